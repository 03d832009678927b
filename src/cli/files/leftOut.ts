import { cliText } from '../../locales/cliText';
import type { Locale } from '../../locales/localized';
import { printable } from '../../report/printable';
import type { Exclusions } from './exclusions';
import type { Found } from './findFiles';

/** Nobody may believe that a file was checked which was not. */
export function tellLeftOut(
  excluded: number,
  exclusions: Exclusions,
  copies: readonly Found[],
  locale: Locale,
): void {
  const text = cliText(locale);
  const notes = [
    ...(excluded > 0 ? [text.excluded(excluded)] : []),
    // A pattern that is written otherwise than it is meant leaves out nothing.
    ...(exclusions.isInVain() ? [text.excludedNothing] : []),
    ...(copies.length > 0 ? [text.copies(copies.map(({ file }) => file))] : []),
  ];
  for (const note of notes) process.stderr.write(`${printable(note)}\n`);
}
