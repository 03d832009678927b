import type { Assessment } from '../assessment/assessment';
import type { Entry } from '../form/form';
import { explainText } from '../locales/explainText';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { Address } from '../sheet/address';
import { contains, toA1 } from '../sheet/address';
import { contentText } from './contentText';

/** What a cell of a form is, what it holds, and how its score comes about or what it is used for. */
export interface CellExplanation {
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  readonly sentences: readonly string[];
}

interface Role {
  readonly what: string;
  readonly entry: Entry | null;
  readonly sentences: readonly string[];
}

/**
 * Explains one cell of a form; null where the cell lies outside it. `at` is the upper-left cell of
 * its merged area.
 */
export function explainCell(assessment: Assessment, at: Address, locale: Locale): CellExplanation | null {
  const { form, findings, revision } = assessment;
  if (!contains(form.range, at)) return null;
  const text = explainText(locale).cell;
  const { what, entry, sentences } = roleOf(assessment, at, locale) ?? {
    what: text.other,
    entry: null,
    sentences: [],
  };
  const edit = revision.edits.find((candidate) => isAt(candidate.at, at));
  const shown = (content: string) => (content === '' ? reportText(locale).blank : content);
  return {
    sheet: form.sheet,
    cell: toA1(at),
    what,
    sentences: [
      ...(entry?.formula ? [text.formula(entry.formula)] : []),
      ...(entry ? [entry.text === '' ? text.empty : text.holds(entry.text)] : []),
      ...sentences,
      ...(edit ? [text.becomes(shown(contentText(edit.before)), shown(contentText(edit.after)))] : []),
      ...findings
        .filter((finding) => finding.at && isAt(finding.at, at))
        .map(
          (finding) =>
            `${reportText(locale).severity[finding.severity]}${reportText(locale).colon}${finding.says[locale]}`,
        ),
    ],
  };
}

function isAt(a: Address, b: Address): boolean {
  return a.row === b.row && a.column === b.column;
}

function roleOf(assessment: Assessment, at: Address, locale: Locale): Role | null {
  const here = (entry: Entry | null) => entry !== null && isAt(entry.at, at);
  return (
    fundRole(assessment, here, locale) ??
    indicatorRole(assessment, at, here, locale) ??
    formRole(assessment, at, here, locale)
  );
}

type Here = (entry: Entry | null) => boolean;

function fundRole({ form, scorecard }: Assessment, here: Here, locale: Locale): Role | null {
  const text = explainText(locale).cell;
  for (const [index, fund] of form.funds.entries()) {
    const reasoning = scorecard.funds[index]!.reasoning[locale];
    for (const key of ['rate', 'score', 'initial', 'budget', 'executed', 'weight'] as const) {
      if (!here(fund[key])) continue;
      return { what: text.funds[key](fund.label), entry: fund[key], sentences: reasoning ? [reasoning] : [] };
    }
  }
  return null;
}

function indicatorRole(
  { form, scorecard }: Assessment,
  at: Address,
  here: Here,
  locale: Locale,
): Role | null {
  const text = explainText(locale).cell;
  for (const [index, indicator] of form.indicators.entries()) {
    const { reasoning, proposed } = scorecard.indicators[index]!;
    const { name } = indicator;
    if (here(indicator.score)) {
      const kept = proposed !== null && indicator.score!.number?.eq(proposed);
      return {
        what: text.indicator.score(name),
        entry: indicator.score,
        sentences: [reasoning[locale], ...(kept ? [text.kept(indicator.score!.text)] : [])],
      };
    }
    const entries = {
      target: indicator.target.entry,
      actual: indicator.actual.entry,
      weight: indicator.weight,
      note: indicator.note,
    };
    for (const key of ['target', 'actual', 'weight', 'note'] as const) {
      if (!here(entries[key])) continue;
      const sentences = key === 'note' ? [] : [text.usedFor(reasoning[locale])];
      return { what: text.indicator[key](name), entry: entries[key], sentences };
    }
    if (isAt(indicator.nameAt, at)) {
      return { what: text.indicator.name(name), entry: null, sentences: [reasoning[locale]] };
    }
  }
  return null;
}

function formRole({ form, scorecard }: Assessment, at: Address, here: Here, locale: Locale): Role | null {
  const text = explainText(locale).cell;
  const total = scorecard.total.reasoning[locale];
  const role = (what: string, entry: Entry | null, sentences: readonly string[] = []): Role => ({
    what,
    entry,
    sentences,
  });
  if (form.total && here(form.total.score)) return role(text.totalScore, form.total.score, [total]);
  if (form.total && here(form.total.weight)) return role(text.totalWeight, form.total.weight);
  if (here(form.grade)) return role(text.grade, form.grade, [total]);
  if (here(form.project)) return role(text.project, form.project);
  if (here(form.department)) return role(text.department, form.department);
  if (here(form.unit)) return role(text.unit, form.unit);
  const heading = form.headings.find((candidate) => isAt(candidate.at, at));
  if (heading) return role(text.heading(reportText(locale).columns[heading.meaning]), null);
  const section = form.sections.find((candidate) => isAt(candidate.at, at));
  if (section) return role(text.section(section.name), null);
  const notes = form.notes.find(here);
  if (notes) return role(text.printedNotes, notes);
  if (form.yearAt && isAt(form.yearAt, at)) return role(text.year, null);
  return null;
}
