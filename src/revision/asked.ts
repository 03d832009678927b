import { questionsOf } from '../form/facts/questions';
import type { Question } from '../form/facts/questions';
import { statesNothing } from '../notation/nothing';
import type { Judgement, ScoreJudgement } from '../judgement/judgement';
import { isScoredElsewhere } from '../judgement/judgeScore';

/**
 * Returns all that a form asks a person for: what it states (`questionsOf`), and the scores that no rule gives, each
 * after the rest of its row.
 */
export function askedOf(judgement: Judgement): readonly Question[] {
  const asked = questionsOf(judgement.form);
  return asked.flatMap((question, index) => {
    const { row, label, of } = question;
    const isLast = row !== null && asked[index + 1]?.row !== row;
    const scored = isLast ? judgement.scores[row] : undefined;
    const score = scored && mustBeJudged(scored) ? scored.indicator.score : null;
    if (!score) return [question];
    const heading = judgement.form.headings.find(({ meaning }) => meaning === 'score');
    const { at, text } = score;
    return [
      question,
      {
        what: 'score' as const,
        at,
        of,
        row,
        label: heading?.text.replace(/\s/g, '') ?? label,
        answer: score.reading === 'empty' ? '' : text,
        printed: text,
        isOptional: false,
      },
    ];
  });
}

/** Target and achievement stand there, and which score they earn is left to a person. */
function mustBeJudged(row: ScoreJudgement): boolean {
  const { indicator, score, decision, verdict } = row;
  const entry = indicator.score;
  if (!entry || entry.formula !== null || entry.isPart || isScoredElsewhere(row)) return false;
  if (indicator.kind !== 'scored' || statesNothing(indicator.actual.meaning)) return false;
  // Where the row has a weight to fill in, that comes first.
  if (indicator.weight?.number == null && indicator.weight?.at.row === indicator.row) return false;
  return decision === 'needs-judgement' || (score.computed === null && verdict !== 'not-calculated');
}
