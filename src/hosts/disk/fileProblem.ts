import type { Localized } from '../../locales/localized';
import { Problem } from '../../sheet/problem';

/** The system's error codes, in words. */
const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { 'zh-CN': '文件不存在。', 'en-US': 'There is no such file.' },
  EACCES: { 'zh-CN': '没有权限。', 'en-US': 'Permission denied.' },
  EPERM: {
    'zh-CN': '没有权限，或者文件正在被其他程序使用。',
    'en-US': 'Permission denied, or another program is using the file.',
  },
  EBUSY: {
    'zh-CN': '文件正在被其他程序使用。请先在 Excel 中关闭它。',
    'en-US': 'Another program is using the file. Close it in Excel first.',
  },
  EISDIR: { 'zh-CN': '这是文件夹，不是文件。', 'en-US': 'This is a folder, not a file.' },
  ENOTDIR: {
    'zh-CN': '路径中有一段不是文件夹。',
    'en-US': 'A part of the path is no folder.',
  },
  EEXIST: { 'zh-CN': '已有同名文件。', 'en-US': 'A file of that name already exists.' },
  ENOSPC: { 'zh-CN': '磁盘已满。', 'en-US': 'The disk is full.' },
  EROFS: { 'zh-CN': '磁盘是只读的。', 'en-US': 'The disk is read-only.' },
  ENAMETOOLONG: { 'zh-CN': '路径太长。', 'en-US': 'The path is too long.' },
  ELOOP: {
    'zh-CN': '链接绕成一圈，找不到文件。',
    'en-US': 'Links lead in a circle; there is no file.',
  },
  EMFILE: {
    'zh-CN': '同时打开的文件太多。请减小 --jobs。',
    'en-US': 'Too many files are open at once. Lower --jobs.',
  },
};

const NAME_NOT_UTF_8: Localized = {
  'zh-CN': '文件名的编码不是 UTF-8（多半是 GBK），无法打开。请给文件改名后再试。',
  'en-US':
    'The name of the file is not encoded as UTF-8 (perhaps as GBK), and it cannot be opened. Rename it.',
};

/** Turns an error of the file system into a Problem that names the file; returns other errors as they are. */
export function fileProblem(error: unknown, file: string): unknown {
  if (typeof error !== 'object' || error === null || !('syscall' in error && 'code' in error)) return error;
  const code = String(error.code);
  // Node decodes a name that is not UTF-8 into another name, under which it finds nothing.
  if (code === 'ENOENT' && file.includes('\uFFFD'))
    return new Problem('file-name-encoding', NAME_NOT_UTF_8, { file }, error);
  const says = REASONS[code] ?? {
    'zh-CN': `系统无法读写这个文件（${code}）。`,
    'en-US': `The system cannot read or write this file (${code}).`,
  };
  return new Problem(`file-${code.toLowerCase()}`, says, { file }, error);
}
