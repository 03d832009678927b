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
 * What Excel makes of an entry: a text that looks like a number, a percentage, a date, a boolean or
 * an error becomes one, one that begins with `=` becomes a formula, an apostrophe in front keeps it
 * a text. A cell formatted as text (`@`) keeps everything as it was typed.
 */
export function enteredValue(entry: string | number | boolean, format: string): Partial<StoredCell> {
  if (format === '@') return { value: entry === '' ? null : spelled(entry), formula: null };
  if (typeof entry !== 'string') return { value: entry, formula: null };
  if (entry === '') return { value: null, formula: null };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null };
  if (entry.startsWith('=') && entry.length > 1) return { value: null, formula: entry };
  const read = readEntry(entry.trim());
  if (!read) return { value: entry, formula: null };
  return {
    value: read.value,
    formula: null,
    ...(read.format && format === 'General' && { format: read.format }),
  };
}

function spelled(entry: string | number | boolean): string {
  return typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry);
}

function readEntry(text: string): { value: CellValue; format?: string } | null {
  if (ERRORS.has(text)) return { value: { error: text } };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[+-]?\d+)?(%?)$/i.exec(text);
  if (number) {
    const [, sign, whole, fraction = '', power = '', percent] = number;
    const value = Number(sign + whole!.replaceAll(',', '') + fraction + power);
    return percent
      ? { value: Number((value / 100).toPrecision(15)), format: fraction ? '0.00%' : '0%' }
      : { value };
  }
  const date = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(?:(\d{1,2})日)?)$/.exec(text);
  if (date) {
    const day = Date.UTC(Number(date[1]), Number(date[2] ?? date[4]) - 1, Number(date[3] ?? date[5] ?? 1));
    return { value: day / 86_400_000 + 25_569, format: 'yyyy/m/d' };
  }
  return null;
}
