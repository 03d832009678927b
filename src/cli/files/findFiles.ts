import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../sheet/problem';
import type { Exclusions } from './exclusions';
import type { Expanded } from './expandGlob';
import { STDIN } from '../../hosts/disk/openPath';
import { fileProblem } from '../../hosts/disk/fileProblem';
import { usageProblem } from '../options/usageProblem';

/** A workbook that was found, or a path that leads to none. */
export interface Found {
  /** The path as users see it: relative if it was given so. */
  readonly file: string;
  /** Its path below the folder or glob that led to it, which is also its path below `--out`. */
  readonly below: string;
  /** Why there is nothing to read; null if there is. */
  readonly problem: unknown;
  /** True if the user named the file itself: then it is worked on whatever else would leave it out. */
  readonly isNamed: boolean;
}

export interface FindOptions {
  readonly exclusions?: Exclusions;
  /** Called with each file that is left out. */
  readonly excluded?: (file: string) => void;
  /** Called with each file in a folder that may hold a form and is no workbook: a scan, a text, an archive. */
  readonly passedBy?: (file: string) => void;
}

/**
 * Finds all files that paths lead to: a file as it is, whatever its ending (reading will tell what is wrong with it);
 * the spreadsheets of a folder or glob; and the folders in it that cannot be opened. Each file comes once, however many
 * links and paths lead to it, in the order that people expect (表2 before 表10).
 * @throws Problem for an empty path, and if a `.zipingignore` cannot be read
 */
export async function findFiles(
  paths: readonly string[],
  { exclusions, excluded = () => undefined, passedBy = () => undefined }: FindOptions = {},
): Promise<Found[]> {
  const all: Found[] = [];
  const left: string[] = [];
  for (const given of paths) {
    all.push(...(await follow(given, exclusions, (file) => left.push(file), passedBy)));
  }
  await tellOnce(left, all, excluded);
  // A shell expands *.xlsx to Excel's lock files as well, which nobody means.
  const once = await eachOnce(all.filter(({ file }) => !path.basename(file).startsWith('~$')));
  if (once.length < 2) return once;
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return once.sort((a, b) => compare(a.file, b.file) || (a.file < b.file ? -1 : 1));
}

/** Keeps the shortest of several paths to the same file: a link may lead back to the folder that holds it. */
async function eachOnce(all: readonly Found[]): Promise<Found[]> {
  if (all.length < 2) return [...all];
  const places = await placesOf(all.map(({ file }) => file));
  const byPlace = new Map<string, Found>();
  all.forEach((found, index) => {
    const other = byPlace.get(places[index]!);
    if (!other || found.file.length < other.file.length) byPlace.set(places[index]!, found);
  });
  return [...byPlace.values()];
}

/** Reports each file that is left out once, and not if another path leads to it after all. */
async function tellOnce(
  left: readonly string[],
  found: readonly Found[],
  excluded: (file: string) => void,
): Promise<void> {
  if (left.length === 0) return;
  const known = new Set(await placesOf(found.map(({ file }) => file)));
  (await placesOf(left)).forEach((place, index) => {
    if (!known.has(place)) excluded(left[index]!);
    known.add(place);
  });
}

/** Returns where files really are, through all links; a link that leads nowhere is at its own place. */
function placesOf(files: readonly string[]): Promise<string[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        return await realpath(file);
      } catch {
        const folder = path.resolve(path.dirname(file));
        return path.join(await realpath(folder).catch(() => folder), path.basename(file));
      }
    }),
  );
}

async function follow(
  given: string,
  exclusions: Exclusions | undefined,
  excluded: (file: string) => void,
  passedBy: (file: string) => void,
): Promise<Found[]> {
  const below = (expanded: Expanded) => found(kept(expanded, exclusions, excluded, passedBy), given);
  // A script wrote "$FOLDER" and the variable is not set.
  if (given === '') throw usageProblem((text) => text.emptyPath);
  // Standard input is one workbook.
  if (given === STDIN) return [{ file: STDIN, below: STDIN, problem: null, isNamed: true }];
  try {
    // A name that exists is meant literally, even if it looks like a glob: 自评表[1].xlsx.
    if (!(await stat(given)).isDirectory()) {
      return [{ file: path.normalize(given), below: path.basename(given), problem: null, isNamed: true }];
    }
    const { expandFolder } = await import('./expandGlob');
    return below(await expandFolder(given));
  } catch (error) {
    // A `.zipingignore` cannot be read.
    if (error instanceof Problem) throw error;
    const { expandGlob } = await import('./expandGlob');
    const expanded = await expandGlob(given);
    return expanded ? below(expanded) : [nothing(given, pathProblem(error, given))];
  }
}

/** Returns what is not left out. If all of a folder is, it counts as a folder without workbooks. */
function kept(
  { folder, names, others, closed }: Expanded,
  exclusions: Exclusions | undefined,
  excluded: (file: string) => void,
  passedBy: (file: string) => void,
): Expanded {
  const isOut = (name: string) => exclusions?.excludes(folder, name) ?? false;
  for (const name of names) if (isOut(name)) excluded(path.join(folder, name));
  for (const name of others) if (!isOut(name)) passedBy(path.join(folder, name));
  return { folder, names: names.filter((name) => !isOut(name)), others, closed };
}

function found({ folder, names, closed }: Expanded, given: string): Found[] {
  const all = [
    ...names.map((name) => ({ file: path.join(folder, name), below: name, problem: null, isNamed: false })),
    ...closed.map(({ name, error }) => {
      const file = path.join(folder, name);
      return nothing(file, pathProblem(error, file));
    }),
  ];
  return all.length > 0 ? all : [nothing(given, new Problem('no-workbooks', NO_WORKBOOKS))];
}

/** Says “file or folder” of a path that does not exist: the user may have meant either. */
function pathProblem(error: unknown, given: string): unknown {
  const problem = fileProblem(error, given);
  const isMissing = problem instanceof Problem && problem.code === 'file-enoent';
  return isMissing ? new Problem(problem.code, NO_SUCH_PATH, problem.place, error) : problem;
}

function nothing(given: string, problem: unknown): Found {
  return { file: path.normalize(given), below: '', problem, isNamed: false };
}

const NO_SUCH_PATH = {
  'zh-CN': '没有这个文件或文件夹。',
  'en-US': 'There is no such file or folder.',
};

const NO_WORKBOOKS = {
  'zh-CN': '这里没有工作簿（.xlsx .xlsm .xls .et .ods 等）。',
  'en-US': 'There are no workbooks (.xlsx, .xlsm, .xls, .et, .ods and the like) here.',
};
