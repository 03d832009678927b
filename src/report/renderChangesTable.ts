import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { ChangeReport, ChangesReport, ChangesSummary, RefusalReport } from './changesDocument';
import { tableRow, widest } from './lines';
import type { TableOptions } from './paint';
import { printable } from './printable';
import type { Renderer } from './renderer';
import { statusPaint } from './statusPaint';
import { wrapText } from './wrapText';

/** What the changes are listed for: `dry-run` saves nothing, `undo` takes earlier ones back. */
export type ChangesPurpose = 'score' | 'dry-run' | 'undo';

/** Writes for each workbook where it was saved and every cell before and after, with the reason. */
export function changesTableRenderer(
  locale: Locale,
  options: TableOptions,
  purpose: ChangesPurpose,
): Renderer<ChangesReport, ChangesSummary> {
  const text = reportText(locale).changes;
  return {
    begin: () => '',
    workbook: (report) =>
      [...workbookLines(report, locale, options, purpose), ''].map((line) => `${line}\n`).join(''),
    end: ({ workbooks, saved, failed, changes, offered }) => {
      const sentences = [
        purpose === 'dry-run' ? text.summaryDry(workbooks, changes) : text.summary(workbooks, saved, changes),
        ...(offered > 0 ? [text.summaryOffered(offered)] : []),
        ...(failed > 0 ? [text.summaryFailed(failed)] : []),
      ];
      const whole = sentences.join(reportText(locale).sentenceSpace);
      return wrapText(whole, options.width).map((line) => `${options.paint.bold(line)}\n`);
    },
  };
}

function workbookLines(
  report: ChangesReport,
  locale: Locale,
  options: TableOptions,
  purpose: ChangesPurpose,
): string[] {
  const { width, paint } = options;
  const text = reportText(locale);
  const status = text.status[report.status];
  const statusWidth = widest([status]);
  const indented = (sentence: string) => wrapText(printable(sentence), width - 2).map((line) => `  ${line}`);
  const list = (heading: string, changes: readonly ChangeReport[]) =>
    changes.length > 0 ? [...indented(heading), ...changeLines(changes, locale, options)] : [];
  return [
    ...tableRow(
      [printable(report.file), status],
      [
        { width: width - statusWidth - 2, paint: paint.bold },
        { width: statusWidth, paint: statusPaint(paint, report.status) },
      ],
    ),
    ...indented(outcome(report, locale, purpose)),
    ...report.unreadableSheets.flatMap(({ message }) => indented(text.unreadableSheet(message))),
    ...changeLines(report.changes, locale, options),
    ...list(text.changes.offered, report.offered),
    ...list(
      purpose === 'undo' ? text.changes.notUndone : text.changes.refused,
      report.refused.map((refusal) => ({ ...refusal, reason: why(refusal, locale, purpose) })),
    ),
    ...(report.errors > 0 ? indented(text.changes.errorsLeft(report.errors)).map(paint.red) : []),
  ];
}

function why({ why: reason }: RefusalReport, locale: Locale, purpose: ChangesPurpose): string {
  const text = reportText(locale).changes;
  return purpose === 'undo' && reason === 'changed' ? text.changedSinceWritten : text.why[reason];
}

function outcome(
  { file, savedAs, error, changes, refused }: ChangesReport,
  locale: Locale,
  purpose: ChangesPurpose,
): string {
  const text = reportText(locale).changes;
  if (error) return error.message;
  if (savedAs === null && purpose === 'undo') return text.nothingToUndo;
  if (purpose === 'undo' && changes.length + refused.length === 0) return text.flagsCleared;
  if (savedAs === null) return purpose === 'dry-run' && changes.length > 0 ? text.dryRun : text.nothing;
  if (savedAs === file) return text.savedInPlace;
  return changes.length > 0 ? text.saved(savedAs) : text.nothingSaved(savedAs);
}

/** Sheet by sheet: cell, what it is, before → after, and the reason under it. */
function changeLines(
  changes: readonly ChangeReport[],
  locale: Locale,
  { width, paint }: TableOptions,
): string[] {
  const text = reportText(locale);
  const cellWidth = widest(changes.map(({ cell }) => cell));
  const kindWidth = widest(changes.map(({ kind }) => text.edit[kind]));
  const columns = [
    { width: cellWidth, paint: paint.bold },
    { width: kindWidth, paint: paint.dim },
    { width: width - 4 - cellWidth - 2 - kindWidth - 2 },
  ];
  const shown = (content: string) => (content === '' ? text.blank : printable(content));
  return changes.flatMap(({ sheet, cell, kind, before, after, reason }, index) => [
    ...(sheet === changes[index - 1]?.sheet
      ? []
      : wrapText(printable(sheet), width - 2).map((line) => `  ${line}`)),
    ...tableRow([cell, text.edit[kind], `${shown(before)} → ${shown(after)}`], columns, { margin: 4 }),
    ...(reason === '' ? [] : tableRow(['', '', printable(reason)], columns, { margin: 4 })),
  ]);
}
