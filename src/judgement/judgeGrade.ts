import type { Form } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { gradeOf } from '../scoring/grade';
import type { Rules } from '../scoring/rules';
import type { Scorecard } from '../scoring/scorecard';
import { readGrade } from './gradeText';
import type { FundJudgement, GradeJudgement, GradeVerdict, ScoreJudgement } from './judgement';
import { scoresAreComplete, willBeComplete } from './judgeTotal';

/**
 * Judges the recorded grade against the one of the scores' sum. A grade that fits the recorded total is
 * right: if that total is wrong, the total is the cause.
 * @param proposedTotal the total after Recalculate
 */
export function judgeGrade(
  form: Form,
  scorecard: Scorecard,
  rules: Rules,
  rows: readonly ScoreJudgement[],
  scoredFund: FundJudgement | null,
  proposedTotal: Decimal | null,
): GradeJudgement {
  return {
    recorded: recordedGrade(form, scorecard, rules, scoresAreComplete(rows, scoredFund)),
    proposed: willBeComplete(rows, scoredFund) ? gradeOf(proposedTotal, rules) : null,
  };
}

function recordedGrade(
  form: Form,
  scorecard: Scorecard,
  rules: Rules,
  isComplete: boolean,
): GradeVerdict | null {
  const entry = form.grade;
  const expected = scorecard.grade;
  if (entry === null || expected === null) return null;
  if (entry.formula !== null && !entry.calculated) return null;
  if (!isComplete) return { entry, expected, verdict: 'not-judged' };
  if (entry.text === '') return { entry, expected, verdict: 'empty' };
  const grade = readGrade(
    entry.text,
    rules.grades.map(({ name }) => name),
  );
  if (grade === null) return { entry, expected, verdict: 'not-understood' };
  if (grade === 'none-taken') return { entry, expected, verdict: 'empty' };
  const ofTotal = gradeOf(form.total?.score?.number ?? null, rules);
  const isRight = grade.name === expected || grade.name === ofTotal;
  return { entry, expected, verdict: isRight ? 'right' : 'wrong' };
}
