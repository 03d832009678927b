import type { Assessment } from '../assessment/assessment';
import type { Entry } from '../form/form';
import { executionOutcome, fundReasoning, rateOutcome } from '../judgement/reasoning/fundReasoning';
import { indicatorReasoning } from '../judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../judgement/reasoning/reasoning';
import { totalReasoning } from '../judgement/reasoning/totalReasoning';
import { explainText } from '../locales/explainText';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { rulesOf } from '../scoring/rules';
import type { Address } from '../sheet/address';
import { isSameAddress } from '../sheet/address';

/** What part a cell plays in a form. */
export interface Role {
  /** Its name: the score of which indicator, the budget of which funds. */
  readonly what: string;
  readonly entry: Entry | null;
  /** How its number comes about, or what it is used for. */
  readonly sentences: readonly string[];
}

/** The part of the cell at an address; null where it plays none. */
export function cellRole(assessment: Assessment, at: Address, locale: Locale): Role | null {
  const isHere = (place: Address) => isSameAddress(place, at);
  return (
    fundRole(assessment, isHere, locale) ??
    indicatorRole(assessment, isHere, locale) ??
    formRole(assessment, isHere, locale)
  );
}

type IsHere = (place: Address) => boolean;

function fundRole({ form, judgement }: Assessment, isHere: IsHere, locale: Locale): Role | null {
  const text = explainText(locale).cell;
  for (const [index, fund] of form.funds.entries()) {
    const judged = judgement.funds[index]!;
    for (const key of ['rate', 'score', 'initial', 'budget', 'executed', 'weight'] as const) {
      const entry = fund[key];
      if (!entry || !isHere(entry.at)) continue;
      const label = fund.label.replace(/[:：\s]+$/, '') || reportText(locale).fundRoles[fund.role];
      const rules = rulesOf(judgement.scorecard.ruleset);
      const outcome =
        key === 'rate' ? rateOutcome(judged) : key === 'score' ? executionOutcome(judged, rules) : null;
      const sentences = [fundReasoning(judged.score, rules), outcome].flatMap((each) => each?.[locale] ?? []);
      return { what: text.funds[key](label), entry, sentences };
    }
  }
  return null;
}

function indicatorRole({ form, judgement }: Assessment, isHere: IsHere, locale: Locale): Role | null {
  const text = explainText(locale).cell;
  const rules = rulesOf(judgement.scorecard.ruleset);
  for (const [index, indicator] of form.indicators.entries()) {
    const reasoning = wholeReasoning(indicatorReasoning(judgement.scores[index]!, rules))[locale];
    const { name, nameAt, target, actual, weight, score, note, criterion } = indicator;
    const sentences = {
      score: [reasoning],
      target: [text.usedFor(reasoning)],
      actual: [text.usedFor(reasoning)],
      weight: [text.usedFor(reasoning)],
      note: [],
      criterion: criterion && criterion.text !== '' ? [text.usedFor(reasoning)] : [],
    };
    const entries = { score, target: target.entry, actual: actual.entry, weight, note, criterion };
    for (const key of ['score', 'target', 'actual', 'weight', 'note', 'criterion'] as const) {
      const entry = entries[key];
      if (!entry || !isHere(entry.at)) continue;
      return { what: text.indicator[key](name), entry, sentences: sentences[key] };
    }
    if (isHere(nameAt)) return { what: text.indicator.name(name), entry: null, sentences: [reasoning] };
  }
  return null;
}

function formRole({ form, judgement }: Assessment, isHere: IsHere, locale: Locale): Role | null {
  const text = explainText(locale).cell;
  const sum = [totalReasoning(judgement)[locale]];
  const entries: readonly (readonly [Entry | null, string, readonly string[]])[] = [
    [form.total?.score ?? null, text.totalScore, sum],
    [form.total?.weight ?? null, text.totalWeight, []],
    [form.grade, text.grade, sum],
    [form.project, text.project, []],
    [form.department, text.department, []],
    [form.unit, text.unit, []],
    ...form.notes.map((note) => [note, text.printedNotes, []] as const),
  ];
  for (const [entry, what, sentences] of entries) {
    if (entry && isHere(entry.at)) return { what, entry, sentences };
  }
  const places: readonly (readonly [Address | null, string])[] = [
    ...form.headings.map(
      ({ at, meaning }) => [at, text.heading(reportText(locale).columns[meaning])] as const,
    ),
    ...form.sections.map(({ at, name }) => [at, text.section(name)] as const),
    [form.yearAt, text.year],
  ];
  const place = places.find(([at]) => at && isHere(at));
  return place ? { what: place[1], entry: null, sentences: [] } : null;
}
