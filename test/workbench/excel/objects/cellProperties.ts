import { UnknownRequest } from '../excelError';
import { matrix } from './matrix';
import type { CellRange } from './range';

/** `getRowProperties`: what is asked of every row. */
export function rowProperties({ sheet, area }: CellRange, wanted: unknown): unknown[] {
  known('getRowProperties', wanted, { rowHidden: true, rowIndex: true });
  const { rowHidden, rowIndex } = wanted as { rowHidden?: boolean; rowIndex?: boolean };
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, down) => ({
    ...(rowHidden && { rowHidden: sheet.isRowHidden(area.top + down) }),
    ...(rowIndex && { rowIndex: area.top + down - 1 }),
  }));
}

/** `getCellProperties`: what is asked of every cell. */
export function cellProperties(range: CellRange, wanted: unknown): unknown[][] {
  known('getCellProperties', wanted, { address: true, format: { protection: true } });
  const { address, format } = wanted as { address?: boolean; format?: unknown };
  if (address) throw new UnknownRequest('the addresses of getCellProperties');
  return matrix(range, (cell) =>
    format ? { format: { protection: { formulaHidden: false, locked: cell?.locked ?? true } } } : {},
  );
}

function known(method: string, wanted: unknown, knows: object, path = ''): void {
  for (const [name, value] of Object.entries(wanted as object)) {
    const inner = (knows as Record<string, unknown>)[name];
    if (inner === undefined) throw new UnknownRequest(`${path}${name} of Range.${method}`);
    if (typeof value === 'object' && value !== null) known(method, value, inner as object, `${path}${name}.`);
  }
}
