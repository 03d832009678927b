import { isBlankAmount } from '../form/facts/blankAmount';
import type { NumberEntry } from '../form/form';
import type { FundJudgement, Judgement } from './judgement';

/** The row of the year's money, with the amounts of it that nobody filled in. */
export interface MissingAmounts {
  readonly row: FundJudgement;
  readonly budget: NumberEntry | null;
  readonly executed: NumberEntry | null;
}

/**
 * Returns which of budget and executed amount is blank, in the row whose score counts, or in the total where none
 * does, although the other amount or a score claims that there was money. Null where nothing is missing. A form that
 * nobody has filled in yet lacks more than that, and its scores say so.
 */
export function missingAmounts({ funds, scoredFund, form }: Judgement): MissingAmounts | null {
  const row = scoredFund ?? funds.find(({ fund }) => fund.role === 'total') ?? null;
  if (!row || form.unread.length > 0) return null;
  const { fund } = row;
  const budget = blank(fund.budget);
  const executed = blank(fund.executed);
  const isBudgeted = fund.budget?.number?.gt(0) === true;
  const isScored = fund.score?.number?.gt(0) === true;
  // A blank beside a rate and a score of 0 means that nothing was spent.
  const claims = [fund.rate, fund.score].flatMap((entry) => entry?.number ?? []);
  if (claims.length > 0 && claims.every((number) => number.isZero())) return null;
  if (executed && (isBudgeted || (budget && isScored))) return { row, budget, executed };
  // Money spent without a budget is told as that (rate-undefined).
  return null;
}

function blank(entry: NumberEntry | null): NumberEntry | null {
  return entry && entry.formula === null && isBlankAmount(entry) ? entry : null;
}
