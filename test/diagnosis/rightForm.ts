import fc from 'fast-check';
import { Decimal } from '../../src/notation/decimal';
import type { FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';

/** Forms in which everything is right, and the ways in which their numbers may be written otherwise. */

/** How a rate is written, and with how many decimals of a percentage. */
export interface Style {
  readonly ratePlaces: 2 | 4;
  readonly spelling: 'percent-text' | 'points' | 'fraction';
  readonly scorePlaces: 2 | 3;
}

export interface RightForm {
  readonly budget: Decimal;
  readonly executed: Decimal;
  /** Share of the first part in the funds; null where the form lists no parts. */
  readonly parts: readonly [Decimal, Decimal] | null;
  readonly rows: readonly RightRow[];
  readonly hasLevels: boolean;
}

interface RightRow {
  readonly weight: number;
  readonly target: number;
  /** In per cent of the target, at most 100. */
  readonly share: number;
}

const WEIGHTS = [
  [10, 20, 20, 30, 10],
  [15, 15, 20, 30, 10],
  [5, 5, 20, 20, 15, 15, 10],
  [30, 30, 30],
];

const amount = fc.integer({ min: 1000, max: 900_000 }).map((hundredths) => new Decimal(hundredths).div(100));

export const rightForm: fc.Arbitrary<RightForm> = fc
  .record({
    budget: amount,
    spent: fc.integer({ min: 300, max: 1000 }),
    first: fc.integer({ min: 10, max: 90 }),
    hasParts: fc.boolean(),
    weights: fc.constantFrom(...WEIGHTS),
    targets: fc.array(fc.integer({ min: 20, max: 5000 }), { minLength: 7, maxLength: 7 }),
    shares: fc.array(fc.constantFrom(100, 100, 100, 90, 85, 76), { minLength: 7, maxLength: 7 }),
    hasLevels: fc.boolean(),
  })
  .map(({ budget, spent, first, hasParts, weights, targets, shares, hasLevels }) => ({
    budget,
    executed: budget.times(spent).div(1000).toDecimalPlaces(2),
    parts: hasParts ? ([budget.times(first).div(100).toDecimalPlaces(2), new Decimal(0)] as const) : null,
    rows: weights.map((weight, i) => ({ weight, target: targets[i]! * 20, share: shares[i]! })),
    hasLevels,
  }));

export const style: fc.Arbitrary<Style> = fc.record({
  ratePlaces: fc.constantFrom(2 as const, 4 as const),
  spelling: fc.constantFrom('percent-text' as const, 'points' as const, 'fraction' as const),
  scorePlaces: fc.constantFrom(2 as const, 3 as const),
});

export const USUAL: Style = { ratePlaces: 2, spelling: 'percent-text', scorePlaces: 2 };

/** The form as cells, by its own arithmetic. */
export function specOf(
  { budget, executed, parts, rows, hasLevels }: RightForm,
  how: Style = USUAL,
): FormSpec {
  const rate = executed.div(budget);
  const points = (score: Decimal): string => score.toFixed(how.scorePlaces);
  const execution = rate.times(10).toDecimalPlaces(how.scorePlaces);
  const scores = rows.map(({ weight, share }) => new Decimal(weight).times(share).div(100));
  const total = scores.reduce((sum, score) => sum.plus(score), execution);
  const indicators = rows.map(({ weight, target, share }, i): IndicatorSpec => ({
    target: `≥${target}人`,
    actual: `${(target * share) / 100}人`,
    weight: String(weight),
    score: points(scores[i]!),
    note: share < 100 ? '受疫情影响，下年加快进度' : '',
  }));
  const scored: FundSpec = {
    initial: budget.plus(1).toFixed(2),
    budget: budget.toFixed(2),
    executed: executed.toFixed(2),
    weight: '10',
    rate: rateText(rate, how),
    spelling: how.spelling,
    score: points(execution),
  };
  return {
    funds: [scored, ...(parts ? partsOf(budget, executed, parts[0]) : [])],
    indicators,
    levels: hasLevels
      ? [{ at: { row: 13, column: 2 }, weight: String(rows[0]!.weight + rows[1]!.weight), rows: [0, 1] }]
      : [],
    total: { weight: '100', score: points(total) },
    grade: gradeOf(total),
  };
}

function partsOf(budget: Decimal, executed: Decimal, first: Decimal): readonly FundSpec[] {
  const spent = executed.times(first).div(budget).toDecimalPlaces(2);
  const part = (planned: Decimal, used: Decimal, role: 'fiscal' | 'other'): FundSpec => ({
    role,
    initial: '',
    budget: planned.toFixed(2),
    executed: used.toFixed(2),
    weight: null,
    rate: '',
    score: null,
  });
  return [part(first, spent, 'fiscal'), part(budget.minus(first), executed.minus(spent), 'other')];
}

function rateText(rate: Decimal, { ratePlaces, spelling }: Style): string {
  if (spelling === 'fraction') return rate.toFixed(ratePlaces + 2);
  const points = rate.times(100).toFixed(ratePlaces);
  return spelling === 'points' ? points : `${points}%`;
}

function gradeOf(total: Decimal): string {
  return total.gte(90) ? '优' : total.gte(80) ? '良' : total.gte(60) ? '中' : '差';
}
