import { numberCell, textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: "the unit moved into the indicator's name",
  make(source, dice) {
    const { chart, board } = source;
    const united = chart.rows.flatMap(({ name, target, unit, actual }) => {
      if (target === null || actual === null || unit !== null) return [];
      const wanted = /^([≥≤=])(\d[\d.]*)(\D{1,4})$/.exec(board.text(target));
      const done = /^(\d[\d.]*)(\D{1,4})$/.exec(board.text(actual));
      return wanted && done && wanted[3] === done[2] && !/[月年(（]/.test(done[2]!)
        ? [{ name, target, actual, sign: wanted[1]!, number: wanted[2]!, done: done[1]!, unit: done[2]! }]
        : [];
    });
    const changes = some(united, dice).flatMap(({ name, target, actual, sign, number, done, unit }) => [
      [name, textCell(`${board.text(name)}（${unit}）`)],
      [target, textCell(sign + number)],
      [actual, dice.chance(0.5) ? textCell(done) : numberCell(Number(done))],
    ]);
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
