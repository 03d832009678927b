import type { Judgement, ScoreJudgement, ScoreVerdict } from './judgement';

/** The rows whose score has a verdict. */
export function rowsWith(verdict: ScoreVerdict, { rows }: Judgement): readonly ScoreJudgement[] {
  return rows.filter((row) => row.verdict === verdict);
}
