import type { WorkbookReport } from '../../src/report/document';
import { PLAIN } from '../../src/report/paint';
import { renderHtml } from '../../src/report/html/renderHtml';
import { renderTable } from '../../src/report/renderTable';
import { reportDocument } from '../../src/report/reportDocument';
import { ReportSheets } from '../../src/report/worksheets/reportSheets';

/** One workbook as the terminal, the page and the worksheets of a batch show it. */
export function renderings(report: WorkbookReport): readonly string[] {
  const document = reportDocument([report], 'ziping');
  const sheets = new ReportSheets({ locale: 'zh-CN' });
  sheets.add(report);
  return [
    renderTable(document, 'zh-CN', { width: 80, paint: PLAIN }),
    renderHtml(document, 'zh-CN'),
    JSON.stringify(sheets.sheets(document.summary)),
  ];
}
