/** The digits of Excel's `[DBNum1]` 二〇二四, `[DBNum2]` 贰零贰肆 and `[DBNum3]` ２０２４. */
export type DbNum = 1 | 2 | 3;

const DIGITS: Readonly<Record<DbNum, string>> = {
  1: '〇一二三四五六七八九',
  2: '零壹贰叁肆伍陆柒捌玖',
  3: '０１２３４５６７８９',
};
const PLACES: Readonly<Record<DbNum, readonly string[]>> = {
  1: ['', '十', '百', '千'],
  2: ['', '拾', '佰', '仟'],
  3: ['', '十', '百', '千'],
};
const GROUPS = ['', '万', '亿', '万亿'];

/** Spells each digit by itself, as for a year or after the decimal point: 2024 → 二〇二四. */
export function digitByDigit(text: string, kind: DbNum): string {
  return text.replace(/\d/g, (digit) => DIGITS[kind][Number(digit)]!);
}

/** Spells a day, month, hour, minute or second: 15 → 十五, 壹拾伍 or １５; a leading zero stays. */
export function partOfDate(digits: string, kind: DbNum): string {
  if (kind === 3 || digits.length < 2 || digits.startsWith('0')) return digitByDigit(digits, kind);
  const spelled = wholeNumber(digits, kind);
  return kind === 1 ? spelled.replace(/^一十/, '十') : spelled;
}

/** Spells a number with its powers of ten, 10500 → 一万〇五百, and its decimals digit by digit. */
export function counted(number: string, kind: DbNum): string {
  const [whole = '', decimals] = number.split('.');
  const spelled = wholeNumber(whole, kind);
  return decimals === undefined ? spelled : `${spelled}.${digitByDigit(decimals, kind)}`;
}

/** Spells a whole number in groups of four digits; zeros in a row inside it become one. */
function wholeNumber(digits: string, kind: DbNum): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > GROUPS.length * 4) return digitByDigit(digits, kind);
  const zero = DIGITS[kind][0]!;
  if (plain === '0') return zero;
  let spelled = '';
  let gap = false;
  for (let at = 0; at < plain.length; at += 1) {
    const place = plain.length - 1 - at;
    const digit = Number(plain[at]);
    if (digit === 0) gap = true;
    else {
      spelled += (gap ? zero : '') + DIGITS[kind][digit]! + PLACES[kind][place % 4]!;
      gap = false;
    }
    const group = plain.slice(Math.max(0, at - 3), at + 1);
    if (place % 4 === 0 && place > 0 && Number(group) > 0) spelled += GROUPS[place / 4]!;
  }
  return spelled;
}
