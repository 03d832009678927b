import type { Indicator } from '../form/form';
import { agrees, isCoarse } from '../scoring/agrees';
import type { IndicatorScore } from '../scoring/scorecard';
import { toA1 } from '../sheet/address';
import type { Decision, NoteState, ScoreJudgement, ScoreVerdict, Written } from './judgement';
import { noteDue, noteStateOf } from './noteDue';

/** An indicator with what the rules make of it, before its score cell is looked at. */
type RuledRow = Pick<ScoreJudgement, 'index' | 'indicator' | 'score' | 'cap' | 'isByPoints'>;

/**
 * Judges one score cell: what is to be said about it, and what becomes of it. A score is lowered when it
 * is above what the rules give, and otherwise left to the people who gave it: they may know of a
 * deduction that no formula sees.
 * @param places the decimals that the ruleset asks for
 */
export function judgeScore(row: RuledRow, places: number, written?: Written): ScoreJudgement {
  const { indicator, score } = row;
  const state = noteStateOf(indicator);
  if (indicator.kind !== 'scored') {
    const note = { state, due: [] };
    const left = { decision: 'not-evaluated', proposed: null } as const;
    return { ...row, verdict: 'none', note, ...left };
  }
  const verdict = verdictOn(row, places, state);
  const decided = decide(indicator, score, verdict, state, written);
  const due = noteDue(decided.proposed, indicator.weight?.number ?? null, score);
  return { ...row, verdict, note: { state, due }, ...decided };
}

/** True where the score stands in another row's merged cell. */
export function isScoredElsewhere({
  index,
  indicator,
}: Pick<ScoreJudgement, 'index' | 'indicator'>): boolean {
  return indicator.scoredWith !== null && indicator.scoredWith !== index;
}

function verdictOn(
  { index, indicator, score, cap }: RuledRow,
  places: number,
  note: NoteState['state'],
): ScoreVerdict {
  const entry = indicator.score;
  if (entry === null || isScoredElsewhere({ index, indicator })) return 'none';
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
  return entry.formula !== null && note !== 'real' ? 'formula-disagrees' : 'below';
}

type Decided = Pick<ScoreJudgement, 'decision' | 'proposed'>;

function decide(
  { score: entry }: Indicator,
  score: IndicatorScore,
  verdict: ScoreVerdict,
  note: NoteState['state'],
  written?: Written,
): Decided {
  const recorded = entry?.number ?? null;
  const kept = (decision: Decision): Decided => ({ decision, proposed: recorded });
  if (entry?.formula != null) return kept('formula');
  const isEmpty = verdict === 'missing';
  const { whyNot, computed } = score;
  if (whyNot !== null || computed === null) {
    return kept(isEmpty && whyNot === 'words-not-understood' ? 'needs-judgement' : 'not-evaluated');
  }
  const writes = (decision: 'fill' | 'lower' | 'raise-own'): Decided =>
    entry?.isPart ? kept('not-written') : { decision, proposed: computed };
  switch (verdict) {
    case 'missing':
      return isAchieved(score) ? writes('fill') : { decision: 'needs-judgement', proposed: null };
    case 'negative':
      return kept('impossible');
    case 'above-weight':
    case 'penalty-not-applied':
    case 'tier-exceeded':
    case 'above-rule':
      return writes('lower');
    case 'below':
      if (written?.get(toA1(entry!.at))?.eq(recorded!)) return writes('raise-own');
      return kept(note === 'real' ? 'keep-deduction' : 'deduction-without-note');
    default:
      return kept('keep');
  }
}

/** Words only earn full marks by themselves where they say that the target is met. */
function isAchieved({ nature, reached }: IndicatorScore): boolean {
  return nature !== 'qualitative' || reached === true;
}
