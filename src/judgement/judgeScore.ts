import { canGive } from '../criterion/canGive';
import type { Indicator, NumberEntry } from '../form/form';
import { stateOfNote } from '../form/facts/stateOfNote';
import { Decimal, ONE } from '../notation/decimal';
import { agrees, agreesWithScore, isCoarse } from '../scoring/agrees';
import { criterionOf } from '../scoring/ownCriterion';
import { linearOfMiss } from '../scoring/quantitative';
import type { Rules } from '../scoring/rules';
import type { IndicatorScore, WhyNot } from '../scoring/scorecard';
import { toA1 } from '../sheet/address';
import type { Contradiction, Diagnosis } from '../diagnosis/diagnosis';
import type { Because, Decision, NoteState, Offer, ScoreJudgement, ScoreVerdict, Written } from './judgement';
import { heldBack } from './offers';
import { noteDue } from './noteDue';

/** An indicator with what the rules make of it, before its score cell is looked at. */
type RuledRow = Pick<ScoreJudgement, 'index' | 'indicator' | 'score' | 'cap' | 'isByPoints'>;

/**
 * Judges one score cell: what is to be said about it, and what becomes of it. A score is lowered when it
 * is above what a formula gives, and otherwise left to the people who gave it: they may know of a
 * deduction that no formula sees. Words of achievement only fill an empty cell.
 * @param isHidden nobody would see the change, so that it is offered instead
 * @param diagnosis what is in doubt is not written either
 */
export function judgeScore(
  row: RuledRow,
  rules: Rules,
  isHidden: boolean,
  diagnosis: Diagnosis,
  written?: Written,
): ScoreJudgement {
  const { index, indicator, score, cap, isByPoints } = row;
  const state = stateOfNote(indicator);
  if (indicator.kind !== 'scored') {
    return {
      index,
      indicator,
      score,
      cap,
      isByPoints,
      verdict: 'none',
      note: { state, due: [] },
      decision: 'not-evaluated',
      proposed: null,
      offer: null,
      contradiction: null,
      isInDoubt: false,
    };
  }
  const verdict = verdictOn(row, rules.places, state);
  const held = indicator.score && heldBack(indicator.score, isHidden, diagnosis);
  const { decision, proposed, offer } = decide(row, verdict, state, rules, held, written);
  const due = noteDue(proposed, indicator.weight?.number ?? null, score);
  return {
    index,
    indicator,
    score,
    cap,
    isByPoints,
    verdict,
    note: { state, due },
    decision,
    proposed,
    offer,
    contradiction: contradictionOf(row, diagnosis),
    isInDoubt: held?.kind === 'doubt',
  };
}

/** The contradiction that the row's score takes part in. */
function contradictionOf({ index }: RuledRow, { contradictions }: Diagnosis): Contradiction | null {
  return (
    contradictions.find(({ equations }) =>
      equations.some(({ kind, of }) => kind === 'row' && of.indicator === index),
    ) ?? null
  );
}

/**
 * True where a contradiction of the form’s arithmetic already says what is wrong with the row, so that a check of the
 * row alone would report the same cause twice. False where the contradiction is about the row’s own score, and where
 * the rules lower the score and thereby settle the matter.
 */
export function isToldByDiagnosis({ contradiction }: Pick<ScoreJudgement, 'contradiction'>): boolean {
  if (contradiction === null || contradiction.equations[0]?.kind === 'row') return false;
  return !isSettledByRule(contradiction);
}

/** True where the one wrong cell is a score that the rules lower to exactly what the other cells ask for. */
export function isSettledByRule({ fault, explanations }: Contradiction): boolean {
  const [first] = explanations;
  return fault !== 'undecided' && first?.culprits.length === 1 && first.culprits[0]!.isByRule;
}

/** True where the score stands in another row's merged cell. */
export function isScoredElsewhere({ indicator }: Pick<ScoreJudgement, 'indicator'>): boolean {
  return indicator.scoredWith !== null;
}

function verdictOn(
  { indicator, score, cap }: RuledRow,
  places: number,
  note: NoteState['state'],
): ScoreVerdict {
  const entry = indicator.score;
  if (entry === null || isScoredElsewhere({ indicator })) return 'none';
  if (entry.formula !== null && !entry.calculated) return 'not-calculated';
  const { number } = entry;
  if (number === null) return entry.reading === 'empty' ? 'missing' : 'unreadable';
  if (number.lt(0)) return 'negative';
  if (cap !== null && number.gt(cap)) return 'above-weight';

  const { computed, min } = score;
  if (computed === null) return isOffScale({ indicator, score }, entry) ? 'off-scale' : 'not-judged';
  const exact = score.exact ?? computed;
  // A missed target never earns the whole weight by rounding, unless scores are whole points by the rules.
  const isWhole = cap !== null && number.gte(cap) && computed.lt(cap);
  if (min?.lt(computed) && number.gte(min) && number.lte(computed)) return 'right';
  if (agreesWithScore(entry, score) && !isWhole) {
    if (!isCoarse(entry, exact, places)) return 'right';
    // Full marks are no rounding of a score that a penalty has lowered.
    if (score.penalty === null || number.lte(computed)) return 'coarse';
  }
  if (number.gt(computed)) {
    if (entry.formula !== null) return 'formula-disagrees';
    if (score.penalty !== null) return 'penalty-not-applied';
    if (score.basis.kind === 'criterion') return 'criterion-mismatch';
    return score.tier !== null ? 'tier-exceeded' : 'above-rule';
  }
  if (min === null || number.gte(min)) return 'right';
  if (isLinear(entry, score, indicator, places)) return 'linear';
  return entry.formula !== null && note !== 'real' ? 'formula-disagrees' : 'below';
}

