import { execFileSync } from 'node:child_process';
import * as nodeFiles from 'node:fs/promises';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveFile } from '../../../src/hosts/disk/saveFile';
import type { Files } from '../../../src/hosts/disk/saveFile';

const OLD = 'the form as it was';
const NEW = new TextEncoder().encode('the form with its scores');

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ziping-save-'));
  path = join(folder, '自评表.xlsx');
  await writeFile(path, OLD, { mode: 0o640 });
});
afterEach(() => rm(folder, { recursive: true }));

const text = (file: string) => readFile(file, 'utf8');

/** Windows has no modes. */
const posix = process.platform === 'win32' ? test.skip : test;

posix('a file is replaced, keeps its mode, and nothing lies beside it', async () => {
  await chmod(path, 0o640);
  await saveFile(path, NEW, { replaces: await stat(path) });
  expect(await text(path)).toBe('the form with its scores');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['自评表.xlsx']);
});

test('a new file is written', async () => {
  await saveFile(join(folder, 'new.xlsx'), NEW);
  expect(await text(join(folder, 'new.xlsx'))).toBe('the form with its scores');
});

test('a link stays a link, and the file it names is replaced', async () => {
  const link = join(folder, 'link.xlsx');
  await symlink(path, link);
  await saveFile(link, NEW);
  expect((await nodeFiles.lstat(link)).isSymbolicLink()).toBe(true);
  expect(await text(path)).toBe('the form with its scores');
});

test('a file that vanished since it was read is not made again', async () => {
  const replaces = await stat(path);
  await rm(path);
  await expect(saveFile(path, NEW, { replaces })).rejects.toMatchObject({
    code: 'file-missing',
    place: { file: path },
  });
  expect(await readdir(folder)).toEqual([]);
});

test('what somebody saved since the file was read stays', async () => {
  const replaces = await stat(path);
  await writeFile(path, 'the form as its office saved it meanwhile');
  await expect(saveFile(path, NEW, { replaces })).rejects.toMatchObject({
    code: 'file-changed',
    place: { file: path },
  });
  await writeFile(path, OLD);
  await nodeFiles.utimes(path, 1, 1);
  await expect(saveFile(path, NEW, { replaces })).rejects.toMatchObject({ code: 'file-changed' });
  expect(await text(path)).toBe(OLD);
  expect(await readdir(folder)).toEqual(['自评表.xlsx']);
});

test('a folder that does not exist, and a folder in the place of the file', async () => {
  await expect(saveFile(join(folder, 'none', 'a.xlsx'), NEW)).rejects.toMatchObject({
    code: 'folder-missing',
  });
  await mkdir(join(folder, 'dir.xlsx'));
  await expect(saveFile(join(folder, 'dir.xlsx'), NEW)).rejects.toMatchObject({ code: 'not-a-file' });
});

/** Node's files, one function of which fails with a code of the operating system. */
function failing(step: 'access' | 'open' | 'writeFile' | 'sync' | 'chmod' | 'rename', code: string): Files {
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: as the system says it`), { code }));
  if (step !== 'writeFile' && step !== 'sync') return { ...nodeFiles, [step]: fail };
  return {
    ...nodeFiles,
    open: async (...args: Parameters<Files['open']>) => {
      const handle = await nodeFiles.open(...args);
      // Half of it reaches the disk before the failure.
      handle[step] = async () => {
        await handle.write(NEW.subarray(0, 5));
        return fail();
      };
      return handle;
    },
  };
}

test.each([
  ['the disk fills up while writing', 'writeFile', 'ENOSPC', 'disk-full'],
  ['the quota is used up on the way to the disk', 'sync', 'EDQUOT', 'disk-full'],
  ['the file is read-only', 'access', 'EACCES', 'no-permission'],
  ['the folder may not be written to', 'open', 'EACCES', 'no-permission'],
  ['the disk is read-only', 'open', 'EROFS', 'no-permission'],
  ['the mode cannot be kept', 'chmod', 'EPERM', 'no-permission'],
  ['Excel has the file open', 'rename', 'EBUSY', 'file-in-use'],
  ['the folder vanishes', 'rename', 'ENOENT', 'folder-missing'],
  ['the disk breaks', 'writeFile', 'EIO', 'write-failed'],
] as const)(
  'when %s, the original stays whole and nothing lies beside it',
  async (_when, step, system, code) => {
    const saving = saveFile(path, NEW, { files: failing(step, system) });
    await expect(saving).rejects.toMatchObject({ name: 'Problem', code });
    expect(await text(path)).toBe(OLD);
    expect(await readdir(folder)).toEqual(['自评表.xlsx']);
  },
);

test('a disk that is really full', async () => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'pipe' });
  } catch {
    // Mounting takes root; the same failure is injected above.
    console.warn('Not compared with a really full disk: mounting a small tmpfs is not allowed here.');
    return;
  }
  try {
    const small = join(disk, 'form.xlsx');
    await writeFile(small, OLD);
    await expect(saveFile(small, new Uint8Array(200_000))).rejects.toMatchObject({ code: 'disk-full' });
    expect(await text(small)).toBe(OLD);
    expect(await readdir(disk)).toEqual(['form.xlsx']);
  } finally {
    execFileSync('umount', [disk]);
  }
});
