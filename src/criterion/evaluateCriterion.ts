import { achievementOf } from '../notation/achievement';
import { Decimal, HUNDRED, ONE, ZERO } from '../notation/decimal';
import { inTargetUnit } from '../notation/inTargetUnit';
import { namesRate } from '../notation/indicatorName';
import type { Meaning } from '../notation/meaning';
import { normalise } from '../notation/normalise';
import { convert, knownUnit } from '../notation/unit';
import type { Criterion, Gives, Incidents, Interval, Portion, Rule, RuleList, Steps } from './criterion';
import { quantitiesIn, valueOf, type Expression, type Quantity } from './expression';
import { fullMarks } from './fullMarks';
import { inPoints, isNothing } from './portion';
import { PERCENT } from './scan';

/** What is known of the row. */
export interface RowFacts {
  readonly name: string;
  readonly target: TextAndMeaning;
  readonly achieved: TextAndMeaning;
  /** 分. */
  readonly weight: Decimal;
  /** Whether more or less is better, as scoring decided it; null where it could not. */
  readonly direction: 'positive' | 'reverse' | 'exact' | 'range' | null;
  /** Whether the target is met, as scoring found by dates and words; null or left out where it did not. */
  readonly met?: boolean | null;
}

export interface TextAndMeaning {
  readonly text: string;
  readonly meaning: Meaning;
}

/** Why a criterion gives a row no score. */
export type CriterionSilence =
  /** No number and no words that it speaks of. */
  | 'achievement-unknown'
  /** The achievement's unit is not the criterion's. */
  | 'unit'
  /** The row's target is needed and not known. */
  | 'target-unknown'
  /** No rule speaks of the value. */
  | 'not-covered'
  /** 按比例得分 where less is better: the sentence does not say by which formula. */
  | 'formula-unknown'
  /** The sentence's full marks are not the row's weight. */
  | 'other-weight';

/** How a score came about: which kind of rule, with its numbers, so that it can be told in words. */
export type Derivation =
  | { readonly kind: 'award'; readonly value: Decimal | null; readonly points: Decimal }
  | {
      readonly kind: 'steps';
      readonly value: Decimal;
      readonly side: Steps['side'];
      readonly from: Decimal;
      readonly every: Decimal;
      /** How many steps the value lies beyond, with the part of one. */
      readonly steps: Decimal;
      /** 分 taken off for each. */
      readonly loss: Decimal;
    }
  | { readonly kind: 'proportion'; readonly over: Decimal; readonly under: Decimal }
  | {
      readonly kind: 'formula';
      readonly expression: Expression;
      readonly quantities: Readonly<Record<Quantity, Decimal | null>>;
    }
  | { readonly kind: 'incidents'; readonly count: Decimal; readonly loss: Decimal };

export type CriterionScore =
  | {
      readonly kind: 'scored';
      /** 分, exact; they differ where the sentence leaves open which it is: all between are accepted. */
      readonly least: Decimal;
      readonly most: Decimal;
      /** One for each reading of the sentence. */
      readonly derivations: readonly Derivation[];
    }
  | { readonly kind: 'silent'; readonly why: CriterionSilence };

interface Reading {
  readonly least: Decimal;
  readonly most: Decimal;
  readonly derivation: Derivation;
}

/** What the readings of a sentence give, or the reason why there is none. */
type Readings = readonly Reading[] | CriterionSilence;

/** What a row's criterion gives for its achievement, in 分 and exact, within nothing and the weight. */
export function evaluateCriterion(criterion: Criterion, row: RowFacts): CriterionScore {
  const readings = readingsOf(criterion, row);
  if (typeof readings === 'string') return { kind: 'silent', why: readings };
  return {
    kind: 'scored',
    least: Decimal.min(...readings.map(({ least }) => least)),
    most: Decimal.max(...readings.map(({ most }) => most)),
    derivations: readings.map(({ derivation }) => derivation),
  };
}

function readingsOf(criterion: Criterion, row: RowFacts): Readings {
  const stated = fullMarks(criterion);
  if (stated === 'contradictory' || (stated && !stated.eq(row.weight))) return 'other-weight';
  switch (criterion.kind) {
    case 'parts':
      // Which requirements are fulfilled no cell says.
      return 'achievement-unknown';
    case 'incidents':
      return ofIncidents(criterion, row);
    case 'rules':
      return ofRules(criterion, row);
  }
}

