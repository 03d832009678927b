import type { Meaning } from '../notation/meaning';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** Target and achievement are in units that do not convert into each other. */
export const unitMismatch: Check = {
  code: 'unit-mismatch',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '计量单位不一致', 'en-US': 'Units do not match' },
  about: {
    'zh-CN': '目标与完成值单位不一致',
    'en-US': 'Target and achievement are in different units',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator: { name, nameAt, target, actual }, score }) => {
      if (score.whyNot !== 'unit-mismatch') return null;
      const [expected, found] = [unitText(target.meaning), unitText(actual.meaning)];
      return {
        at: actual.entry?.at ?? nameAt,
        related: cellsOf(target.entry),
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
