import type { BlankForm } from '../../src/blank/blankForm';
import type { Address } from '../../src/sheet/address';
import { rangeToA1 } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/cell';
import { Cells } from '../../src/sheet/cells';
import type { Sheet } from '../../src/sheet/sheet';

/** A blank form on a sheet, as any host would give it after drawing it. */
export function sheetOfBlank({ sheet, cells, merged }: BlankForm): Sheet {
  const filled = cells.map(({ at, value }): [Address, Cell] => [
    at,
    { value, text: value === null ? '' : String(value), formula: null, format: 'General', calculated: true },
  ]);
  const grid = new Cells(filled, { merged: merged.map(rangeToA1) });
  return { id: '1', name: sheet, visibility: 'visible', isProtected: false, grid };
}
