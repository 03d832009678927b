import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { Summary, WorkbookReport } from '../document';
import { openFindings } from '../findingReports';
import { formSummary } from '../formSummary';
import { NOTHING, tally } from '../tally';
import type { Severity } from '../../checks/finding';
import { SEVERITIES } from '../findingReports';
import { gradeBar } from './gradeBar';
import type { Markup } from './markup';
import { markup } from './markup';

/** How many kinds of findings the overview names. */
const MOST = 10;

interface Kind {
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly forms: number;
}

/** What the overview keeps of all workbooks while they pass by: counts, never the workbooks. */
export class Overview {
  private readonly grades = new Map<string, number>();
  private readonly kinds = new Map<string, Kind>();
  private readonly rows: Markup[] = [];

  constructor(private readonly locale: Locale) {}

  /** Counts a workbook whose section on the page has the anchor `id`. */
  add(report: WorkbookReport, id: string): void {
    const text = reportText(this.locale);
    for (const form of report.forms) {
      const findings = openFindings(form);
      const name = formSummary(form).grade;
      this.grades.set(name, (this.grades.get(name) ?? 0) + 1);
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
    const { forms, errors, warnings, infos } = tally(NOTHING, report);
    this.rows.push(
      markup`<tr>
        <th scope="row" class="file"><a href="#${id}">${report.file}</a></th>
        <td class="short"><span class="badge ${report.status}">${text.status[report.status]}</span></td>
        ${[forms, errors, warnings, infos].map((number) => markup`<td class="number">${number}</td>`)}
      </tr> `,
    );
  }

  section({
    workbooks,
    forms,
    ready,
    notReady,
    noForm,
    unreadable,
    errors,
    warnings,
    infos,
  }: Summary): Markup {
    const text = reportText(this.locale);
    const { label, page } = text;
    return markup`<section aria-labelledby="overview">
      <h2 id="overview">${page.overview}</h2>
      <p class="lead">${page.readiness(ready, workbooks)}</p>
      <p>
        ${text.summary(workbooks, forms)}${text.sentenceSpace}${text.summaryStatus(ready, notReady, noForm, unreadable)}${text.sentenceSpace}${text.summaryFindings(errors, warnings, infos)}
      </p>
      ${gradeBar(this.grades, this.locale)}${this.frequent()}
      <h3>${page.contents}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${label.file}</th>
              <th scope="col" class="short">${label.status}</th>
              ${[label.forms, label.errors, label.warnings, label.infos].map(
                (heading) => markup`<th scope="col" class="number">${heading}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${this.rows}
          </tbody>
        </table>
      </div>
    </section> `;
  }

  private frequent(): Markup | null {
    if (this.kinds.size === 0) return null;
    const { page, severity } = reportText(this.locale);
    const kinds = [...this.kinds].sort(
      ([a, x], [b, y]) =>
        SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) ||
        y.findings - x.findings ||
        (a < b ? -1 : 1),
    );
    return markup`<h3>${page.frequent}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${page.finding}</th>
              <th scope="col" class="short">${page.severityColumn}</th>
              <th scope="col" class="number">${page.frequentOccurrences}</th>
              <th scope="col" class="number">${page.frequentForms}</th>
            </tr>
          </thead>
          <tbody>
            ${kinds.slice(0, MOST).map(
              ([, kind]) =>
                markup`<tr>
                  <th scope="row">${kind.title}</th>
                  <td class="short">
                    <span class="badge ${kind.severity}">${severity[kind.severity]}</span>
                  </td>
                  <td class="number">${kind.findings}</td>
                  <td class="number">${kind.forms}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </div> `;
  }
}
