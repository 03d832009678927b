import { copiesTarget } from '../form/facts/copiesTarget';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

/** The achievement repeats the target together with its sign (≥266米 for ≥266米): what was reached is not said. */
export const actualCopiesTarget: Check = {
  code: 'actual-copies-target',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '完成值照抄指标值', 'en-US': 'Achievement copies the target' },
  about: {
    'zh-CN': '实际完成值照抄年度指标值',
    'en-US': 'The achievement only repeats the target',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator }) => {
      const { name, target, actual } = indicator;
      if (!actual.entry || !copiesTarget(indicator)) return null;
      return {
        at: actual.entry.at,
        related: cellsOf(target.entry),
        says: {
          'zh-CN': `“${shortened(name)}”的实际完成值“${shortened(actual.text)}”照抄了年度指标值，请填写实际数值。`,
          'en-US': `The achievement of “${shortened(name)}”, “${shortened(actual.text)}”, only repeats the target. Please state the actual figure.`,
        },
        found: shortened(actual.text),
      };
    }),
};
