import type { Form } from '../form/form';
import { toA1 } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { decimalOfExcel } from '../notation/decimal';
import { isCellError } from '../sheet/cell';
import type { Cell } from '../sheet/cell';

type FormPlace = Pick<Form, 'sheetId' | 'range'>;

/** One cell of a form as the digest takes it. */
export interface CanonicalCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly text: string;
}

/**
 * Every cell inside the forms that holds something: sheet by sheet in the order of their names' code
 * points, row by row, from the left (docs/decisions/seal.md).
 */
export function canonicalCells(
  sheets: readonly Sheet[],
  forms: readonly FormPlace[],
): readonly CanonicalCell[] {
  return sheets
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((sheet) =>
      cellsOf(
        sheet,
        forms.filter(({ sheetId }) => sheetId === sheet.id),
      ),
    );
}

function cellsOf({ name, grid }: Sheet, forms: readonly FormPlace[]): CanonicalCell[] {
  if (forms.length === 0) return [];
  const cells: CanonicalCell[] = [];
  for (const row of grid.rows) {
    const across = forms.filter(({ range }) => row >= range.top && row <= range.bottom);
    if (across.length === 0) continue;
    for (const column of grid.columns(row)) {
      if (!across.some(({ range }) => column >= range.left && column <= range.right)) continue;
      const text = canonicalText(grid.cell(row, column)!);
      if (text !== null) cells.push({ sheet: name, cell: toA1({ row, column }), text });
    }
  }
  return cells;
}

/** What of a number format changes the meaning of a number: 0.85 as `"≥"0%` is a target of at least 85 %. */
const MEANINGFUL = /[%≥≤＞＜]/g;

/**
 * What a cell holds, spelled the same whichever program saved it; null for nothing. Texts are in
 * Unicode's form C with `\n` between lines and no blanks around; numbers are the 15 digits that Excel
 * shows; of a formula the result counts. A letter in front tells a number from a text of its digits.
 */
export function canonicalText({ value, format }: Pick<Cell, 'value' | 'format'>): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'b:TRUE' : 'b:FALSE';
  if (isCellError(value)) return `e:${value.error}`;
  if (typeof value === 'number') return `n:${decimalOfExcel(value).toFixed()}${marksOf(format)}`;
  const text = value.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  return text === '' ? null : `t:${text}`;
}

function marksOf(format: string): string {
  return [...new Set(format.match(MEANINGFUL))].sort().join('');
}
