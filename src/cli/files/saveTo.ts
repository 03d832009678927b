import { stat } from 'node:fs/promises';
import path from 'node:path';
import { saveFile } from '../../hosts/disk/saveFile';
import { Problem } from '../../sheet/problem';
import { makeFolder } from './makeFolder';

/**
 * Saves a workbook to a file other than its source, and makes the folders that are missing. A file that exists is
 * replaced only on request, the source never.
 * @param source the file that was read; null for a new workbook
 * @param replace true to replace a file that exists
 * @throws Problem if the target exists or the system refuses; all files are then as they were
 */
export async function saveTo(
  source: string | null,
  target: string,
  bytes: Uint8Array,
  replace: boolean,
): Promise<void> {
  await makeFolder(path.dirname(target));
  const there = await stat(target).catch(() => null);
  if (there) {
    const own = source === null ? null : await stat(source).catch(() => null);
    // Two paths may lead to one file, by a link or by upper and lower case.
    if (own && own.ino === there.ino && own.dev === there.dev) throw taken('target-is-source', target);
    if (!replace) throw taken('target-exists', target);
  }
  await saveFile(target, bytes);
}

function taken(code: keyof typeof SAYS, target: string): Problem {
  const { 'zh-CN': chinese, 'en-US': english } = SAYS[code];
  return new Problem(code, { 'zh-CN': chinese(target), 'en-US': english(target) });
}

const SAYS = {
  'target-is-source': {
    'zh-CN': (target: string) => `${target} 就是原文件，没有保存。要存回原文件请用 --in-place。`,
    'en-US': (target: string) =>
      `${target} is the original itself; nothing was saved. Use --in-place to save into it.`,
  },
  'target-exists': {
    'zh-CN': (target: string) => `${target} 已经存在，没有保存。要覆盖请加 --force。`,
    'en-US': (target: string) => `${target} already exists; nothing was saved. Add --force to replace it.`,
  },
};
