import { LOCALES } from '../../locales/localized';
import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { BatchCounts } from '../batchCounts';
import { cell, headings, severityCell, texts } from './reportCells';
import type { ReportChart, ReportSheet } from './reportSheet';
import type { Row } from './reportTable';

/** Columns: grade or finding, how many, severity, forms; then those that the charts cover. */
const WIDTHS = [32, 10, 10, 14, 3, 11, 11, 11, 11, 11, 11, 11];
const CHART_LEFT = 6;
const CHART_ROWS = 16;
/** How many kinds of findings are named. */
const MOST = 10;

/** How many forms have which grade, and which findings are the most frequent, each with its chart. */
export function statisticsSheet(counts: BatchCounts, summary: string, locale: Locale): ReportSheet {
  const text = reportText(locale);
  const { grades } = counts;
  const kinds = counts.frequent(MOST);
  const rows: Row[] = [
    [cell(text.statistics.title, 'title')],
    [cell(summary, 'line')],
    [],
    headings(text.page.grades, text.label.forms),
    ...grades.map(([name, forms]) => [cell(name || text.page.noGrade, 'text'), cell(forms, 'count')]),
  ];
  const charts: ReportChart[] = [];
  if (grades.length > 0) charts.push(chart('columns', text.page.grades, 5, grades.length, 4));
  // Below the first chart, so that each chart stands beside its table.
  while (rows.length < 3 + CHART_ROWS + 1) rows.push([]);
  if (kinds.length > 0) {
    const from = rows.length + 1;
    const { finding, frequentOccurrences, severityColumn, frequentForms } = text.page;
    rows.push(
      headings(finding, frequentOccurrences, severityColumn, frequentForms),
      ...kinds.map((kind) => [
        ...texts(kind.title),
        cell(kind.findings, 'count'),
        severityCell(kind.severity, locale),
        cell(kind.forms, 'count'),
      ]),
    );
    charts.push(chart('bars', text.page.frequent, from + 1, kinds.length, from));
  }
  return {
    name: '统计',
    titles: LOCALES.map((each) => reportText(each).statistics.title),
    widths: WIDTHS,
    rows,
    headingRow: 1,
    filter: null,
    charts,
    footer: text.sheetReport.footer,
  };
}

function chart(
  kind: ReportChart['kind'],
  title: string,
  first: number,
  rows: number,
  top: number,
): ReportChart {
  return {
    title,
    kind,
    data: { top: first, left: 1, bottom: first + rows - 1, right: 2 },
    place: { top, left: CHART_LEFT, bottom: top + CHART_ROWS - 1, right: WIDTHS.length },
  };
}
