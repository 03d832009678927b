import type { Meaning } from '../notation/meaning';
import type { Check } from './check';
import { gather } from './gather';
import { scoredRows } from './rows';
import { shortened } from './phrases';

/** Target and achievement are in units that do not convert into each other. */
export const unitMismatch: Check = {
  code: 'unit-mismatch',
  severity: 'warning',
  run: (form, scorecard) =>
    gather(scoredRows(form, scorecard), ({ indicator: { name, nameAt, target, actual }, score }) => {
      if (score.whyNot !== 'unit-mismatch') return null;
      const [expected, found] = [unitText(target.meaning), unitText(actual.meaning)];
      return {
        at: actual.entry?.at ?? nameAt,
        related: target.entry ? [target.entry.at] : [],
        says: {
          'zh-CN': `“${shortened(name)}”的年度指标值“${shortened(target.text)}”与实际完成值“${shortened(actual.text)}”单位不一致，无法比较。`,
          'en-US': `The target “${shortened(target.text)}” and the achievement “${shortened(actual.text)}” of “${shortened(name)}” are in different units and cannot be compared.`,
        },
        ...(expected !== null && { expected }),
        ...(found !== null && { found }),
      };
    }),
};

function unitText(meaning: Meaning): string | null {
  return (meaning.kind === 'number' || meaning.kind === 'range') && meaning.unit ? meaning.unit.text : null;
}
