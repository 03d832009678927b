import type { Decimal } from '../notation/decimal';
import type { BandRule, Rules } from './rules';

/**
 * The band that an over-achieved positive target falls into by (B − A) ÷ A, or null. Compared as
 * B − A against from × A, so that an edge is hit exactly.
 * @param target A, above 0
 * @param actual B, in the target's unit, above A
 */
export function penaltyBand(target: Decimal, actual: Decimal, rules: Rules): BandRule | null {
  if (rules.bands.length === 0) return null;
  const excess = actual.minus(target);
  return (
    rules.bands.find(
      ({ from, to }) => excess.gte(from.times(target)) && (to === null || excess.lt(to.times(target))),
    ) ?? null
  );
}

/** From how many times the target on a ruleset wants attention, and from how many a note. */
export function overAchievement(
  target: Decimal,
  actual: Decimal,
  rules: Rules,
): { readonly warn: boolean; readonly note: boolean } {
  const note = rules.noteFrom !== null && actual.gte(rules.noteFrom.times(target));
  return { warn: note || (rules.warnFrom !== null && actual.gte(rules.warnFrom.times(target))), note };
}
