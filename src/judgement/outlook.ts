import { sum } from '../form/cells/sum';
import type { Decimal } from '../notation/decimal';
import { ZERO } from '../notation/decimal';
import { gradeOf } from '../scoring/grade';
import { rulesOf } from '../scoring/rules';
import type { Judgement, ScoreJudgement } from './judgement';
import { missingAmounts } from './missingAmounts';
import { missingMeasure, weighs } from './missingMeasure';

/**
 * What can be said of the total by the rules. While something that counts cannot be judged, no number is the total; a
 * form whose achievements are all blank would otherwise agree with anything.
 */
export interface Outlook {
  /** How many indicators, the budget execution among them, cannot be judged yet; 0: the total is `most`. */
  readonly unjudged: number;
  /** 分: with nothing for what cannot be judged; null where that is not known either. */
  readonly least: Decimal | null;
  /** 分: with all points for it. */
  readonly most: Decimal | null;
  /** The grade, where least and most have the same one; null where there is none to tell. */
  readonly grade: string | null;
}

/** The outlook of a form as it stands. */
export function outlookOf(judgement: Judgement): Outlook {
  const { form, scorecard, scoredFund, total, grade } = judgement;
  const rows = judgement.rows.filter(({ indicator }) => indicator.scoredWith === null);
  const open = rows.filter(isOpen);
  const forgotten = form.indicators.filter(({ kind }) => kind === 'blank').length;
  const isExecutionOpen = scoredFund !== null && lacksExecution(judgement);
  const unjudged = judgement.rows.filter(isOpen).length + forgotten + Number(isExecutionOpen);
  if (unjudged === 0) {
    return { unjudged, least: total.proposed, most: total.proposed, grade: total.proposed && grade.proposed };
  }
  if (!scorecard.total.isWhole) return { unjudged, least: null, most: null, grade: null };
  const known = rows.filter((row) => !open.includes(row)).map(({ proposed }) => proposed);
  const execution = isExecutionOpen ? null : scoredFund?.proposedScore;
  const least = sum([execution, ...known]) ?? ZERO;
  const caps = [
    ...open.map(({ cap }) => cap),
    ...(isExecutionOpen ? [scoredFund.score.weight] : []),
    ...(forgotten > 0 ? [null] : []),
  ];
  const most = caps.includes(null) ? null : least.plus(sum(caps) ?? ZERO);
  const rules = rulesOf(scorecard.ruleset);
  const lowest = gradeOf(least, rules);
  const isTold = most !== null && !form.isFolded && lowest === gradeOf(most, rules);
  return { unjudged, least, most, grade: isTold ? lowest : null };
}

/**
 * True where the recorded total is the one that the rules give: everything could be judged, and nothing in the form is
 * wrong.
 * @param hasError a finding of severity error stands, whatever cell it is about
 */
export function agreesWithRules(judgement: Judgement, hasError: boolean): boolean {
  const recorded = judgement.form.total?.score?.number ?? null;
  const { unjudged, most } = outlookOf(judgement);
  return !hasError && unjudged === 0 && recorded !== null && most?.eq(recorded) === true;
}

/** The grade that the form records; one without a total has none, whatever its scores would give. */
export function recordedGrade({ form, scorecard }: Judgement): string | null {
  if (form.grade) return form.grade.text === '' ? null : form.grade.text;
  return form.total?.score?.number == null ? null : scorecard.grade;
}

/** Nothing says what the row earned: no achievement, all choices left standing, or no score that can be read. */
function isOpen(row: ScoreJudgement): boolean {
  const { indicator, score, proposed } = row;
  if (!weighs(indicator)) return false;
  if (missingMeasure(row, 'actual') !== null || score.whyNot === 'choice-not-made') return true;
  return indicator.score !== null && indicator.scoredWith === null && proposed === null;
}

function lacksExecution(judgement: Judgement): boolean {
  const { scoredFund } = judgement;
  if (missingAmounts(judgement) !== null) return true;
  return scoredFund?.fund.score != null && scoredFund.proposedScore === null;
}
