import type { NumberEntry } from '../form/form';
import type { Check } from './check';
import { scoredFundRow } from './arithmeticVerdict';
import { scoredRows } from './rows';
import { shortened } from './wording';

/** An indicator that counts, or budget execution, without a weight although the form has a column for it. */
export const weightMissing: Check = {
  code: 'weight-missing',
  severity: 'error',
  run(form, scorecard) {
    const fund = scoredFundRow(form, scorecard)?.fund;
    const entries: { readonly name: string; readonly entry: NumberEntry | null }[] = [
      ...(fund ? [{ name: '预算执行率', entry: fund.weight }] : []),
      ...scoredRows(form, scorecard).map(({ indicator }) => ({
        name: indicator.name,
        entry: indicator.weight,
      })),
    ];
    return entries.flatMap(({ name, entry }) => {
      if (entry === null || entry.number !== null || entry.reading !== 'empty') return [];
      if (entry.formula !== null && !entry.calculated) return [];
      return [
        {
          at: entry.at,
          says: {
            'zh-CN': `“${shortened(name)}”未填写分值。`,
            'en-US': `“${shortened(name)}” has no weight.`,
          },
          found: entry.text,
        },
      ];
    });
  },
};
