import type { Assessment } from '../../assessment/assessment';
import { onceACell, sum } from '../../form/cells/sum';
import { Decimal, ZERO } from '../../notation/decimal';

/** 分: what the indicators' weights add up to, and what they should; null where nothing says that. */
export function totalPoints({ form, judgement }: Assessment): {
  readonly given: Decimal;
  readonly toGive: Decimal | null;
} {
  const weights = onceACell(judgement.rows.map(({ indicator }) => indicator.weight));
  const given = sum(weights) ?? ZERO;
  const { ruleset } = judgement.scorecard;
  const whole = form.total?.weight?.number ?? new Decimal(ruleset.totalWeight);
  const execution = judgement.scoredFund?.score.weight ?? ZERO;
  return { given, toGive: whole.gt(execution) ? whole.minus(execution) : null };
}
