import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import ignore from 'ignore';
import { expectUtf8 } from '../../json/utf8Text';
import { fileProblem } from '../../hosts/disk/fileProblem';

/** The name of a file with which a folder leaves out some of its own files, as with .gitignore. */
export const IGNORE_NAME = '.zipingignore';

/** Tells which files of folders are left out: by patterns that were given, and by a `.zipingignore` in a folder. */
export interface Exclusions {
  /**
   * True for a file that is left out.
   * @param folder the folder that was given
   * @param name the file's path within it, with `/`
   */
  excludes(folder: string, name: string): boolean;
  /** True if files were asked about and a list of patterns from the command line left out none of them. */
  isInVain(): boolean;
}

/** Patterns, and the folder from which they start; null for the folder that was given. */
export interface Patterns {
  readonly from: string | null;
  readonly patterns: readonly string[];
}

/**
 * Leaves out files by patterns as in .gitignore: those given, and those of each `.zipingignore` in the folder given or
 * below it. `excludes` throws a Problem if a `.zipingignore` cannot be read.
 */
export function exclusions(asked: readonly Patterns[]): Exclusions {
  const rules = asked
    .filter(({ patterns }) => patterns.length > 0)
    .map(({ from, patterns }) => ({ from, rule: ignore().add(patterns.map(plainPattern)), isUsed: false }));
  const own = new Map<string, Ignore | null>();
  let isAnyAsked = false;
  return {
    excludes(folder, name) {
      isAnyAsked = true;
      const asked = rules.find(({ from, rule }) => {
        const way = from === null ? name : wayFrom(from, path.join(folder, name));
        return way !== null && rule.ignores(way);
      });
      if (asked) asked.isUsed = true;
      return asked !== undefined || isIgnored(folder, name.split('/'), own);
    },
    isInVain: () => isAnyAsked && rules.some(({ from, isUsed }) => from === null && !isUsed),
  };
}

/** Removes `./`, which users write though .gitignore does not know it. */
function plainPattern(pattern: string): string {
  return pattern.replace(/^(!?)\.\//, '$1/');
}

/** A `.zipingignore` deeper down overrules those above it. */
function isIgnored(folder: string, parts: readonly string[], known: Map<string, Ignore | null>): boolean {
  let isOut = false;
  for (let depth = 0; depth < parts.length; depth += 1) {
    const here = path.join(folder, ...parts.slice(0, depth));
    let rule = known.get(here);
    if (rule === undefined) known.set(here, (rule = ruleIn(here)));
    const said = rule?.test(parts.slice(depth).join('/'));
    if (said?.ignored) isOut = true;
    else if (said?.unignored) isOut = false;
  }
  return isOut;
}

function ruleIn(folder: string): Ignore | null {
  const file = path.join(folder, IGNORE_NAME);
  try {
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    // In a file saved in GBK the names would be garbled and leave out nothing.
    expectUtf8(text, file, 'not-utf-8');
    return ignore().add(text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileProblem(error, file);
  }
}

/** Returns the path from a folder to a file within it, with `/`; null if the file is elsewhere. */
export function wayFrom(folder: string, file: string): string | null {
  const way = path.relative(folder, file);
  if (way === '' || way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) return null;
  return path.sep === '/' ? way : way.replaceAll(path.sep, '/');
}