/** Exactly what is left by (1 − (B − A) ÷ A) × weight, as the national budget system scores reverse targets. */
function isLinear(
  entry: NumberEntry,
  { basis }: IndicatorScore,
  { weight }: Indicator,
  places: number,
): boolean {
  if (basis.kind !== 'number' || basis.direction !== 'reverse' || !weight?.number) return false;
  const linear = linearOfMiss(basis.formula, weight.number);
  return linear?.gt(0) === true && agrees(entry, linear) && !isCoarse(entry, linear, places);
}

/** The row's criterion is understood, gives no score for want of a value, and gives such a one for no value. */
function isOffScale(
  { indicator, score }: Pick<RuledRow, 'indicator' | 'score'>,
  entry: NumberEntry,
): boolean {
  if (!OF_CRITERION.has(score.whyNot) || entry.elsewhere) return false;
  const criterion = criterionOf(indicator);
  const weight = indicator.weight?.number;
  if (!criterion || !weight || !entry.number) return false;
  return canGive(criterion, weight, entry.number, entry.places) === false;
}

/** Why a criterion gave no score though it says which it can give. */
const OF_CRITERION: ReadonlySet<WhyNot | null> = new Set<WhyNot>([
  'no-achieved-value',
  'actual-missing',
  'words-not-understood',
  'criterion-unit',
  'criterion-target',
  'criterion-not-covered',
]);

type Decided = Pick<ScoreJudgement, 'decision' | 'proposed' | 'offer'>;

function decide(
  { indicator: { score: entry }, score, cap }: RuledRow,
  verdict: ScoreVerdict,
  note: NoteState['state'],
  rules: Rules,
  held: Because | null,
  written?: Written,
): Decided {
  const recorded = entry?.number ?? null;
  const kept = (decision: Decision, offer: Offer | null = null): Decided => ({
    decision,
    proposed: recorded,
    offer,
  });
  if (entry?.formula != null) return kept('formula');
  const { whyNot, computed } = score;
  if (whyNot !== null || computed === null) {
    const isLeft =
      verdict === 'missing' && (whyNot === 'words-not-understood' || whyNot === 'direction-unknown');
    return kept(isLeft ? 'needs-judgement' : 'not-evaluated');
  }
  const writes = (decision: 'fill' | 'lower' | 'raise-own'): Decided => {
    if (entry?.isPart) return kept('not-written');
    if (held) return kept(decision, { value: computed, because: held });
    return { decision, proposed: computed, offer: null };
  };
  const open = openBy(score);
  switch (verdict) {
    case 'missing':
      return isAchieved(score, cap) && (open === null || open.kind === 'words')
        ? writes('fill')
        : kept('needs-judgement');
    case 'negative':
      return kept('impossible', { value: computed, because: { kind: 'negative' } });
    case 'above-weight':
    case 'tier-exceeded':
    case 'criterion-mismatch':
      if (open) return kept('criterion-exceeded', { value: computed, because: open });
      if (score.nature === 'quantitative') return writes('lower');
      return kept('tier-exceeded', { value: withinTier(score, computed, rules), because: { kind: 'words' } });
    case 'penalty-not-applied':
    case 'above-rule':
      return writes('lower');
    case 'below':
      if (open === null && isAchieved(score, cap) && written?.get(toA1(entry!.at))?.eq(recorded!))
        return writes('raise-own');
      if (note === 'real') return kept('keep-deduction');
      return kept('deduction-without-note', { value: computed, because: { kind: 'unexplained' } });
    default:
      return kept('keep');
  }
}

/** The steps in which a person gives the points of a tier, in 分. */
const STEP = new Decimal('0.5');

/**
 * The most that a tier allows as a person would give it: of a tier that ends below 12 points 11.5, not
 * 11.99. Where that would leave the tier, its least.
 */
function withinTier({ exact, min }: IndicatorScore, computed: Decimal, rules: Rules): Decimal {
  if (exact === null || min === null || computed.gte(exact)) return computed;
  const step = rules.places === 0 ? ONE : STEP;
  const below = exact.div(step).ceil().minus(1).times(step);
  return Decimal.max(below, min);
}

/**
 * Says why a criterion’s score is not written: the sentence has two readings, the value was not entered as the
 * achievement, or there is no number. Null where nothing is left open.
 */
function openBy({ basis, nature, min, computed }: IndicatorScore): Because | null {
  if (basis.kind !== 'criterion') return null;
  if (!min || !computed || !min.eq(computed)) return { kind: 'readings' };
  if (basis.achieved.source === 'remark') return { kind: 'remark' };
  return nature === 'quantitative' ? null : { kind: 'words' };
}

/**
 * True where the achievement earns its score by itself: a number does, unless it is a guess whether more or less of it
 * is better; words only if they say that the target is met. On a criterion’s scale they earn nothing less by
 * themselves either.
 * @param cap the whole weight
 */
function isAchieved(score: IndicatorScore, cap: Decimal | null): boolean {
  const { nature, reached, basis, computed } = score;
  if (score.isDirectionGuess) return false;
  if (nature !== 'qualitative') return true;
  return reached === true && (basis.kind !== 'criterion' || (cap !== null && computed?.gte(cap) === true));
}
