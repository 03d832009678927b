import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { isSameNumber } from './decimalText';
import type { FormReport } from './document';
import { acceptedFindings, openFindings } from './findingReports';
import { tableRow, widest } from './lines';
import type { TableOptions } from './paint';
import { goalSentence } from './goalSentence';
import { printable } from './printable';
import { printedRules } from './printedRules';
import { acceptedWhy } from './said';
import { severityPaint } from './statusPaint';
import { wrapText } from './wrapText';

const MARGIN = 2;

/** One form for a terminal: sheet, project, ruleset, total and grade, then its findings with their cells. */
export function formTable(form: FormReport, locale: Locale, { width, paint }: TableOptions): string[] {
  const text = reportText(locale);
  const { project, ruleset, printedRules: printed, total } = text.label;
  const own = form.ruleset.stated.length > 0 ? [printed] : [];
  const ignored = acceptedFindings(form);
  const open = openFindings(form);
  const labels = [
    ...Object.values(text.severity),
    ...ignored.map(() => text.accepted.label),
    project,
    ruleset,
    ...own,
    total,
  ];
  const labelWidth = widest(labels);
  const fact = (label: string, value: string) =>
    tableRow(
      [label, value],
      [{ width: labelWidth, paint: paint.dim }, { width: width - MARGIN - labelWidth - 2 }],
      { margin: MARGIN },
    );
  const cellWidth = widest(form.findings.map(({ cell }) => cell ?? ''));
  const findings = open.flatMap(({ severity, cell, message }) =>
    tableRow(
      [text.severity[severity], cell ?? '', printable(message)],
      [
        { width: labelWidth, paint: severityPaint(paint, severity) },
        { width: cellWidth, paint: paint.bold },
        { width: width - MARGIN - labelWidth - 2 - cellWidth - 2 },
      ],
      { margin: MARGIN },
    ),
  );
  const accepted = ignored.flatMap(({ cell, message, accepted: by }) =>
    tableRow(
      [
        text.accepted.label,
        cell ?? '',
        printable(`${message}${text.sentenceSpace}${acceptedWhy(by, locale)}`),
      ],
      [
        { width: labelWidth, paint: paint.dim },
        { width: cellWidth, paint: paint.bold },
        { width: width - MARGIN - labelWidth - 2 - cellWidth - 2, paint: paint.dim },
      ],
      { margin: MARGIN },
    ),
  );
  const { id, name, reason } = form.ruleset;
  return [
    ...wrapText(`${printable(form.sheet)}  ${form.range}`, width - MARGIN).map(
      (line) => ' '.repeat(MARGIN) + paint.bold(line),
    ),
    ...fact(text.label.project, form.project === null ? text.noProject : printable(form.project)),
    ...fact(text.label.ruleset, printable(text.rulesetReason(name, id, reason))),
    ...printedRules(form.ruleset.stated, locale).flatMap(({ cell, text: rule }, index) =>
      fact(index === 0 ? text.label.printedRules : '', printable(`${cell}  ${rule}`)),
    ),
    ...(form.goal ? fact(text.label.goal, printable(goalSentence(form.goal, locale))) : []),
    ...fact(text.label.total, totalAndGrade(form, locale)),
    ...(findings.length > 0 ? findings : [' '.repeat(MARGIN) + paint.green(text.noFindings)]),
    ...accepted,
  ];
}

/** 「88.26 → 86.63（重新计算后），等级 良」: what is recorded, and what the rules make of it. */
export function totalAndGrade({ total, grade }: FormReport, locale: Locale): string {
  const text = reportText(locale);
  const { unjudged } = total.outlook;
  if (unjudged > 0) {
    // Some indicators cannot be judged yet, so no number is the total by the rules, and there is no grade.
    const recorded = total.score.recorded === null ? text.blank : printable(total.score.recorded);
    const level = grade.recorded && text.gradeSame(printable(grade.recorded));
    return [text.unjudged(recorded, unjudged), level].filter(Boolean).join(text.separator);
  }
  const score = change(total.score.recorded, total.score.proposed, text.recalculated, text.unchanged);
  // A form without a cell for the grade is not asked for one; the grade is said all the same.
  const level =
    grade.cell === null
      ? grade.proposed && text.gradeByRule(grade.proposed)
      : change(grade.recorded, grade.proposed, text.gradeChange, text.gradeSame);
  return [score, level].filter((part) => part !== null).join(text.separator) || text.blank;

  function change(
    recorded: string | null,
    proposed: string | null,
    changed: (before: string, after: string) => string,
    same: (value: string) => string,
  ): string | null {
    const before = recorded === null ? null : printable(recorded);
    if (before === null && proposed === null) return null;
    if (proposed === null || isSameNumber(before, proposed)) return same(before ?? proposed!);
    return changed(before ?? text.blank, proposed);
  }
}
