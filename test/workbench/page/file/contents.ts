import { rangeToA1, toA1 } from '../../../../src/sheet/address';
import { isCellError } from '../../../../src/sheet/cell';
import type { UniverWorkbook } from '../spreadsheet/univerWorkbook';

/** What a workbook holds, as plain data. */
export interface WorkbookContents {
  /** By sheet and A1 address: the formula where there is one, else the value; errors as their text. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
  /** By sheet: the areas of conditional formats with their fills. */
  readonly flags: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly active: string;
  readonly selection: string;
}

export function contentsOf(workbook: UniverWorkbook): WorkbookContents {
  const cells: Record<string, Record<string, string | number | boolean>> = {};
  const flags: Record<string, Record<string, string>> = {};
  for (const sheet of workbook.sheets) {
    const held: Record<string, string | number | boolean> = {};
    for (const [row, column] of sheet.filled()) {
      const { value, formula } = sheet.cell(row, column)!;
      held[toA1({ row, column })] = formula ?? (isCellError(value) ? value.error : (value ?? ''));
    }
    cells[sheet.name] = held;
    flags[sheet.name] = Object.fromEntries(
      sheet.conditionalFormats.flatMap(({ areas, fill }) =>
        areas.map((area) => [rangeToA1(area), fill ?? '']),
      ),
    );
  }
  const { name } = workbook.activeSheet;
  return { cells, flags, active: name, selection: rangeToA1(workbook.selection) };
}
