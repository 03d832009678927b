import { HUNDRED, ONE } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import { inTargetUnit } from '../notation/inTargetUnit';
import { convert } from '../notation/unit';
import type { RuleList, Steps } from './criterion';
import { inPoints, less } from './portion';
import type { Readings, Reading } from './reading';
import type { RowFacts } from './rowFacts';

/**
 * Works out what steps away from full marks leave of the weight: one reading for each place where the value may lie.
 */
export function ofSteps(steps: Steps, value: Decimal | null, criterion: RuleList, row: RowFacts): Readings {
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
