import { Decimal } from '../../../src/notation/decimal';
import { textCell } from '../board';
import { typedIn } from '../number';
import { cellsSaid } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: '万元 said in 元 throughout the funds, and 元 in 万元',
  make(source) {
    const { board, chart } = source;
    const { moneyLabel } = chart;
    const unit = /[（(]\s*(万?元)\s*[)）]/.exec(board.text(moneyLabel))?.[1];
    if (moneyLabel === null || unit === undefined) return null;
    const factor = unit === '元' ? '0.0001' : '10000';
    const other = unit === '元' ? '万元' : '元';
    const amounts = chart.funds.flatMap(({ initial, budget, executed }) =>
      [initial, budget, executed].flatMap((at) => at ?? []),
    );
    const changes = amounts.flatMap((at) => {
      const typed = typedIn(board.cells.get(at));
      return typed ? [[at, typed.with(new Decimal(typed.digits).times(factor).toFixed())] as const] : [];
    });
    // A format that shows fewer places than there are would round what people see.
    if (changes.some(([, cell]) => typeof cell.value === 'number' && factor === '0.0001')) return null;
    const label = board.text(moneyLabel).replace(/万?元/, other);
    return cellsSaid(source, { [moneyLabel]: textCell(label), ...Object.fromEntries(changes) });
  },
} satisfies Rewrite;
