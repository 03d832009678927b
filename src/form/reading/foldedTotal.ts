import { HUNDRED } from '../../notation/decimal';
import type { Area } from '../cells/area';
import { pointsAt } from '../cells/numberEntry';
import type { Form, NumberEntry } from '../form';

const FOLDED = /折算|换算|百分制/;
/** The folded total stands in one of so many rows below the total. */
const ROWS_BELOW = 3;
/** A folded total is rounded to a tenth or more exactly. */
const NEAR = '0.05';

/**
 * Finds the total of a form whose weights do not make 100, folded to 100 points below it (折算百分制得分): 114 of 120 are
 * 95. Then the weights need not be 100, the folded total is no other total, and the grade is that of the folded one.
 */
export function withFoldedTotal(form: Form, area: Area): Form {
  const { total, otherTotals } = form;
  const [weight, score] = [total?.weight?.number, total?.score?.number];
  if (!total || !weight || !score || weight.eq(HUNDRED) || !weight.gt(0)) return form;
  const due = score.times(HUNDRED).div(weight);
  const isFolded = ({ number }: NumberEntry): boolean =>
    number !== null && !number.eq(score) && number.minus(due).abs().lte(NEAR);
  const below = Array.from({ length: ROWS_BELOW }, (_, index) => total.row + 1 + index);
  const stated = below.flatMap((row) => {
    const places = area.filled(row, form.range.left, form.range.right);
    if (!places.some(({ text }) => FOLDED.test(text))) return [];
    return places.map((place) => pointsAt(place)).filter(isFolded);
  });
  if (stated.length === 0) return form;
  return { ...form, isFolded: true, otherTotals: otherTotals.filter((entry) => !isFolded(entry)) };
}
