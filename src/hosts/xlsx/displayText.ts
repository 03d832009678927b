import { format as formatNumber, getFormatDateInfo } from 'numfmt';
import { isCellError, type CellValue } from '../../sheet/cell';

/** Days from 1899-12-31, where Excel's usual calendar begins, to 1904-01-01, where the old Mac's does. */
const DAYS_TO_1904 = 1462;

/** Enough for the numbers of a form, which repeat; a long column of different ones starts over. */
const MOST_REMEMBERED = 2_000;

/** What a person sees of values in one number format. */
export class DisplayFormat {
  readonly code: string;
  private readonly pattern: string;
  /** Text passes through every format but those that say something about text. */
  private readonly keepsText: boolean;
  private readonly dayShift: number;
  private readonly remembered = new Map<number, string>();

  constructor(code: string, date1904: boolean) {
    this.code = code;
    // numfmt knows the English spelling only; the zh-CN locale then puts 上午 and 下午 in.
    this.pattern = code.replace(/上午\/下午/g, 'AM/PM');
    this.keepsText = !/[@;]/.test(code) || code === '@';
    this.dayShift = date1904 && showsDay(this.pattern) ? DAYS_TO_1904 : 0;
  }

  /** The displayed text, never `####`: what does not fit a format is shown as General. */
  text(value: CellValue): string {
    if (value === null) return '';
    if (typeof value === 'number') return this.number(value);
    if (typeof value === 'string') return this.keepsText ? value : format(this.pattern, value);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return isCellError(value) ? value.error : '';
  }

  private number(value: number): string {
    if (this.pattern === 'General') {
      const short = String(value);
      // Up to eleven characters General shows a number as it is, save for exponents of its own.
      if (short.length <= 11 && !short.includes('e')) return short;
    }
    let text = this.remembered.get(value);
    if (text === undefined) {
      if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
      text = format(this.pattern, value + this.dayShift);
      this.remembered.set(value, text);
    }
    return text;
  }
}

function format(pattern: string, value: string | number): string {
  try {
    return formatNumber(pattern, value, { locale: 'zh-CN', dateErrorThrows: true, dateSpanLarge: false });
  } catch {
    return typeof value === 'string' ? value : formatNumber('General', value, { locale: 'zh-CN' });
  }
}

function showsDay(pattern: string): boolean {
  try {
    const { year, month, day } = getFormatDateInfo(pattern);
    return year || month || day;
  } catch {
    return false;
  }
}
