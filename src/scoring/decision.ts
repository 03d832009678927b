import type { NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { toA1 } from '../sheet/address';
import { agrees } from './agrees';
import type { Evaluation } from './evaluation';
import type { Decision, NoteState, Written } from './scorecard';

export interface Decided {
  readonly decision: Decision;
  /** What Recalculate would leave in the cell; null where that is empty or no number. */
  readonly proposed: Decimal | null;
}

/**
 * What becomes of a score cell. A score is lowered when it is above what the rules give, and
 * otherwise left to the people who gave it: they may know of a deduction that no formula sees.
 * @param score the cell, or null where the form has none
 * @param weight 分, or null where none is written
 */
export function decide(
  score: NumberEntry | null,
  weight: Decimal | null,
  evaluation: Evaluation,
  note: NoteState['state'],
  written?: Written,
): Decided {
  const decided = decideCell(score, weight, evaluation, note, written);
  if (!score?.isPart || !WRITES.has(decided.decision)) return decided;
  return { decision: 'not-written', proposed: score.number };
}

/** What would be written into the score's cell. */
const WRITES: ReadonlySet<Decision> = new Set<Decision>(['fill', 'lower', 'raise-own']);

function decideCell(
  score: NumberEntry | null,
  weight: Decimal | null,
  evaluation: Evaluation,
  note: NoteState['state'],
  written?: Written,
): Decided {
  const { whyNot, computed, min } = evaluation;
  const recorded = score?.number ?? null;
  if (score?.formula != null) return { decision: 'formula', proposed: recorded };
  const isEmpty = score?.reading === 'empty';
  if (whyNot !== null || computed === null || min === null) {
    const isJudged = isEmpty && whyNot === 'words-not-understood';
    return { decision: isJudged ? 'needs-judgement' : 'not-evaluated', proposed: recorded };
  }
  if (isEmpty) return fill(evaluation, computed);
  if (score === null || recorded === null) return { decision: 'keep', proposed: recorded };

  const order = recorded.cmp(computed);
  if (order > 0 && isTooMuch(score, recorded, weight, evaluation)) {
    return { decision: 'lower', proposed: computed };
  }
  if (order >= 0 || recorded.gte(min) || isSameBelow(score, evaluation)) {
    return { decision: 'keep', proposed: recorded };
  }
  if (written?.get(toA1(score.at))?.eq(recorded)) return { decision: 'raise-own', proposed: computed };
  return { decision: note === 'real' ? 'keep-deduction' : 'deduction-without-note', proposed: recorded };
}

/** Words only earn full marks by themselves where they say that the target is met. */
function fill(evaluation: Evaluation, computed: Decimal): Decided {
  return evaluation.nature === 'qualitative' && evaluation.reached !== true
    ? { decision: 'needs-judgement', proposed: null }
    : { decision: 'fill', proposed: computed };
}

/**
 * Is a score above the computed one so by more than rounding? 4.27 for 4.2686 stands although the
 * ruleset cuts it to 4.26. A tier's upper end and the weight itself admit no rounding.
 */
function isTooMuch(
  score: NumberEntry,
  recorded: Decimal,
  weight: Decimal | null,
  { nature, exact, penalty }: Evaluation,
): boolean {
  if (weight !== null && recorded.gt(weight)) return true;
  // Full marks are no rounding of a score that a penalty has lowered.
  return nature === 'qualitative' || penalty !== null || !agrees(score, exact!);
}

/** Below the computed score only by rounding: 2.6 or 2.66 for 2.6667. */
function isSameBelow(score: NumberEntry, { nature, exact }: Evaluation): boolean {
  return nature === 'quantitative' && agrees(score, exact!);
}
