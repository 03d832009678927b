import type { Assessment } from '../../assessment/assessment';
import type { State } from './state';

/** Returns the form that is being filled in as it is now; null if the sheet in front does not hold it. */
export function formInFilling({ view, filling }: Pick<State, 'view' | 'filling'>): Assessment | null {
  if (!filling || (view.kind !== 'forms' && view.kind !== 'recalculated')) return null;
  if (view.sheetId !== filling.sheetId) return null;
  const { assessments, chosen } = view;
  return assessments[chosen ?? -1] ?? assessments.find(({ form }) => form.range.top === filling.top) ?? null;
}
