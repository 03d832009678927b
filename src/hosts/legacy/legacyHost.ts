import type { CellValue, Cell } from '../../sheet/cell';
import type { Range } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import type { Applied, Json } from '../host';
import type { FileHost, OldFileOpener } from '../fileHost';
import { fileNameOf } from '../fileNameOf';
import { hasFormulas } from '../xlsx/formula/storedCells';
import { sheetsWithStaleResults } from '../xlsx/formula/staleResults';
import { DisplayFormat } from '../xlsx/read/displayText';
import { MergedAreas } from '../xlsx/read/mergedAreas';
import { SharedStrings } from '../xlsx/read/sharedStrings';
import { BOOLEAN, ERROR, NO_VALUE, NUMBER, OWN_TEXT, SheetCells } from '../xlsx/read/sheetCells';
import { XlsxGrid } from '../xlsx/read/xlsxGrid';
import type { OldFileReader, OldSheet, OldWorkbook } from '../oldWorkbook';

/**
 * Returns what opens workbooks of old formats.
 * @param read reads the formats that have no reader of their own
 */
export function oldFiles(read: OldFileReader): OldFileOpener {
  return async (bytes, { file, read: own = read }) => {
    try {
      return new LegacyHost(bytes, await own(bytes), file);
    } catch (error) {
      throw error instanceof Problem && file !== undefined ? error.at({ file }) : error;
    }
  };
}

/** A workbook of an old format, which is only read and keeps nothing of ziping's. */
class LegacyHost implements FileHost {
  private readonly sheets: readonly Sheet[];

  constructor(
    private readonly bytes: Uint8Array,
    workbook: OldWorkbook,
    private readonly file?: string,
  ) {
    const formats = workbook.formats.map((code) => DisplayFormat.of(code, workbook.date1904));
    this.sheets = withStaleResults(
      workbook.sheets.map((sheet, index) => sheetOf(sheet, `${index + 1}`, formats)),
      workbook.isManual,
    );
  }

  async readSheets(scope: 'active' | 'all'): Promise<readonly Sheet[]> {
    if (scope === 'all') return this.sheets;
    // Which sheet opens in front is not read; the first visible one is taken.
    const first = this.sheets.find(({ visibility }) => visibility === 'visible') ?? this.sheets[0];
    return first ? [first] : [];
  }

  fileName(): string | null {
    return this.file === undefined ? null : fileNameOf(this.file);
  }

  apply(): Promise<Applied> {
    return Promise.reject(this.refusal());
  }

  flag(): Promise<void> {
    return Promise.reject(this.refusal());
  }

  clearFlags(): Promise<void> {
    return Promise.reject(this.refusal());
  }

  remember(): Promise<void> {
    return Promise.reject(this.refusal());
  }

  recall(): Promise<Json> {
    return Promise.resolve(null);
  }

  save(): Uint8Array {
    return this.bytes;
  }

  private refusal(): Problem {
    return readOnly(this.file);
  }
}

function sheetOf(sheet: OldSheet, id: string, formats: readonly DisplayFormat[]): Sheet {
  const { name, visibility, isProtected } = sheet;
  return { id, name, visibility, isProtected, grid: gridOf(sheet, formats) };
}

function gridOf(sheet: OldSheet, formats: readonly DisplayFormat[]): Grid {
  const cells = new SheetCells();
  const shown = new Map<number, string>();
  for (const cell of sheet.cells) {
    const { row, column, value, format } = cell;
    if (cell.formula !== undefined) cells.formulas.set(cells.count, cell.formula);
    if (cell.shown !== undefined) shown.set(placeOf(row, column), cell.shown);
    cells.add(row, column, format, ...stored(value, cells));
  }
  const content = {
    cells,
    areas: [],
    merged: new MergedAreas(sheet.merged),
    hiddenRows: bitsOf(sheet.hiddenRows),
    isProtected: sheet.isProtected,
  };
  const grid = new XlsxGrid(content, SharedStrings.NONE, formats, sheet.name);
  return shown.size === 0 ? grid : new ShownGrid(grid, shown);
}

function stored(value: CellValue, cells: SheetCells): [0 | 1 | 3 | 4 | 5, number] {
  if (value === null) return [NO_VALUE, 0];
  if (typeof value === 'number') return [NUMBER, value];
  if (typeof value === 'boolean') return [BOOLEAN, value ? 1 : 0];
  return typeof value === 'string' ? [OWN_TEXT, cells.keep(value)] : [ERROR, cells.keep(value.error)];
}

function bitsOf(rows: readonly number[]): Uint8Array | null {
  if (rows.length === 0) return null;
  const bits = new Uint8Array((rows.reduce((most, row) => Math.max(most, row), 0) >>> 3) + 1);
  for (const row of rows) bits[row >>> 3]! |= 1 << (row & 7);
  return bits;
}

function placeOf(row: number, column: number): number {
  return row * 0x10000 + column;
}

/** A grid in which some cells show the texts that the file holds for them. */
class ShownGrid implements Grid {
  constructor(
    private readonly grid: Grid,
    private readonly shown: ReadonlyMap<number, string>,
  ) {}

  get used(): Range | null {
    return this.grid.used;
  }

  get rows(): readonly number[] {
    return this.grid.rows;
  }

  get merged(): readonly Range[] {
    return this.grid.merged;
  }

  columns(row: number): readonly number[] {
    return this.grid.columns(row);
  }

  texts(row: number): readonly string[] {
    return this.grid.texts!(row);
  }

  cell(row: number, column: number): Cell | undefined {
    const cell = this.grid.cell(row, column);
    const text = this.shown.get(placeOf(row, column));
    if (!cell || text === undefined) return cell;
    const { value, formula, format, calculated } = cell;
    return { value, text, formula, format, calculated };
  }

  mergedArea(row: number, column: number): Range | undefined {
    return this.grid.mergedArea(row, column);
  }

  isRowHidden(row: number): boolean {
    return this.grid.isRowHidden(row);
  }
}

/** Marks sheets with stale results of a workbook that calculates only on request. */
function withStaleResults(sheets: readonly Sheet[], isManual: boolean): readonly Sheet[] {
  if (!isManual) return sheets;
  const stale = sheetsWithStaleResults(sheets);
  return sheets.map((sheet) =>
    stale.has(sheet.id) && hasFormulas([sheet]) ? { ...sheet, calculation: 'manual-stale' } : sheet,
  );
}

/** Makes the Problem for writing into an old format, which says how to convert the file. */
function readOnly(file?: string): Problem {
  return new Problem('read-only-format', SAYS, file === undefined ? {} : { file });
}

const SAYS = {
  'zh-CN':
    '这是旧格式，ziping 只读取，不写入。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再处理；校验（ziping check）不需要转换。',
  'en-US':
    'This is an old format, which ziping reads and never writes. Open it in Excel or WPS and save it as .xlsx first; ziping check takes it as it is.',
};
