import { fundReasoning } from '../judgement/reasoning/fundReasoning';
import { rulesOf } from '../scoring/rules';
import type { Check } from './check';
import { followedBy, plain, recorded, withSource } from '../judgement/phrases';

/** The score of budget execution is not its weight × min(1, executed ÷ budget). */
export const executionScoreMismatch: Check = {
  code: 'execution-score-mismatch',
  severity: 'error',
  title: { 'zh-CN': '预算执行得分有误', 'en-US': 'Wrong execution score' },
  about: {
    'zh-CN': '预算执行率得分不等于分值 × 执行率',
    'en-US': 'The execution score is not weight × min(1, executed ÷ budget)',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const row = judgement.scoredFund;
    const judged = judgement.scoredFund?.execution;
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
            fundReasoning(score, rulesOf(ruleset)),
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
