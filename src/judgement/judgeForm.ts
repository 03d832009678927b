import type { Form, Indicator } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { rulesOf } from '../scoring/rules';
import type { Scorecard } from '../scoring/scorecard';
import { judgeFunds } from './judgeFunds';
import { judgeGrade } from './judgeGrade';
import type { FundJudgement, Judgement, ScoreJudgement, Written } from './judgement';
import { judgeScore } from './judgeScore';
import { judgeTotal } from './judgeTotal';
import { scoredByPoints } from './scoredByPoints';
import { sectionSums } from './sectionSums';

/**
 * Judges every score, rate, total and grade cell of a form, each once. Pure, and never throws.
 * @param written what ziping itself left in the sheet's score cells last time
 */
export function judgeForm(form: Form, scorecard: Scorecard, written?: Written): Judgement {
  const { places } = scorecard.ruleset.rounding;
  const caps = capsOf(form.indicators);
  const byPoints = scoredByPoints(form);
  const scores: ScoreJudgement[] = [];
  form.indicators.forEach((indicator, index) => {
    const score = scorecard.indicators[index];
    if (!score) return;
    const row = { index, indicator, score, cap: caps.get(index) ?? null, isByPoints: byPoints.has(index) };
    scores.push(judgeScore(row, places, written));
  });
  return withResults(form, scorecard, scores);
}

/**
 * The same judgement where indicators' scores are left as they are recorded: total and grade then follow
 * from those.
 */
export function withScoresAsRecorded({ form, scorecard, scores }: Judgement): Judgement {
  const kept = scores.map((row) => ({ ...row, proposed: row.indicator.score?.number ?? null }));
  return withResults(form, scorecard, kept);
}

/** Adds to judged scores what follows from them. */
function withResults(form: Form, scorecard: Scorecard, scores: readonly ScoreJudgement[]): Judgement {
  const rules = rulesOf(scorecard.ruleset);
  const rows = scores.filter(({ indicator }) => indicator.kind === 'scored');
  const funds = judgeFunds(form, scorecard, rules);
  const scoredFund: FundJudgement | null = form.scoredFund === null ? null : (funds[form.scoredFund] ?? null);
  const total = judgeTotal(form, scorecard, rows, scoredFund);
  return {
    form,
    scorecard,
    scores,
    rows,
    funds,
    scoredFund,
    total,
    grade: judgeGrade(form, scorecard, rules, rows, scoredFund, total.proposed),
    sections: sectionSums(form, rows),
  };
}

/** The most that each score may be, by the row's index: its weight, and those of the rows merged with it. */
function capsOf(indicators: readonly Indicator[]): ReadonlyMap<number, Decimal | null> {
  const caps = new Map<number, Decimal | null>();
  indicators.forEach(({ kind, weight }, index) => {
    if (kind === 'scored') caps.set(index, weight?.number ?? null);
  });
  indicators.forEach(({ kind, weight, scoredWith }, index) => {
    if (kind !== 'scored' || scoredWith === null || scoredWith === index) return;
    const cap = caps.get(scoredWith);
    if (cap !== undefined) caps.set(scoredWith, cap && weight?.number ? cap.plus(weight.number) : null);
  });
  return caps;
}
