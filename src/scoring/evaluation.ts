import type { Direction, IndicatorScore, Nature, WhyNot } from './scorecard';

/** An indicator that the rules give no score, with what is known about it all the same. */
export function unevaluated(
  whyNot: WhyNot,
  nature: Nature,
  direction: Direction,
  reached: boolean | null = null,
): IndicatorScore {
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
export function withoutScore(evaluation: IndicatorScore, whyNot: WhyNot): IndicatorScore {
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
