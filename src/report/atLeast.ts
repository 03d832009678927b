import type { Severity } from '../checks/finding';
import type { Summary, WorkbookReport } from './document';
import type { Renderer } from './renderer';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Returns a workbook’s report with only the findings of one severity and graver ones. */
export function withFindings(report: WorkbookReport, least: Severity): WorkbookReport {
  if (least === 'info') return report;
  const isShown = ({ severity }: { readonly severity: Severity }) =>
    ORDER.indexOf(severity) <= ORDER.indexOf(least);
  const forms = report.forms.map((form) => ({ ...form, findings: form.findings.filter(isShown) }));
  return { ...report, forms };
}

/**
 * Returns a renderer that lists only findings of one severity and graver ones. The status and the sums still count
 * all.
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
