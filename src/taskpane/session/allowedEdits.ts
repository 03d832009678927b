import type { Assessment } from '../../assessment/assessment';
import type { Edit, EditKind } from '../../revision/revision';
import { revise } from '../../revision/revise';
import { gradeOf } from '../../scoring/grade';
import { rulesOf } from '../../scoring/rules';
import type { Scorecard } from '../../scoring/scorecard';
import { isComplete, totalOf } from '../../scoring/total';
import type { Touch } from './touch';

/** The edits of Recalculate as far as they are allowed. */
export function allowedEdits({ form, scorecard, revision }: Assessment, touch: Touch): readonly Edit[] {
  const { edits } = touch.scores ? revision : revise(form, withScoresAsRecorded(form, scorecard));
  return edits.filter(({ kind }) => touch[partOf(kind)]);
}

function partOf(kind: EditKind): keyof Touch {
  switch (kind) {
    case 'score':
      return 'scores';
    case 'note':
      return 'notes';
    default:
      return 'arithmetic';
  }
}

/** The scorecard of a form whose indicators' scores stay: then total and grade follow from those. */
function withScoresAsRecorded(form: Assessment['form'], scorecard: Scorecard): Scorecard {
  const indicators = scorecard.indicators.map((score, index) => ({
    ...score,
    proposed: form.indicators[index]?.score?.number ?? null,
  }));
  const total = totalOf(form, scorecard.funds, indicators, rulesOf(scorecard.ruleset));
  const fund = form.scoredFund === null ? null : (scorecard.funds[form.scoredFund]?.proposedScore ?? null);
  const complete = isComplete(
    form,
    indicators.map(({ proposed }) => proposed),
    fund,
  );
  const proposed = complete ? gradeOf(total.proposed, rulesOf(scorecard.ruleset)) : null;
  return { ...scorecard, indicators, total, grade: { ...scorecard.grade, proposed } };
}
