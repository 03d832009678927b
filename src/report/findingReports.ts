import type { Accepted, AcceptedFinding } from '../acceptance/acceptance';
import type { Finding, Severity } from '../checks/finding';
import type { Locale } from '../locales/localized';
import { toA1 } from '../sheet/address';
import type { FindingReport, FormReport } from './document';

/** Severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Findings by severity, then as a reader's eye meets their cells; those without a cell come last. */
export function findingReports(
  findings: readonly (Finding | AcceptedFinding)[],
  locale: Locale,
): FindingReport[] {
  return [...findings].sort(inReadingOrder).map((finding) => ({
    code: finding.code,
    title: finding.title[locale],
    severity: finding.severity,
    cell: finding.at && toA1(finding.at),
    related: finding.related.map(toA1),
    message: finding.says[locale],
    expected: finding.expected,
    found: finding.found,
    accepted: 'accepted' in finding ? finding.accepted : null,
    approved: approvedReport(finding),
  }));
}

/** Returns a form’s findings to settle: only these count, mark cells and keep a form from being ready. */
export function openFindings({ findings }: Pick<FormReport, 'findings'>): readonly FindingReport[] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** A finding that somebody has accepted, in a report. */
export type AcceptedReport = FindingReport & { readonly accepted: Accepted };

/** Returns a form’s findings that somebody has accepted: told as accepted, never left out. */
export function acceptedFindings({ findings }: Pick<FormReport, 'findings'>): readonly AcceptedReport[] {
  return findings.filter((finding): finding is AcceptedReport => finding.accepted !== null);
}

function approvedReport({ approved }: Finding): FindingReport['approved'] {
  if (!approved) return null;
  const { file, sheet, at, text } = approved;
  return { file, sheet, cell: toA1(at), text };
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(a.at === null) - Number(b.at === null) ||
    (a.at && b.at ? a.at.row - b.at.row || a.at.column - b.at.column : 0)
  );
}
