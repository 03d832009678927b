import type { IndicatorScore } from './scorecard';
import type { NumberEntry, RateEntry } from '../form/form';
import { Decimal, unitOfPlace } from '../notation/decimal';

/**
 * True where a recorded number stands for the exact one at the precision it is recorded with. Rounding and cutting off
 * both count, and so does a number worked out from a rounded rate: 9.61 and 9.62 agree with 9.6149, 9.60 does not. A
 * whole number agrees only as the floor or the rounding, since a whole point of slack would let 3 stand for 2.01.
 */
export function agrees(recorded: NumberEntry, exact: Decimal): boolean {
  const { number } = recorded;
  if (number === null) return false;
  return number.eq(exact) || agreesAt(number, exact, Math.max(recorded.places, number.decimalPlaces()));
}

/**
 * True where a recorded score stands for what is due, or is that as the rules round it, however many places its cell
 * displays: 9.00 for 8.63 where they give whole points.
 * @param rounded the exact score as the rules round it
 */
export function agreesWithDue(recorded: NumberEntry, exact: Decimal, rounded: Decimal): boolean {
  return agrees(recorded, exact) || recorded.number?.eq(rounded) === true;
}

/**
 * True where a recorded score agrees with what the rules give a row. Where a criterion can be read in several ways,
 * its lowest score will do.
 */
export function agreesWithScore(
  recorded: NumberEntry,
  { nature, exact, basis }: Pick<IndicatorScore, 'nature' | 'exact' | 'basis'>,
): boolean {
  if (basis.kind === 'criterion' && agrees(recorded, basis.least)) return true;
  const isOne = nature === 'quantitative' || basis.kind === 'criterion';
  return isOne && exact !== null && agrees(recorded, exact);
}

/**
 * True where a recorded rate agrees with an exact one, compared in percentage points: 96.14 and 96.15 agree with
 * 96.145 %, 97 % does not.
 */
export function rateAgrees(recorded: RateEntry, exactRate: Decimal): boolean {
  const { number } = recorded;
  return number !== null && agreesAt(number.times(100), exactRate.times(100), pointPlaces(recorded));
}

/** How many decimal places of percentage points a rate is recorded with: 42.68%, 42.68 and 0.4268 → 2. */
export function pointPlaces({ number, text, spelling }: RateEntry): number {
  const stored = number === null ? 0 : number.decimalPlaces() - 2;
  const shown = /[.．](\d+)/.exec(text)?.[1]?.length ?? 0;
  const isShownInPoints = spelling !== 'fraction' || /[%％]/.test(text);
  return Math.max(stored, isShownInPoints ? shown : shown - 2, 0);
}

/**
 * True for a whole number that is the floor or the rounding of an exact score with decimals: right in itself, but
 * coarser than the rules ask. 8.00 is not coarse, it claims two decimals.
 * @param places the decimal places that the ruleset asks for
 */
export function isCoarse(recorded: NumberEntry, exact: Decimal, places: number): boolean {
  const { number } = recorded;
  return (
    places > 0 &&
    recorded.places === 0 &&
    number !== null &&
    number.isInteger() &&
    !number.eq(exact.toDecimalPlaces(places)) &&
    isFloorOrRounding(number, exact)
  );
}

function agreesAt(number: Decimal, exact: Decimal, places: number): boolean {
  if (number.eq(exact)) return true;
  if (places === 0) return isFloorOrRounding(number, exact);
  return number.minus(exact).abs().lt(unitOfPlace(places));
}

function isFloorOrRounding(number: Decimal, exact: Decimal): boolean {
  return (
    number.eq(exact.toDecimalPlaces(0, Decimal.ROUND_FLOOR)) ||
    number.eq(exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP))
  );
}
