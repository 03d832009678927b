import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import type { Address } from '../../src/sheet/address';
import type { Cell, CellValue } from '../../src/sheet/cell';
import { Cells } from '../../src/sheet/cells';
import type { Sheet } from '../../src/sheet/sheet';

export const FIXTURES = join(__dirname, '../fixtures');

/** The sheets of a fixture as a second reader of .xlsx gives them, so that these tests know no host. */
export function openFixture(file: string): Sheet[] {
  const workbook = read(readFileSync(join(FIXTURES, file)), { cellNF: true, cellFormula: true });
  return workbook.SheetNames.map((name, index) => {
    const cells: (readonly [Address, Cell])[] = [];
    const sheet = workbook.Sheets[name]!;
    for (const key of Object.keys(sheet).filter((key) => !key.startsWith('!'))) {
      const { r, c } = utils.decode_cell(key);
      cells.push([{ row: r + 1, column: c + 1 }, cellOf(sheet[key] as CellObject)]);
    }
    const merged = (sheet['!merges'] ?? []).map((range) => utils.encode_range(range));
    return {
      id: String(index),
      name,
      visibility: 'visible',
      isProtected: false,
      grid: new Cells(cells, { merged }),
    };
  });
}

function cellOf(cell: CellObject): Cell {
  return {
    value: valueOf(cell),
    text: cell.t === 'n' ? utils.format_cell(cell) : String(cell.v ?? ''),
    formula: cell.f === undefined ? null : `=${cell.f}`,
    format: typeof cell.z === 'string' ? cell.z : 'General',
    calculated: true,
  };
}

function valueOf({ t, v, w }: CellObject): CellValue {
  if (t === 'e') return { error: w ?? '' };
  return v === undefined || v instanceof Date ? null : v;
}
