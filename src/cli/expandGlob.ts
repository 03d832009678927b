import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isSpreadsheetName } from './spreadsheetName';

/** Spreadsheets below a folder, and the folder they were found from; their paths use `/`. */
export interface Expanded {
  readonly folder: string;
  readonly names: readonly string[];
}

/** The spreadsheets in a folder and its subfolders. */
export async function expandFolder(folder: string): Promise<Expanded> {
  return { folder, names: await spreadsheets(folder, '**/*', false) };
}

/** The spreadsheets that a glob matches; null where the text is no glob. */
export async function expandGlob(given: string): Promise<Expanded | null> {
  // cmd.exe leaves globs to the program, and people write them with backslashes there.
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isDynamicPattern(pattern)) return null;
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return { folder, names: await spreadsheets(folder, parts.slice(fixed).join('/'), path.sep === '/') };
}

/** Excel's lock files (`~$…`) and what lies in hidden folders are left out. */
async function spreadsheets(folder: string, pattern: string, caseSensitiveMatch: boolean): Promise<string[]> {
  const names = await glob({
    patterns: [pattern],
    cwd: folder,
    ignore: ['**/~$*'],
    expandDirectories: false,
    caseSensitiveMatch,
  });
  return names.filter(isSpreadsheetName);
}