function ofIncidents({ unit, loss, most }: Incidents, { achieved, target, weight }: RowFacts): Readings {
  const { meaning } = achieved;
  if (meaning.kind !== 'number' || meaning.value.isNegative() || meaning.change) return 'achievement-unknown';
  // With a target above none it is not said whether all are counted, or those beyond the target.
  if (target.meaning.kind === 'number' && !target.meaning.value.isZero()) return 'target-unknown';
  const counted = knownUnit(unit);
  if (meaning.unit && meaning.unit.dimension !== counted?.dimension && !meaning.value.isZero()) return 'unit';
  if (!meaning.unit && !meaning.value.isZero()) return 'unit';
  const each = inPoints(loss, weight);
  const score = less(weight, each.times(meaning.value), most, weight);
  return [{ least: score, most: score, derivation: { kind: 'incidents', count: meaning.value, loss: each } }];
}

function ofRules(criterion: RuleList, row: RowFacts): Readings {
  const values = valuesOf(criterion, row);
  const met = isMet(row);
  const rules = criterion.rules;
  const needsValue = rules.every(({ when }) => when.kind === 'interval');
  if (typeof values === 'string' && needsValue) return values;
  const known = typeof values === 'string' ? [null] : values;
  const readings: Reading[] = [];
  for (const value of known) {
    const applying = applyingRules(rules, value, met, row.achieved.text);
    if (applying === null) return typeof values === 'string' ? values : 'target-unknown';
    if (applying.length === 0) return typeof values === 'string' ? values : 'not-covered';
    if (
      value &&
      applying.some(({ when }) => when.kind === 'otherwise') &&
      isBetterThanFull(rules, value, row)
    )
      return 'not-covered';
    for (const rule of applying) {
      const reading = readingOf(rule.gives, value, criterion, row);
      if (typeof reading === 'string') return reading;
      readings.push(...reading);
    }
  }
  return readings;
}

/**
 * The achievement in the criterion's unit: one value, or two where it is not said whether the achievement
 * itself or its share of the target is meant and the two differ.
 */
function valuesOf(criterion: RuleList, row: RowFacts): readonly Decimal[] | CriterionSilence {
  const { measure, unit } = criterion;
  const { meaning } = row.achieved;
  if (meaning.kind !== 'number') return 'achievement-unknown';
  if (meaning.change) return 'unit';
  const isPercent = unit?.dimension === 'ratio';
  const own = measure === 'completion' ? null : ownValue(unit, row);
  const isShare = isPercent && measure !== 'achievement' && !(own && aimsAtTarget(criterion, row));
  const share = isShare ? completionOf(row) : null;
  const values = [own, share?.times(HUNDRED) ?? null].filter((value) => value !== null);
  const [first, second] = values;
  if (!first) return measure === 'completion' ? 'target-unknown' : 'unit';
  return second && !second.eq(first) ? [first, second] : [first];
}

/** Full marks begin at the row's own target: the achievement itself is meant. */
function aimsAtTarget({ rules, unit }: RuleList, { target }: RowFacts): boolean {
  const { meaning } = target;
  if (meaning.kind !== 'number') return false;
  const value = meaning.unit ? convert(meaning.value, meaning.unit, unit) : meaning.value;
  return rules.some(({ when }) => {
    if (when.kind !== 'interval' || value === null) return false;
    return Boolean(when.lower?.value.eq(value) || when.upper?.value.eq(value));
  });
}

function ownValue(unit: RuleList['unit'], row: RowFacts): Decimal | null {
  const { meaning } = row.achieved;
  if (meaning.kind !== 'number') return null;
  if (unit === null) return meaning.unit?.dimension === 'ratio' ? null : meaning.value;
  if (meaning.unit) return convert(meaning.value, meaning.unit, unit);
  if (unit.dimension !== 'ratio') return meaning.value;
  if (meaning.value.isZero()) return meaning.absence ? null : ZERO;
  return bareShare(row);
}

/** A bare 95 or 0.95 of a rate; 0.95 may be either where no target tells. */
function bareShare({ name, target, achieved }: RowFacts): Decimal | null {
  if (achieved.meaning.kind !== 'number') return null;
  const unit = 'unit' in target.meaning ? target.meaning.unit : null;
  if (unit?.dimension === 'ratio') {
    const value = inTargetUnit(target.meaning, achieved.meaning, name);
    return value && convert(value, unit, PERCENT);
  }
  if (!namesRate(name) || achieved.meaning.value.abs().lte(ONE)) return null;
  return achieved.meaning.value;
}

