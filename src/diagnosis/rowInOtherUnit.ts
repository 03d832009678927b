import { Decimal } from '../notation/decimal';
import { hasFormula } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';
import type { DiagnosedForm } from './diagnosedForm';
import type { Changes, Equation } from './equation';
import type { Cause } from './causes';
import type { Search } from './search';

/** 元 for 万元, and 万元 for 元. */
const FACTORS = [new Decimal('0.0001'), new Decimal(10000)];
const AMOUNTS = ['initial', 'budget', 'executed'] as const;

/**
 * Finds the row of the funds whose amounts all are in another unit than the others: where the sums of several columns
 * fail and one row, all of it in 元 or in 万元, makes them right, its cells are wrong together. Taken column by column
 * the cells that agree with everything else would be blamed. Null where no row is like that.
 */
export function rowInOtherUnit(
  { form, cells }: DiagnosedForm,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): Cause | null {
  const sums = open.filter(({ kind }) => kind === 'parts');
  // A whole of 0 is one that nobody filled in.
  if (sums.length < 2 || sums.some(({ of }) => !isAmount(of))) return null;
  const attempts = form.funds.flatMap((_, fund) => {
    const amounts = AMOUNTS.flatMap((role) => {
      const cell = cells.ofFund(fund, role);
      return cell && isAmount(cell) && !hasFormula(cell) ? [cell] : [];
    });
    return FACTORS.flatMap((factor) => {
      const values = amounts.map((cell) => [cell, (cell.recorded as Decimal).times(factor)] as const);
      const attempt = values.length > 1 ? search.attempt(values, sums, base) : null;
      return attempt && sums.every((each) => attempt.fixed.includes(each)) ? [attempt] : [];
    });
  });
  if (attempts.length === 0) return null;
  return { fault: attempts.length === 1 ? 'slip' : 'undecided', attempts, explains: sums };
}

function isAmount({ recorded }: ArithmeticCell): boolean {
  return recorded instanceof Decimal && !recorded.isZero();
}
