import type { Entry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import type { Grade } from '../ruleset/ruleset';
import { scoresAreComplete } from './arithmeticVerdict';
import { readGrade } from './gradeText';
import { oncePerScorecard } from './once';

export interface GradeVerdict {
  readonly entry: Entry;
  /** The grade that the scores in the form lead to. */
  readonly expected: string;
  /** `not-understood`: there is text, and no grade can be read from it. `not-judged`: scores are missing. */
  readonly verdict: 'right' | 'wrong' | 'empty' | 'not-understood' | 'not-judged';
}

/**
 * The recorded grade against the one of the scores' sum. A grade that fits the recorded total is
 * right: if that total is wrong, the total is the cause. Null where the form has no grade.
 */
export const judgeGrade = oncePerScorecard((form, scorecard): GradeVerdict | null => {
  const entry = form.grade;
  const expected = scorecard.grade.computed;
  if (entry === null || expected === null) return null;
  if (entry.formula !== null && !entry.calculated) return null;
  if (!scoresAreComplete(form, scorecard)) return { entry, expected, verdict: 'not-judged' };
  if (entry.text === '') return { entry, expected, verdict: 'empty' };
  const grades = scorecard.ruleset.grades.list;
  const grade = readGrade(
    entry.text,
    grades.map(({ name }) => name),
  );
  if (grade === null) return { entry, expected, verdict: 'not-understood' };
  if (grade === 'none-taken') return { entry, expected, verdict: 'empty' };
  const total = form.total?.score?.number ?? null;
  const isRight = grade.name === expected || (total !== null && grade.name === gradeOf(total, grades));
  return { entry, expected, verdict: isRight ? 'right' : 'wrong' };
});

/** The grade that a total reaches, or null where the list has none for it. */
function gradeOf(total: Decimal, grades: readonly Grade[]): string | null {
  return grades.find(({ from }) => total.gte(from))?.name ?? null;
}
