import type { Check } from './check';
import { gather } from '../judgement/gather';
import { percent, plain, recorded, shortened, withSource } from '../judgement/phrases';

/** A recorded execution rate is not executed ÷ budget, compared at the precision it is recorded with. */
export const rateMismatch: Check = {
  code: 'rate-mismatch',
  severity: 'error',
  title: { 'zh-CN': '执行率有误', 'en-US': 'Wrong execution rate' },
  about: {
    'zh-CN': '执行率不等于全年执行数 ÷ 全年预算数',
    'en-US': 'The execution rate is not executed ÷ budget',
  },
  run(judgement) {
    const { form, scorecard } = judgement;
    const { ruleset } = scorecard;
    return gather(judgement.funds, (row) => {
      const judged = row.rate;
      if (judged?.verdict !== 'wrong' || judged.entry.formula !== null) return null;
      const { fund } = row;
      const expected = percent(judged.exact!);
      const [executed, budget] = [fund.executed, fund.budget].map((cell) =>
        cell?.number ? plain(cell.number) : '?',
      );
      return {
        at: judged.entry.at,
        related: [fund.budget, fund.executed].flatMap((cell) => (cell ? [cell.at] : [])),
        says: withSource(
          {
            'zh-CN': `“${shortened(fund.label)}”的执行率为 ${recorded(judged.entry)}，按全年执行数 ÷ 全年预算数应为 ${expected}（${executed} ÷ ${budget} ${form.moneyUnit}）。`,
            'en-US': `The execution rate of “${shortened(fund.label)}” is ${recorded(judged.entry)}; executed ÷ budget is ${expected} (${executed} ÷ ${budget} ${form.moneyUnit}).`,
          },
          ruleset,
          ruleset.execution.source,
        ),
        expected,
        found: recorded(judged.entry),
      };
    });
  },
};
