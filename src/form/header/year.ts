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

/** The text with another year in the place of the one that `yearIn` finds in it; null where it finds none. */
export function withYear(text: string, year: string): string | null {
  const signs = [...text.matchAll(/[^]/gu)].flatMap(({ 0: sign, index }) =>
    Array.from(plainOf(sign), (plain) => ({ plain, from: index, to: index + sign.length })),
  );
  const found = YEAR.exec(signs.map(({ plain }) => plain).join(''));
  if (!found) return null;
  const from = signs[found.index]!.from;
  const { to } = signs[found.index + found[1]!.length - 1]!;
  return text.slice(0, from) + year + text.slice(to);
}

/** Without spaces and brackets, full width signs as usual ones. */
function plainOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s()[\]【】〔〕]/g, '');
}

const stated: (line: string) => number | null = remembered((line) => {
  const year = YEAR.exec(plainOf(line))?.[1];
  if (year === undefined) return null;
  if (/^\d+$/.test(year)) return Number(year);
  const digits = [...year.replace(ZEROS, '〇')].map((digit) => CHINESE_DIGITS.get(digit) ?? '');
  return Number(digits.join(''));
});
