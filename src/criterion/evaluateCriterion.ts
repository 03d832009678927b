import { Decimal, HUNDRED, ONE } from '../notation/decimal';
import { inTargetUnit } from '../notation/inTargetUnit';
import { namesRate } from '../notation/indicatorName';
import { knownUnit } from '../notation/unit';
import { completionOf, isMet, valuesOf } from './achievedValue';
import { applyingRules, isBetterThanFull } from './applyingRules';
import type { Criterion, Gives, Incidents, RuleList } from './criterion';
import { quantitiesIn, valueOf, type Expression, type Quantity } from './expression';
import { fullMarks } from './fullMarks';
import { inPoints, less, within } from './portion';
import type { CriterionSilence, Derivation, Reading, Readings } from './reading';
import type { RowFacts } from './rowFacts';
import { ofSteps } from './ofSteps';

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

/** Applies a row’s criterion to its achievement. Scores are in 分, exact, and lie between 0 and the weight. */
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
      // No cell says which requirements are fulfilled.
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
