import type { Form, Indicator } from '../form/form';
import type { IndicatorScore, Scorecard } from '../scoring/scorecard';
import { gather } from './gather';
import { oncePerScorecard } from './once';

/** A scored indicator beside what the rules make of it. */
export interface Row {
  /** Its index in `form.indicators`. */
  readonly index: number;
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

/** The indicators that count; placeholders and detail rows are left out. */
export const scoredRows = oncePerScorecard((form: Form, scorecard: Scorecard): readonly Row[] =>
  gather(form.indicators, (indicator, index) => {
    const score = scorecard.indicators[index];
    return indicator.kind === 'scored' && score ? { index, indicator, score } : null;
  }),
);

/** True where the score stands in another row's merged cell. */
export function isScoredElsewhere({ index, indicator }: Row): boolean {
  return indicator.scoredWith !== null && indicator.scoredWith !== index;
}

/** False for rows whose weight is 0: they count for nothing, so nothing in them can be missing. */
export function weighs({ weight }: Indicator): boolean {
  return !weight?.number?.isZero();
}
