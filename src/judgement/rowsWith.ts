import { isToldByDiagnosis } from './judgeScore';
import type { Judgement, ScoreJudgement, ScoreVerdict } from './judgement';

/** Returns the rows with a verdict, without those that a contradiction of the form already explains. */
export function rowsWith(verdict: ScoreVerdict, { rows }: Judgement): readonly ScoreJudgement[] {
  return rows.filter((row) => row.verdict === verdict && !isToldByDiagnosis(row));
}
