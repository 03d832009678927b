import type { Indicator } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { noteState } from '../notation/note';
import type { Evaluation } from './evaluation';
import type { NoteReason, NoteState } from './scorecard';

/** Whether a deviation note stands in the row: a draft or 无, 0, - is none. */
export function noteStateOf({ note, pointsToNothing }: Indicator): NoteState['state'] {
  if (note === null) return 'absent';
  if (pointsToNothing) return 'none';
  return note.text === '' ? 'none' : noteState(note.text);
}

/**
 * Why a deviation note is due: points are lost, the target is missed (with full marks too), or it is
 * passed so far that the ruleset asks for the reason (北京市填报注意事项 第2、3条).
 * @param proposed the score after Recalculate, or null where there is none
 */
export function noteDue(
  proposed: Decimal | null,
  weight: Decimal | null,
  { reached, overNeedsNote }: Evaluation,
): readonly NoteReason[] {
  const due: NoteReason[] = [];
  // A score below zero is a mistake to put right, not a deduction to explain.
  const isScore = proposed !== null && !proposed.isNegative();
  if (isScore && weight !== null && proposed.lt(weight)) due.push('score-below-weight');
  if (reached === false) due.push('target-missed');
  if (overNeedsNote) due.push('over-achieved');
  return due;
}
