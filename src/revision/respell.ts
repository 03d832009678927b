import type { Decimal } from '../notation/decimal';
import { readNumber } from '../notation/number';
import { printDecimal } from '../notation/printDecimal';

/** The first number in a text: 4.00, 1,234.5, ８．５, .5, 1E+05 */
const NUMBER =
  /[-+－＋]?(?:[\d０-９][\d０-９,，]*(?:[.．][\d０-９]*)?|[.．][\d０-９]+)(?:[eE][-+]?\d{1,2}(?!\w))?/;

/** The first number in a text, and how it is written there; null where there is none. */
export function firstNumber(text: string): { readonly number: Decimal; readonly text: string } | null {
  const written = NUMBER.exec(text)?.[0];
  const number = written === undefined ? null : readNumber(written);
  return number && { number, text: written! };
}

/**
 * Writes another number in the manner of a text: `4.00` → `2.37`, `4.00分` → `2.37分`, `86%` → `86.2%`. It keeps the
 * number of decimals, or takes as many as the number needs. A text without digits (`十分`) becomes the plain number.
 */
export function respell(text: string, number: Decimal): string {
  const match = NUMBER.exec(text);
  if (!match) return printDecimal(number, 0);
  const places = /[.．]([\d０-９]*)/.exec(match[0])?.[1]?.length ?? 0;
  return (
    text.slice(0, match.index) + printDecimal(number, places) + text.slice(match.index + match[0].length)
  );
}

/** The same where the cell holds a label before its text (`总分：91.00`): the label stays. */
export function respellBehindLabel(whole: string, text: string, number: Decimal): string {
  const at = text === '' ? -1 : whole.lastIndexOf(text);
  if (at < 0) return respell(whole, number);
  return whole.slice(0, at) + respell(text, number) + whole.slice(at + text.length);
}
