import type { RateEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED, ONE } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import type { FundJudgement } from '../judgement/judgement';
import { rateAgrees } from '../scoring/agrees';
import { zh } from '../locales/zh';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { percent, shortened } from '../judgement/phrases';

/**
 * Names of the rate that the funds block states as well. A name with anything else before it may
 * mean a part of the project (设备采购预算执行率) and is left alone.
 */
const EXECUTION_RATE =
  /^(?:指标\d*[：:.、]?)?(?:当年|本年|本年度|年度|全年|项目|财政|总|部门)*(?:预算|预算资金|资金预算)(?:执行|完成|支出)率+$/;

/** An indicator about budget execution whose achievement is not the rate of the funds block. */
export const executionRateInconsistent: Check = {
  code: 'execution-rate-inconsistent',
  severity: 'warning',
  title: { 'zh-CN': '预算执行指标与资金情况不一致', 'en-US': 'Execution indicator differs from the funds' },
  about: {
    'zh-CN': '预算执行率指标与资金部分的执行率不一致',
    'en-US': 'An indicator about budget execution contradicts the funds block',
  },
  run(judgement) {
    const funds = judgement.funds.filter(
      ({ fund }, index) =>
        fund.role === 'total' || fund.role === 'fiscal' || index === judgement.form.scoredFund,
    );
    const main = funds.find(({ fund }) => fund.role === 'total') ?? funds[0];
    const rate = main && rateOf(main);
    if (!rate) return [];
    return gather(judgement.rows, ({ indicator: { name, actual } }) => {
      if (!actual.entry || !EXECUTION_RATE.test(name.replace(/\s+/g, ''))) return null;
      const readings = readingsOf(actual.meaning);
      if (readings.length === 0 || funds.some((row) => readings.some((reading) => isRateOf(row, reading))))
        return null;
      return {
        at: actual.entry.at,
        ...(main.fund.rate && { related: [main.fund.rate.at] }),
        says: {
          'zh-CN': zh`“${shortened(name)}”的实际完成值为 ${shortened(actual.text)}，资金部分的执行率为 ${percent(rate)}，两处不一致。`,
          'en-US': `The achievement of “${shortened(name)}” is ${shortened(actual.text)}; the execution rate in the funds block is ${percent(rate)}.`,
        },
        expected: percent(rate),
        found: shortened(actual.text),
      };
    });
  },
};

function rateOf({ fund, score }: FundJudgement): Decimal | null {
  return score.exactRate ?? fund.rate?.number ?? null;
}

/** The fractions that an achievement may mean: 95.42% is one, a bare 0.9542 or 95.42 may be either. */
function readingsOf(meaning: Meaning): readonly Decimal[] {
  if (meaning.kind !== 'number') return [];
  const { value, unit } = meaning;
  if (unit !== null) return unit.dimension === 'ratio' ? [value.times(unit.factor)] : [];
  const asPercent = value.div(HUNDRED);
  return value.lte(ONE) ? [asPercent, value] : [asPercent];
}

/** At the precision of the achievement; a rate above 100 % may be reported as 100 %. */
function isRateOf(row: FundJudgement, number: Decimal): boolean {
  const exact = rateOf(row);
  if (exact === null) return false;
  const recorded: RateEntry = {
    at: { row: row.fund.row, column: 1 },
    text: '',
    value: null,
    formula: null,
    calculated: true,
    reading: 'number',
    number,
    places: number.decimalPlaces(),
    spelling: 'fraction',
  };
  return rateAgrees(recorded, exact) || (exact.gt(ONE) && rateAgrees(recorded, ONE));
}
