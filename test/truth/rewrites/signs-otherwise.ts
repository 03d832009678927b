import { retyped } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

const UP = ['>=', '≧', '不低于', '不少于', '至少', '大于等于', '=>'];
const DOWN = ['<=', '≦', '不高于', '不超过', '小于等于', '=<'];

export default {
  does: '≥ and ≤ in other signs and words (>=, 不低于, 以上)',
  make(source, dice) {
    const { board, chart } = source;
    const signed = chart.rows.flatMap(({ sign, target, unit }) => {
      const at = sign ?? target;
      return at !== null && /^[≥≤]/.test(board.text(at)) && !/月|年/.test(board.text(target))
        ? [{ at, isWhole: at === target && unit === null }]
        : [];
    });
    const changes = some(signed, dice).map(({ at, isWhole }) => {
      const text = board.text(at);
      const isUp = text.startsWith('≥');
      const rest = text.slice(1);
      const word = dice.pick(isUp ? UP : DOWN);
      const suffixed =
        isWhole && dice.chance(0.3) ? rest + (isUp ? '以上' : dice.pick(['以下', '以内'])) : word + rest;
      return [at, retyped(board.cells.get(at)!, suffixed)];
    });
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
