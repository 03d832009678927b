import type { Assessment } from '../assessment/assessment';
import type { Locale } from '../locales/localized';
import type { Judgement } from '../judgement/judgement';
import { outlookOf } from '../judgement/outlook';
import { totalReasoning } from '../judgement/reasoning/totalReasoning';
import type { RulesetChoice } from '../ruleset/choice/rulesetChoice';
import { nameOf } from '../ruleset/stated/citations';
import { rulesOf } from '../scoring/rules';
import { rangeToA1, toA1 } from '../sheet/address';
import { decimalText } from './decimalText';
import type { FormReport } from './document';
import { findingReports } from './findingReports';
import { fundReport } from './fundReport';
import { indicatorReport } from './indicatorReport';
import { cellOf, recordedNumber, recordedText } from './recorded';

/** One assessed form as a plain document in one language. */
export function formReport(
  { form, choice, judgement, findings, accepted }: Assessment,
  locale: Locale,
): FormReport {
  const { scorecard, total, grade } = judgement;
  const outlook = outlookOf(judgement);
  const rules = rulesOf(scorecard.ruleset);
  const { places } = rules;
  const weight = form.total?.weight ?? null;
  const score = form.total?.score ?? null;
  return {
    sheet: form.sheet,
    range: rangeToA1(form.range),
    project: recordedText(form.project),
    unit: recordedText(form.unit),
    year: form.year,
    title: form.title,
    ruleset: {
      id: choice.ruleset.id,
      name: choice.ruleset.name[locale],
      chosenBy: choice.chosenBy,
      reason: choice.reason[locale],
      stated: statedReport(choice.stated, locale),
    },
    goal: goalReport(judgement),
    funds: judgement.funds.map((fund) => fundReport(fund, rules, locale)),
    indicators: judgement.scores.map((judged) => indicatorReport(form, judged, rules, locale)),
    total: {
      weight: { recorded: recordedNumber(weight), computed: decimalText(scorecard.total.weight) },
      score: {
        recorded: recordedNumber(score),
        computed: decimalText(scorecard.total.computed, places),
        proposed: decimalText(total.proposed, places),
      },
      outlook: {
        unjudged: outlook.unjudged,
        least: decimalText(outlook.least, places),
        most: decimalText(outlook.most, places),
      },
      explanation: totalReasoning(judgement)[locale],
      cells: { weight: cellOf(weight), score: cellOf(score) },
    },
    grade: {
      recorded: recordedText(form.grade),
      computed: scorecard.grade,
      proposed: grade.proposed,
      cell: cellOf(form.grade),
    },
    findings: [...findingReports(findings, locale), ...findingReports(accepted, locale)],
  };
}

/** The goal table that a form was compared with. */
export function goalReport({ goal: state }: Judgement): FormReport['goal'] {
  if (state?.kind !== 'compared') return null;
  const { file, sheet, at, title } = state.goal;
  return { file, sheet, cell: toA1(at), title, chosenBy: state.by };
}

/** The numbers that come from the form itself, each with its cell and its words. */
export function statedReport(
  stated: RulesetChoice['stated'],
  locale: Locale,
): FormReport['ruleset']['stated'] {
  return stated.map((number) => ({
    path: number.path,
    name: nameOf(number)[locale],
    value: number.value,
    cell: toA1(number.cell),
    quote: number.quote,
  }));
}