/** Achievement ÷ target; null where less is better, or one of them is unknown. */
function completionOf({ name, target, achieved, direction }: RowFacts): Decimal | null {
  if (direction !== null && direction !== 'positive') return null;
  const { meaning } = target;
  if (meaning.kind !== 'number' || meaning.comparator === '<' || meaning.comparator === '<=') return null;
  const value = inTargetUnit(meaning, achieved.meaning, name);
  return value && meaning.value.gt(0) ? value.div(meaning.value) : null;
}

/** Whether the row's own target is met; null where that is not known. */
function isMet({ name, target, achieved, direction, met }: RowFacts): boolean | null {
  if (met !== undefined && met !== null) return met;
  const { meaning } = target;
  if (meaning.kind === 'number' || meaning.kind === 'range') {
    const value = inTargetUnit(meaning, achieved.meaning, name);
    if (!value) return null;
    if (meaning.kind === 'range') return value.gte(meaning.value) && value.lte(meaning.upper);
    return compared(value, meaning.value, meaning.comparator, direction);
  }
  const words = achievementOf(achieved.text, target.text);
  return words === null ? null : words === 'achieved';
}

function compared(
  value: Decimal,
  target: Decimal,
  comparator: Extract<Meaning, { kind: 'number' }>['comparator'],
  direction: RowFacts['direction'],
): boolean | null {
  switch (comparator) {
    case '>=':
      return value.gte(target);
    case '>':
      return value.gt(target);
    case '<=':
      return value.lte(target);
    case '<':
      return value.lt(target);
    case '=':
      return value.eq(target);
    case null:
      if (value.eq(target)) return true;
      if (direction === 'positive') return value.gte(target);
      return direction === 'reverse' ? value.lte(target) : null;
  }
}

/**
 * The rules that speak of a value, more than one where it is left open to which an end belongs. Null where
 * that cannot be known.
 */
function applyingRules(
  rules: readonly Rule[],
  value: Decimal | null,
  met: boolean | null,
  achieved: string,
): readonly Rule[] | null {
  const byNumber = value ? byInterval(rules, value) : [];
  if (byNumber.length > 0) return byNumber;
  const said = plainWords(achieved);
  const byWords = rules.filter(({ when }) => when.kind === 'words' && plainWords(when.words) === said);
  if (byWords.length > 0) return byWords;
  const byTarget = rules.filter(({ when }) => when.kind === 'target');
  if (byTarget.length > 0) {
    if (met === null) return null;
    const applying = byTarget.filter(({ when }) => when.kind === 'target' && when.met === met);
    if (applying.length > 0) return applying;
  }
  const isComplete = value !== null || byTarget.length > 0;
  if (!isComplete && rules.some(({ when }) => when.kind === 'interval' || when.kind === 'words')) return [];
  return rules.filter(({ when }) => when.kind === 'otherwise' || when.kind === 'always');
}

/**
 * =100%得满分，否则不得分, at 102 %: the sentence can hardly mean that more than asked for is worth nothing.
 */
function isBetterThanFull(rules: readonly Rule[], value: Decimal, { direction }: RowFacts): boolean {
  if (direction === 'exact' || direction === 'range') return false;
  return rules.some(({ when, gives }) => {
    if (gives.kind !== 'award' || isNothing(gives.award) || when.kind !== 'interval') return false;
    const { lower, upper } = when;
    if (!lower || !upper || lower.value.isZero()) return false;
    return direction === 'reverse' ? value.lt(lower.value) : value.gt(upper.value);
  });
}

function plainWords(text: string): string {
  return normalise(text).replace(/[。,;]$/, '');
}

function byInterval(rules: readonly Rule[], value: Decimal): readonly Rule[] {
  const claims = rules.flatMap((rule) => {
    if (rule.when.kind !== 'interval') return [];
    const claim = claimOf(rule.when, value);
    return claim === 'none' ? [] : [{ rule, when: rule.when, claim }];
  });
  const certain = claims.filter(({ claim }) => claim !== 'unsaid');
  const narrowest = certain.filter(
    ({ when }) => !certain.some((other) => other.when !== when && liesIn(other.when, when)),
  );
  // An end that one rule says is its own is nobody else's.
  const isOwned = certain.some(({ claim }) => claim === 'end');
  const open = isOwned ? [] : claims.filter(({ claim }) => claim === 'unsaid');
  return [...narrowest, ...open].map(({ rule }) => rule);
}

