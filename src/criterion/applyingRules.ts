import type { Decimal } from '../notation/decimal';
import { normalise } from '../notation/normalise';
import type { Interval, Rule } from './criterion';
import { contains } from './interval';
import { isNothing } from './portion';
import type { RowFacts } from './rowFacts';

/**
 * Returns the rules that speak of a value: more than one where the sentence leaves open to which of them an end
 * belongs. Null where that cannot be known.
 */
export function applyingRules(
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
export function isBetterThanFull(rules: readonly Rule[], value: Decimal, { direction }: RowFacts): boolean {
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
    ({ when }) => !certain.some((other) => other.when !== when && contains(when, other.when)),
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
