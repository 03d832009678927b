import { parseA1, toA1 } from '../../../src/sheet/address';
import { movedBy } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'the columns behind the name in another order',
  make({ board, chart }, dice) {
    const headings = chart.headings.map((at) => parseA1(at)!);
    const top = Math.min(...headings.map(({ row }) => row));
    const name = parseA1(chart.rows[0]!.name)!.column;
    const totalRow = parseA1(chart.total.score ?? chart.rows.at(-1)!.name)!.row;
    const last = Math.max(totalRow, parseA1(chart.rows.at(-1)!.name)!.row);
    const columns = [
      ...new Set(headings.filter(({ column }) => column > name).map(({ column }) => column)),
    ].sort((a, b) => a - b);
    if (totalRow < top || columns.length < 3) return null;
    // Columns that belong together, under one heading or as parts of a target, stay as they are.
    const isWide = board.merged.some(
      ({ top: row, bottom, left, right }) =>
        bottom >= top && row < totalRow && right > left && right >= columns[0]!,
    );
    if (isWide || chart.rows.some(({ sign }) => sign !== null)) return null;
    if (board.cells.has(toA1({ row: totalRow, column: columns.at(-1)! })) && chart.grade !== null) {
      if (parseA1(chart.grade)!.row === totalRow) return null;
    }
    const order = dice.shuffled(columns);
    const to = new Map(columns.map((column, index) => [column, order[index]!]));
    const move = ({ row, column }: { row: number; column: number }) => ({
      row,
      column: row >= top && row <= last ? (to.get(column) ?? column) : column,
    });
    // The label of the total reached up to the first number; it may have to stop earlier.
    const merged = board.merged.filter(
      ({ top: row, left, right }) => !(row === totalRow && right > left && right >= columns[0]!),
    );
    return { board: board.withMerged(merged).moved(move), moved: movedBy(move) };
  },
} satisfies Rewrite;
