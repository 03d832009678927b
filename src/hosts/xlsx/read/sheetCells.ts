import { MAX_CELLS } from '../zip/limits';
import { both, unreadable } from '../../unreadableFile';

/** The meanings of the number that is kept for a cell, beginning with none. */
export const NO_VALUE = 0;
export const NUMBER = 1;
/** An index into the shared strings. */
export const SHARED_STRING = 2;
/** An index into `texts`. */
export const OWN_TEXT = 3;
export const BOOLEAN = 4;
/** An index into `texts`, which holds the error's name. */
export const ERROR = 5;

/** The meaning of the number that is kept for a cell. */
export type StoredKind = 0 | 1 | 2 | 3 | 4 | 5;

/** The formula of the first cell of a shared formula, from which the others are moved. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell's formula: its own text without `=`, or a shared one that has to be moved to the cell. */
export type StoredFormula = string | SharedFormula;

/** Room for so many cells at first, enough for a form: growing makes new arrays, which takes longer. */
const ROOM = 512;

/**
 * The cells of one sheet that hold something, in arrays of numbers: a sheet of a million cells takes some twenty
 * megabytes, without an object for each cell. Cells are added row by row; `settle` puts those into order that a file
 * has out of order.
 */
export class SheetCells {
  count = 0;
  rows = new Int32Array(ROOM);
  columns = new Uint16Array(ROOM);
  styles = new Uint16Array(ROOM);
  kinds = new Uint8Array(ROOM);
  numbers = new Float64Array(ROOM);
  readonly texts: string[] = [];
  formulas = new Map<number, StoredFormula>();
  private isSorted = true;

  add(row: number, column: number, style: number, kind: StoredKind, number: number): void {
    const index = this.count;
    if (index === this.rows.length) this.grow();
    if (index > 0) {
      const before = this.rows[index - 1]!;
      if (row < before || (row === before && column <= this.columns[index - 1]!)) this.isSorted = false;
    }
    this.rows[index] = row;
    this.columns[index] = column;
    this.styles[index] = style;
    this.kinds[index] = kind;
    this.numbers[index] = number;
    this.count = index + 1;
  }

  /** Keeps a text and returns the number to store for it. */
  keep(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** Sorts the cells in the order of the sheet. Of cells that occur twice, the last counts. */
  settle(): void {
    if (this.isSorted) return;
    const { rows, columns, styles, kinds, numbers, formulas, count } = this;
    const order = Array.from({ length: count }, (_, index) => index).sort(
      (a, b) => rows[a]! - rows[b]! || columns[a]! - columns[b]! || a - b,
    );
    this.count = 0;
    this.rows = new Int32Array(count);
    this.columns = new Uint16Array(count);
    this.styles = new Uint16Array(count);
    this.kinds = new Uint8Array(count);
    this.numbers = new Float64Array(count);
    this.formulas = new Map();
    order.forEach((old, place) => {
      const next = order[place + 1];
      if (next !== undefined && rows[next] === rows[old] && columns[next] === columns[old]) return;
      const formula = formulas.get(old);
      if (formula !== undefined) this.formulas.set(this.count, formula);
      this.add(rows[old]!, columns[old]!, styles[old]!, kinds[old] as StoredKind, numbers[old]!);
    });
    this.isSorted = true;
  }

  private grow(): void {
    const length = this.rows.length * 2;
    if (this.count >= MAX_CELLS) {
      const limit = MAX_CELLS.toLocaleString('en-US');
      throw unreadable('too-large', both(`单元格超过 ${limit} 个`, `more than ${limit} cells`));
    }
    const grown = <T extends { set(from: T): void }>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.rows = grown(this.rows, new Int32Array(length));
    this.columns = grown(this.columns, new Uint16Array(length));
    this.styles = grown(this.styles, new Uint16Array(length));
    this.kinds = grown(this.kinds, new Uint8Array(length));
    this.numbers = grown(this.numbers, new Float64Array(length));
  }
}
