import { isBlankAmount } from '../form/facts/blankAmount';
import type { Fund, NumberEntry } from '../form/form';

/**
 * True where a rate or score stands beside amounts and one amount is left out. A form that leaves out both and states
 * the rate will say no more.
 */
export function lacksAmount({ budget, executed, rate, score }: Fund): boolean {
  if (!rate?.number && !score?.number) return false;
  return isBlank(budget) && isBlank(executed) ? !rate?.number : isBlank(budget) || isBlank(executed);
}

/**
 * Returns the one amount that is left out although the other stands there and a rate or score followed from both. A
 * blank beside a rate and score of 0 means that nothing was spent, or nothing planned.
 */
export function missingAmount(fund: Fund): { role: 'budget' | 'executed'; entry: NumberEntry } | null {
  const { budget, executed, rate, score } = fund;
  if (!budget || !executed || !lacksAmount(fund) || isBlank(budget) === isBlank(executed)) return null;
  const isClaimed = [rate, score, budget.number === null ? executed : null].some(
    (entry) => entry?.number && !entry.number.isZero(),
  );
  if (!isClaimed) return null;
  return isBlank(budget) ? { role: 'budget', entry: budget } : { role: 'executed', entry: executed };
}

function isBlank(entry: NumberEntry | null): boolean {
  return entry !== null && isBlankAmount(entry);
}
