import { textCell } from '../board';
import { cellsSaid } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'the unit of money moved from the label into the headings',
  make(source, dice) {
    const { moneyLabel, fundHeadings } = source.chart;
    const { board } = source;
    const unit = /[（(]\s*(万?元)\s*[)）]/.exec(board.text(moneyLabel))?.[1];
    if (moneyLabel === null || unit === undefined || fundHeadings.length === 0) return null;
    if (fundHeadings.some((at) => /[（(]/.test(board.text(at)))) return null;
    const [open, close] = dice.pick(['（）', '()'])!.split('') as [string, string];
    const bare = board.text(moneyLabel).replace(/[（(]\s*万?元\s*[)）]/, '');
    return cellsSaid(source, {
      [moneyLabel]: textCell(bare),
      ...Object.fromEntries(fundHeadings.map((at) => [at, textCell(board.text(at) + open + unit + close)])),
    });
  },
} satisfies Rewrite;
