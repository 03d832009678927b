import type { Range } from '../sheet/address';
import type { BlankCell, BlankStyle, Choice } from './blankForm';

/** A form while it is being drawn, row by row from the top. */
export class Drawing {
  readonly cells: BlankCell[] = [];
  readonly merged: Range[] = [];
  readonly choices: Choice[] = [];
  readonly heights: number[] = [];

  /** The row that is drawn on; none before the first. */
  get row(): number {
    return this.heights.length;
  }

  /** @param height in points */
  newRow(height: number): void {
    this.heights.push(height);
  }

  /** Fills columns of the current row, as one merged cell where there are several. */
  put(
    left: number,
    right: number,
    value: BlankCell['value'],
    style: BlankStyle,
    options?: readonly string[],
  ) {
    this.putArea({ top: this.row, left, bottom: this.row, right }, value, style);
    if (options) this.choices.push({ at: { top: this.row, left, bottom: this.row, right }, options });
  }

  /** Fills an area, the current row or rows that are drawn already, as one cell. */
  putArea(area: Range, value: BlankCell['value'], style: BlankStyle): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        this.cells.push({ at: { row, column }, value: isFirst ? value : null, style });
      }
    }
    if (area.bottom > area.top || area.right > area.left) this.merged.push(area);
  }
}