/** How surely a value belongs: inside, at an end that says so, at one that does not say, or not at all. */
function claimOf({ lower, upper }: Interval, value: Decimal): 'inside' | 'end' | 'unsaid' | 'none' {
  if ((lower && value.lt(lower.value)) || (upper && value.gt(upper.value))) return 'none';
  const ends = [lower, upper].filter((end) => end !== null && value.eq(end.value));
  if (ends.some((end) => end!.belongs === 'no')) return 'none';
  if (ends.some((end) => end!.belongs === 'unsaid')) return 'unsaid';
  return ends.length > 0 ? 'end' : 'inside';
}

function liesIn(inner: Interval, outer: Interval): boolean {
  const below = !outer.lower || (inner.lower !== null && inner.lower.value.gte(outer.lower.value));
  const above = !outer.upper || (inner.upper !== null && inner.upper.value.lte(outer.upper.value));
  return below && above;
}

function readingOf(gives: Gives, value: Decimal | null, criterion: RuleList, row: RowFacts): Readings {
  const { weight } = row;
  switch (gives.kind) {
    case 'award':
      return exactly(within(inPoints(gives.award, weight), weight), value);
    case 'less':
      return exactly(less(weight, inPoints(gives.loss, weight), null, weight), value);
    case 'proportion':
      return ofProportion(gives.of, value, criterion, row);
    case 'formula':
      return ofFormula(gives.expression, row);
    case 'steps':
      return ofSteps(gives, value, criterion, row);
  }
}

function exactly(points: Decimal, value: Decimal | null): readonly Reading[] {
  return [{ least: points, most: points, derivation: { kind: 'award', value, points } }];
}

/**
 * Weight × value ÷ reference. Of a rate that is full at 95 % it is not said whether 90 % counts as 90 ÷ 95
 * or as 90 of a hundred: both are readings.
 */
function ofProportion(
  of: Decimal | 'target',
  value: Decimal | null,
  { unit, rules }: RuleList,
  row: RowFacts,
): Readings {
  if (row.direction === 'reverse') return 'formula-unknown';
  if (of === 'target') {
    const share = completionOf(row);
    if (share) return [proportion(share, ONE, row.weight)];
    return row.target.meaning.kind === 'number' ? 'formula-unknown' : 'target-unknown';
  }
  const isUpward = rules.some(
    ({ when }) => when.kind === 'interval' && when.lower?.value.eq(of) && !when.upper,
  );
  if (!value || !isUpward || of.lte(0)) return 'formula-unknown';
  const isPercent = unit?.dimension === 'ratio' && !of.eq(HUNDRED);
  return [proportion(value, of, row.weight), ...(isPercent ? [proportion(value, HUNDRED, row.weight)] : [])];
}

function proportion(over: Decimal, under: Decimal, weight: Decimal): Reading {
  const score = within(over.times(weight).div(under), weight);
  return { least: score, most: score, derivation: { kind: 'proportion', over, under } };
}

function ofFormula(expression: Expression, row: RowFacts): Readings {
  const { meaning } = row.achieved;
  if (meaning.kind !== 'number' || meaning.change) return 'achievement-unknown';
  const named = quantitiesIn(expression);
  const comparesWithTarget = named.includes('target');
  const target = row.target.meaning.kind === 'number' ? row.target.meaning : null;
  if ((comparesWithTarget || named.includes('completion')) && !target) return 'target-unknown';
  const quantities: Record<Quantity, Decimal | null> = {
    achievement: comparesWithTarget ? inTargetUnit(target!, meaning, row.name) : fraction(row),
    target: target?.value ?? null,
    weight: row.weight,
    completion: named.includes('completion') ? completionOf(row) : null,
  };
  const score = valueOf(expression, quantities);
  if (!score) return 'unit';
  const exact = within(score, row.weight);
  return [{ least: exact, most: exact, derivation: { kind: 'formula', expression, quantities } }];
}

