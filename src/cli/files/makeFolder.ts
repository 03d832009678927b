import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileProblem } from '../../hosts/disk/fileProblem';
import { Problem } from '../../sheet/problem';

/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never ends in places like /proc, where
 * the system lets no folder be made and says each time that it does not exist.
 * @throws Problem that names the folder which cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
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

/** Names the folder in the sentence: the place of the message will be the workbook's name. */
function folderProblem(error: unknown, folder: string): unknown {
  const problem = fileProblem(error, folder);
  if (!(problem instanceof Problem)) return problem;
  const { 'zh-CN': chinese, 'en-US': english } = problem.says;
  return new Problem(problem.code, {
    'zh-CN': `不能建立文件夹 ${folder}：${chinese}`,
    'en-US': `The folder ${folder} cannot be made. ${english}`,
  });
}
