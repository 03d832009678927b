import type { NumberEntry } from '../form/form';
import { gather } from '../judgement/gather';
import type { Judgement, ScoreJudgement } from '../judgement/judgement';
import { isScoredElsewhere } from '../judgement/judgeScore';
import { followedBy, plain } from '../judgement/phrases';
import { indicatorReasoning, scoreDerivation } from '../judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../judgement/reasoning/reasoning';
import type { Decimal } from '../notation/decimal';
import { rulesOf } from '../scoring/rules';
import { editOf } from './edit';
import type { Edit } from './revision';
import { scoreContent } from './scoreContent';

/** Indicator scores that Recalculate changes: filled in, lowered to what the rules allow, or its own raised. */
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

/** Deductions without a note, raised to what the rules give: shown to the user, not made. */
export function offeredScores(judgement: Judgement): readonly Edit[] {
  const { form, scorecard } = judgement;
  const rules = rulesOf(scorecard.ruleset);
  return gather(writableScores(judgement), ({ entry, row }) => {
    const { computed } = row.score;
    if (row.decision !== 'deduction-without-note' || computed === null || isSame(entry, computed))
      return null;
    const reason = followedBy(scoreDerivation(row, rules), {
      'zh-CN': `没有说明扣分原因：可改为规则得分 ${plain(computed)} 分，或在偏差原因分析及改进措施中说明。`,
      'en-US': `No note says why points were deducted: raise the score to the ${plain(computed)} points that the rules give, or add a note.`,
    });
    return editOf(form, 'score', entry, scoreContent(entry, computed), reason);
  });
}

interface WritableScore {
  readonly entry: NumberEntry;
  readonly row: ScoreJudgement;
}

/** Score cells without a formula whose content is a number or nothing; a merged one once. */
function writableScores({ rows }: Judgement): readonly WritableScore[] {
  return gather(rows, (row) => {
    const entry = row.indicator.score;
    return entry && isWritable(entry) && !isScoredElsewhere(row) ? { entry, row } : null;
  });
}

/** Text that is no number is left to a person, and so are every formula and a score beside its weight. */
export function isWritable(entry: NumberEntry): boolean {
  if (entry.isPart) return false;
  return entry.formula === null && (entry.reading === 'number' || entry.reading === 'empty');
}

export function isSame({ number }: NumberEntry, other: Decimal): boolean {
  return number !== null && number.eq(other);
}
