import { textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

const BRACKETS = ['（含乡（镇））', '(社区)', '（第一批）', '（元旦、春节）', '(中央资金)', '（新建）'];

export default {
  does: 'a bracket in the name of an indicator',
  make(source, dice) {
    const { chart, board } = source;
    // Where target and achievement say their unit, a bracket is none.
    const united = chart.rows.filter(({ target, unit, actual }) => {
      const wanted = board.text(target) + board.text(unit);
      return /^[≥≤=]?\d[\d.,]*\D{1,4}$/.test(wanted) && /^\d[\d.,]*\D{1,4}$/.test(board.text(actual));
    });
    const changes = some(united, dice).map(({ name }) => [
      name,
      textCell(board.text(name) + dice.pick(BRACKETS)),
    ]);
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
