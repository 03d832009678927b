import { parseA1, toA1 } from '../../../src/sheet/address';
import type { Rewrite } from '../rewrite';

export default {
  does: 'cells merged with blank ones beside or below them',
  make({ board, chart }, dice) {
    const isFree = (row: number, column: number) =>
      !board.cells.has(toA1({ row, column })) &&
      !board.merged.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
    const isSingle = (row: number, column: number) =>
      !board.merged.some(({ top, left }) => top === row && left === column);
    const first = parseA1(chart.rows[0]!.name)!;
    const last = parseA1(chart.rows.at(-1)!.name)!.row;
    const areas = [...board.cells.keys()].flatMap((at) => {
      const { row, column } = parseA1(at)!;
      if (!isSingle(row, column) || !isFree(row, column + 1)) {
        // Levels reach down to the next one.
        if (column >= first.column || row < first.row || row > last || !isSingle(row, column)) return [];
        let bottom = row;
        while (bottom < last && isFree(bottom + 1, column)) bottom += 1;
        return bottom > row ? [{ top: row, left: column, bottom, right: column }] : [];
      }
      return [];
    });
    if (areas.length === 0) return null;
    const chosen = areas.filter(() => dice.chance(0.7));
    return { board: board.withMerged([...board.merged, ...(chosen.length > 0 ? chosen : areas)]) };
  },
} satisfies Rewrite;
