import { partName } from '../form/funds/fundsAcross';
import type { GoalFund } from '../form/goalTable';
import { wordingOf } from '../form/words/wording';
import { Decimal } from '../notation/decimal';
import type { BlankContent } from './blankContent';
import type { BlankLayout } from './layouts';

const TEN_THOUSAND = new Decimal(10000);
const OF_THE_YEAR = /^(?:当年|年度|本年度?)/;

/**
 * Returns the approved amounts for the rows of a layout’s funds, in its money unit; a part without a row of its own is
 * left out.
 */
export function approvedAmounts(
  { label, rows }: BlankLayout['funds'],
  { money }: BlankContent,
): readonly (number | null)[] {
  if (!money) return [];
  const { budget, moneyUnit } = money;
  const isInYuan = label.includes('（元）');
  const factor =
    moneyUnit === '万元' ? (isInYuan ? TEN_THOUSAND : null) : isInYuan ? null : TEN_THOUSAND.pow(-1);
  const shown = (amount: Decimal): number => (factor ? amount.times(factor) : amount).toNumber();
  const parts = rows.map((row, index) => (index === 0 ? null : partOf(row, budget.parts)));
  // What stands in two rows would be counted twice.
  const isOnce = (part: GoalFund): boolean => parts.indexOf(part) === parts.lastIndexOf(part);
  return rows.map((_, index) => {
    const part = parts[index];
    const amount = index === 0 ? budget.total : part && isOnce(part) ? part.amount : null;
    return amount?.number ? shown(amount.number) : null;
  });
}

/** The part with the row's own name, or the only one of its kind where the row is named for that kind. */
function partOf(row: string, parts: readonly GoalFund[]): GoalFund | null {
  const named = parts.filter(({ label }) => nameOf(label) === nameOf(row));
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const role = wordingOf(row).fundRole;
  const isOfKind = nameOf(row) === '财政资金' || nameOf(row) === '财政拨款' || nameOf(row) === '其他资金';
  const alike = parts.filter((part) => part.role === role);
  return isOfKind && alike.length === 1 ? alike[0]! : null;
}

function nameOf(label: string): string {
  return partName(label).replace(OF_THE_YEAR, '');
}
