import { ONE, decimalOfExcel } from '../../notation/decimal';
import type { Decimal } from '../../notation/decimal';
import { isNothingWritten } from '../../notation/nothing';
import { rateReadings } from '../../notation/rate';
import type { RateReading } from '../../notation/rate';
import { isCellError, isNoNumber } from '../../sheet/cell';
import type { NumberEntry, RateEntry, RateSpelling } from '../form';
import { entryAt } from './entry';
import { isPercentFormat, placesOf } from './numberEntry';
import type { Place } from './place';

/** What tells a fraction from percentage points. */
export interface RateContext {
  /** What the rate is a share of: the budget of an execution rate, the weight of 得分系数, the target. */
  readonly whole: Pick<NumberEntry, 'number'> | null;
  /** What that share comes to: the amount executed, the score, the achievement. */
  readonly part: Pick<NumberEntry, 'number'> | null;
  /** The heading asks for percentage points: 执行率(%). */
  readonly headingInPoints: boolean;
}

/**
 * Reads a rate (of execution, of completion, 得分系数) as a fraction. 100, 1 and 100% may all stand for the same rate,
 * so where a cell allows several readings the one nearest to part ÷ whole is taken.
 */
export function rateAt(place: Place, context: RateContext): RateEntry {
  const { at, text, value, formula, calculated, elsewhere } = entryAt(place);
  const readings = readingsOf(place);
  const chosen = readings.length > 1 ? choose(readings, context) : readings[0];
  const inPercent = chosen?.spelling !== 'fraction' || hasPercentFormat(place);
  const number = chosen?.number ?? null;
  // Written out field by field, as in numberEntry.
  return {
    at,
    text,
    value,
    formula,
    calculated,
    number,
    reading: chosen ? 'number' : whyNone(place),
    places: placesOf(number, text, inPercent ? 2 : 0),
    spelling: chosen?.spelling ?? spellingOf(place, context),
    ...(elsewhere && { elsewhere }),
  };
}

/** How a rate would be written into a cell that holds none. */
function spellingOf(place: Place, { headingInPoints }: RateContext): RateSpelling {
  if (hasPercentFormat(place)) return 'fraction';
  return headingInPoints ? 'points' : 'percent-text';
}

function hasPercentFormat({ cell }: Place): boolean {
  return cell !== undefined && isPercentFormat(cell);
}

function readingsOf({ cell }: Place): readonly RateReading[] {
  const value = cell?.value;
  if (typeof value === 'string') return isNothingWritten(value) ? [] : rateReadings(value.trim());
  if (cell === undefined || typeof value !== 'number' || isNoNumber(value)) return [];
  const number = decimalOfExcel(value);
  return isPercentFormat(cell) ? [{ number, spelling: 'fraction' }] : rateReadings(number.toString());
}

function choose(readings: readonly RateReading[], context: RateContext): RateReading {
  const likely =
    readings.find(({ number, spelling }) =>
      context.headingInPoints ? spelling !== 'fraction' : number.lte(ONE),
    ) ?? readings[0]!;
  const exact = exactRate(context);
  if (!exact) return likely;
  const distance = (reading: RateReading): Decimal => reading.number.minus(exact).abs();
  return readings.reduce((best, other) => (distance(other).lt(distance(best)) ? other : best), likely);
}

function exactRate({ whole, part }: RateContext): Decimal | null {
  if (!whole?.number || !part?.number || whole.number.isZero()) return null;
  return part.number.div(whole.number);
}

function whyNone({ cell }: Place): 'empty' | 'error' | 'not-a-number' {
  const value = cell?.value ?? null;
  if (value === null) return 'empty';
  if (isCellError(value)) return 'error';
  return typeof value === 'string' && isNothingWritten(value) ? 'empty' : 'not-a-number';
}
