import fs from 'node:fs';
import path from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isXmlWorkbook } from '../../hosts/disk/openPath';
import { isSpreadsheetName, isXmlName } from '../../hosts/spreadsheetName';

/** Spreadsheets below a folder, and the folder they were found from; their paths use `/`. */
export interface Expanded {
  readonly folder: string;
  readonly names: readonly string[];
  /** Folders that could not be looked into, the folder itself as ``, and what the system said. */
  readonly closed: readonly Closed[];
}

interface Closed {
  readonly name: string;
  readonly error: unknown;
}

/** The spreadsheets in a folder and its subfolders. */
export async function expandFolder(folder: string): Promise<Expanded> {
  return spreadsheets(folder, '**/*', false);
}

/** The spreadsheets that a glob matches; null where the text is no glob. */
export async function expandGlob(given: string): Promise<Expanded | null> {
  // cmd.exe leaves globs to the program, and people write them with backslashes there.
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isDynamicPattern(pattern)) return null;
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return spreadsheets(folder, parts.slice(fixed).join('/'), path.sep === '/');
}

/** Excel's lock files (`~$…`) and what lies in hidden folders are left out. */
async function spreadsheets(folder: string, pattern: string, caseSensitiveMatch: boolean): Promise<Expanded> {
  const closed: Closed[] = [];
  const names = await glob({
    patterns: [pattern],
    cwd: folder,
    ignore: ['**/~$*'],
    expandDirectories: false,
    caseSensitiveMatch,
    fs: outspoken((at, error) => closed.push({ name: path.relative(folder, at), error })),
  });
  const isWorkbook = (name: string) =>
    isSpreadsheetName(name) || (isXmlName(name) && isXmlWorkbook(path.join(folder, name)));
  return { folder, names: names.filter(isWorkbook), closed };
}

/**
 * The file system without what a glob passes over in silence: nobody may believe that forms were checked
 * which stand in a folder that could not be read, or behind a link that leads nowhere.
 */
function outspoken(closed: (folder: string, error: unknown) => void): FileSystemAdapter {
  const called = {
    readdir(folder: string, options: { readonly withFileTypes: true }, done: Done<fs.Dirent[]>): void {
      fs.readdir(folder, options, (error, entries) => {
        if (error) closed(folder, error);
        done(error, entries);
      });
    },
    // A link that leads nowhere is a file like others: reading it says what is wrong.
    realpath(link: string, done: Done<string>): void {
      fs.realpath(link, (error, target) => done(null, error ? link : target));
    },
    stat(at: string, done: Done<fs.Stats>): void {
      fs.stat(at, (error, stats) => (error ? fs.lstat(at, done) : done(null, stats)));
    },
  };
  // Of the many signatures that Node's functions have, these are the ones that are called.
  return called as unknown as FileSystemAdapter;
}

type Done<Result> = (error: NodeJS.ErrnoException | null, result: Result) => void;
