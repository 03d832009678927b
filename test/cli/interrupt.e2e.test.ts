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
