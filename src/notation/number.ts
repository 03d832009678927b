import { Decimal } from './decimal';
import { normalise } from './normalise';

const NUMBER =
  /[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+|(?=\.\d))(?:\.\d+)?(?:[eE][+-]?\d{1,2}(?![\w]))?/y;

/** Nothing in a form has more digits; a cell full of digits must not cost quadratic time. */
const MAX_LENGTH = 40;

/** A number found in a text, and where the text goes on after it. */
export interface Scanned {
  readonly value: Decimal;
  readonly end: number;
}

/** The number in Arabic digits that begins at a place of a normalised text, or null. */
export function scanNumber(normalised: string, at: number): Scanned | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(normalised);
  if (!match || match[0].length > MAX_LENGTH) return null;
  const digits = match[0].replace(/[, +]/g, (sign) =>
    sign === '+' && !/e/i.test(match[0]) ? '' : sign === '+' ? '+' : '',
  );
  return { value: new Decimal(digits.startsWith('+') ? digits.slice(1) : digits), end: NUMBER.lastIndex };
}

const BRACKETED = /^\((.*)\)$/;
const POINTS = /分$/;

/**
 * A number alone in its cell: `1,234.50`, `１２`, `(3.5)` (negative, as accountants write it),
 * `1.56E+07`, and `10分`, for weights and scores are 分. Anything else, a percentage or another unit
 * included → null.
 */
export function readNumber(text: string): Decimal | null {
  const plain = normalise(text).replace(POINTS, '');
  const bracketed = BRACKETED.exec(plain);
  const digits = bracketed ? bracketed[1]! : plain;
  const number = scanNumber(digits, 0);
  if (!number || number.end !== digits.length) return null;
  if (!bracketed) return number.value;
  return number.value.isNegative() ? null : number.value.negated();
}
