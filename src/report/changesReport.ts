import type { WorkbookAssessment } from '../assessment/assessment';
import type { Locale } from '../locales/localized';
import type { Edit } from '../revision/revision';
import { toA1 } from '../sheet/address';
import type { ChangeReport, ChangesReport, ChangesSummary, RefusalReport } from './changesDocument';
import { contentText, placesOf } from './contentText';
import { errorReport, unreadableSheet } from './workbookReport';

/** What was done to a workbook, as facts. */
export interface Outcome {
  readonly savedAs: string | null;
  /** The workbook assessed once more after the edits. */
  readonly after: WorkbookAssessment;
  readonly edits: readonly Edit[];
  readonly offered: readonly Edit[];
  readonly refused: readonly { readonly edit: Edit; readonly why: RefusalReport['why'] }[];
}

/** What was done to a workbook as a plain document in one language. */
export function changesReport(
  file: string,
  { savedAs, after, edits, offered, refused }: Outcome,
  locale: Locale,
): ChangesReport {
  const findings = after.assessments.flatMap((assessment) => assessment.findings);
  return {
    file,
    savedAs,
    status: after.status,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    error: null,
    unreadableSheets: after.unreadable.map((sheet) => unreadableSheet(sheet, locale)),
    changes: edits.map((edit) => changeReport(edit, locale)),
    offered: offered.map((edit) => changeReport(edit, locale)),
    refused: refused.map(({ edit, why }) => ({ ...changeReport(edit, locale), why })),
  };
}

/** A workbook that could not be read, scored or saved; nothing of it was changed. */
export function failedChanges(file: string, problem: unknown, locale: Locale): ChangesReport {
  const error = errorReport(problem, locale);
  return {
    file,
    savedAs: null,
    status: 'failed',
    errors: 0,
    error,
    unreadableSheets: [],
    changes: [],
    offered: [],
    refused: [],
  };
}

function changeReport({ sheet, at, kind, before, after, reason }: Edit, locale: Locale): ChangeReport {
  // 89.45 → 85.70 rather than 85.7: what changes is easier to see with the same decimals.
  const places = Math.max(placesOf(before), placesOf(after));
  return {
    sheet,
    cell: toA1(at),
    kind,
    before: contentText(before, places),
    after: contentText(after, places),
    reason: reason[locale],
  };
}

/** The sums of no workbook at all. */
export const NO_CHANGES: ChangesSummary = {
  workbooks: 0,
  saved: 0,
  ready: 0,
  notReady: 0,
  noForm: 0,
  failed: 0,
  changes: 0,
  offered: 0,
  refused: 0,
};

/** The sums with one more workbook counted. */
export function tallyChanges(summary: ChangesSummary, report: ChangesReport): ChangesSummary {
  return {
    workbooks: summary.workbooks + 1,
    saved: summary.saved + Number(report.savedAs !== null),
    ready: summary.ready + Number(report.status === 'ready'),
    notReady: summary.notReady + Number(report.status === 'not-ready'),
    noForm: summary.noForm + Number(report.status === 'no-form'),
    failed: summary.failed + Number(report.error !== null),
    changes: summary.changes + report.changes.length,
    offered: summary.offered + report.offered.length,
    refused: summary.refused + report.refused.length,
  };
}
