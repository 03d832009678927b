import type { Decimal } from '../notation/decimal';
import type { PenaltyBand } from '../ruleset/ruleset';
import type { Formula } from './quantitative';
import type { TierRule } from './rules';
import type { Direction, Nature, WhyNot } from './scorecard';

/** What a score rests on, so that it can be told in words. */
export type Basis =
  | { readonly kind: 'number'; readonly direction: Direction; readonly formula: Formula }
  | { readonly kind: 'on-time' }
  | { readonly kind: 'words'; readonly tier: TierRule }
  | { readonly kind: 'none'; readonly whyNot: WhyNot };

/** What the rules say about an indicator's target and achievement, before its score cell is looked at. */
export interface Evaluation {
  readonly nature: Nature;
  readonly direction: Direction;
  readonly directionAssumed: boolean;
  readonly whyNot: WhyNot | null;
  readonly reached: boolean | null;
  readonly ratio: Decimal | null;
  readonly exact: Decimal | null;
  readonly computed: Decimal | null;
  readonly min: Decimal | null;
  readonly penalty: PenaltyBand | null;
  readonly overAchieved: boolean;
  readonly overNeedsNote: boolean;
  readonly tier: string | null;
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
