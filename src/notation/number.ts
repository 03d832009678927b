import { Decimal } from './decimal';
import { normalise } from './normalise';
import { remembered } from './remembered';

/** Thousands separated by commas or by blanks; `.5`; `1.56E+07`, as Excel shows large numbers. */
const NUMBER =
  /(?:负|[+-])?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+|(?=\.\d))(?:\.\d+)?(?:[eE][+-]?\d{1,2}(?!\w))?/y;
const SEPARATORS = /[, ]/g;
const SIGN = /^(?:负|[+-])/;

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
  const written = NUMBER.exec(normalised)?.[0];
  if (written === undefined || written.length > MAX_LENGTH) return null;
  const size = new Decimal(written.replace(SIGN, '').replace(SEPARATORS, ''));
  const isNegative = SIGN.test(written) && !written.startsWith('+');
  return { value: isNegative ? size.negated() : size, end: NUMBER.lastIndex };
}

const BRACKETED = /^\((.*)\)$/;
const POINTS = /分$/;

/**
 * A number alone in its cell: `1,234.50`, `１２`, `(3.5)` (negative, as accountants write it),
 * `1.56E+07`, and `10分`, for weights and scores are in 分. Anything else, a percentage or another
 * unit included → null.
 */
export const readNumber: (text: string) => Decimal | null = remembered((text) =>
  wholeNumber(normalise(text).replace(POINTS, '')),
);

/** The number that a normalised text is, brackets meaning a negative one; null where it is more. */
export function wholeNumber(normalised: string): Decimal | null {
  const inside = BRACKETED.exec(normalised)?.[1];
  const digits = inside ?? normalised;
  const number = scanNumber(digits, 0);
  if (!number || number.end !== digits.length) return null;
  if (inside === undefined) return number.value;
  return SIGN.test(inside) ? null : number.value.negated();
}
