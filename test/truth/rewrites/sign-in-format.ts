import { numberCell } from '../board';
import { cellsSaid, some } from '../rewrite';
import type { Rewrite } from '../rewrite';

export default {
  does: 'a target as a number whose format shows sign and unit ("≥"0%)',
  make(source, dice) {
    const { board, chart } = source;
    const signed = chart.rows.flatMap(({ target, unit }) => {
      const match = /^([≥≤])(\d+(?:\.\d+)?)([^\d月年]{1,3})$/.exec(board.text(target));
      return target !== null && unit === null && match ? [{ target, match }] : [];
    });
    const changes = some(signed, dice).map(({ target, match: [, sign, number = '', unit = ''] }) => {
      const places = number.split('.')[1]?.length ?? 0;
      const digits = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
      const isShare = unit === '%';
      const value = isShare ? Number((Number(number) / 100).toFixed(places + 2)) : Number(number);
      return [target, numberCell(value, `"${sign}"${digits}${isShare ? '%' : `"${unit}"`}`)];
    });
    return cellsSaid(source, Object.fromEntries(changes));
  },
} satisfies Rewrite;
