import { gather } from '../checks/gather';
import { isScoredElsewhere, scoredRows } from '../checks/rows';
import { derivation, followedBy, plain } from '../checks/phrases';
import type { Form, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { IndicatorScore, Scorecard } from '../scoring/scorecard';
import { editOf } from './edit';
import type { Edit } from './revision';
import { scoreContent } from './scoreContent';

/** Indicator scores that Recalculate changes: filled in, lowered to what the rules allow, or its own raised. */
export function scoreEdits(form: Form, scorecard: Scorecard): readonly Edit[] {
  return gather(writableScores(form, scorecard), ({ entry, score }) =>
    score.proposed === null || isSame(entry, score.proposed)
      ? null
      : editOf(form, 'score', entry, scoreContent(entry, score.proposed), score.reasoning),
  );
}

/** Deductions without a note, raised to what the rules give: shown to the user, not made. */
export function offeredScores(form: Form, scorecard: Scorecard): readonly Edit[] {
  return gather(writableScores(form, scorecard), ({ entry, score }) => {
    const { computed, decision } = score;
    if (decision !== 'deduction-without-note' || computed === null || isSame(entry, computed)) return null;
    const reason = followedBy(derivation(score.reasoning), {
      'zh-CN': `没有说明扣分原因：可改为规则得分 ${plain(computed)} 分，或在偏差原因分析及改进措施中说明。`,
      'en-US': `No note says why points were deducted: raise the score to the ${plain(computed)} points that the rules give, or add a note.`,
    });
    return editOf(form, 'score', entry, scoreContent(entry, computed), reason);
  });
}

interface WritableScore {
  readonly entry: NumberEntry;
  readonly score: IndicatorScore;
}

/** Score cells without a formula whose content is a number or nothing; a merged one once. */
function writableScores(form: Form, scorecard: Scorecard): readonly WritableScore[] {
  return gather(scoredRows(form, scorecard), (row) => {
    const entry = row.indicator.score;
    return entry && isWritable(entry) && !isScoredElsewhere(row) ? { entry, score: row.score } : null;
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
