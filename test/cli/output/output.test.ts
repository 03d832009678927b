import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileOutput } from '../../../src/cli/output/output';

const places: string[] = [];
afterAll(() => places.forEach((place) => rmSync(place, { recursive: true, force: true })));

/** A folder for results, and one that the system calls its temporary one. */
function folders(): { readonly folder: string; readonly temporary: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
  const temporary = mkdtempSync(path.join(tmpdir(), 'ziping-'));
  places.push(folder, temporary);
  return { folder, temporary };
}

const PIECES = Array.from({ length: 30 }, (_, index) => `${index} ${'评'.repeat(1_000_000)}\n`);

describe('results of any size', () => {
  const { TMPDIR } = process.env;
  afterEach(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  });
  const posix = process.platform === 'win32' ? test.skip : test;

  posix('leave nothing lying about, and no signal unheard, until they are whole', async () => {
    const { folder, temporary } = folders();
    process.env['TMPDIR'] = temporary;
    const output = await fileOutput(path.join(folder, '报告.html'));
    for (const piece of PIECES) {
      await output.write(piece);
      expect([readdirSync(folder), readdirSync(temporary)]).toEqual([[], []]);
      expect(process.listenerCount('SIGINT')).toBe(0);
    }
    await output.close();
    expect(readdirSync(folder)).toEqual(['报告.html']);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readFileSync(path.join(folder, '报告.html'), 'utf8') === PIECES.join('')).toBe(true);
  });

  test('take the place of an older file only once they are whole', async () => {
    const { folder } = folders();
    const file = path.join(folder, '报告.html');
    writeFileSync(file, 'old');
    const output = await fileOutput(file);
    for (const piece of PIECES) await output.write(piece);
    expect(readFileSync(file, 'utf8')).toBe('old');
    output.discard();
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['报告.html'], 'old']);
  });
});
