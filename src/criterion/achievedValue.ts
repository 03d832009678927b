import { achievementOf } from '../notation/achievement';
import { HUNDRED, ONE, ZERO } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import { inTargetUnit } from '../notation/inTargetUnit';
import { namesRate } from '../notation/indicatorName';
import type { Meaning } from '../notation/meaning';
import { convert } from '../notation/unit';
import type { RuleList } from './criterion';
import type { CriterionSilence } from './reading';
import type { RowFacts } from './rowFacts';
import { PERCENT } from './scan';

/**
 * Returns the achievement in the criterion’s unit: one value; or two, where the sentence may mean the achievement
 * itself or its share of the target and the two differ.
 */
export function valuesOf(criterion: RuleList, row: RowFacts): readonly Decimal[] | CriterionSilence {
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

/** Returns achievement ÷ target; null where less is better, or one of them is unknown. */
export function completionOf({ name, target, achieved, direction }: RowFacts): Decimal | null {
  if (direction !== null && direction !== 'positive') return null;
  const { meaning } = target;
  if (meaning.kind !== 'number' || meaning.comparator === '<' || meaning.comparator === '<=') return null;
  const value = inTargetUnit(meaning, achieved.meaning, name);
  return value && meaning.value.gt(0) ? value.div(meaning.value) : null;
}

/** True where the row’s own target is met; null where that is not known. */
export function isMet({ name, target, achieved, direction, met }: RowFacts): boolean | null {
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
