import type { ExtraPoints, Form, NumberEntry } from '../form/form';
import { onceACell, sum } from '../form/cells/sum';
import { Decimal } from '../notation/decimal';
import type { TotalScore } from './scorecard';
import type { Rules } from './rules';

/**
 * Adds up what counts: the scored row of the funds block and the scored indicators; a score that several indicators
 * share counts once. Rows that repeat the fund’s score are not added. Without a column of scores there is no total,
 * because the execution score alone would be taken for the whole.
 */
export function totalOf(form: Form, rules: Rules): TotalScore {
  const fund = form.scoredFund === null ? null : (form.funds[form.scoredFund] ?? null);
  const weights: (NumberEntry | null | undefined)[] = [fund?.weight];
  const recorded: (Decimal | null | undefined)[] = [fund?.score?.number];
  let hasScores = true;
  for (const { kind, weight, score, scoredWith } of form.indicators) {
    if (kind !== 'scored') continue;
    if (score === null) hasScores = false;
    weights.push(weight);
    if (scoredWith === null) recorded.push(score?.number);
  }
  const weight = sum(onceACell(weights));
  const added = sum(recorded);
  const possible =
    hasScores && added && form.extraPoints ? withExtraPoints(form.extraPoints, added, rules) : null;
  const isWhole = hasScores && !possible && !lacksExecution(form, weight, added, rules);
  return { weight, computed: isWhole ? added : null, isWhole, ...(possible && { possible }) };
}

/**
 * The totals that extra points may lead to, for no form says which: all of them added, the same capped at the whole, or
 * left out. A deduction may be recorded as −1 or as 1.
 */
function withExtraPoints(
  extras: readonly ExtraPoints[],
  added: Decimal,
  rules: Rules,
): NonNullable<TotalScore['possible']> {
  const net = sum(
    extras.map(({ kind, entry: { number } }) => (kind === 'taken' && number ? number.abs().neg() : number)),
  );
  const all = net ? added.plus(net) : added;
  return [all, Decimal.min(all, rules.ruleset.totalWeight), added];
}

/**
 * True where the weights lack exactly that of budget execution, whose score was not found, and the recorded total
 * exceeds the sum by no more than that weight: then the total holds a score that was not read.
 */
function lacksExecution(form: Form, weight: Decimal | null, added: Decimal | null, rules: Rules): boolean {
  const fund = form.scoredFund === null ? null : form.funds[form.scoredFund];
  const total = form.total?.score?.number;
  if (fund?.score || !total || !weight || !added) return false;
  const beyond = total.minus(added);
  const demanded = rules.ruleset.totalWeight;
  return weight.plus(rules.executionWeight).eq(demanded) && beyond.gt(0) && beyond.lte(rules.executionWeight);
}
