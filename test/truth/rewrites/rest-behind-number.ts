import { Decimal } from '../../../src/notation/decimal';
import { textCell } from '../board';
import { quantitiesIn } from '../quantity';
import { cellsSaid } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'what is left over behind an achieved number (8台，剩余2台未到货)',
  make(source, dice) {
    const { chart, board } = source;
    const missed = chart.rows.flatMap((row) => {
      const quantities = quantitiesIn(board, row);
      const match = /^(\d[\d,.]*)(\D{1,4})$/.exec(board.text(row.actual));
      if (!quantities || quantities.isDate || !match || row.actual === null) return [];
      return quantities.direction === 'up' &&
        quantities.b.lt(quantities.a) &&
        quantities.b.gt(0) &&
        !/月|年/.test(match[2]!)
        ? [{ at: row.actual, number: match[1]!, unit: match[2]!, ...quantities }]
        : [];
    });
    if (missed.length === 0) return null;
    const { at, number, unit, a, b, isShare } = dice.pick(missed);
    // In the unit of the cell, which may be 万元.
    const wanted = a.times(new Decimal(number.replaceAll(',', '')).div(b));
    const rest = isShare
      ? new Decimal(100).minus(b).toFixed()
      : wanted.times(a.minus(b).div(a)).toDecimalPlaces(4).toFixed();
    const remark = isShare
      ? dice.pick([`（剩余${rest}%未完成）`, `，${rest}%未办结`])
      : dice.pick([`，剩余${rest}${unit}未完成`, `（尚有${rest}${unit}未到货）`]);
    return cellsSaid(source, { [at]: textCell(board.text(at) + remark) });
  },
} satisfies Rewrite;
