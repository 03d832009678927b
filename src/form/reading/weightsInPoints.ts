import { HUNDRED, ONE } from '../../notation/decimal';
import { onceACell, sum } from '../cells/sum';
import type { Form, NumberEntry } from '../form';

type Weighed = Pick<Form, 'funds' | 'scoredFund' | 'indicators' | 'total'>;

/**
 * Weights as shares of one (0.4 for 40分) as the points they stand for. They are shares where they add up
 * to one whole beside scores that no such weight could hold.
 */
export function withWeightsInPoints<Some extends Weighed>(form: Some): Some {
  const { funds, scoredFund, indicators, total } = form;
  const counted = indicators.filter(({ kind }) => kind === 'scored');
  // Most forms have weights in points, and are told by their first one.
  if (!counted[0]?.weight?.number?.lt(ONE)) return form;
  const fund = scoredFund === null ? undefined : funds[scoredFund];
  const weights = [fund?.weight, ...counted.map(({ weight }) => weight)];
  const scores = counted.flatMap(({ score }) => score?.number ?? []);
  const areTooHigh = scores.length === 0 || scores.some((score) => score.gt(ONE));
  if (!areTooHigh || !sum(onceACell(weights))?.eq(ONE)) return form;
  return {
    ...form,
    funds: funds.map((row) => (row === fund ? { ...row, weight: inPoints(row.weight) } : row)),
    indicators: indicators.map((indicator) => ({ ...indicator, weight: inPoints(indicator.weight) })),
    total: total && { ...total, weight: inPoints(total.weight) },
  };
}

function inPoints(weight: NumberEntry | null): NumberEntry | null {
  return weight?.number?.lte(ONE) ? { ...weight, number: weight.number.times(HUNDRED) } : weight;
}
