import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { ReportDocument, Summary, WorkbookReport } from '../document';
import { formSection } from './formSection';
import type { Markup } from './markup';
import { markup } from './markup';
import { Overview } from './overview';
import { pageEnd, pageStart } from './htmlFrame';
import type { Renderer } from '../renderer';
import { renderWhole } from '../renderer';
import { saidOf } from '../said';

/** The document as one HTML file that needs nothing else: no script, no outside reference. */
export function renderHtml(document: ReportDocument, locale: Locale): string {
  return renderWhole(htmlRenderer(document.tool, locale), document);
}

/**
 * Writes the page at the end, since the overview stands first; until then the sections of passed
 * workbooks are kept as UTF-8, which is half of what strings with Chinese text take.
 */
export function htmlRenderer(tool: string, locale: Locale): Renderer<WorkbookReport, Summary> {
  const text = reportText(locale).page;
  const overview = new Overview(locale);
  const encoder = new TextEncoder();
  const sections: Uint8Array[] = [];
  return {
    begin: () => '',
    workbook(report) {
      const id = `w${sections.length + 1}`;
      overview.add(report, id);
      sections.push(encoder.encode(workbookSection(report, id, locale).source));
      return '';
    },
    *end(summary) {
      yield pageStart(locale, text.title);
      yield overview.section(summary).source;
      const decoder = new TextDecoder();
      for (const section of sections) yield decoder.decode(section);
      yield pageEnd(text.footer(tool));
    },
  };
}

function workbookSection(report: WorkbookReport, id: string, locale: Locale): Markup {
  const text = reportText(locale);
  return markup`<section class="workbook" aria-labelledby="${id}">
    <h2 id="${id}">
      ${report.file} <span class="badge ${report.status}">${text.status[report.status]}</span>
    </h2>
    ${saidOf(report, locale).map((sentence) => markup`<p>${sentence}</p> `)}${report.forms.map((form, index) => formSection(form, `${id}f${index + 1}`, locale))}
    <p class="back small"><a href="#top">${text.page.back}</a></p>
  </section> `;
}
