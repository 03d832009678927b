import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eachAtOnce, faultsOf, newFaults } from './validator';
import { everythingWritten } from './written';

/** Set where the validator must run (.ci/run): elsewhere a system that it is not made for is told and passed over. */
const IS_REQUIRED = process.env['OPEN_XML_SDK'] === 'required';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'ziping-openxml-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('whatever ziping writes has no fault by the Open XML SDK that was not there before', async () => {
  const example = path.join(__dirname, '../fixtures/beijing-2024.xlsx');
  const why = await faultsOf(example).then(
    () => null,
    (error: Error) => error.message,
  );
  if (why !== null) {
    process.stderr.write(`\n*** NOT CHECKED by Microsoft's validator: ${why} ***\n\n`);
    expect(IS_REQUIRED).toBe(false);
    return;
  }
  const written = await everythingWritten(folder);
  const changed = written.filter(
    ({ file, from }) => from === null || !readFileSync(file).equals(readFileSync(from)),
  );
  // Scores, marks and Undo of fourteen workbooks, a seal, blank forms and reports.
  expect(changed.length).toBeGreaterThan(50);
  const faults = await eachAtOnce(changed, async ({ what, file, from }) => {
    const found = await faultsOf(file);
    const own = from === null || found.length === 0 ? found : newFaults(await faultsOf(from), found);
    return own.map((fault) => `${what}: ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
}, 240_000);

test('of faults only those count that were not there before', () => {
  expect(newFaults(['a', 'b'], ['b', 'a'])).toEqual([]);
  expect(newFaults(['a'], ['a', 'a', 'c'])).toEqual(['a', 'c']);
  expect(newFaults([], [])).toEqual([]);
});
