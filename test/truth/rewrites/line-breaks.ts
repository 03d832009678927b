import { textCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'line breaks and spaces in headings, labels and names',
  make(source, dice) {
    const { board, chart } = source;
    const labels = [
      ...chart.headings,
      ...chart.fundHeadings,
      ...chart.rows.map(({ name }) => name),
      ...chart.head.map(({ label }) => label),
      ...chart.funds.flatMap(({ label }) => label ?? []),
    ].filter((at) => /^[\u4e00-\u9fff]{3,}/.test(board.text(at)));
    const changes = some([...new Set(labels)], dice).map((at) => {
      const text = board.text(at);
      const where = dice.between(1, /^[\u4e00-\u9fff]+/.exec(text)![0].length - 1);
      const gap = dice.pick(['\n', '\n', '\r\n', ' ', '　']);
      return [at, textCell(text.slice(0, where) + gap + text.slice(where))];
    });
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
