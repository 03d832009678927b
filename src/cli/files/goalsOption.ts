import type { GoalTable } from '../../form/goalTable';
import { findFiles } from './findFiles';
import { openToRead } from '../../hosts/disk/openPath';
import { goalTablesOf, noGoalTable } from '../../hosts/goalTables';

/**
 * Finds the files that `--goals` leads to. They are read here, so that a mistake is told before any form is checked,
 * and once more by each worker, so that a thousand goal tables need not be sent along with every file.
 * @throws Problem if a file cannot be read, or a path leads to no goal table
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

/** The goal tables that this thread has read, by file. They do not change during a run. */
const read = new Map<string, Promise<readonly GoalTable[]>>();

/**
 * Reads the goal tables of files; each table bears its file's name.
 * @throws Problem if a file cannot be read
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
