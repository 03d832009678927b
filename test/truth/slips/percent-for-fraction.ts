import { Decimal } from '../../../src/notation/decimal';
import { textCell } from '../board';
import { slotsOf } from '../slots';
import type { Slip } from '../slip';

export default {
  does: '0.96% typed for 96%, or 9600% for 96%',
  isKnown: true,
  make({ chart, board }, dice) {
    const percents = slotsOf(chart).filter(({ at }) => /^[≥≤=]?[\d.]+%$/.test(board.text(at)));
    if (percents.length === 0) return null;
    const what = dice.pick([...new Set(percents.map((slot) => slot.what))]);
    const { at } = dice.pick(percents.filter((slot) => slot.what === what));
    const [, sign = '', number = ''] = /^([≥≤=]?)([\d.]+)%$/.exec(board.text(at))!;
    if (Number(number) === 0) return null;
    const other = new Decimal(number).times(dice.chance(0.5) ? 100 : '0.01').toFixed();
    return { changes: { [at]: textCell(`${sign}${other}%`) }, what, at: [at] };
  },
} satisfies Slip;