/** An achievement alone in a formula: 90% is 0.9; of a rate without a sign it is not known which. */
function fraction({ name, achieved }: RowFacts): Decimal | null {
  const { meaning } = achieved;
  if (meaning.kind !== 'number') return null;
  if (meaning.unit?.dimension === 'ratio') return meaning.value.times(meaning.unit.factor);
  return meaning.unit === null && namesRate(name) ? null : meaning.value;
}

function ofSteps(steps: Steps, value: Decimal | null, criterion: RuleList, row: RowFacts): Readings {
  const places =
    steps.from === 'target' ? fromTarget(criterion, row) : value && [{ value, from: steps.from }];
  if (!places) {
    if (steps.from !== 'target') return 'achievement-unknown';
    return row.target.meaning.kind === 'number' ? 'unit' : 'target-unknown';
  }
  const readings: Reading[] = [];
  for (const place of places) {
    const beyond = steps.side === 'below' ? place.from.minus(place.value) : place.value.minus(place.from);
    if (beyond.isNegative()) return 'not-covered';
    readings.push(stepsOff(steps, place.value, place.from, beyond, row.weight));
  }
  return readings;
}

/**
 * Where a value and the row's target lie in the steps' unit. Of rates, 1% may be a percentage point or a
 * hundredth of the target: both are readings. Of counts it is a hundredth of the target.
 */
function fromTarget(
  { unit }: RuleList,
  row: RowFacts,
): readonly { readonly value: Decimal; readonly from: Decimal }[] | null {
  const { meaning } = row.target;
  if (meaning.kind !== 'number') return null;
  const value = inTargetUnit(meaning, row.achieved.meaning, row.name);
  if (!value) return null;
  const own = unit && meaning.unit ? convertPair(value, meaning.value, meaning.unit, unit) : null;
  const direct =
    own ?? (unit === null || sameCount(unit, meaning.unit) ? { value, from: meaning.value } : null);
  if (unit?.dimension !== 'ratio') return direct && [direct];
  if (meaning.value.lte(0)) return direct && [direct];
  const share = { value: value.times(HUNDRED).div(meaning.value), from: HUNDRED };
  return direct ? [direct, share] : [share];
}

function convertPair(
  value: Decimal,
  target: Decimal,
  from: NonNullable<RuleList['unit']>,
  to: NonNullable<RuleList['unit']>,
): { readonly value: Decimal; readonly from: Decimal } | null {
  const one = convert(value, from, to);
  const other = convert(target, from, to);
  return one && other && { value: one, from: other };
}

const COUNT = /^(?:count:|people$|visits$)/;
const ANYTHING = 'count:个';
const ITEMS = 'count:项';

/** 每少一个 counts whatever is counted; a target without a unit is counted in the steps'. */
function sameCount(unit: NonNullable<RuleList['unit']>, target: RuleList['unit']): boolean {
  if (target === null) return unit.dimension !== 'ratio';
  const isAny = unit.dimension === ANYTHING || unit.dimension === ITEMS;
  return isAny && COUNT.test(target.dimension) && target.factor.eq(ONE);
}

function stepsOff(steps: Steps, value: Decimal, from: Decimal, beyond: Decimal, weight: Decimal): Reading {
  const { every, side, part, most } = steps;
  const exact = beyond.div(every);
  const isWhole = beyond.mod(every).isZero();
  const down = isWhole ? exact : exact.floor();
  const up = isWhole ? exact : exact.ceil();
  const [fewest, greatest] = PART[part](down, exact, up);
  const loss = inPoints(steps.loss, weight);
  const base = weight;
  return {
    least: less(base, loss.times(greatest), most, weight),
    most: less(base, loss.times(fewest), most, weight),
    derivation: { kind: 'steps', value, side, from, every, steps: exact, loss },
  };
}

/** Fewest and most steps that count. */
const PART: Readonly<
  Record<Steps['part'], (down: Decimal, exact: Decimal, up: Decimal) => readonly [Decimal, Decimal]>
> = {
  whole: (_down, _exact, up) => [up, up],
  none: (down) => [down, down],
  proportion: (_down, exact) => [exact, exact],
  unsaid: (down, _exact, up) => [down, up],
};

function less(base: Decimal, loss: Decimal, most: Portion | null, weight: Decimal): Decimal {
  const taken = most ? Decimal.min(loss, inPoints(most, weight)) : loss;
  return within(base.minus(taken), weight);
}

function within(score: Decimal, weight: Decimal): Decimal {
  return Decimal.max(ZERO, Decimal.min(score, weight));
}
