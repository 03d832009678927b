import type { NumberEntry } from '../form/form';
import type { Check } from './check';
import type { Issue } from './finding';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** An indicator that counts, or budget execution, without a weight although the form has a column for it. */
export const weightMissing: Check = {
  code: 'weight-missing',
  severity: 'error',
  isBlank: true,
  title: { 'zh-CN': '未填分值', 'en-US': 'Weight missing' },
  about: {
    'zh-CN': '未填写分值',
    'en-US': 'A weight is not filled in',
  },
  run(judgement) {
    const fund = judgement.scoredFund?.fund;
    const execution = fund ? issue('预算执行率', fund.weight) : null;
    const indicators = gather(judgement.rows, ({ indicator: { name, weight } }) => issue(name, weight));
    return execution ? [execution, ...indicators] : indicators;
  },
};

function issue(name: string, entry: NumberEntry | null): Issue | null {
  if (entry === null || entry.reading !== 'empty') return null;
  if (entry.formula !== null && !entry.calculated) return null;
  return {
    at: entry.at,
    says: {
      'zh-CN': `“${shortened(name)}”未填写分值。`,
      'en-US': `“${shortened(name)}” has no weight.`,
    },
    found: entry.text,
  };
}
