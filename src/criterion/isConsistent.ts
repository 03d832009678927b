import type { Decimal } from '../notation/decimal';
import type { Interval, Rule, When } from './criterion';
import { contains } from './interval';
import { isFull, isNothing } from './portion';

/**
 * True where a criterion does not contradict itself: its intervals are apart, touch, or one is an exception within
 * another; intervals that only overlap contradict one another. Nothing is said twice in words.
 */
export function isConsistent(rules: readonly Rule[]): boolean {
  if (!isScaleOfWords(rules) || !rules.every((rule) => isTakenFromWhole(rule, rules))) return false;
  const seen: string[] = [];
  for (const { when } of rules) {
    if (when.kind === 'interval') continue;
    const key =
      when.kind === 'words'
        ? `words ${when.words}`
        : when.kind === 'target'
          ? `target ${when.met}`
          : when.kind;
    if (seen.includes(key)) return false;
    seen.push(key);
  }
  if (seen.includes('always') && rules.length > 1 && !rules.every(({ gives }) => gives.kind !== 'steps'))
    return false;
  const intervals = rules.flatMap((rule) =>
    rule.when.kind === 'interval' ? [{ rule, when: rule.when }] : [],
  );
  if (intervals.some(({ when }) => isEmpty(when))) return false;
  return intervals.every(({ rule, when }, i) =>
    intervals.slice(i + 1).every((other) => {
      if (!overlap(when, other.when)) return true;
      if (contains(when, other.when) && !contains(other.when, when)) return other.rule.gives.kind !== 'steps';
      if (contains(other.when, when) && !contains(when, other.when)) return rule.gives.kind !== 'steps';
      return false;
    }),
  );
}

/**
 * Words are a scale where they run from full marks or down to nothing. 制度健全得2分 alone may be one
 * requirement of several.
 */
function isScaleOfWords(rules: readonly Rule[]): boolean {
  if (!rules.some(({ when }) => when.kind === 'words')) return true;
  const isBounded = rules.some(
    ({ gives }) =>
      gives.kind === 'steps' || (gives.kind === 'award' && (isFull(gives.award) || isNothing(gives.award))),
  );
  return rules.length > 1 && isBounded;
}

/**
 * Below 90 % so many points are taken off, where the sentence says what 90 % and more is worth. 超1%扣1分 alone more likely
 * means each 1 % beyond the target than a value above 1 %.
 */
function isTakenFromWhole({ when, gives }: Rule, rules: readonly Rule[]): boolean {
  if (gives.kind !== 'less' || when.kind !== 'interval') return true;
  const others = rules.filter((rule) => rule.when !== when);
  return (
    others.some((other) => other.gives.kind === 'award' && other.when.kind === 'interval') &&
    others.some((other) => endsOf(other.when).some((end) => endsOf(when).some((own) => own.eq(end))))
  );
}

function endsOf(when: When): readonly Decimal[] {
  if (when.kind !== 'interval') return [];
  return [when.lower, when.upper].flatMap((end) => end?.value ?? []);
}

function isEmpty({ lower, upper }: Interval): boolean {
  if (!lower || !upper) return false;
  return (
    lower.value.gt(upper.value) ||
    (lower.value.eq(upper.value) && (lower.belongs === 'no' || upper.belongs === 'no'))
  );
}

function overlap(one: Interval, other: Interval): boolean {
  return beginsBelow(one, other) && beginsBelow(other, one);
}

/** Whether `one` begins below the end of `other`; to touch at an end that both claim is to overlap. */
function beginsBelow({ lower }: Interval, { upper }: Interval): boolean {
  if (!lower || !upper) return true;
  if (!lower.value.eq(upper.value)) return lower.value.lt(upper.value);
  return lower.belongs === 'yes' && upper.belongs === 'yes';
}
