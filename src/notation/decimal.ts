import { Decimal as DecimalJs } from 'decimal.js';
import { remembered } from './remembered';

/**
 * The numbers of ziping. 40 significant digits hold every product of two Excel numbers exactly and
 * leave a quotient far from any rounding boundary it does not lie on; half up is how people round.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});

export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
export const HUNDRED: Decimal = new Decimal(100);

const UNITS: Decimal[] = [];

/** Returns one unit of a decimal place: 2 → 0.01. */
export function unitOfPlace(places: number): Decimal {
  return (UNITS[places] ??= new Decimal(10).pow(-places));
}

/** As many characters hold at most as many digits. */
const MOST_CHARACTERS = 15;

/**
 * Returns the number that Excel shows for a stored double. Excel shows 15 significant digits, so 9.609999999999999 in
 * the file is 9.61 to everybody who looks.
 */
export function decimalOfExcel(value: number): Decimal {
  // The shortest spelling has few enough digits nearly always, and costs a fraction of the exact one.
  const short = String(value);
  return ofText(short.length <= MOST_CHARACTERS && !short.includes('e') ? short : value.toPrecision(15));
}

/** Weights, scores and rates come again in every form. */
const ofText: (text: string) => Decimal = remembered((text) => new Decimal(text));
