import { Decimal, ZERO } from '../notation/decimal';
import type { Criterion, Gives, Portion, RuleList, Steps } from './criterion';
import { fullMarks } from './fullMarks';
import { inPoints } from './portion';

/** The most different scores that are counted; a scale on paper never has more. */
const MOST_SCORES = 5000;

/**
 * True where a criterion can give a score for some achievement: 4.7 is on no scale of steps of 0.5. The recorded score
 * is compared at its own precision: 4.65 may be recorded as 4.7 or as 4.6. Null where the criterion speaks of another
 * weight and so says nothing of this row.
 * @param weight 分
 * @param score 分, as recorded
 * @param places the decimal places that the score is recorded with
 */
export function canGive(
  criterion: Criterion,
  weight: Decimal,
  score: Decimal,
  places = score.decimalPlaces(),
): boolean | null {
  const stated = fullMarks(criterion);
  if (stated === 'contradictory' || (stated && !stated.eq(weight))) return null;
  if (score.isNegative() || score.gt(weight)) return false;
  const scores = possibleScores(criterion, weight);
  return scores === 'any' || scores.some((one) => isRecordedAs(one, score, places));
}

function isRecordedAs(exact: Decimal, score: Decimal, places: number): boolean {
  return (
    exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).eq(score) ||
    exact.toDecimalPlaces(places, Decimal.ROUND_DOWN).eq(score)
  );
}

/** Every score that a criterion gives for some value, in 分; `any` where they are not counted. */
export function possibleScores(criterion: Criterion, weight: Decimal): readonly Decimal[] | 'any' {
  switch (criterion.kind) {
    case 'parts':
      return sumsOf(criterion.parts.map(({ points }) => points));
    case 'incidents':
      return descending(weight, inPoints(criterion.loss, weight), criterion.most, weight);
    case 'rules':
      return ofRules(criterion, weight);
  }
}

function ofRules({ rules }: RuleList, weight: Decimal): readonly Decimal[] | 'any' {
  const all: Decimal[] = [];
  for (const { gives } of rules) {
    const scores = scoresOf(gives, weight);
    if (scores === 'any') return 'any';
    all.push(...scores);
  }
  return all;
}

function scoresOf(gives: Gives, weight: Decimal): readonly Decimal[] | 'any' {
  switch (gives.kind) {
    case 'award':
      return [inPoints(gives.award, weight)];
    case 'less':
      return [Decimal.max(ZERO, weight.minus(inPoints(gives.loss, weight)))];
    case 'proportion':
    case 'formula':
      return 'any';
    case 'steps':
      return ofSteps(gives, weight);
  }
}

function ofSteps({ part, loss, most }: Steps, weight: Decimal): readonly Decimal[] | 'any' {
  return part === 'proportion' ? 'any' : descending(weight, inPoints(loss, weight), most, weight);
}

/** From the weight down by so much each time, to nothing or to what is taken off at most. */
function descending(
  from: Decimal,
  loss: Decimal,
  most: Portion | null,
  weight: Decimal,
): readonly Decimal[] | 'any' {
  if (loss.lte(0) || from.div(loss).gt(MOST_SCORES)) return 'any';
  const least = most ? Decimal.max(ZERO, from.minus(inPoints(most, weight))) : ZERO;
  const scores: Decimal[] = [];
  for (let score = from; score.gt(least); score = score.minus(loss)) scores.push(score);
  return [...scores, least];
}

/** Sums of some of the parts, nothing and all included. */
function sumsOf(points: readonly Decimal[]): readonly Decimal[] | 'any' {
  let sums = new Map([['0', ZERO]]);
  for (const point of points) {
    const next = [...sums.values()].map((sum) => sum.plus(point));
    sums = new Map([...sums, ...next.map((sum) => [sum.toString(), sum] as const)]);
    if (sums.size > MOST_SCORES) return 'any';
  }
  return [...sums.values()];
}
