import type { NearMiss } from '../form/sheetReading';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { toA1 } from '../sheet/address';

/** Why something that looked like a form was not taken for one, as a sentence with its place. */
export function nearMissText({ sheet, at, kind, title, missing, seen }: NearMiss, locale: Locale): string {
  const text = reportText(locale);
  const place = `${sheet} ${toA1(at)}`;
  if (kind === 'goal-table') return text.goalTable(place, title);
  return text.incompleteHeadings(
    place,
    missing.map((meaning) => text.columns[meaning]),
    seen,
  );
}
