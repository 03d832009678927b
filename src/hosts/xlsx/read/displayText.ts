import * as numfmt from 'numfmt';
import { excelPattern, type ExcelPattern } from './excelPattern';
import { decimalOfExcel, HUNDRED } from '../../../notation/decimal';
import { isCellError, type CellValue } from '../../../sheet/cell';

/** Days from 1899-12-31, where Excel's usual calendar begins, to 1904-01-01, where that of old Macs begins. */
const DAYS_TO_1904 = 1462;

/** So many texts are remembered, enough for the numbers of a form, which repeat; then all are forgotten. */
const MOST_REMEMBERED = 2_000;
const MOST_FORMATS = 300;

/** Returns the texts that Excel displays for values in one number format. */
export class DisplayFormat {
  readonly code: string;
  /** True if the format has no section for texts, which then stay as they are. */
  private readonly keepsText: boolean;
  private readonly date1904: boolean;
  private readonly remembered = new Map<number, string>();
  /** Set for formats such as `0.00`, `#,##0.00` or `0%`. */
  private readonly plain: PlainFormat | null;
  private pattern: ExcelPattern | undefined;
  private shift: number | undefined;
  private static readonly known = new Map<string, DisplayFormat>();

  /** Returns one object for each code, so that remembered texts serve all workbooks of a batch. */
  static of(code: string, date1904: boolean): DisplayFormat {
    const key = `${date1904 ? '1904' : '1900'} ${code}`;
    let found = DisplayFormat.known.get(key);
    if (!found) {
      if (DisplayFormat.known.size >= MOST_FORMATS) DisplayFormat.known.clear();
      DisplayFormat.known.set(key, (found = new DisplayFormat(code, date1904)));
    }
    return found;
  }

  private constructor(code: string, date1904: boolean) {
    this.code = code;
    this.keepsText = !/[@;]/.test(code) || code === '@';
    this.plain = plainFormat(code);
    this.date1904 = date1904;
  }

  /** Made when it is needed: loading numfmt's tables of languages takes a tenth of the time of checking one file. */
  private get excel(): ExcelPattern {
    return (this.pattern ??= excelPattern(this.code));
  }

  private get dayShift(): number {
    return (this.shift ??= this.date1904 && showsDay(this.excel.pattern) ? DAYS_TO_1904 : 0);
  }

  /** Returns the displayed text, never `####`: a value that a format cannot show is shown as General. */
  text(value: CellValue): string {
    if (value === null) return '';
    if (typeof value === 'number') return this.number(value);
    if (typeof value === 'string') return this.keepsText ? value : format(this.excel, value);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return isCellError(value) ? value.error : '';
  }

  private number(value: number): string {
    if (this.code === 'General') {
      const short = String(value);
      // General shows up to eleven characters of a number as they are, except for exponents.
      if (short.length <= 11 && !short.includes('e')) return short;
    }
    if (this.plain && Math.abs(value) < this.plain.below) return plainNumber(value, this.plain);
    let text = this.remembered.get(value);
    if (text === undefined) {
      if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
      text = format(this.excel, value + this.dayShift);
      this.remembered.set(value, text);
    }
    return text;
  }
}

/** A format of digits alone, as most in forms are; without numfmt it takes a tenth of the time. */
interface PlainFormat {
  readonly places: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  /** From this number on there are more than the fifteen digits that count. */
  readonly below: number;
}

function plainFormat(code: string): PlainFormat | null {
  const found = /^(#,##)?0(?:\.(0{1,10}))?(%)?$/.exec(code);
  if (!found) return null;
  const [, group, decimals = '', sign] = found;
  const percent = sign !== undefined;
  const below = 10 ** (14 - decimals.length - (percent ? 2 : 0));
  return { places: decimals.length, grouped: group !== undefined, percent, below };
}

/** Formats a number as Excel does: with fifteen digits, rounded half away from zero, without a minus before zero. */
function plainNumber(value: number, { places, grouped, percent }: PlainFormat): string {
  const exact = decimalOfExcel(value);
  const rounded = (percent ? exact.times(HUNDRED) : exact).toDecimalPlaces(places);
  let text = rounded.abs().toFixed(places);
  if (grouped && rounded.abs().gte(1000)) text = text.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
  return (rounded.lt(0) ? '-' : '') + text + (percent ? '%' : '');
}

function format({ pattern, locale, finish }: ExcelPattern, value: string | number): string {
  try {
    const text = numfmt.format(pattern, value, { locale, dateErrorThrows: true, dateSpanLarge: false });
    return typeof value === 'number' ? finish(text, value) : text;
  } catch {
    return typeof value === 'string' ? value : numfmt.format('General', value, { locale: 'zh-CN' });
  }
}

function showsDay(pattern: string): boolean {
  try {
    const { year, month, day } = numfmt.getFormatDateInfo(pattern);
    return year || month || day;
  } catch {
    return false;
  }
}
