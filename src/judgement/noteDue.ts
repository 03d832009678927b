import type { Decimal } from '../notation/decimal';
import type { IndicatorScore } from '../scoring/scorecard';
import type { NoteReason } from './judgement';

/**
 * Why a deviation note is due: points are lost, the target is missed (with full marks too), or it is
 * passed so far that the ruleset asks for the reason (北京市填报注意事项 第2、3条).
 * @param proposed the score after Recalculate, or null where there is none
 */
export function noteDue(
  proposed: Decimal | null,
  weight: Decimal | null,
  { reached, overNeedsNote }: IndicatorScore,
): readonly NoteReason[] {
  const due: NoteReason[] = [];
  // A score below zero is a mistake to put right, not a deduction to explain.
  const isScore = proposed?.gte(0) === true;
  if (isScore && weight !== null && proposed.lt(weight)) due.push('score-below-weight');
  if (reached === false) due.push('target-missed');
  if (overNeedsNote) due.push('over-achieved');
  return due;
}
