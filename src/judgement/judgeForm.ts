import { toA1 } from '../sheet/address';
import { diagnose } from '../diagnosis/diagnose';
import type { Diagnosis, Contradiction } from '../diagnosis/diagnosis';
import type { Form, Indicator, NumberEntry } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { rulesOf } from '../scoring/rules';
import type { Scorecard } from '../scoring/scorecard';
import { judgeFunds } from './judgeFunds';
import { gradeStated, judgeGrade } from './judgeGrade';
import { isHiddenSheet, isLeftHidden } from './hidden';
import type { FundJudgement, Judgement, JudgeOptions, ScoreJudgement } from './judgement';
import { isSettledByRule, judgeScore } from './judgeScore';
import { judgeStatedWeight, judgeTotal } from './judgeTotal';
import { scoredByPoints } from './scoredByPoints';
import { sectionSums } from './sectionSums';

/** Judges every score, rate, total and grade cell of a form, each once. Never throws. */
export function judgeForm(form: Form, scorecard: Scorecard, options: JudgeOptions = {}): Judgement {
  const rules = rulesOf(scorecard.ruleset);
  const caps = capsOf(form.indicators);
  const byPoints = scoredByPoints(form);
  const diagnosis = inShort(
    diagnose(form, scorecard, gradeStated(form, rules), (index) =>
      isOwn(form.indicators[index]?.score, options),
    ),
  );
  const scores: ScoreJudgement[] = [];
  form.indicators.forEach((indicator, index) => {
    const score = scorecard.indicators[index];
    if (!score) return;
    const row = { index, indicator, score, cap: caps.get(index) ?? null, isByPoints: byPoints.has(index) };
    const isHidden = isLeftHidden(form, indicator, options);
    scores.push(judgeScore(row, rules, isHidden, diagnosis, options.written));
  });
  return withResults(form, scorecard, scores, diagnosis, options);
}

/**
 * Judges again as if the indicators’ scores stayed as recorded: total and grade then follow from those. It diagnoses
 * the form a second time, since a judgement does not carry the doubts of every cell with it.
 */
export function withScoresAsRecorded(judgement: Judgement): Judgement {
  return withAsRecorded(judgement, (funds) => funds);
}

/**
 * Judges again as if every score, that of the execution too, and every rate stayed as recorded: total and grade are
 * then those of the form as it stands.
 */
export function withAllAsRecorded(judgement: Judgement): Judgement {
  return withAsRecorded(judgement, (funds) =>
    funds.map((judged) => ({
      ...judged,
      proposedRate: judged.fund.rate?.number ?? null,
      proposedScore: judged.fund.score?.number ?? null,
      offeredRate: null,
      offeredScore: null,
    })),
  );
}

type Funds = readonly FundJudgement[];

function withAsRecorded(
  { form, scorecard, scores, goal, writesHidden }: Judgement,
  left: (funds: Funds) => Funds,
): Judgement {
  const kept = scores.map((row) => ({ ...row, proposed: row.indicator.score?.number ?? null }));
  const diagnosis = diagnose(form, scorecard, gradeStated(form, rulesOf(scorecard.ruleset)));
  return withResults(form, scorecard, kept, diagnosis, { goal, writesHidden }, left);
}

/** What stands in a cell of a score or total is still what ziping wrote last time. */
function isOwn(entry: NumberEntry | null | undefined, { written }: JudgeOptions): boolean {
  return entry?.number != null && written?.get(toA1(entry.at))?.eq(entry.number) === true;
}

/** Adds to judged scores what follows from them. */
function withResults(
  form: Form,
  scorecard: Scorecard,
  scores: readonly ScoreJudgement[],
  diagnosis: Diagnosis,
  options: JudgeOptions,
  left: (funds: Funds) => Funds = (funds) => funds,
): Judgement {
  const rules = rulesOf(scorecard.ruleset);
  const isHidden = isHiddenSheet(form, options);
  const rows = scores.filter(({ indicator }) => indicator.kind === 'scored');
  const funds = left(judgeFunds(form, scorecard, rules, options, diagnosis));
  const scoredFund: FundJudgement | null = form.scoredFund === null ? null : (funds[form.scoredFund] ?? null);
  const total = judgeTotal(
    form,
    scorecard,
    rows,
    scoredFund,
    isHidden,
    diagnosis,
    isOwn(form.total?.score, options),
  );
  return {
    form,
    scorecard,
    scores,
    rows,
    funds,
    scoredFund,
    total,
    grade: judgeGrade(form, scorecard, rules, rows, scoredFund, total, isHidden, diagnosis),
    statedWeight: judgeStatedWeight(form, scorecard, isHidden, diagnosis),
    contradictions: diagnosis.contradictions.filter((each) => !isSettledByRule(each)),
    sections: sectionSums(form, rows),
    goal: options.goal ?? null,
    writesHidden: options.writesHidden === true,
  };
}

/**
 * Returns the most that each score may be, in 分, by the row’s index: its weight, with the weights of the rows whose
 * score cell is merged with it.
 */
function capsOf(indicators: readonly Indicator[]): ReadonlyMap<number, Decimal | null> {
  const caps = new Map<number, Decimal | null>();
  indicators.forEach(({ kind, weight }, index) => {
    if (kind === 'scored') caps.set(index, weight?.number ?? null);
  });
  indicators.forEach(({ kind, weight, scoredWith }) => {
    if (kind !== 'scored' || scoredWith === null) return;
    const cap = caps.get(scoredWith);
    // A weight that is merged over the same rows is one.
    if (isSameCell(indicators[scoredWith]?.weight ?? null, weight)) return;
    if (cap !== undefined) caps.set(scoredWith, cap && weight?.number ? cap.plus(weight.number) : null);
  });
  return caps;
}

function isSameCell(one: Indicator['weight'], other: Indicator['weight']): boolean {
  return one?.at.row === other?.at.row && one?.at.column === other?.at.column;
}

/**
 * The most cells of a sum that are told: a total may contradict two thousand scores, and nobody looks at them all.
 */
const MOST_CELLS = 40;

/** Shortens a diagnosis for telling: of long sums only the first cells stay. The doubts stay whole. */
function inShort({ contradictions, doubts }: Diagnosis): Diagnosis {
  return { contradictions: contradictions.map(shortened), doubts };
}

function shortened(contradiction: Contradiction): Contradiction {
  if (contradiction.equations.every(({ from }) => from.length <= MOST_CELLS)) return contradiction;
  return {
    ...contradiction,
    equations: contradiction.equations.map((equation) => ({
      ...equation,
      from: equation.from.slice(0, MOST_CELLS),
    })),
  };
}
