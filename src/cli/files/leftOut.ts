import path from 'node:path';
import { cliText } from '../../locales/cliText';
import type { Locale } from '../../locales/localized';
import { printable } from '../../report/printable';
import type { Exclusions } from './exclusions';
import { findFiles } from './findFiles';
import type { Found } from './findFiles';

/** Files that paths lead to and that are not worked on. */
export interface LeftOut {
  /** How many patterns left out. */
  readonly excluded: number;
  /** Files that are no workbooks. */
  readonly passedBy?: readonly string[];
  /** Copies that ziping saved itself. */
  readonly copies?: readonly Found[];
}

/** Finds what paths lead to, and tells it from what is left out on the way. */
export async function findNoting(
  paths: readonly string[],
  exclusions: Exclusions,
): Promise<{ readonly found: readonly Found[]; readonly leftOut: LeftOut }> {
  let excluded = 0;
  const passedBy: string[] = [];
  const found = await findFiles(paths, {
    exclusions,
    excluded: () => (excluded += 1),
    passedBy: (file) => passedBy.push(file),
  });
  return { found, leftOut: { excluded, passedBy } };
}

/** Tells the user which files were left out, so that nobody believes they were checked. */
export function tellLeftOut(
  { excluded, passedBy = [], copies = [] }: LeftOut,
  exclusions: Pick<Exclusions, 'isInVain'>,
  locale: Locale,
): void {
  const text = cliText(locale);
  const notes = [
    ...(excluded > 0 ? [text.excluded(excluded)] : []),
    // A pattern that leaves out nothing was probably mistyped.
    ...(exclusions.isInVain() ? [text.excludedNothing] : []),
    ...(passedBy.length > 0 ? [text.passedBy(endingsOf(passedBy))] : []),
    ...(copies.length > 0 ? [text.copies(copies.map(({ file }) => file))] : []),
  ];
  for (const note of notes) process.stderr.write(`${printable(note)}\n`);
}

/** How many files there are of each ending, the most first; a file that two paths lead to counts once. */
function endingsOf(files: readonly string[]): readonly (readonly [ending: string, files: number])[] {
  const counts = new Map<string, number>();
  for (const file of new Set(files.map((each) => path.resolve(each)))) {
    const ending = path.extname(file).toLowerCase();
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return [...counts].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1));
}
