import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
export const FIXTURES = path.join(ROOT, 'test/fixtures');

/** The command line as it ships; `npm run prepare` builds it. */
export const ZIPING = path.join(ROOT, 'lib/ziping.js');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `ziping` as a user would, in a folder, in Chinese unless told otherwise. */
export function ziping(
  args: readonly string[],
  {
    cwd = FIXTURES,
    env = {},
    program = ZIPING,
  }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly program?: string } = {},
): Promise<Ran> {
  if (!existsSync(ZIPING)) throw new Error('lib/ziping.js is not built: run `npm run prepare` first.');
  const clean = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd, env: clean, maxBuffer: 2 ** 28 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      },
    );
  });
}

const folders: string[] = [];

/** A folder of its own with copies of fixtures: name in the folder → fixture. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-'));
  folders.push(folder);
  for (const [name, fixture] of Object.entries(files)) {
    cpSync(path.join(FIXTURES, fixture), path.join(folder, name), { recursive: true });
  }
  return folder;
}

/** The command line as it ships, with another program in the place of the one that reads old formats. */
export function withReader(program: string): string {
  const folder = folderWith({});
  cpSync(path.dirname(ZIPING), path.join(folder, 'lib'), { recursive: true });
  writeFileSync(path.join(folder, 'lib/legacy.js'), program);
  symlinkSync(path.join(__dirname, '../../node_modules'), path.join(folder, 'node_modules'), 'junction');
  return path.join(folder, 'lib/ziping.js');
}

/** Whether a process ends in time; one that only waits to be buried has. */
export async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  const isAlive = () => {
    try {
      const stat = `/proc/${pid}/stat`;
      return process.kill(pid, 0) && !(existsSync(stat) && readFileSync(stat, 'utf8').includes(') Z '));
    } catch {
      return false;
    }
  };
  for (const end = Date.now() + milliseconds; isAlive() && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return !isAlive();
}

/** To be called after all tests of a file. */
export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
