import type { Outlook } from '../../judgement/outlook';
import type { PaneText } from '../../locales/paneText';
import { scoreOrDash } from './scoreOrDash';

/** Says the total by the rules, in 分; while rows cannot be judged, how many those are instead. */
export function totalByRules({ unjudged, most }: Outlook, places: number, text: PaneText): string {
  return unjudged > 0 ? text.form.unjudged(unjudged) : scoreOrDash(most, places);
}

/**
 * Says between which totals, in 分, the result will lie while rows cannot be judged; null if all are, or nobody knows.
 */
export function rangeOfTotal(
  { unjudged, least, most }: Outlook,
  places: number,
  text: PaneText,
): string | null {
  if (unjudged === 0 || least === null || most === null) return null;
  return text.form.between(scoreOrDash(least, places), scoreOrDash(most, places));
}
