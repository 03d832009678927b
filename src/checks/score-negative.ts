import type { Check } from './check';
import { judgeExecution } from './arithmeticVerdict';
import { rowsWith } from './scoreVerdict';
import { recorded, shortened, withSource } from './phrases';

/** A score below zero: no rule goes further down than 0. */
export const scoreNegative: Check = {
  code: 'score-negative',
  severity: 'error',
  run(form, scorecard) {
    const { ruleset } = scorecard;
    const execution = judgeExecution(form, scorecard);
    const entries = rowsWith('negative', form, scorecard).map(({ indicator }) => ({
      entry: indicator.score!,
      name: indicator.name,
    }));
    if (execution?.verdict === 'negative') entries.push({ entry: execution.entry, name: '预算执行率' });
    return entries.map(({ entry, name }) => ({
      at: entry.at,
      says: withSource(
        {
          'zh-CN': `“${shortened(name)}”的得分为 ${recorded(entry)}，得分不能小于 0 分。`,
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
