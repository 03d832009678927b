import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { saveFile } from '../hosts/disk/saveFile';
import { Problem } from '../sheet/problem';
import { fileProblem } from '../hosts/disk/fileProblem';

/**
 * Saves a workbook beside its source, with the folders that lead to it. A file that stands there is only
 * replaced where that was asked for, the source never.
 * @param source the file that was read; null for a new workbook
 * @throws Problem when the target is taken or the system refuses; the files are then as they were
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
    // Links and letters' case make two paths one file.
    if (own && own.ino === there.ino && own.dev === there.dev) throw taken('target-is-source', target);
    if (!replace) throw taken('target-exists', target);
  }
  await saveFile(target, bytes);
}

/**
 * A folder and those that lead to it. Node's own `recursive` never ends where the system denies that a
 * folder exists in which it allows none to be made (/proc).
 */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (path.dirname(folder) !== folder) await makeFolder(path.dirname(folder));
  await mkdir(folder).catch(async (error: unknown) => {
    // Another worker may have made it meanwhile.
    if (!(await isFolder(folder))) throw folderProblem(error, folder);
  });
}

async function isFolder(place: string): Promise<boolean> {
  const there = await stat(place).catch(() => null);
  return there?.isDirectory() ?? false;
}

/** The report stands beside the workbook's name; which folder is meant must be said. */
function folderProblem(error: unknown, folder: string): unknown {
  const problem = fileProblem(error, folder);
  if (!(problem instanceof Problem)) return problem;
  const { 'zh-CN': chinese, 'en-US': english } = problem.says;
  return new Problem(problem.code, {
    'zh-CN': `不能建立文件夹 ${folder}：${chinese}`,
    'en-US': `The folder ${folder} cannot be made. ${english}`,
  });
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
