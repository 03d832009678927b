import type { Form } from '../form/form';
import { Decimal } from '../notation/decimal';
import { agrees } from '../scoring/agrees';
import type { Judgement } from '../judgement/judgement';
import type { Check } from './check';
import { plain, recorded, withSource } from '../judgement/phrases';

/** The weights do not add up to what the ruleset demands (100), or the form states another sum. */
export const weightTotal: Check = {
  code: 'weight-total',
  severity: 'error',
  title: { 'zh-CN': '分值合计不符', 'en-US': 'Weights do not add up' },
  about: {
    'zh-CN': '各项分值之和不是 100 分',
    'en-US': 'The weights do not add up to 100',
  },
  run(judgement) {
    const { form } = judgement;
    const { ruleset, total } = judgement.scorecard;
    const sum = total.weight;
    const rows = judgement.rows;
    if (sum === null || rows.length === 0 || !weightsAreComplete(judgement)) return [];
    const demanded = new Decimal(ruleset.totalWeight);
    const stated = form.total?.weight?.number ? form.total.weight : null;
    const isStatedRight = stated === null || agrees(stated, sum) || stated.formula !== null;
    const at = form.total?.weight?.at ?? rows[0]!.indicator.weight!.at;
    if (!sum.eq(demanded) && !isWithoutExecution(sum, demanded, form, ruleset.execution.weight)) {
      const off = sum.gt(demanded) ? ['多', 'too many'] : ['少', 'missing'];
      const by = plain(sum.minus(demanded).abs());
      return [
        {
          at,
          says: withSource(
            {
              'zh-CN': `各项分值（含预算执行率）相加为 ${plain(sum)} 分，应为 ${plain(demanded)} 分，${off[0]} ${by} 分。`,
              'en-US': `The weights, budget execution included, add up to ${plain(sum)} points instead of ${plain(demanded)}: ${by} ${off[1]}.`,
            },
            ruleset,
            ruleset.execution.source,
          ),
          expected: plain(demanded),
          found: plain(sum),
        },
      ];
    }
    if (isStatedRight || stated.number!.eq(demanded)) return [];
    return [
      {
        at,
        says: {
          'zh-CN': `总分一行的分值为 ${recorded(stated)} 分，各项分值相加为 ${plain(sum)} 分。`,
          'en-US': `The weight in the total row is ${recorded(stated)}; the weights add up to ${plain(sum)} points.`,
        },
        expected: plain(sum),
        found: recorded(stated),
      },
    ];
  },
};

/** Some forms leave the weight of budget execution to a heading: the indicators then make up the rest. */
function isWithoutExecution(sum: Decimal, demanded: Decimal, form: Form, execution: string): boolean {
  const fund = form.scoredFund === null ? undefined : form.funds[form.scoredFund];
  return !fund?.weight?.number && sum.plus(execution).eq(demanded);
}

/** True where every row that should have a weight has one that can be read. */
function weightsAreComplete({ rows, scoredFund }: Judgement): boolean {
  const execution = scoredFund?.fund.weight ?? null;
  return (
    (execution === null || execution.number !== null) &&
    rows.every(({ indicator }) => indicator.weight !== null && indicator.weight.number !== null)
  );
}
