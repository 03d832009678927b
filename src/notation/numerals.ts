import { Decimal, ZERO } from './decimal';

const DIGITS = '零一二三四五六七八九';
const SAME_DIGIT: Readonly<Record<string, string>> = {
  〇: '零', '○': '零', 两: '二', 壹: '一', 贰: '二', 叁: '三', 肆: '四',
  伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿',
}; // prettier-ignore

/** Powers of ten inside a group of four digits, and the ends of groups. */
const PLACES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const GROUPS: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** The characters a Chinese numeral is written with; 百 千 万 亿 never begin one. */
export const NUMERAL =
  /[〇○零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾半][〇○零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億点]{0,24}/y;

/**
 * 十五 → 15, 九十五点五 → 95.5, 二〇二三 → 2023, 半 → 0.5. Colloquial short forms whose last place
 * is left out (三百五, 一万五) and anything irregular → null.
 */
export function readNumeral(text: string): Decimal | null {
  if (text === '半') return new Decimal('0.5');
  const plain = [...text].map((char) => SAME_DIGIT[char] ?? char);
  const point = plain.indexOf('点');
  const whole = wholeOf(point < 0 ? plain : plain.slice(0, point));
  if (whole === null || point < 0) return whole;
  const decimals = digitsOf(plain.slice(point + 1));
  return decimals ? new Decimal(`${whole.toFixed()}.${decimals}`) : null;
}

/** 二〇二三 → '2023'; '' when anything but digits is among them. */
function digitsOf(chars: readonly string[]): string {
  const digits = chars.map((char) => DIGITS.indexOf(char));
  return digits.includes(-1) ? '' : digits.join('');
}

function wholeOf(chars: readonly string[]): Decimal | null {
  if (chars.length === 0) return null;
  const digits = digitsOf(chars);
  if (digits) return new Decimal(digits);

  let total = ZERO;
  let group = ZERO;
  let digit: number | null = null;
  let lastPlace = 4;
  let lastGroup = 12;
  let zeroBefore = false;
  for (const [index, char] of chars.entries()) {
    const value = DIGITS.indexOf(char);
    const place = PLACES[char];
    const ends = GROUPS[char];
    if (value >= 0) {
      if (digit !== null) return null;
      if (value === 0) zeroBefore = true;
      else digit = value;
    } else if (place !== undefined) {
      const tenAlone = place === 1 && digit === null && (index === 0 || zeroBefore);
      if ((digit === null && !tenAlone) || place >= lastPlace) return null;
      group = group.plus(new Decimal(10).pow(place).times(digit ?? 1));
      [digit, lastPlace, zeroBefore] = [null, place, false];
    } else if (ends !== undefined) {
      group = group.plus(digit ?? 0);
      if (group.isZero() || ends >= lastGroup) return null;
      total = total.plus(group.times(new Decimal(10).pow(ends)));
      [group, digit, lastPlace, lastGroup, zeroBefore] = [ZERO, null, 4, ends, false];
    } else {
      return null;
    }
  }
  if (digit !== null) {
    const afterPlaces = lastPlace === 4 ? lastGroup < 12 : lastPlace > 1;
    if (afterPlaces && !zeroBefore) return null;
    group = group.plus(digit);
  }
  return total.plus(group);
}
