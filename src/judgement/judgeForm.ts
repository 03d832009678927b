import type { Form, Indicator } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { rulesOf } from '../scoring/rules';
import type { Scorecard } from '../scoring/scorecard';
import { judgeFunds } from './judgeFunds';
import { judgeGrade } from './judgeGrade';
import { isHiddenSheet, isLeftHidden } from './hidden';
import type { FundJudgement, Judgement, JudgeOptions, ScoreJudgement } from './judgement';
import { judgeScore } from './judgeScore';
import { judgeTotal } from './judgeTotal';
import { scoredByPoints } from './scoredByPoints';
import { sectionSums } from './sectionSums';

/**
 * Judges every score, rate, total and grade cell of a form, each once. Pure, and never throws.
 */
export function judgeForm(form: Form, scorecard: Scorecard, options: JudgeOptions = {}): Judgement {
  const rules = rulesOf(scorecard.ruleset);
  const caps = capsOf(form.indicators);
  const byPoints = scoredByPoints(form);
  const scores: ScoreJudgement[] = [];
  form.indicators.forEach((indicator, index) => {
    const score = scorecard.indicators[index];
    if (!score) return;
    const row = { index, indicator, score, cap: caps.get(index) ?? null, isByPoints: byPoints.has(index) };
    const isHidden = isLeftHidden(form, indicator, options);
    scores.push(judgeScore(row, rules, isHidden, options.written));
  });
  return withResults(form, scorecard, scores, options);
}

/**
 * The same judgement where indicators' scores are left as they are recorded: total and grade then follow
 * from those.
 */
export function withScoresAsRecorded({ form, scorecard, scores, writesHidden }: Judgement): Judgement {
  const kept = scores.map((row) => ({ ...row, proposed: row.indicator.score?.number ?? null }));
  return withResults(form, scorecard, kept, { writesHidden });
}

/** Adds to judged scores what follows from them. */
function withResults(
  form: Form,
  scorecard: Scorecard,
  scores: readonly ScoreJudgement[],
  options: JudgeOptions,
): Judgement {
  const rules = rulesOf(scorecard.ruleset);
  const rows = scores.filter(({ indicator }) => indicator.kind === 'scored');
  const funds = judgeFunds(form, scorecard, rules, options);
  const scoredFund: FundJudgement | null = form.scoredFund === null ? null : (funds[form.scoredFund] ?? null);
  const total = judgeTotal(form, scorecard, rows, scoredFund, isHiddenSheet(form, options));
  return {
    form,
    scorecard,
    scores,
    rows,
    funds,
    scoredFund,
    total,
    grade: judgeGrade(form, scorecard, rules, rows, scoredFund, total, isHiddenSheet(form, options)),
    sections: sectionSums(form, rows),
    writesHidden: options.writesHidden === true,
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
