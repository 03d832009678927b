import type { Assessment } from '../../assessment/assessment';
import type { Finding, Severity } from '../../checks/finding';
import { SEVERITIES } from '../../report/findingReports';

/** A finding with the sheet that it is on. */
export interface PlacedFinding {
  /** Stays the same when the sheet is read again, so that the user keeps their place in lists. */
  readonly id: string;
  readonly sheetId: string;
  readonly finding: Finding;
}

/** Returns the findings of several forms, the gravest first, those of one severity in the order of the forms. */
export function placedFindings(assessments: readonly Assessment[]): readonly PlacedFinding[] {
  const placed = assessments.flatMap(({ form: { sheetId, range }, findings }) =>
    findings.map((finding, index) => ({
      id: `${sheetId} ${range.top} ${finding.code} ${finding.at?.row}.${finding.at?.column} ${index}`,
      sheetId,
      finding,
    })),
  );
  return placed.sort(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
  );
}

/** Counts findings by severity. */
export function severityCounts(placed: readonly PlacedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of placed) counts[finding.severity] += 1;
  return counts;
}
