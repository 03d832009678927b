import type { Stats } from 'node:fs';
import * as nodeFiles from 'node:fs/promises';
import type { Localized } from '../../locales/localized';
import { Problem } from '../../sheet/problem';
import { doneWith, unfinishedBeside } from './unfinishedFile';

/** The part of Node's `fs/promises` that saving needs. */
export type Files = Pick<
  typeof nodeFiles,
  'access' | 'chmod' | 'constants' | 'open' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/** The state of a file, by which a change of it is noticed. */
export type FileState = Pick<Stats, 'mtimeMs' | 'size'>;

/**
 * Writes a file so that at every moment either its old or its new content is there whole: the new content is written
 * beside it, flushed to the disk and then renamed. A link keeps pointing at its file.
 * @param options.replaces the state of the file when it was read: it must be unchanged, or what somebody saved
 *   meanwhile would be lost
 * @throws Problem `disk-full`, `no-permission`, `file-in-use`, `file-missing`, `file-changed`, `folder-missing`,
 *   `not-a-file`, `write-failed`; the file is then as it was, and nothing lies beside it
 */
export async function saveFile(
  path: string,
  bytes: Uint8Array,
  { replaces, files = nodeFiles }: { readonly replaces?: FileState; readonly files?: Files } = {},
): Promise<void> {
  try {
    const target = await existing(path, files);
    if (target === null && replaces) throw problem('file-missing', path);
    if (target === null) await writeBeside(path, bytes, null, files);
    else {
      const found = await files.stat(target);
      if (!found.isFile()) throw problem('not-a-file', path);
      if (replaces && !isSame(found, replaces)) throw problem('file-changed', path);
      // Renaming over a read-only file would succeed, since it changes only the folder. The file is meant to stay.
      await files.access(target, files.constants.W_OK);
      await writeBeside(target, bytes, found.mode & 0o7777, files);
    }
  } catch (error) {
    throw error instanceof Problem ? error : named(error, path);
  }
}

function isSame(now: FileState, before: FileState): boolean {
  return now.mtimeMs === before.mtimeMs && now.size === before.size;
}

async function existing(path: string, files: Files): Promise<string | null> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeBeside(
  target: string,
  bytes: Uint8Array,
  mode: number | null,
  files: Files,
): Promise<void> {
  const beside = unfinishedBeside(target);
  try {
    const handle = await files.open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== null) await files.chmod(beside, mode);
    await files.rename(beside, target);
  } catch (error) {
    // The user hears of the first error, not of one in cleaning up.
    await files.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    doneWith(beside);
  }
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : '';
}

function named(error: unknown, path: string): Problem {
  const name = CODES[codeOf(error)] ?? 'write-failed';
  return problem(name, path, error);
}

function problem(name: SaveProblem, path: string, cause?: unknown): Problem {
  return new Problem(name, SAYS[name], { file: path }, cause);
}

const CODES: Readonly<Record<string, SaveProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'not-a-file',
};

const SAYS = {
  'disk-full': {
    'zh-CN': '磁盘空间不足，没有保存；原文件未改动。请清理磁盘后重试。',
    'en-US':
      'The disk is full; nothing was saved and the original file is unchanged. Free some space and try again.',
  },
  'no-permission': {
    'zh-CN': '没有写入权限，没有保存；原文件未改动。请检查文件是否只读、文件夹是否允许写入。',
    'en-US':
      'There is no permission to write here; nothing was saved and the original file is unchanged. See whether the file is read-only or the folder is locked.',
  },
  'file-in-use': {
    'zh-CN': '文件正被其他程序使用，没有保存；原文件未改动。请先在 Excel 中关闭它再重试。',
    'en-US':
      'Another program is using the file; nothing was saved and the original file is unchanged. Close it in Excel and try again.',
  },
  'file-missing': {
    'zh-CN': '文件在读取之后被移走或删除，没有保存。',
    'en-US': 'The file was moved or deleted after it was read; nothing was saved.',
  },
  'file-changed': {
    'zh-CN': '文件在读取之后又被改动，没有保存。请重新运行。',
    'en-US': 'The file was changed after it was read; nothing was saved. Run the command again.',
  },
  'folder-missing': {
    'zh-CN': '要保存到的文件夹不存在，没有保存。',
    'en-US': 'The folder to save into does not exist; nothing was saved.',
  },
  'not-a-file': {
    'zh-CN': '这个位置不是普通文件，没有保存。',
    'en-US': 'What is at this place is no ordinary file; nothing was saved.',
  },
  'write-failed': {
    'zh-CN': '写入失败，没有保存；原文件未改动。',
    'en-US': 'Writing failed; nothing was saved and the original file is unchanged.',
  },
} satisfies Record<string, Localized>;

type SaveProblem = keyof typeof SAYS;
