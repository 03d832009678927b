import type { CellValue } from '../../../../src/sheet/cell';
import type { StoredCell } from './workbookModel';

export const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

/**
 * What Excel makes of an entry, read as a user's typing is: a text that looks like a number, an amount
 * of money, a percentage, a fraction, a date, a time, a boolean or an error becomes one, one that
 * begins with `=`, `+`, `-` or `@` becomes a formula, an apostrophe in front keeps it a text. A cell
 * formatted as text (`@`) keeps everything as it was typed. In doubt the entry is read as something
 * else: an add-in must not count on a text being left alone.
 */
export function enteredValue(entry: string | number | boolean, format: string): Partial<StoredCell> {
  if (format === '@') return { value: entry === '' ? null : spelled(entry), formula: null };
  if (typeof entry !== 'string') return { value: entry, formula: null };
  if (entry === '') return { value: null, formula: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null };
  if (entry.startsWith('=') && entry.length > 1) return { value: null, formula: entry };
  const typed = halfWidth(entry).trim();
  const read = readEntry(typed);
  if (read) {
    return {
      value: read.value,
      formula: null,
      ...(read.format && format === 'General' && { format: read.format }),
    };
  }
  if (/^[=+\-@]./.test(typed)) {
    return { value: { error: '#NAME?' }, formula: `=${typed.replace(/^[=+@]/, '')}` };
  }
  return { value: entry, formula: null };
}

function spelled(entry: string | number | boolean): string {
  return typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry);
}

/** An East Asian Excel reads what is typed in full width as the same in half width. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replaceAll('\u3000', ' ');
}

interface Read {
  readonly value: CellValue;
  readonly format?: string;
}

function readEntry(text: string): Read | null {
  if (ERRORS.has(text)) return { value: { error: text } };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return readNumber(text) ?? readFraction(text) ?? readTime(text) ?? readDate(text);
}

function readNumber(text: string): Read | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  if (inBrackets) {
    const positive = readNumber(inBrackets[1]!);
    return typeof positive?.value === 'number' ? { ...positive, value: -positive.value } : null;
  }
  const number = /^([+-]?)\s*([¥$]?)\s*(\d[\d,]*|(?=\.\d))(\.\d*)?(e[+-]?\d+)?\s*(%?)$/i.exec(text);
  if (!number) return null;
  const [, sign, money, whole, fraction = '', power = '', percent] = number;
  const value = Number(sign + whole!.replaceAll(',', '') + fraction + power);
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: fraction ? '0.00%' : '0%' };
  if (money) return { value, format: `${money}#,##0` };
  return power ? { value, format: '0.00E+00' } : { value };
}

/** `1 1/2`; without a whole number in front it is a date. */
function readFraction(text: string): Read | null {
  const fraction = /^(-?\d+) (\d+)\/(\d+)$/.exec(text);
  if (!fraction || Number(fraction[3]) === 0) return null;
  const part = Number(fraction[2]) / Number(fraction[3]);
  const whole = Number(fraction[1]);
  return { value: whole < 0 ? whole - part : whole + part, format: '# ?/?' };
}

function readTime(text: string): Read | null {
  const time = /^(上午|下午)?\s*(\d{1,2})(?::|时)(\d{1,2})(?:(?::|分)(\d{1,2})?秒?)?\s*(am|pm|a|p)?$/i.exec(
    text,
  );
  if (!time) return null;
  const [, half = '', hours, minutes, seconds = '0', english = ''] = time;
  const later = (half === '下午' || /^p/i.test(english)) && Number(hours) < 12 ? 12 : 0;
  return {
    value: (Number(hours) + later) / 24 + Number(minutes) / 1440 + Number(seconds) / 86_400,
    format: 'h:mm',
  };
}

/** The year of a date that states none. */
const THIS_YEAR = 2024;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function readDate(text: string): Read | null {
  const written = inDigits(text);
  const chinese = /^(?:(\d{2,4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?$/.exec(written);
  if (chinese && (chinese[1] || chinese[3])) return dateOf(chinese[1], chinese[2]!, chinese[3]);
  const whole = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (whole && !/^\d+\.\d+$/.test(text)) return dateOf(whole[1], whole[2]!, whole[3]);
  const short = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2,4}))?$/.exec(text);
  if (short) return dateOf(short[3], short[1]!, short[2]) ?? dateOf(short[3], short[2]!, short[1]);
  const english = /^(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*\.?(?:[- ](\d{1,4}))?$/i.exec(text);
  const month = MONTHS.indexOf(english?.[2]?.toLowerCase() ?? '') + 1;
  if (!english || month === 0 || (!english[1] && !english[3])) return null;
  return dateOf(undefined, String(month), english[1] ?? '1');
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Dates in Chinese numerals: 二〇二四年三月, 三月四日. */
function inDigits(text: string): string {
  return text
    .replaceAll('○', '〇')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (tens) => {
      const [before = '', after = ''] = tens.split('十');
      const digit = (sign: string) => (sign ? CHINESE_DIGITS.indexOf(sign) : null);
      return String((digit(before) ?? 1) * 10 + (digit(after) ?? 0));
    })
    .replace(/[〇一二三四五六七八九]/g, (sign) => String(CHINESE_DIGITS.indexOf(sign)));
}

function dateOf(year: string | undefined, month: string, day = '1'): Read | null {
  const full = year === undefined ? THIS_YEAR : Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return { value: date.getTime() / 86_400_000 + 25_569, format: 'yyyy/m/d' };
}
