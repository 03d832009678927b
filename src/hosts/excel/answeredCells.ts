import type { Address } from '../../sheet/address';
import type { Cell, CellValue } from '../../sheet/cell';
import type { Content } from '../../revision/revision';

/** The matrices that Excel returns for a range. */
export interface Answered {
  /** Row and column of the first cell, counted from 0. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** The displayed texts; absent if they were not asked for, since deciding what to write does not need them. */
  readonly text?: readonly (readonly string[])[];
}

/** Excel returns an error as its text. Nobody writes these words as text. */
const ERRORS: ReadonlySet<string> = new Set(
  (
    '#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #GETTING_DATA #FIELD! ' +
    '#BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT!'
  ).split(' '),
);

/** Yields the cells of a range that hold something or have a number format, with their addresses. */
export function* cellsOf(range: Answered): Generator<readonly [Address, Cell]> {
  for (const [down, values] of range.values.entries()) {
    for (const [right, value] of values.entries()) {
      const formula = formulaOf(range.formulas[down]![right], value);
      const format = String(range.numberFormat[down]![right] ?? 'General');
      if (value === '' && formula === null && format === 'General') continue;
      const cell: Cell = {
        value: value === '' && formula === null ? null : valueOf(value),
        text: range.text?.[down]![right] ?? '',
        formula,
        format,
        calculated: true,
      };
      yield [{ row: range.rowIndex + down + 1, column: range.columnIndex + right + 1 }, cell];
    }
  }
}

function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return ERRORS.has(text) ? { error: text } : text;
}

/** Returns the formula; null for a text that begins with `=` (entered with an apostrophe), which is its own value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/**
 * Returns what to enter so that a cell holds a content. Excel interprets entries as if a user typed them, so a text
 * that it would turn into a number, date or formula gets the apostrophe that keeps it a text. Cells formatted as text
 * take everything as it is.
 */
export function entryFor({ value, formula }: Content, format: string): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'string' || format === '@' || !mayBeReadOtherwise(value)) return value;
  return `'${value}`;
}

/** True for texts that Excel may turn into something else, full-width digits and signs and Chinese dates included. */
function mayBeReadOtherwise(text: string): boolean {
  return (
    /^[=+\-@'#＝＋－＠]|^(?:true|false)$|[〇○一二三四五六七八九十]\s*[年月日号时]/i.test(text.trim()) ||
    (/[\d０-９]/.test(text) && !/^[【“]/.test(text))
  );
}
