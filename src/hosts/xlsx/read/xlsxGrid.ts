import type { Range } from '../../../sheet/address';
import type { Cell, CellValue } from '../../../sheet/cell';
import type { Grid } from '../../../sheet/grid';
import type { DisplayFormat } from './displayText';
import { MergedAreas } from './mergedAreas';
import { MovedFormulas } from './movedFormulas';
import type { SharedStrings } from './sharedStrings';
import { BOOLEAN, ERROR, NO_VALUE, NUMBER, OWN_TEXT, SHARED_STRING } from './sheetCells';
import type { SheetContent } from './sheetContent';

/** Up to so many cells are searched one by one. */
const FEW = 16;

/** The cells of a sheet in a file. A cell becomes an object, and its text is formatted, when it is asked for. */
export class XlsxGrid implements Grid {
  readonly used: Range | null;
  readonly rows: readonly number[];
  private readonly content: SheetContent;
  private readonly strings: SharedStrings;
  private readonly formats: readonly DisplayFormat[];
  /** The index of the first cell of each of `rows`, and finally the number of cells. */
  private readonly starts: Int32Array;
  private readonly arrays: MergedAreas;
  private readonly moved: MovedFormulas;

  /** @param sheet the sheet's name, for messages */
  constructor(
    content: SheetContent,
    strings: SharedStrings,
    formats: readonly DisplayFormat[],
    sheet: string,
  ) {
    this.content = content;
    this.moved = new MovedFormulas(sheet);
    this.arrays = new MergedAreas(content.areas.map(({ range }) => range));
    this.strings = strings;
    this.formats = formats;
    const { rows: cellRows, columns, count } = content.cells;
    const rows: number[] = [];
    const starts: number[] = [];
    let left = Infinity;
    let right = 0;
    for (let index = 0; index < count; index += 1) {
      const row = cellRows[index]!;
      const column = columns[index]!;
      if (index === 0 || row !== cellRows[index - 1]) {
        rows.push(row);
        starts.push(index);
      }
      if (column < left) left = column;
      if (column > right) right = column;
    }
    starts.push(count);
    this.rows = rows;
    this.starts = Int32Array.from(starts);
    this.used = count === 0 ? null : { top: rows[0]!, left, bottom: rows.at(-1)!, right };
  }

  get merged(): readonly Range[] {
    return this.content.merged.all;
  }

  columns(row: number): readonly number[] {
    const place = this.placeOf(row);
    if (place < 0) return [];
    const { columns } = this.content.cells;
    const found: number[] = [];
    for (let index = this.starts[place]!; index < this.starts[place + 1]!; index += 1) {
      found.push(columns[index]!);
    }
    return found;
  }

  texts(row: number): readonly string[] {
    const place = this.placeOf(row);
    if (place < 0) return [];
    const { kinds, numbers, texts } = this.content.cells;
    const end = this.starts[place + 1]!;
    const found: string[] = [];
    for (let index = this.starts[place]!; index < end; index += 1) {
      if (kinds[index] === SHARED_STRING) found.push(this.strings.text(numbers[index]!));
      else if (kinds[index] === OWN_TEXT) found.push(texts[numbers[index]!]!);
    }
    return found;
  }

  cell(row: number, column: number): Cell | undefined {
    const place = this.placeOf(row);
    if (place < 0) return undefined;
    const { columns } = this.content.cells;
    let index = this.starts[place]!;
    let end = this.starts[place + 1]!;
    // A form's row has a dozen cells; a row of thousands is halved until few are left.
    while (end - index > FEW) {
      const middle = (index + end) >>> 1;
      if (columns[middle]! <= column) index = middle;
      else end = middle;
    }
    for (; index < end; index += 1) if (columns[index] === column) return this.cellAt(index, row, column);
    return undefined;
  }

  mergedArea(row: number, column: number): Range | undefined {
    return this.content.merged.at(row, column);
  }

  isRowHidden(row: number): boolean {
    const { hiddenRows } = this.content;
    return hiddenRows !== null && ((hiddenRows[row >>> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  /**
   * Returns the index of a row in `rows`, or -1. Most sheets have no gaps between rows, so the first guess is mostly
   * right.
   */
  private placeOf(row: number): number {
    const { rows } = this;
    if (rows.length === 0) return -1;
    const guess = row - rows[0]!;
    if (rows[guess] === row) return guess;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = rows[middle]!;
      if (found === row) return middle;
      if (found < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private cellAt(index: number, row: number, column: number): Cell {
    const { cells } = this.content;
    const formula = this.formula(index, row, column);
    const hasValue = cells.kinds[index] !== NO_VALUE;
    return new XlsxCell(
      this.value(index),
      formula,
      this.formats[cells.styles[index]!]!,
      hasValue || formula === null,
    );
  }

  private value(index: number): CellValue {
    const { kinds, numbers, texts } = this.content.cells;
    const number = numbers[index]!;
    switch (kinds[index]) {
      case NO_VALUE:
        return null;
      case NUMBER:
        return number;
      case SHARED_STRING:
        return this.strings.text(number);
      case BOOLEAN:
        return number === 1;
      case ERROR:
        return { error: texts[number]! };
      default:
        return texts[number]!;
    }
  }

  private formula(index: number, row: number, column: number): FormulaText | null {
    const { cells, areas } = this.content;
    const own = cells.formulas.size > 0 ? cells.formulas.get(index) : undefined;
    if (typeof own === 'string') return `=${own}`;
    if (own) return () => this.moved.at(own, row, column);
    // Excel shows an array formula in each of its cells, though only the first holds it.
    const area = this.arrays.at(row, column);
    return area ? `=${areas.find(({ range }) => range === area)!.text}` : null;
  }
}

/** A formula, or a function that works it out: thousands of cells may share one, and few are asked for. */
type FormulaText = string | (() => string);

class XlsxCell implements Cell {
  readonly value: CellValue;
  readonly calculated: boolean;
  private readonly display: DisplayFormat;
  private readonly written: FormulaText | null;

  constructor(value: CellValue, formula: FormulaText | null, display: DisplayFormat, calculated: boolean) {
    this.value = value;
    this.written = formula;
    this.calculated = calculated;
    this.display = display;
  }

  get formula(): string | null {
    return typeof this.written === 'function' ? this.written() : this.written;
  }

  get format(): string {
    return this.display.code;
  }

  get text(): string {
    return this.display.text(this.value);
  }
}
