import type { Severity } from '../checks/finding';
import type { FormReport } from './document';
import { SEVERITIES, openFindings } from './findingReports';
import { formSummary, gradesInOrder } from './formSummary';

/** How often a kind of finding was found, and in how many forms. */
export interface Kind {
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly forms: number;
}

/** What is kept of all forms while they pass by: counts of grades and of kinds of findings, never the forms. */
export class BatchCounts {
  private readonly byGrade = new Map<string, number>();
  private readonly kinds = new Map<string, Kind>();

  /** What somebody has accepted is not counted. */
  add(form: FormReport): void {
    const findings = openFindings(form);
    const name = formSummary(form).grade;
    this.byGrade.set(name, (this.byGrade.get(name) ?? 0) + 1);
    for (const code of new Set(findings.map((finding) => finding.code))) {
      const same = findings.filter((finding) => finding.code === code);
      const before = this.kinds.get(code);
      this.kinds.set(code, {
        title: same[0]!.title,
        severity: same[0]!.severity,
        findings: (before?.findings ?? 0) + same.length,
        forms: (before?.forms ?? 0) + 1,
      });
    }
  }

  /** Grades as Recalculate would leave them with their number of forms, the best first; '' is no grade. */
  get grades(): readonly (readonly [grade: string, forms: number])[] {
    return gradesInOrder(this.byGrade);
  }

  /** The most frequent kinds of findings: errors first, then by how often they were found. */
  frequent(most: number): readonly Kind[] {
    return [...this.kinds]
      .sort(
        ([a, x], [b, y]) =>
          SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) ||
          y.findings - x.findings ||
          (a < b ? -1 : 1),
      )
      .slice(0, most)
      .map(([, kind]) => kind);
  }
}
