import { normalise } from '../notation/normalise';
import { NUMERAL, readNumeral } from '../notation/numerals';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** `[80%,90%)`, `（0，60%）`: an interval as mathematicians write it. Round brackets alone may be others. */
const MATHEMATICAL = new RegExp(
  String.raw`([[(（［【])\s*(${NUMBER}\s*[%％]?)\s*[,，、;；~～\-—－至]\s*(${NUMBER}\s*[%％]?)\s*([\])）］】])`,
  'g',
);
const SQUARE = /[[\]［］【】]/;
const QUOTES = /["“”'‘’「」『』《》※★▲]/g;
const PARTS_OF_HUNDRED = /百分之([\d.]+|[零一二两三四五六七八九十百点半]+)/g;
const INVERTED_SIGNS = /(?<=[\d%\p{Script=Han})a-z])>=|=>/gu;

/**
 * Prepares a criterion for reading: drops full-width forms, look-alike signs, blanks, line breaks and quotation marks;
 * turns 百分之九十 into 90% and `[80%,90%)` into 80%(含)-90%(不含).
 */
export function sentenceOf(text: string): string {
  const intervals = text.replace(
    MATHEMATICAL,
    (whole, open: string, low: string, high: string, close: string) =>
      SQUARE.test(open + close) ? `${low}（${belongs(open)}）-${high}（${belongs(close)}）` : whole,
  );
  return normalise(intervals.replace(QUOTES, ''))
    .replace(PARTS_OF_HUNDRED, (whole, number: string) => {
      const value = /^[\d.]+$/.test(number) ? number : numeralOf(number);
      return value === null ? whole : `${value}%`;
    })
    .replace(INVERTED_SIGNS, '≥')
    .replace(/<=|=</g, '≤');
}

function belongs(bracket: string): string {
  return SQUARE.test(bracket) ? '含' : '不含';
}

function numeralOf(text: string): string | null {
  NUMERAL.lastIndex = 0;
  if (NUMERAL.exec(text)?.[0] !== text) return null;
  return readNumeral(text)?.toFixed() ?? null;
}
