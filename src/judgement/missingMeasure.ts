import type { Entry, Indicator, Measure } from '../form/form';
import { statesNothing } from '../notation/nothing';
import type { ScoreJudgement } from './judgement';

/** False for rows whose weight is 0: they count for nothing, so nothing in them can be missing. */
export function weighs({ weight }: Indicator): boolean {
  return !weight?.number?.isZero();
}

/**
 * Returns the cell of a target or achievement that an indicator which counts ought to state and does not; null where
 * it is stated, not calculated yet, or not asked for because points are given without a target.
 */
export function missingMeasure(row: ScoreJudgement, which: 'target' | 'actual'): Entry | null {
  const { indicator, isByPoints } = row;
  const { entry, meaning } = indicator[which];
  if (!entry || !weighs(indicator) || (entry.formula !== null && !entry.calculated)) return null;
  return statesNothing(meaning) && !isByPoints && !isFoundOtherwise(row, which) ? entry : null;
}

/** The row's own criterion scored it, and that without a target, or by the value in its remark. */
function isFoundOtherwise({ score: { basis } }: ScoreJudgement, which: 'target' | 'actual'): boolean {
  return basis.kind === 'criterion' && (which === 'target' || basis.achieved.source === 'remark');
}

/** No exact number is stated: 近10台, 约10台, 10余台. */
export function isApproximate({ meaning }: Measure): boolean {
  return meaning.kind === 'number' && meaning.approximate === true;
}
