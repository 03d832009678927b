import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

const WORKBOOK = /\.(?:xlsx|xlsm|xltx)$/i;

/** Workbooks below a folder, and the folder they were found from; their paths use `/`. */
export interface Expanded {
  readonly folder: string;
  readonly names: readonly string[];
}

/** The workbooks in a folder and its subfolders. */
export async function expandFolder(folder: string): Promise<Expanded> {
  return { folder, names: await workbooks(folder, '**/*', false) };
}

/** The workbooks that a glob matches; null where the text is no glob. */
export async function expandGlob(given: string): Promise<Expanded | null> {
  // cmd.exe leaves globs to the program, and people write them with backslashes there.
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isDynamicPattern(pattern)) return null;
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return { folder, names: await workbooks(folder, parts.slice(fixed).join('/'), path.sep === '/') };
}

/** Excel's lock files (`~$…`) and what lies in hidden folders are left out. */
async function workbooks(folder: string, pattern: string, caseSensitiveMatch: boolean): Promise<string[]> {
  const names = await glob({
    patterns: [pattern],
    cwd: folder,
    ignore: ['**/~$*'],
    expandDirectories: false,
    // A link to a folder may lead back to where it stands.
    followSymbolicLinks: false,
    caseSensitiveMatch,
  });
  return names.filter((name) => WORKBOOK.test(name));
}
