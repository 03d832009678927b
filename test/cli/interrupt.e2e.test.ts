import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ZIPING, folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const SHANGHAI = 'shanghai-2023.xlsx';
const names = Array.from({ length: 60 }, (_file, index) => `${String(index).padStart(2, '0')}.xlsx`);
const bytes = (folder: string, name: string) => readFileSync(path.join(folder, name)).toString('latin1');

test('a batch that is interrupted ends at once: every workbook is the old one or the new one, and nothing lies beside them', async () => {
  const whole = folderWith({ 'a.xlsx': SHANGHAI });
  const before = bytes(whole, 'a.xlsx');
  await ziping(['score', '.', '--in-place'], { cwd: whole });
  const after = bytes(whole, 'a.xlsx');

  const folder = folderWith(Object.fromEntries(names.map((name) => [name, SHANGHAI])));
  const started = performance.now();
  const child = spawn(process.execPath, [ZIPING, 'score', '.', '--in-place', '--jobs', '2'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  // The first results: some files are done, some are being written, most are not begun.
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const interrupted = performance.now();
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  // No longer than the first results took, on a machine however busy; all sixty take many times that.
  expect(performance.now() - interrupted).toBeLessThan(Math.max(2_000, interrupted - started));
  expect(readdirSync(folder).sort()).toEqual(names);
  const found = names.map((name) => bytes(folder, name));
  expect(found.filter((each) => each !== before && each !== after)).toEqual([]);
  expect(found.filter((each) => each === before).length).toBeGreaterThan(0);
});

/** How a command ends that is interrupted a moment after it began, and how long that took in milliseconds. */
async function interrupted(args: readonly string[], cwd: string, after: number) {
  const child = spawn(process.execPath, [ZIPING, ...args], { cwd, stdio: 'ignore' });
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  await new Promise((resolve) => setTimeout(resolve, after));
  const began = performance.now();
  child.kill('SIGINT');
  return { by: await ended, took: performance.now() - began };
}

describe('Ctrl-C ends every command at once, whatever it is doing', () => {
  const posix = process.platform === 'win32' ? test.skip : test;
  posix.each([
    ['check', ['check', '.', '--jobs', '1']],
    ['check with two workers', ['check', '.', '--jobs', '2']],
    ['check into a file', ['check', '.', '--jobs', '1', '--output', '报告.html']],
    ['score', ['score', '.', '--in-place', '--jobs', '1']],
    ['score into another folder', ['score', '.', '--out', '出', '--jobs', '1']],
    ['undo', ['undo', '.']],
    ['explain', ['explain', 'all.xlsx']],
    ['compare', ['compare', '.', '.']],
  ])('%s', async (_, args) => {
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, SHANGHAI])));
    // The moments at which a command loads, reads, calculates and writes.
    for (const after of [60, 250, 700]) {
      const { by, took } = await interrupted(args, folder, after);
      if (by !== 130 && by !== 'SIGINT') continue;
      // A tenth of a second on a machine without other work.
      expect(took).toBeLessThan(1_000);
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(readdirSync(folder)).not.toContain('报告.html');
    }
  });
});
