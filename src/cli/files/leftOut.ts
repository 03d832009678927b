import { cliText } from '../../locales/cliText';
import type { Locale } from '../../locales/localized';
import { printable } from '../../report/printable';
import type { Exclusions } from './exclusions';
import type { Found } from './findFiles';

/** Tells the user which files were left out, so that nobody believes they were checked. */
export function tellLeftOut(
  excluded: number,
  exclusions: Exclusions,
  copies: readonly Found[],
  locale: Locale,
): void {
  const text = cliText(locale);
  const notes = [
    ...(excluded > 0 ? [text.excluded(excluded)] : []),
    // A pattern that leaves out nothing was probably mistyped.
    ...(exclusions.isInVain() ? [text.excludedNothing] : []),
    ...(copies.length > 0 ? [text.copies(copies.map(({ file }) => file))] : []),
  ];
  for (const note of notes) process.stderr.write(`${printable(note)}\n`);
}
