import fs from 'node:fs';
import path from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isXmlWorkbook } from '../../hosts/disk/openPath';
import { isSpreadsheetName, isXmlName } from '../../hosts/spreadsheetName';

/** The spreadsheets found below a folder, by their paths from it, with `/`. */
export interface Expanded {
  readonly folder: string;
  readonly names: readonly string[];
  /** Files that may hold forms and are no workbooks, by their paths from the folder. */
  readonly others: readonly string[];
  /** Folders that could not be opened, the folder itself with the name '', and the system's error. */
  readonly closed: readonly Closed[];
}

interface Closed {
  readonly name: string;
  readonly error: unknown;
}

/** Finds the spreadsheets in a folder and its subfolders. */
export async function expandFolder(folder: string): Promise<Expanded> {
  return spreadsheets(folder, '**/*', false);
}

/** Finds the spreadsheets that match a glob; null if the text is not a glob. */
export async function expandGlob(given: string): Promise<Expanded | null> {
  // On Windows globs reach the program unexpanded, written with backslashes.
  const pattern = path.sep === '\\' ? given.replaceAll('\\', '/') : given;
  if (!isDynamicPattern(pattern)) return null;
  const parts = pattern.split('/');
  const fixed = parts.findIndex((part) => isDynamicPattern(part));
  const folder = parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.');
  return spreadsheets(folder, parts.slice(fixed).join('/'), path.sep === '/');
}

/** Scans, texts and archives: whoever sends one of these in the place of a workbook must not believe that it was checked. */
function isDocument(name: string): boolean {
  return /\.(?:pdf|docx?|wps|zip|rar|7z)$/i.test(name);
}

/** Leaves out Excel's lock files (`~$…`) and files in hidden folders. */
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
  return { folder, names: names.filter(isWorkbook), others: names.filter(isDocument), closed };
}

/**
 * A file system that reports what a glob would silently skip, folders that cannot be read and links that lead nowhere:
 * the user must not believe that forms in there were checked.
 */
function outspoken(closed: (folder: string, error: unknown) => void): FileSystemAdapter {
  const called = {
    readdir(folder: string, options: { readonly withFileTypes: true }, done: Done<fs.Dirent[]>): void {
      fs.readdir(folder, options, (error, entries) => {
        if (error) closed(folder, error);
        done(error, entries);
      });
    },
    // A link that leads nowhere counts as a file: reading it will tell what is wrong.
    realpath(link: string, done: Done<string>): void {
      fs.realpath(link, (error, target) => done(null, error ? link : target));
    },
    stat(at: string, done: Done<fs.Stats>): void {
      fs.stat(at, (error, stats) => (error ? fs.lstat(at, done) : done(null, stats)));
    },
  };
  // Node's functions have many more signatures; only these are called.
  return called as unknown as FileSystemAdapter;
}

type Done<Result> = (error: NodeJS.ErrnoException | null, result: Result) => void;
