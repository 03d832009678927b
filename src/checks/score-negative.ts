import { isExecutionToldByItself } from '../judgement/executionAlone';
import { rowsWith } from '../judgement/rowsWith';
import type { Check } from './check';
import { recorded, shortened, withSource } from '../judgement/phrases';

/** A score below zero: no rule goes further down than 0. */
export const scoreNegative: Check = {
  code: 'score-negative',
  severity: 'error',
  title: { 'zh-CN': '得分为负数', 'en-US': 'Negative score' },
  about: {
    'zh-CN': '得分小于 0',
    'en-US': 'The score is below zero',
  },
  run(judgement) {
    const { ruleset } = judgement.scorecard;
    const execution = judgement.scoredFund?.execution;
    const entries = rowsWith('negative', judgement).map(({ indicator }) => ({
      entry: indicator.score!,
      name: indicator.name,
    }));
    if (execution?.verdict === 'negative' && isExecutionToldByItself(judgement))
      entries.push({ entry: execution.entry, name: '预算执行率' });
    return entries.map(({ entry, name }) => ({
      at: entry.at,
      says: withSource(
        {
          'zh-CN': `“${shortened(name)}”的得分为 ${recorded(entry)}，得分不能小于 0。`,
          'en-US': `The score of “${shortened(name)}” is ${recorded(entry)}; a score is never below 0.`,
        },
        ruleset,
        ruleset.quantitative.source,
      ),
      expected: '≥0',
      found: recorded(entry),
    }));
  },
};
