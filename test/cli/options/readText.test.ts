import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readText } from '../../../src/cli/options/readText';

const folder = mkdtempSync(path.join(tmpdir(), 'ziping-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(size: number): string {
  const file = path.join(folder, `${size}.json`);
  writeFileSync(file, 'x'.repeat(size));
  return file;
}

test('a file of up to 1 MB is read whole', async () => {
  const file = path.join(folder, '规则.json');
  writeFileSync(file, '{ "name": "北京市" }');
  expect(await readText(file)).toBe('{ "name": "北京市" }');
  expect(await readText(written(1024 * 1024))).toHaveLength(1024 * 1024);
});

test('a larger one is named, and what never ends is not waited for', async () => {
  const large = written(1024 * 1024 + 1);
  await expect(readText(large)).rejects.toMatchObject({ code: 'too-large', place: { file: large } });
  if (existsSync('/dev/zero'))
    await expect(readText('/dev/zero')).rejects.toMatchObject({ code: 'too-large' });
});

test.each([
  ['nope.json', 'file-enoent'],
  ['.', 'file-eisdir'],
])('%s is %s', async (name, code) => {
  const file = path.join(folder, name);
  await expect(readText(file)).rejects.toMatchObject({ code, place: { file } });
});
