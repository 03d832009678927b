import type { Finding, Severity } from '../checks/finding';
import type { Locale } from '../locales/localized';
import { toA1 } from '../sheet/address';
import type { FindingReport } from './document';

/** Severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Findings by severity, then as a reader's eye meets their cells; those without a cell come last. */
export function findingReports(findings: readonly Finding[], locale: Locale): FindingReport[] {
  return [...findings].sort(inReadingOrder).map((finding) => ({
    code: finding.code,
    title: finding.title[locale],
    severity: finding.severity,
    cell: finding.at && toA1(finding.at),
    related: finding.related.map(toA1),
    message: finding.says[locale],
    expected: finding.expected,
    found: finding.found,
    approved: approvedReport(finding),
  }));
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
