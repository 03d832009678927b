import { toA1 } from '../../../src/sheet/address';
import { some } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'merged areas taken apart, a level repeated in each row',
  make({ board, chart }, dice) {
    const facts = new Set([
      ...chart.rows.flatMap((row) => Object.values(row).filter((cell) => cell !== row.name)),
      ...chart.funds.flatMap(({ label, ...fund }) => (label === null ? [] : Object.values(fund))),
    ]);
    // A score merged over several rows is theirs together.
    const plain = board.merged.filter(({ top, left }) => !facts.has(toA1({ row: top, column: left })));
    const parted = some(plain, dice);
    if (parted.length === 0) return null;
    const changes = parted.flatMap(({ top, left, bottom, right }) => {
      const cell = board.cells.get(toA1({ row: top, column: left }));
      if (!cell || right > left || dice.chance(0.5)) return [];
      return Array.from(
        { length: bottom - top },
        (_, i) => [toA1({ row: top + i + 1, column: left }), cell] as const,
      );
    });
    const rest = board.merged.filter((area) => !parted.includes(area));
    return { board: board.withMerged(rest).with(Object.fromEntries(changes)) };
  },
} satisfies Rewrite;
