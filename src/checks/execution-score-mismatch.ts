import type { Check } from './check';
import { judgeExecution, scoredFundRow } from './arithmeticVerdict';
import { followedBy, plain, recorded, withSource } from './phrases';

/** The score of budget execution is not its weight × min(1, executed ÷ budget). */
export const executionScoreMismatch: Check = {
  code: 'execution-score-mismatch',
  severity: 'error',
  run(form, scorecard) {
    const { ruleset } = scorecard;
    const row = scoredFundRow(form, scorecard);
    const judged = judgeExecution(form, scorecard);
    if (!row || judged?.verdict !== 'wrong' || judged.entry.formula !== null) return [];
    const { fund, score } = row;
    const expected = plain(score.computed ?? judged.exact!);
    return [
      {
        at: judged.entry.at,
        related: [fund.weight, fund.budget, fund.executed].flatMap((cell) => (cell ? [cell.at] : [])),
        says: withSource(
          followedBy(
            {
              'zh-CN': `预算执行率得分为 ${recorded(judged.entry)} 分，按“分值 × 执行率”应为 ${expected} 分。`,
              'en-US': `The score of budget execution is ${recorded(judged.entry)}; weight × execution rate gives ${expected} points.`,
            },
            score.reasoning,
          ),
          ruleset,
          ruleset.execution.source,
        ),
        expected,
        found: recorded(judged.entry),
      },
    ];
  },
};
