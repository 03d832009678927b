import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Problem } from '../sheet/problem';
import { fileProblem } from './fileProblem';

const WORKBOOK = /\.(?:xlsx|xlsm|xltx)$/i;

/** A workbook to work on, or a path that leads to none. */
export interface Found {
  /** As shown to people: relative where it was given so. */
  readonly file: string;
  /** Where it stands below the folder or glob that led to it: its place below `--out`. */
  readonly below: string;
  /** Why there is nothing to read. */
  readonly problem: unknown;
}

/**
 * Everything that paths lead to: files as they are, whatever their ending (reading says what is wrong
 * with them), folders and globs with the workbooks in them. Excel's lock files (`~$…`) and hidden
 * folders are no workbooks. Each file once, in an order that people expect (表2 before 表10).
 */
export async function findFiles(paths: readonly string[]): Promise<Found[]> {
  const byPath = new Map<string, Found>();
  for (const given of paths) {
    for (const found of await follow(given)) {
      const key = path.resolve(found.file);
      if (!byPath.has(key)) byPath.set(key, found);
    }
  }
  if (byPath.size < 2) return [...byPath.values()];
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  return [...byPath.values()].sort((a, b) => compare(a.file, b.file) || (a.file < b.file ? -1 : 1));
}

async function follow(given: string): Promise<Found[]> {
  // A name on disk is meant literally, even if it looks like a glob: 自评表[1].xlsx.
  const found = await stat(given).catch((error: unknown) => error);
  if (!(found instanceof Error)) {
    return (found as Awaited<ReturnType<typeof stat>>).isDirectory()
      ? inFolder(given, ['**/*'])
      : inPlace(given);
  }
  // cmd.exe leaves globs to the program, and people write them with backslashes there.
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (isDynamicPattern(pattern)) return byGlob(given, pattern);
  return [{ file: path.normalize(given), below: '', problem: fileProblem(found, given) }];
}

/** The shell expands *.xlsx to lock files as well; nobody means them. */
function inPlace(file: string): Found[] {
  const name = path.basename(file);
  return name.startsWith('~$') ? [] : [{ file: path.normalize(file), below: name, problem: null }];
}

async function byGlob(given: string, pattern: string): Promise<Found[]> {
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return inFolder(folder, [parts.slice(fixed).join('/')], given);
}

async function inFolder(folder: string, patterns: string[], given = folder): Promise<Found[]> {
  const names = await glob({
    patterns,
    cwd: folder,
    ignore: ['**/~$*'],
    expandDirectories: false,
    // A link to a folder may lead back to where it stands.
    followSymbolicLinks: false,
    caseSensitiveMatch: path.sep === '/' && given !== folder,
  });
  const workbooks = names.filter((name) => WORKBOOK.test(name));
  if (workbooks.length > 0) {
    return workbooks.map((below) => ({ file: path.join(folder, below), below, problem: null }));
  }
  const says = {
    'zh-CN': '这里没有 Excel 工作簿（.xlsx .xlsm .xltx）。',
    'en-US': 'There are no Excel workbooks (.xlsx .xlsm .xltx) here.',
  };
  return [{ file: path.normalize(given), below: '', problem: new Problem('no-workbooks', says) }];
}
