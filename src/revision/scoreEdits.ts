import type { NumberEntry } from '../form/form';
import { gather } from '../judgement/gather';
import type { Judgement, ScoreJudgement } from '../judgement/judgement';
import { isScoredElsewhere } from '../judgement/judgeScore';
import { indicatorReasoning } from '../judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../judgement/reasoning/reasoning';
import type { Decimal } from '../notation/decimal';
import { rulesOf } from '../scoring/rules';
import { editOf } from './edit';
import type { Edit } from './revision';
import { scoreContent } from './scoreContent';

/**
 * Returns the edits of indicators’ scores: filled in, lowered to what the rules allow, or raised where ziping itself
 * wrote them.
 */
export function scoreEdits(judgement: Judgement): readonly Edit[] {
  const { form, scorecard } = judgement;
  const rules = rulesOf(scorecard.ruleset);
  return gather(writableScores(judgement), ({ entry, row }) =>
    row.proposed === null || isSame(entry, row.proposed)
      ? null
      : editOf(
          form,
          'score',
          entry,
          scoreContent(entry, row.proposed),
          wholeReasoning(indicatorReasoning(row, rules)),
        ),
  );
}

interface WritableScore {
  readonly entry: NumberEntry;
  readonly row: ScoreJudgement;
}

/** Returns the score cells that hold a number or nothing and no formula; a merged cell once. */
export function writableScores({ rows }: Judgement): readonly WritableScore[] {
  return gather(rows, (row) => {
    const entry = row.indicator.score;
    return entry && isWritable(entry) && !isScoredElsewhere(row) ? { entry, row } : null;
  });
}

/**
 * True for a cell that ziping may write a score into. Text that is no number is left to a person, and so are formulas
 * and a score that shares its cell with the weight.
 */
export function isWritable(entry: NumberEntry): boolean {
  if (entry.isPart) return false;
  return entry.formula === null && (entry.reading === 'number' || entry.reading === 'empty');
}

/** True where a cell already holds the number that is to be written. */
export function isSame({ number }: NumberEntry, other: Decimal): boolean {
  return number !== null && number.eq(other);
}
