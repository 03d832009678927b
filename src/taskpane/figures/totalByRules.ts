import type { Outlook } from '../../judgement/outlook';
import type { PaneText } from '../../locales/paneText';
import { scoreOrDash } from './scoreOrDash';

/** The total by the rules; while something cannot be judged, how many things that are. */
export function totalByRules({ unjudged, most }: Outlook, places: number, text: PaneText): string {
  return unjudged > 0 ? text.form.unjudged(unjudged) : scoreOrDash(most, places);
}

/** Between what the total will lie while something cannot be judged; null where that is not known, or it is judged. */
export function rangeOfTotal(
  { unjudged, least, most }: Outlook,
  places: number,
  text: PaneText,
): string | null {
  if (unjudged === 0 || least === null || most === null) return null;
  return text.form.between(scoreOrDash(least, places), scoreOrDash(most, places));
}
