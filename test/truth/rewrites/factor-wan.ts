import { Decimal } from '../../../src/notation/decimal';
import { textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: '12000人 said as 1.2万人',
  make(source, dice) {
    const { board, chart } = source;
    const many = chart.rows
      .flatMap(({ target, actual }) => [target, actual])
      .flatMap((at) => {
        const match = /^([≥≤]?)(\d{4,})((?:人|份|册|户)\D?)$/.exec(board.text(at));
        return at !== null && match ? [{ at, match }] : [];
      });
    const changes = some(many, dice).map(({ at, match: [, sign = '', number = '', unit = ''] }) => [
      at,
      textCell(`${sign}${new Decimal(number).div(10_000).toFixed()}万${unit}`),
    ]);
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
