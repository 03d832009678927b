import fc from 'fast-check';
import { Decimal } from '../../src/notation/decimal';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { scoreNumber, type Goal } from '../../src/scoring/quantitative';
import { roundScore } from '../../src/scoring/rounding';
import { rulesOf } from '../../src/scoring/rules';
import { cardOf } from '../judgement/judged';
import { formOf } from './formOf';

/** A repeatable stream of numbers (mulberry32), so that 100,000 rows are the same rows every time. */
function stream(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Hundredths of a point, of over × weight ÷ under, by whole numbers alone. */
function hundredths(over: bigint, under: bigint, weightInHundredths: bigint, truncating: boolean): bigint {
  const numerator = over * weightInHundredths;
  const whole = numerator / under;
  if (truncating) return whole;
  return 2n * (numerator % under) >= under ? whole + 1n : whole;
}

test('100,000 random rows score as exact rational arithmetic does', () => {
  const next = stream(20241231);
  const rules = [rulesOf(rulesetById('mof-2020')!), rulesOf(rulesetById('shanghai')!)] as const;
  const wrong: string[] = [];
  for (let row = 0; row < 100_000; row++) {
    const places = next(7);
    const digits = 10 ** (1 + next(9));
    const target = BigInt(1 + next(digits));
    // Near the target or anywhere; small ones often score on the very half of a hundredth.
    const actual = next(3) === 0 ? target - target / BigInt(2 + next(200)) : BigInt(1 + next(digits));
    const weight = BigInt(1 + next(10_000));
    const scale = new Decimal(10).pow(-places);
    const a = new Decimal(target.toString()).times(scale);
    const b = new Decimal(actual.toString()).times(scale);
    const w = new Decimal(weight.toString()).div(100);
    const isReverse = row % 2 === 1;
    const truncating = row % 4 > 1;
    const goal: Goal = { direction: isReverse ? 'reverse' : 'positive', target: a, open: false };
    const rule = rules[truncating ? 1 : 0];
    const { exact, reached } = scoreNumber(goal, b, w, rule);
    const isReached = isReverse ? actual <= target : actual >= target;
    const expected = isReached
      ? weight
      : hundredths(isReverse ? target : actual, isReverse ? actual : target, weight, truncating);
    const computed = roundScore(exact, rule).times(100).toFixed();
    if (reached !== isReached || computed !== expected.toString()) {
      wrong.push(`${a.toFixed()} ${b.toFixed()} ${w.toFixed()}: ${computed}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

const number = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(digits).times(new Decimal(10).pow(-places)));
const weight = fc.integer({ min: 0, max: 10_000 }).map((digits) => new Decimal(digits).div(100));
/** The built-in rulesets, and what others may ask for: scores in whole points or tenths, rounded or cut. */
const ruleset = fc.constantFrom(
  ...RULESETS,
  ...[0, 1].flatMap((places) =>
    (['half-up', 'truncate'] as const).map((mode) => {
      const [national] = RULESETS;
      return { ...national!, rounding: { ...national!.rounding, mode, places } };
    }),
  ),
);
const comparator = fc.constantFrom('≥', '>', '≤', '<', '=', '');
const words = fc.constantFrom('达成指标', '部分达成指标', '未达成指标', '反响热烈', '');
const written = number.map((decimal) => decimal.toFixed());

test('0 ≤ least ≤ computed ≤ weight, and so is every score that is written or offered, whatever stands in the row', () => {
  fc.assert(
    fc.property(
      ruleset,
      comparator,
      written,
      fc.oneof(written, words),
      weight,
      fc.oneof(written, fc.constant('')),
      (rules, sign, target, actual, w, score) => {
        const form = formOf({
          indicators: [{ name: '数量', target: sign + target, actual, weight: w.toFixed(), score }],
        });
        const { min, computed, proposed, offer, verdict } = cardOf(form, rules).indicators[0]!;
        if (min === null || computed === null) return min === computed;
        expect(min.gte(0) && min.lte(computed) && computed.lte(w)).toBe(true);
        expect(offer === null || (offer.value.gte(0) && offer.value.lte(w))).toBe(true);
        if (proposed === null || proposed.lte(w)) return true;
        // What somebody gave for words, or in doubt, is told and stays; a score within the weight is offered.
        return verdict === 'above-weight' && proposed.eq(score) && offer !== null;
      },
    ),
    { numRuns: 500 },
  );
});

test('a better achievement never scores less, below the penalty bands', () => {
  fc.assert(
    fc.property(
      ruleset,
      fc.constantFrom('positive' as const, 'reverse' as const),
      number,
      number,
      number,
      weight,
      fc.constantFrom('ratio' as const, 'linear' as const, 'all-or-nothing' as const),
      (ruleset, direction, target, one, other, w, reverse) => {
        const quantitative = { ...ruleset.quantitative, reverse };
        const overAchievement = { ...ruleset.overAchievement, bands: [] };
        const rules = rulesOf({ ...ruleset, quantitative, overAchievement });
        const [worse, better] = one.lt(other) === (direction === 'positive') ? [one, other] : [other, one];
        const goal: Goal = { direction, target, open: false };
        const scoreOf = (actual: Decimal) => scoreNumber(goal, actual, w, rules).exact;
        expect(scoreOf(better).gte(scoreOf(worse))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('scoring what was proposed changes nothing more', () => {
  fc.assert(
    fc.property(
      ruleset,
      comparator,
      written,
      written,
      weight,
      written,
      (rules, sign, target, actual, w, score) => {
        const rescored = (recorded: string) =>
          cardOf(
            formOf({
              indicators: [
                { name: '数量', target: sign + target, actual, weight: w.toFixed(), score: recorded },
              ],
            }),
            rules,
          ).indicators[0]!.proposed;
        const first = rescored(score);
        if (first !== null) expect(rescored(first.toFixed())!.toFixed()).toBe(first.toFixed());
      },
    ),
    { numRuns: 300 },
  );
});
