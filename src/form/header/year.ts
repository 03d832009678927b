import { remembered } from '../../notation/remembered';
import { YEAR } from '../words/marks';

const CHINESE_DIGITS: ReadonlyMap<string, string> = new Map(
  [...'〇一二三四五六七八九'].map((digit, value) => [digit, String(value)]),
);
const ZEROS = /[○零O0]/g;
/** Longer texts that mention a year are prose. */
const LONGEST = 48;

/** The year that a title or a line below it states (`（2024年度）`, `2023 年`, `二〇二三年度`), or null. */
export function yearIn(text: string): number | null {
  return text.length > LONGEST ? null : stated(text);
}

const stated: (line: string) => number | null = remembered((line) => {
  const plain = line.normalize('NFKC').replace(/[\s()[\]【】〔〕]/g, '');
  const year = YEAR.exec(plain)?.[1];
  if (year === undefined) return null;
  if (/^\d+$/.test(year)) return Number(year);
  const digits = [...year.replace(ZEROS, '〇')].map((digit) => CHINESE_DIGITS.get(digit) ?? '');
  return Number(digits.join(''));
});
