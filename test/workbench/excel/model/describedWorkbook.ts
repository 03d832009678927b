import { parseA1, parseRange } from '../../../../src/sheet/address';
import type { CellValue } from '../../../../src/sheet/cell';
import type { SheetDescription } from '../../../hosts/contract';
import { MemoryWorkbook } from './memoryWorkbook';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** A workbook in memory as a test describes it. */
export function describedWorkbook(sheets: readonly SheetDescription[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook(sheets.map(({ name }) => name));
  for (const {
    name,
    cells = {},
    merged = [],
    hiddenRows = [],
    visibility = 'visible',
    isProtected,
  } of sheets) {
    const sheet = workbook.sheet(name);
    for (const [address, given] of Object.entries(cells)) {
      const { row, column } = parseA1(address)!;
      const { value, formula, ...look } = isWhole(given) ? given : { value: given };
      const stored = value === '' || value === undefined ? null : value;
      sheet.write(row, column, { value: stored, formula: formula ?? null, ...look });
    }
    for (const area of merged) sheet.merge(parseRange(area)!);
    for (const row of hiddenRows) sheet.hideRow(row, true);
    sheet.visibility = VISIBILITY[visibility];
    sheet.isProtected = isProtected === true;
  }
  return workbook;
}

type Whole = Extract<NonNullable<SheetDescription['cells']>[string], { readonly formula?: string }>;

function isWhole(given: CellValue | Whole): given is Whole {
  return typeof given === 'object' && given !== null && !('error' in given);
}
