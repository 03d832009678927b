import type { Formula } from './quantitative';
import type { TierRule } from './rules';
import type { Direction, IndicatorScore, Nature, WhyNot } from './scorecard';

/** What a score rests on, so that it can be told in words. */
export type Basis =
  | { readonly kind: 'number'; readonly direction: Direction; readonly formula: Formula }
  | { readonly kind: 'on-time' }
  | { readonly kind: 'words'; readonly tier: TierRule }
  | { readonly kind: 'none'; readonly whyNot: WhyNot };

/** What the rules say about an indicator's target and achievement, before its score cell is looked at. */
export interface Evaluation extends Pick<
  IndicatorScore,
  | 'nature'
  | 'direction'
  | 'directionAssumed'
  | 'whyNot'
  | 'reached'
  | 'ratio'
  | 'exact'
  | 'computed'
  | 'min'
  | 'penalty'
  | 'overAchieved'
  | 'tier'
> {
  /** Over-achieved so far that the ruleset asks for a note. */
  readonly overNeedsNote: boolean;
  readonly basis: Basis;
}

/** An indicator that the rules give no score, with what is known about it all the same. */
export function unevaluated(
  whyNot: WhyNot,
  nature: Nature,
  direction: Direction,
  reached: boolean | null = null,
): Evaluation {
  return {
    nature,
    direction,
    directionAssumed: false,
    whyNot,
    reached,
    ratio: null,
    exact: null,
    computed: null,
    min: null,
    penalty: null,
    overAchieved: false,
    overNeedsNote: false,
    tier: null,
    basis: { kind: 'none', whyNot },
  };
}

/** The same evaluation without its scores: the target may be met or missed where no score can be given. */
export function withoutScore(evaluation: Evaluation, whyNot: WhyNot): Evaluation {
  return {
    ...evaluation,
    whyNot,
    directionAssumed: false,
    exact: null,
    computed: null,
    min: null,
    penalty: null,
    basis: { kind: 'none', whyNot },
  };
}
