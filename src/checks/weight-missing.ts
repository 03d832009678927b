import type { NumberEntry } from '../form/form';
import type { Check } from './check';
import { scoredFundRow } from './arithmeticVerdict';
import type { Issue } from './finding';
import { gather } from './gather';
import { scoredRows } from './rows';
import { shortened } from './phrases';

/** An indicator that counts, or budget execution, without a weight although the form has a column for it. */
export const weightMissing: Check = {
  code: 'weight-missing',
  severity: 'error',
  run(form, scorecard) {
    const fund = scoredFundRow(form, scorecard)?.fund;
    const execution = fund ? issue('预算执行率', fund.weight) : null;
    const indicators = gather(scoredRows(form, scorecard), ({ indicator: { name, weight } }) =>
      issue(name, weight),
    );
    return execution ? [execution, ...indicators] : indicators;
  },
};

function issue(name: string, entry: NumberEntry | null): Issue | null {
  if (entry === null || entry.number !== null || entry.reading !== 'empty') return null;
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
