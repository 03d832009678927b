import { parseA1, toA1 } from '../../src/sheet/address';
import type { Address } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/cell';
import { Cells } from '../../src/sheet/cells';
import type { Sheet } from '../../src/sheet/sheet';

export interface Drawn {
  /** The cell of the first row's first field. */
  readonly at?: string;
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Cells that need more than a text or a plain number: formats, formulas, errors. */
  readonly cells?: Readonly<Record<string, Partial<Cell>>>;
}

/**
 * A sheet drawn row by row, fields parted by `|`: a field is text as typed, `#12.5` is a number, an
 * empty field an empty cell.
 */
export function sheetOf(
  rows: readonly string[],
  { at = 'A1', merged, hiddenRows, cells = {} }: Drawn = {},
): Sheet {
  const origin = parseA1(at)!;
  const drawn = new Map<string, readonly [Address, Cell]>();
  const put = (address: Address, cell: Cell): void => void drawn.set(toA1(address), [address, cell]);
  rows.forEach((line, down) =>
    line.split('|').forEach((field, right) => {
      const address = { row: origin.row + down, column: origin.column + right };
      if (field !== '')
        put(address, field.startsWith('#') ? numberCell(Number(field.slice(1))) : textCell(field));
    }),
  );
  for (const [a1, cell] of Object.entries(cells)) put(parseA1(a1)!, { ...textCell(''), ...cell });
  return {
    id: 'sheet-1',
    name: '自评表',
    visibility: 'visible',
    isProtected: false,
    grid: new Cells(drawn.values(), { merged: merged ?? [], hiddenRows: hiddenRows ?? [] }),
  };
}

export function textCell(text: string): Cell {
  return { value: text, text, formula: null, format: 'General', calculated: true };
}

export function numberCell(value: number, format = 'General', text = String(value)): Cell {
  return { value, text, formula: null, format, calculated: true };
}
