import { numberCell, textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'unused funds blank, -, —, /, 0 or a printed 万元',
  make(source, dice) {
    const { board, chart } = source;
    const unused = chart.funds.flatMap(({ depth, initial, budget, executed }) => {
      const amounts = [initial, budget, executed].flatMap((at) => at ?? []);
      const isUnused = amounts.every((at) => /^(?:[-—/]?|0(?:\.0+)?)$/.test(board.text(at)));
      return depth > 0 && isUnused ? amounts : [];
    });
    const changes = some(unused, dice).map((at) => [
      at,
      dice.pick([
        null,
        textCell('-'),
        textCell('—'),
        textCell('/'),
        numberCell(0, '0.00'),
        textCell('0.00'),
        textCell('万元'),
      ]),
    ]);
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
