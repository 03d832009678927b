import type { Assessment } from '../../assessment/assessment';
import type { Finding, Severity } from '../../checks/finding';
import { SEVERITIES } from '../../report/findingReports';

/** A finding with the sheet that it stands on. */
export interface PlacedFinding {
  /** Stays the same while the sheet is refreshed, so that the user's place is kept. */
  readonly id: string;
  readonly sheetId: string;
  readonly finding: Finding;
}

/** Findings of some forms, the gravest first and then in reading order. */
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

/** How many findings there are of each severity. */
export function severityCounts(placed: readonly PlacedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of placed) counts[finding.severity] += 1;
  return counts;
}
