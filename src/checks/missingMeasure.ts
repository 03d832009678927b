import type { Entry, Form } from '../form/form';
import { statesNothing } from '../notation/nothing';
import type { Scorecard } from '../scoring/scorecard';
import { weighs } from './rows';
import type { Row } from './rows';
import { rowsScoredByPoints } from './scoredByPoints';

/**
 * The cell of a target or achievement that an indicator which counts ought to state and does not; null
 * where it is stated, not calculated yet, or not asked for because points are given without a target.
 */
export function missingMeasure(
  form: Form,
  scorecard: Scorecard,
  { index, indicator }: Row,
  which: 'target' | 'actual',
): Entry | null {
  const { entry, meaning } = indicator[which];
  if (!entry || !weighs(indicator) || (entry.formula !== null && !entry.calculated)) return null;
  return statesNothing(meaning) && !rowsScoredByPoints(form, scorecard).has(index) ? entry : null;
}
