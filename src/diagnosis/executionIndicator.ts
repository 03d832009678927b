import { copiesTarget } from '../form/facts/copiesTarget';
import type { Form, Measure, RateEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED, ONE } from '../notation/decimal';
import { rateAgrees } from '../scoring/agrees';
import type { FormCells } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';
import { numberOf } from './equation';
import type { Changes, Equation } from './equation';

/**
 * Names of the rate that the funds block states as well. A name with anything else before it may
 * mean a part of the project (设备采购预算执行率) and is left alone.
 */
const EXECUTION_RATE =
  /^(?:指标\d*[：:.、]?)?(?:当年|本年|本年度|年度|全年|项目|财政|总|部门)*(?:预算|预算资金|资金预算)(?:执行|完成|支出)率+$/;

/**
 * The achievement of an indicator about budget execution (预算执行率) is the rate of the funds: of their total,
 * or of the appropriation. Null for other indicators, and where it is not said in numbers.
 */
export function executionIndicatorEquation(form: Form, index: number, cells: FormCells): Equation | null {
  const indicator = form.indicators[index]!;
  if (
    !indicator.name.includes('率') ||
    !EXECUTION_RATE.test(indicator.name.replace(/\s+/g, '')) ||
    copiesTarget(indicator)
  )
    return null;
  const of = cells.ofMeasure(index, 'actual');
  if (!of?.recorded || readings(indicator.actual, of.recorded as Decimal).length === 0) return null;
  const rates = ratesOf(form, cells);
  const main = rates[0];
  if (!main) return null;
  return {
    kind: 'execution-indicator',
    of,
    from: main.cells,
    isDirected: false,
    state: (changes) => {
      if (main.of(changes) === null) return 'silent';
      const said = readings(indicator.actual, numberOf(of, changes)!);
      return rates.some((rate) => said.some((reading) => states(reading, rate.of(changes))))
        ? 'holds'
        : 'fails';
    },
    exact: (changes) => inWordsOf(indicator.actual, main.of(changes)),
    solve: (cell, changes) => {
      const said = numberOf(of, changes)!;
      if (cell === of) return inWordsOf(indicator.actual, main.of(changes))?.toDecimalPlaces(SHOWN) ?? null;
      const fraction = readings(indicator.actual, said)[0]!;
      const [executed, budget] = main.cells.map((each) => numberOf(each, changes)!);
      if (!budget) return cell === main.cells[0] ? fraction : null;
      if (cell === main.cells[0]) return fraction.times(budget).toDecimalPlaces(2);
      return fraction.gt(0) ? executed!.div(fraction).toDecimalPlaces(2) : null;
    },
  };
}

/** Percentages have two decimals in every form seen. */
const SHOWN = 2;

interface Rate {
  /** Executed amount and budget; the rate alone where the form states no amounts. */
  readonly cells: readonly ArithmeticCell[];
  of(changes: Changes): Decimal | null;
}

/** The rates that such an indicator may mean, that of the total funds first. */
function ratesOf({ funds, scoredFund }: Form, cells: FormCells): readonly Rate[] {
  const rates: Rate[] = [];
  funds.forEach(({ role }, index) => {
    if (role !== 'total' && role !== 'fiscal' && index !== scoredFund) return;
    const rate = rateOf(index, cells);
    if (!rate) return;
    if (role === 'total') rates.unshift(rate);
    else rates.push(rate);
  });
  return rates;
}

function rateOf(fund: number, cells: FormCells): Rate | null {
  const [executed, budget] = [cells.ofFund(fund, 'executed'), cells.ofFund(fund, 'budget')];
  if (executed?.recorded && budget?.recorded) {
    const of = (changes: Changes): Decimal | null => {
      const planned = numberOf(budget, changes)!;
      return planned.gt(0) ? numberOf(executed, changes)!.div(planned) : null;
    };
    return { cells: [executed, budget], of };
  }
  const rate = cells.ofFund(fund, 'rate');
  return rate?.recorded ? { cells: [rate], of: (changes) => numberOf(rate, changes) } : null;
}

/** The fractions that an achievement may mean: 95.42% is one, a bare 0.9542 or 95.42 may be either. */
function readings({ meaning }: Measure, typed: Decimal): readonly Decimal[] {
  if (meaning.kind !== 'number') return [];
  const { unit } = meaning;
  if (unit !== null) return unit.dimension === 'ratio' ? [typed.times(unit.factor)] : [];
  const asPercent = typed.div(HUNDRED);
  return typed.lte(ONE) ? [asPercent, typed] : [asPercent];
}

/** A rate as the achievement says it: of 96% or 96 in per cent, of 0.96 as a fraction. */
function inWordsOf({ meaning }: Measure, rate: Decimal | null): Decimal | null {
  if (rate === null || meaning.kind !== 'number') return null;
  if (meaning.unit !== null) return rate.div(meaning.unit.factor);
  return meaning.value.lte(ONE) ? rate : rate.times(HUNDRED);
}

/** At the precision of the achievement; a rate above 100 % may be reported as 100 %. */
function states(number: Decimal, exact: Decimal | null): boolean {
  if (exact === null) return false;
  const recorded: RateEntry = {
    at: { row: 1, column: 1 },
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
