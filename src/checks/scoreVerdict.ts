import type { Form } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { agrees, isCoarse } from '../scoring/agrees';
import type { Scorecard } from '../scoring/scorecard';
import { oncePerScorecard } from './once';
import type { Row } from './rows';
import { isScoredElsewhere, scoredRows } from './rows';

/**
 * What is to be said about the number in a score cell. A cell has exactly one verdict, so that one
 * cause gives one finding, whichever check reports it.
 */
export type ScoreVerdict =
  /** The layout has no score here, or another row's merged cell holds it. */
  | 'none'
  /** A formula whose result is not stored. */
  | 'not-calculated'
  | 'missing'
  | 'unreadable'
  | 'negative'
  | 'above-weight'
  /** The rules give no score to compare with. */
  | 'not-judged'
  | 'right'
  /** A whole number for a score with decimals. */
  | 'coarse'
  /** A formula whose value is not what the rules give. */
  | 'formula-disagrees'
  | 'penalty-not-applied'
  | 'tier-exceeded'
  | 'above-rule'
  /** Less than the rules give. */
  | 'below';

export interface JudgedRow extends Row {
  readonly verdict: ScoreVerdict;
  /** 分: the row's weight, of a merged score cell the weights of all its rows together. */
  readonly cap: Decimal | null;
}

/** Every scored indicator with the verdict on its score. */
export const judgedRows = oncePerScorecard((form: Form, scorecard: Scorecard): readonly JudgedRow[] => {
  const rows = scoredRows(form, scorecard);
  const caps = capsOf(rows);
  return rows.map((row) => {
    const { index, indicator, score } = row;
    const cap = caps.get(index) ?? null;
    return { index, indicator, score, cap, verdict: judge(row, cap, scorecard.ruleset.rounding.places) };
  });
});

/** The rows whose score has a verdict. */
export function rowsWith(verdict: ScoreVerdict, form: Form, scorecard: Scorecard): readonly JudgedRow[] {
  return rowsByVerdict(form, scorecard).get(verdict) ?? [];
}

const rowsByVerdict = oncePerScorecard((form, scorecard) => {
  const rows = new Map<ScoreVerdict, JudgedRow[]>();
  for (const row of judgedRows(form, scorecard)) {
    const alike = rows.get(row.verdict);
    if (alike) alike.push(row);
    else rows.set(row.verdict, [row]);
  }
  return rows;
});

/** The most that each score may be, by the row's index: its weight, and those of the rows merged with it. */
function capsOf(rows: readonly Row[]): ReadonlyMap<number, Decimal | null> {
  const caps = new Map(rows.map(({ index, indicator }) => [index, indicator.weight?.number ?? null]));
  for (const row of rows) {
    const carrier = row.indicator.scoredWith;
    if (carrier === null || !isScoredElsewhere(row)) continue;
    const cap = caps.get(carrier);
    const weight = row.indicator.weight?.number;
    if (cap !== undefined) caps.set(carrier, cap && weight ? cap.plus(weight) : null);
  }
  return caps;
}

function judge(row: Row, cap: Decimal | null, places: number): ScoreVerdict {
  const { indicator, score } = row;
  const entry = indicator.score;
  if (entry === null || isScoredElsewhere(row)) return 'none';
  if (entry.formula !== null && !entry.calculated) return 'not-calculated';
  const { number } = entry;
  if (number === null) return entry.reading === 'empty' ? 'missing' : 'unreadable';
  if (number.isNegative() && !number.isZero()) return 'negative';
  if (cap !== null && number.gt(cap)) return 'above-weight';

  const { computed, min } = score;
  if (computed === null) return 'not-judged';
  const exact = score.exact ?? computed;
  if (score.nature === 'quantitative' && agrees(entry, exact)) {
    if (!isCoarse(entry, exact, places)) return 'right';
    // Full marks are no rounding of a score that a penalty has lowered.
    if (score.penalty === null || number.lte(computed)) return 'coarse';
  }
  if (number.gt(computed)) {
    if (entry.formula !== null) return 'formula-disagrees';
    if (score.penalty !== null) return 'penalty-not-applied';
    return score.tier !== null ? 'tier-exceeded' : 'above-rule';
  }
  if (min === null || number.gte(min)) return 'right';
  return entry.formula !== null && score.note.state !== 'real' ? 'formula-disagrees' : 'below';
}
