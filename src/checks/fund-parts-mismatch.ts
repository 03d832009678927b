import type { Form, Fund, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { unitOfPlace, ZERO } from '../notation/decimal';
import type { Check } from './check';
import type { Issue } from './finding';
import { gather } from '../judgement/gather';
import { plain, recorded } from '../judgement/phrases';

const COLUMNS = [
  { of: (fund: Fund) => fund.initial, zh: '年初预算数', en: 'initial budget' },
  { of: (fund: Fund) => fund.budget, zh: '全年预算数', en: 'budget' },
  { of: (fund: Fund) => fund.executed, zh: '全年执行数', en: 'executed amount' },
] as const;

/**
 * The parts of the funds (当年财政拨款, 上年结转资金, 其他资金) do not add up to 年度资金总额. A form that
 * lists only some of the parts is wrong only where these are more than the whole.
 */
export const fundPartsMismatch: Check = {
  code: 'fund-parts-mismatch',
  severity: 'error',
  title: { 'zh-CN': '资金明细与总额不符', 'en-US': 'Funds do not add up' },
  about: {
    'zh-CN': '各项资金之和不等于年度资金总额',
    'en-US': 'The parts of the funds do not add up to the total funds',
  },
  run({ form }) {
    const totals = form.funds.filter(({ role }) => role === 'total');
    const parts = form.funds.filter(({ role }) => role !== 'total');
    const total = totals[0];
    if (!total || totals.length > 1 || parts.length === 0) return [];
    const isWhole = parts.length > 1 && parts.some(({ role }) => role === 'other');
    return gather(COLUMNS, ({ of, zh, en }) => {
      const whole = of(total);
      const pieces = gather(parts, of);
      const stated = pieces.filter(({ number }) => number !== null);
      if (!whole?.number || stated.length === 0 || pieces.some(isUnclear)) return null;
      const sum = sumOf(stated);
      if (sum.eq(whole.number)) return null;
      const slack = slackOf([whole, ...stated]);
      const sums = [sum, sumOf(gather(firstOfEachRole(parts), of))];
      const off = sums.map((each) => each.minus(whole.number!));
      if (off.some((by) => by.abs().lte(slack))) return null;
      if (!isWhole && off.some((by) => by.isNegative())) return null;
      return issue(form, whole, stated, sum, zh, en);
    });
  },
};

function issue(
  form: Form,
  whole: NumberEntry,
  stated: readonly NumberEntry[],
  sum: Decimal,
  zh: string,
  en: string,
): Issue {
  const terms = stated.map(({ number }) => plain(number!)).join(' + ');
  return {
    at: whole.at,
    related: stated.map(({ at }) => at),
    says: {
      'zh-CN': `${zh}：各项资金相加为 ${plain(sum)} ${form.moneyUnit}（${terms}），年度资金总额为 ${recorded(whole)} ${form.moneyUnit}。`,
      'en-US': `${en[0]!.toUpperCase()}${en.slice(1)}: the parts add up to ${plain(sum)} ${form.moneyUnit} (${terms}), total funds are ${recorded(whole)} ${form.moneyUnit}.`,
    },
    expected: plain(sum),
    found: recorded(whole),
  };
}

function isUnclear({ reading, formula, calculated }: NumberEntry): boolean {
  return reading === 'not-a-number' || reading === 'error' || (formula !== null && !calculated);
}

/** Where two rows have one role, the second may be a detail of the first (其中：上级补助). */
function firstOfEachRole(parts: readonly Fund[]): readonly Fund[] {
  return parts.filter((part, index) => parts.findIndex(({ role }) => role === part.role) === index);
}

function sumOf(entries: readonly NumberEntry[]): Decimal {
  return entries.reduce((sum, { number }) => (number ? sum.plus(number) : sum), ZERO);
}

/** Half a unit of the last place for each rounded amount; whole numbers were not rounded. */
function slackOf(entries: readonly NumberEntry[]): Decimal {
  const places = entries.reduce((most, entry) => (entry.places > most ? entry.places : most), 0);
  return places === 0 ? ZERO : unitOfPlace(places).times(entries.length).div(2);
}
