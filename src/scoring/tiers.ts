import { achievementOf } from '../notation/achievement';
import { Decimal } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import { normalise } from '../notation/normalise';
import { justBelow, roundScore, roundWithin } from './rounding';
import type { Rules, TierRule } from './rules';

/**
 * The tier that an achievement in words belongs to, or null when its words are not understood.
 * Words that the ruleset itself lists come first, the longest of them wins; then the general reading.
 */
export function tierOf(target: TextAndMeaning, actual: TextAndMeaning, rules: Rules): TierRule | null {
  const listed = tierByWords(actual.text, rules);
  if (listed) return listed;
  const id = achievementOf(actual.text, target.text) ?? achievementByChoice(target.meaning, actual.text);
  return rules.tiers.find((tier) => tier.id === id) ?? null;
}

/** A target or achievement as far as its tier depends on it. */
interface TextAndMeaning {
  readonly text: string;
  readonly meaning: Meaning;
}

function tierByWords(text: string, rules: Rules): TierRule | null {
  let best: TierRule | null = null;
  let length = 0;
  for (const tier of rules.tiers) {
    for (const word of tier.words) {
      if (word.length > length && text.includes(word)) {
        best = tier;
        length = word.length;
      }
    }
  }
  return best;
}

/** Where the target lists its choices from best to worst (优良中低差), the first and the last are clear. */
function achievementByChoice(target: Meaning, actual: string): 'achieved' | 'missed' | null {
  if (target.kind !== 'choice') return null;
  const chosen = normalise(actual).replace(/。$/, '');
  if (chosen === target.options[0]) return 'achieved';
  return chosen === target.options.at(-1) ? 'missed' : null;
}

/** What a tier allows, in 分; an open upper end allows the greatest score below it. */
export function tierBounds(
  tier: TierRule,
  weight: Decimal,
  rules: Rules,
): { readonly exact: Decimal; readonly min: Decimal; readonly computed: Decimal } {
  const exact = tier.to.times(weight);
  const least = roundScore(tier.from.times(weight), rules);
  if (!tier.openAbove || weight.isZero()) {
    const computed = roundWithin(weight, exact, rules);
    return { exact, min: Decimal.min(least, computed), computed };
  }
  const computed = Decimal.max(justBelow(exact, rules), 0);
  return { exact, min: Decimal.min(least, computed), computed };
}
