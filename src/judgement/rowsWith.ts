import { isToldByDiagnosis } from './judgeScore';
import type { Judgement, ScoreJudgement, ScoreVerdict } from './judgement';

/** The rows whose score has a verdict, but for those of which a contradiction of the whole form tells. */
export function rowsWith(verdict: ScoreVerdict, { rows }: Judgement): readonly ScoreJudgement[] {
  return rows.filter((row) => row.verdict === verdict && !isToldByDiagnosis(row));
}
