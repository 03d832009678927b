import type { GoalTable } from '../../form/goalTable';
import { findFiles } from './findFiles';
import { openToRead } from '../../hosts/disk/openPath';
import { goalTablesOf, noGoalTable } from '../../hosts/goalTables';

/**
 * The files that `--goals` leads to. They are read here once, so that a mistake is told before anything
 * is checked, and again by each worker: a thousand goal tables are not sent along with every file.
 * @throws Problem when a file cannot be read, or a path leads to no goal table
 */
export async function goalsOption(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const own: string[] = [];
    for (const { file, problem } of await findFiles([path])) {
      if (problem !== null) throw problem;
      own.push(file);
    }
    if ((await goalsIn(own)).length === 0) throw noGoalTable(path);
    files.push(...own);
  }
  return [...new Set(files)];
}

/** What this thread has read: the files of one run are always the same. */
const read = new Map<string, Promise<readonly GoalTable[]>>();

/**
 * The goal tables in files, each with its file's name.
 * @throws Problem when a file cannot be read
 */
export async function goalsIn(files: readonly string[]): Promise<readonly GoalTable[]> {
  const tables: GoalTable[] = [];
  for (const file of files) {
    const known = read.get(file) ?? goalsOfFile(file);
    read.set(file, known);
    tables.push(...(await known));
  }
  return tables;
}

async function goalsOfFile(file: string): Promise<readonly GoalTable[]> {
  return goalTablesOf(await openToRead(file), file);
}
