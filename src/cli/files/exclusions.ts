import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import ignore from 'ignore';
import { Problem } from '../../sheet/problem';
import { NOT_UTF_8 } from '../../json/jsonText';
import { fileProblem } from '../../hosts/disk/fileProblem';

/** What a folder says of its own files, as .gitignore does. */
export const IGNORE_NAME = '.zipingignore';

/** Files in folders that are left out: by what was asked for, and by what the folders say of themselves. */
export interface Exclusions {
  /** @param name a file's way from the folder that was given, with `/` */
  excludes(folder: string, name: string): boolean;
  /** Patterns were given on the command line, and none of the files asked about was left out by them. */
  isInVain(): boolean;
}

/** Patterns, and the folder that they begin from; null for the folder that was given. */
export interface Patterns {
  readonly from: string | null;
  readonly patterns: readonly string[];
}

/**
 * Leaves out what patterns in the manner of .gitignore name, and what stands in a `.zipingignore` in the
 * folder given or one below it.
 * @throws Problem when a `.zipingignore` cannot be read
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

/** .gitignore knows no ./, and people write it all the same. */
function plainPattern(pattern: string): string {
  return pattern.replace(/^(!?)\.\//, '$1/');
}

/** What stands deeper decides over what stands above it. */
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
    // What was saved in GBK would be other names, and leave out nothing.
    if (text.includes('\uFFFD')) throw new Problem('not-utf-8', NOT_UTF_8, { file });
    return ignore().add(text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileProblem(error, file);
  }
}

/** The way from a folder to a file within it, with `/`; null where it is elsewhere. */
export function wayFrom(folder: string, file: string): string | null {
  const way = path.relative(folder, file);
  if (way === '' || way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) return null;
  return path.sep === '/' ? way : way.replaceAll(path.sep, '/');
}
