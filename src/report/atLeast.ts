import type { Severity } from '../checks/finding';
import type { Summary, WorkbookReport } from './document';
import type { Renderer } from './renderer';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** A workbook with the findings of one severity and graver ones alone. */
export function withFindings(report: WorkbookReport, least: Severity): WorkbookReport {
  if (least === 'info') return report;
  const isShown = ({ severity }: { readonly severity: Severity }) =>
    ORDER.indexOf(severity) <= ORDER.indexOf(least);
  const forms = report.forms.map((form) => ({ ...form, findings: form.findings.filter(isShown) }));
  return { ...report, forms };
}

/**
 * A renderer that lists findings of one severity and graver ones alone. What a workbook is called, and the
 * sums, count all.
 */
export function atLeast<Piece>(
  renderer: Renderer<WorkbookReport, Summary, Piece>,
  least: Severity,
): Renderer<WorkbookReport, Summary, Piece> {
  if (least === 'info') return renderer;
  return {
    begin: () => renderer.begin(),
    workbook: (report) => renderer.workbook(withFindings(report, least)),
    end: (summary) => renderer.end(summary),
  };
}
