import type { Assessment } from '../assessment/assessment';
import { explainText } from '../locales/explainText';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { Address } from '../sheet/address';
import { contains, isSameAddress, toA1 } from '../sheet/address';
import { cellRole } from './cellRole';
import { contentText } from './contentText';
import { statedReport } from './formReport';
import { printedRules } from './printedRules';

/** What a cell of a form is, what it holds, and how its score comes about or what it is used for. */
export interface CellExplanation {
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
  /** The displayed text; null where that says nothing more, as of a heading. */
  readonly holds: string | null;
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
  const { severity, blank, colon } = reportText(locale);
  const role = cellRole(assessment, at, locale);
  const isHere = (place: Address | null) => isSameAddress(place, at);
  const here = assessment.choice.stated.filter(({ cell }) => isHere(cell));
  const shown = (content: string) => (content === '' ? blank : content);
  // For a score and a note the reasoning itself says what becomes of the cell.
  const edit = revision.edits.find((one) => isHere(one.at) && one.kind !== 'score' && one.kind !== 'note');
  return {
    sheet: form.sheet,
    cell: toA1(at),
    what: role?.what ?? text.other,
    holds: role?.entry ? role.entry.text : null,
    sentences: [
      ...(role?.entry?.formula ? [text.formula(role.entry.formula)] : []),
      ...(role?.sentences ?? []),
      ...printedRules(statedReport(here, locale), locale).map((rule) => text.statesRule(rule.text)),
      ...(edit ? [text.becomes(shown(contentText(edit.before)), shown(contentText(edit.after)))] : []),
      ...findings
        .filter(({ at: place, alike }) => isHere(place) || alike.some(isHere))
        .map((finding) => `${severity[finding.severity]}${colon}${finding.says[locale]}`),
    ],
  };
}
