import type { Diagnosis } from '../diagnosis/diagnosis';
import type { Form } from '../form/form';
import { gradeOf } from '../scoring/grade';
import type { Rules } from '../scoring/rules';
import type { Scorecard } from '../scoring/scorecard';
import { readGrade } from './gradeText';
import type {
  FundJudgement,
  GradeJudgement,
  GradeVerdict,
  ScoreJudgement,
  TotalJudgement,
} from './judgement';
import { heldBack, isUnread } from './offers';
import { scoresAreComplete, willBeComplete } from './judgeTotal';

/**
 * Judges the recorded grade against the grade of the scores’ sum. A grade that fits the recorded total is right: where
 * that total is wrong, the fault is the total’s.
 */
export function judgeGrade(
  form: Form,
  scorecard: Scorecard,
  rules: Rules,
  rows: readonly ScoreJudgement[],
  scoredFund: FundJudgement | null,
  total: TotalJudgement,
  isHidden: boolean,
  diagnosis: Diagnosis,
): GradeJudgement {
  const recorded = recordedGrade(form, scorecard, rules, scoresAreComplete(rows, scoredFund));
  const isGraded = willBeComplete(rows, scoredFund) && !form.isFolded;
  const due = isGraded ? gradeOf(total.offer?.value ?? total.proposed, rules) : null;
  const because = form.grade && heldBack(form.grade, isHidden, diagnosis);
  if (!because || due === null) return { recorded, proposed: due, offer: null };
  const kept = gradeOf(total.proposed, rules);
  return { recorded, proposed: kept, offer: isUnread(because) ? null : { value: due, because } };
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

/**
 * Returns the grade that the form’s cell states; null where there is none, none is ticked, or it is not understood.
 */
export function gradeStated({ grade }: Form, rules: Rules): string | null {
  if (grade === null || grade.text === '') return null;
  const read = readGrade(
    grade.text,
    rules.grades.map(({ name }) => name),
  );
  return read === null || read === 'none-taken' ? null : read.name;
}
