import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../sheet/problem';
import type { Exclusions } from './exclusions';
import type { Expanded } from './expandGlob';
import { STDIN } from '../../hosts/disk/openPath';
import { fileProblem } from '../../hosts/disk/fileProblem';
import { usageProblem } from '../options/usageProblem';

/** A workbook to work on, or a path that leads to none. */
export interface Found {
  /** As shown to people: relative where it was given so. */
  readonly file: string;
  /** Where it stands below the folder or glob that led to it: its place below `--out`. */
  readonly below: string;
  /** Why there is nothing to read. */
  readonly problem: unknown;
  /** The file itself was named, and is meant whatever else is said of files. */
  readonly isNamed: boolean;
}

/** How files are found. */
export interface Finding {
  readonly exclusions?: Exclusions;
  /** Hears of each file that is left out. */
  readonly excluded?: (file: string) => void;
}

/**
 * Everything that paths lead to: files as they are, whatever their ending (reading says what is wrong
 * with them), folders and globs with the spreadsheets in them, and with the folders in them that cannot be
 * looked into. Each file once, however many links and paths lead to it, in an order that people expect
 * (表2 before 表10).
 */
export async function findFiles(
  paths: readonly string[],
  { exclusions, excluded = () => undefined }: Finding = {},
): Promise<Found[]> {
  const all: Found[] = [];
  const left: string[] = [];
  for (const given of paths) all.push(...(await follow(given, exclusions, (file) => left.push(file))));
  await tellOnce(left, all, excluded);
  // A shell expands *.xlsx to the lock files of workbooks that are open in Excel; nobody means them.
  const once = await eachOnce(all.filter(({ file }) => !path.basename(file).startsWith('~$')));
  if (once.length < 2) return once;
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return once.sort((a, b) => compare(a.file, b.file) || (a.file < b.file ? -1 : 1));
}

/** Of several ways to a file the shortest is kept: a link may lead back to the folder it stands in. */
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

/** A file that is left out may be found in another way all the same, or left out in several. */
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

/** Where files really are, whatever links lead to them; a link that leads nowhere is where it stands itself. */
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
): Promise<Found[]> {
  const below = (expanded: Expanded) => found(kept(expanded, exclusions, excluded), given);
  // "$FOLDER" of a name that was never set.
  if (given === '') throw usageProblem((text) => text.emptyPath);
  // What comes in by a pipe is one workbook, whatever it is.
  if (given === STDIN) return [{ file: STDIN, below: STDIN, problem: null, isNamed: true }];
  try {
    // A name on disk is meant literally, even if it looks like a glob: 自评表[1].xlsx.
    if (!(await stat(given)).isDirectory()) {
      return [{ file: path.normalize(given), below: path.basename(given), problem: null, isNamed: true }];
    }
    const { expandFolder } = await import('./expandGlob');
    return below(await expandFolder(given));
  } catch (error) {
    // What a folder says of its own files cannot be read.
    if (error instanceof Problem) throw error;
    const { expandGlob } = await import('./expandGlob');
    const expanded = await expandGlob(given);
    return expanded ? below(expanded) : [nothing(given, pathProblem(error, given))];
  }
}

/** What is not left out; a folder of which all is left out holds no workbooks. */
function kept(
  { folder, names, closed }: Expanded,
  exclusions: Exclusions | undefined,
  excluded: (file: string) => void,
): Expanded {
  const isOut = (name: string) => exclusions?.excludes(folder, name) ?? false;
  for (const name of names) if (isOut(name)) excluded(path.join(folder, name));
  return { folder, names: names.filter((name) => !isOut(name)), closed };
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

/** A path may be meant to lead to a folder as well. */
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
