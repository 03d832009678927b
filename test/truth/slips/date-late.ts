import { textCell } from '../board';
import type { Slip } from '../slip';

export default {
  does: 'a date or month later than the target',
  unshown: 'the row has a reason already, and no formula says what a late date earns',
  make({ chart: { rows }, board }, dice) {
    const dated = rows.flatMap(({ target, actual }) => {
      const wanted = /^≤?(?:(\d{4})年)?(\d{1,2})月/.exec(board.text(target));
      const done = /^(?:(\d{4})年)?(\d{1,2})月/.exec(board.text(actual));
      return actual !== null && wanted && done && wanted[1] === done[1] ? [{ actual, wanted }] : [];
    });
    if (dated.length === 0) return null;
    const { actual, wanted } = dice.pick(dated);
    const [, year, month = ''] = wanted;
    const late = Number(month) + dice.between(1, 3);
    if (late > 12 && year === undefined) return null;
    const text =
      late > 12 ? `${Number(year) + 1}年${late - 12}月` : `${year === undefined ? '' : `${year}年`}${late}月`;
    return { changes: { [actual]: textCell(text) }, what: 'achievement', at: [actual] };
  },
} satisfies Slip;
