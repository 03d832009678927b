import { parseA1 } from '../../../src/sheet/address';
import { movedBy } from '../rewrite';
import type { Rewrite } from '../rewrite';

/** Rows inserted above some rows; they may be hidden. */
export function withRows(isHidden: boolean): Rewrite['make'] {
  return ({ board, chart }, dice) => {
    const rows = [...new Set([...board.cells.keys()].map((at) => parseA1(at)!.row))].sort((a, b) => a - b);
    const first = parseA1(chart.rows[0]!.name)!.row;
    // Between two headings of one table nobody inserts a row.
    const places = rows.filter((row) => row === rows[0] || row > first || row < first - 2);
    const above = new Set(Array.from({ length: dice.between(1, 3) }, () => dice.pick(places)));
    const move = ({ row, column }: { row: number; column: number }) => ({
      row: row + [...above].filter((place) => place <= row).length,
      column,
    });
    const inserted = [...above].map((place) => move({ row: place, column: 1 }).row - 1);
    const hidden = board.hiddenRows.map((row) => move({ row, column: 1 }).row);
    return {
      board: board.moved(move, isHidden ? [...hidden, ...inserted] : hidden),
      moved: movedBy(move),
    };
  };
}

export default { does: 'blank rows inserted', make: withRows(false) } satisfies Rewrite;
