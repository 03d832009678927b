import type { Form } from '../form/form';
import { toA1 } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { canonicalText } from './canonicalText';

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
