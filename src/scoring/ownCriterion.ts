import type { Criterion } from '../criterion/criterion';
import { evaluateCriterion } from '../criterion/evaluateCriterion';
import { readCriterion } from '../criterion/readCriterion';
import type { CriterionSilence } from '../criterion/reading';
import { remarkValue } from '../criterion/remarkValue';
import type { TextAndMeaning } from '../criterion/rowFacts';
import type { Indicator } from '../form/form';
import { Decimal } from '../notation/decimal';
import { statesNothing } from '../notation/nothing';
import { remembered } from '../notation/remembered';
import { withoutScore } from './evaluation';
import { roundScore, roundWithin } from './rounding';
import type { Rules } from './rules';
import type { IndicatorScore, WhyNot } from './scorecard';

const LONGEST_KEY = 700;
/** Between a name and a criterion in one key. */
const AND = '\u0000';

const read = remembered(
  (key) => {
    const [name, text] = key.split(AND) as [string, string];
    return readCriterion(text, name);
  },
  { texts: 2048, longest: LONGEST_KEY },
);

/** Reads the row’s own criterion; null where it has none, or one that is not understood as a whole. */
export function criterionOf({ criterion, name }: Pick<Indicator, 'criterion' | 'name'>): Criterion | null {
  if (!criterion || criterion.text === '') return null;
  return read(name.replaceAll(AND, '') + AND + criterion.text);
}

/** Where the achieved value of a row was found. */
export interface Achieved extends TextAndMeaning {
  readonly source: 'achievement' | 'remark';
}

/**
 * Finds the achieved value that a row’s criterion is applied to: the achievement’s, or where that states nothing the
 * only number in the row’s remark.
 */
export function achievedOf(criterion: Criterion, { name, actual, note }: Indicator): Achieved {
  const own = { text: actual.text, meaning: actual.meaning, source: 'achievement' } as const;
  if (!statesNothing(actual.meaning) || !note) return own;
  const meaning = remarkValue(criterion, note.text, name);
  return meaning ? { text: note.text, meaning, source: 'remark' } : own;
}

/** What the ruleset could not tell for a reason that no criterion removes. */
const STANDING: ReadonlySet<WhyNot | null> = new Set<WhyNot>(['choice-not-made', 'not-a-number']);
/** Why the ruleset gave no score, where that says more than that the criterion gave none. */
const TELLING: ReadonlySet<WhyNot | null> = new Set<WhyNot>([
  'words-not-understood',
  'late-date',
  'date-not-comparable',
  'unit-mismatch',
]);
const SILENCES: Readonly<Record<CriterionSilence, WhyNot>> = {
  'achievement-unknown': 'no-achieved-value',
  unit: 'criterion-unit',
  'target-unknown': 'criterion-target',
  'not-covered': 'criterion-not-covered',
  'formula-unknown': 'criterion-formula',
  'other-weight': 'criterion-weight',
};

/**
 * Scores a row by its own criterion, which comes before the ruleset’s formula and its penalties. Of what the ruleset
 * found, it keeps whether the target was met: a miss makes a note due all the same.
 * @param ruled the row by the ruleset
 * @param weight 分
 */
export function byOwnCriterion(
  indicator: Indicator,
  criterion: Criterion,
  weight: Decimal,
  ruled: IndicatorScore,
  rules: Rules,
): IndicatorScore {
  if (STANDING.has(ruled.whyNot)) return ruled;
  const achieved = achievedOf(criterion, indicator);
  if (isInexact(achieved)) return withoutScore(ruled, told(ruled, 'no-achieved-value', indicator));
  const given = evaluateCriterion(criterion, {
    name: indicator.name,
    target: indicator.target,
    achieved,
    weight,
    direction: ruled.direction === 'none' ? null : ruled.direction,
    met: ruled.reached,
  });
  if (given.kind === 'silent') return withoutScore(ruled, told(ruled, SILENCES[given.why], indicator));
  const { least, most, derivations } = given;
  const computed = roundWithin(weight, most, rules);
  return {
    ...ruled,
    nature: achieved.meaning.kind === 'number' ? 'quantitative' : 'qualitative',
    directionAssumed: false,
    whyNot: null,
    // Without a target, full marks count as reached.
    reached: ruled.reached ?? (least.gte(weight) ? true : null),
    exact: most,
    computed,
    min: least.eq(most) ? computed : Decimal.min(computed, roundScore(least, rules)),
    penalty: null,
    tier: null,
    basis: {
      kind: 'criterion',
      quote: indicator.criterion!.text,
      unit: criterion.kind === 'rules' ? (criterion.unit?.text ?? '') : '',
      achieved: { text: achieved.text, source: achieved.source },
      least,
      derivations,
    },
  };
}

/** 近96%, ≥95%: no number that was achieved for certain. */
function isInexact({ meaning }: Achieved): boolean {
  return (
    meaning.kind === 'number' &&
    (meaning.approximate === true || (meaning.comparator !== null && meaning.comparator !== '='))
  );
}

function told({ whyNot }: IndicatorScore, silence: WhyNot, { actual }: Indicator): WhyNot {
  if (TELLING.has(whyNot)) return whyNot!;
  const isMissing = silence === 'no-achieved-value' && actual.entry !== null && statesNothing(actual.meaning);
  return isMissing ? 'actual-missing' : silence;
}
