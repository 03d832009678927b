import type { Check } from './check';
import { formulasThatDisagree } from './formulaVerdict';
import { followedBy } from './phrases';

/** A formula in a score, rate, total or grade whose value is not what the rules give. It is left untouched. */
export const formulaDisagrees: Check = {
  code: 'formula-disagrees',
  severity: 'error',
  run(form, scorecard) {
    return formulasThatDisagree(form, scorecard).map(({ entry, what, expected, why }) => {
      const statement = {
        'zh-CN': `${what['zh-CN']}由公式算出，结果为 ${entry.text}，应为 ${expected}。公式不会被改写，请核对公式 ${entry.formula}。`,
        'en-US': `${what['en-US']} comes from a formula that gives ${entry.text} instead of ${expected}. Formulas are never overwritten; please check ${entry.formula}.`,
      };
      return {
        at: entry.at,
        says: why ? followedBy(statement, why) : statement,
        expected,
        found: entry.text,
      };
    });
  },
};
