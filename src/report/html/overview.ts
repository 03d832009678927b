import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { Summary, WorkbookReport } from '../document';
import { NOTHING, tally } from '../tally';
import { lapsedWaiverText } from '../said';
import { BatchCounts } from '../batchCounts';
import { gradeBar } from './gradeBar';
import type { Markup } from './markup';
import { markup } from './markup';

/** How many kinds of findings the overview names. */
const MOST = 10;

/** What the overview keeps of all workbooks while they pass by: counts, never the workbooks. */
export class Overview {
  private readonly counts = new BatchCounts();
  private readonly rows: Markup[] = [];

  constructor(private readonly locale: Locale) {}

  /** Counts a workbook whose section on the page has the anchor `id`. */
  add(report: WorkbookReport, id: string): void {
    const text = reportText(this.locale);
    for (const form of report.forms) this.counts.add(form);
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
    accepted,
    lapsed,
  }: Summary): Markup {
    const text = reportText(this.locale);
    const { label, page } = text;
    return markup`<section aria-labelledby="overview">
      <h2 id="overview">${page.overview}</h2>
      <p class="lead">${page.readiness(ready, workbooks)}</p>
      <p>
        ${text.summary(workbooks, forms)}${text.sentenceSpace}${text.summaryStatus(ready, notReady, noForm, unreadable)}${text.sentenceSpace}${text.summaryFindings(errors, warnings, infos)}${accepted > 0 && text.sentenceSpace + text.accepted.count(accepted)}
      </p>
      ${lapsed.map((waiver) => markup`<p>${lapsedWaiverText(waiver, this.locale)}</p> `)}      ${gradeBar(this.counts.grades, this.locale)}${this.frequent()}
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
    const kinds = this.counts.frequent(MOST);
    if (kinds.length === 0) return null;
    const { page, severity } = reportText(this.locale);
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
            ${kinds.map(
              (kind) =>
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
