import { ExcelUtilities } from '@microsoft/office-js-helpers';
import type { ReportSheet, ReportStyle } from '../../report/worksheets/reportSheet';
import { columnName, rangeToA1, toA1 } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import { CHART_COLOUR, REPORT_LOOKS, REPORT_MARGINS } from '../reportLooks';
import type { ReportLook } from '../reportLooks';
import { areasOf } from './blocks';
import { entryFor } from './answeredCells';
import { columnWidth } from './columnWidth';
import { bringIntoView, workbookBehind } from './inView';
import { patientTrip } from './roundTrip';
import type { ExcelConnection, PatientConnection } from './roundTrip';
import { DEFAULT_TIMEOUT_MS, withTimeout } from './timeout';

/** A name that is taken is tried with so many numbers. */
const MOST_NAMES = 20;

/**
 * Writes a report onto its sheets and shows the first. If a sheet of the same name is a report of ziping's, known by
 * its title, it is replaced; any other sheet is left alone, and the report's name gets a number.
 * @returns the first sheet's name
 * @throws Problem if Excel refuses
 */
export async function writeReport(excel: PatientConnection, report: readonly ReportSheet[]): Promise<string> {
  const names = await namesFor(excel, report);
  for (const [index, sheet] of report.entries()) {
    const name = names[index]!;
    await excel.outlast(() => emptySheet(excel, name));
    await fill(excel, name, sheet);
    // Excel may refuse charts and page setup, for example without a printer; the report is complete all the same.
    const after = onSheet(excel, name);
    await after((own) => drawCharts(own, sheet)).catch(() => undefined);
    await after((own) => setUpPages(own, sheet)).catch(() => undefined);
  }
  await bringIntoView(excel, names[0]!);
  return names[0]!;
}

async function emptySheet(excel: ExcelConnection, name: string): Promise<void> {
  try {
    const context = excel.openContext();
    const made = ExcelUtilities.forceCreateSheet(context.workbook, name, true).then(() => context.sync());
    await withTimeout(Promise.resolve(made), excel.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  } catch (error) {
    throw workbookBehind(error);
  }
}

function namesFor(excel: PatientConnection, report: readonly ReportSheet[]): Promise<readonly string[]> {
  return patientTrip(excel, (context) => {
    const asked = report.map(({ name, titles }) => {
      const tried = Array.from({ length: MOST_NAMES }, (_name, index) =>
        index === 0 ? name : `${name.slice(0, 26)} (${index + 1})`,
      );
      return tried.map((each) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(each).load('name');
        return { name: each, titles, sheet, title: sheet.getRange('A1').load('values') };
      });
    });
    return () =>
      asked.map((tried) => {
        const own = tried.find(
          ({ titles, sheet, title }) => sheet.isNullObject || titles.includes(String(title.values[0]?.[0])),
        );
        return (own ?? tried.at(-1)!).name;
      });
  });
}

function onSheet(excel: PatientConnection, name: string) {
  return (write: (sheet: Excel.Worksheet) => void): Promise<void> =>
    patientTrip(excel, (context) => {
      write(context.workbook.worksheets.getItem(name));
      return () => undefined;
    });
}

/** So many rows fit into a request, however long their sentences are. */
const ROWS_PER_TRIP = 1_000;
const LINKS_PER_TRIP = 200;

async function fill(excel: PatientConnection, name: string, report: ReportSheet): Promise<void> {
  const on = onSheet(excel, name);
  const { rows, widths, headingRow, filter } = report;
  // Links come before values: Excel fills an empty cell with the link's address as its text.
  const links = linksOf(report);
  for (let from = 0; from < links.length; from += LINKS_PER_TRIP)
    await on((sheet) => {
      for (const { at, documentReference } of links.slice(from, from + LINKS_PER_TRIP))
        sheet.getRange(at).hyperlink = { documentReference };
    });
  for (let from = 0; from < rows.length; from += ROWS_PER_TRIP)
    await on((sheet) => writeRows(sheet, report, from, Math.min(rows.length, from + ROWS_PER_TRIP)));
  await on((sheet) => {
    widths.forEach((width, index) => {
      const column = columnName(index + 1);
      sheet.getRange(`${column}:${column}`).format.columnWidth = columnWidth(width);
    });
    for (const [style, look] of Object.entries(REPORT_LOOKS) as [ReportStyle, ReportLook][])
      paint(sheet, rows, style, look);
    sheet.getRange(rangeToA1(whole(report))).format.autofitRows();
    sheet.freezePanes.freezeRows(headingRow);
    if (filter) sheet.autoFilter.apply(sheet.getRange(rangeToA1(filter)));
    sheet.visibility = 'Visible';
  });
}

function whole({ rows, widths }: ReportSheet): Range {
  return { top: 1, left: 1, bottom: rows.length, right: widths.length };
}

/** Returns the links to cells of the workbook; a report in Excel has no others. */
function linksOf({ rows }: ReportSheet) {
  return rows.flatMap((row, down) =>
    row.flatMap(({ link }, right) => {
      if (!link?.place || link.file !== null) return [];
      const { sheet, cell } = link.place;
      const at = toA1({ row: down + 1, column: right + 1 });
      return [{ at, documentReference: `'${sheet.replaceAll("'", "''")}'!${cell}` }];
    }),
  );
}

/** Writes rows. Formats come first, because they decide how Excel takes an entry. */
function writeRows(sheet: Excel.Worksheet, { rows, widths }: ReportSheet, from: number, to: number): void {
  const range = sheet.getRange(rangeToA1({ top: from + 1, left: 1, bottom: to, right: widths.length }));
  const shown = rows.slice(from, to);
  range.numberFormat = shown.map((row) =>
    widths.map((_width, column) => {
      const cell = row[column];
      return (cell && REPORT_LOOKS[cell.style].format) ?? 'General';
    }),
  );
  range.values = shown.map((row) =>
    widths.map((_width, column) => {
      const value = row[column]?.value ?? '';
      return value === '' ? '' : entryFor({ value, formula: null }, 'General');
    }),
  );
  range.format.verticalAlignment = 'Top';
}

const CHART_TYPES = { columns: 'ColumnClustered', bars: 'BarClustered' } as const;

function drawCharts(sheet: Excel.Worksheet, { charts }: ReportSheet): void {
  for (const { kind, title, data, place } of charts) {
    const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(rangeToA1(data)), 'Columns');
    chart.name = title;
    chart.title.text = title;
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.hasDataLabels = true;
    series.format.fill.setSolidColor(`#${CHART_COLOUR}`);
    // By default the first bar is at the bottom.
    if (kind === 'bars') chart.axes.categoryAxis.reversePlotOrder = true;
    chart.setPosition(
      toA1({ row: place.top, column: place.left }),
      toA1({ row: place.bottom, column: place.right }),
    );
  }
}

const POINTS_PER_INCH = 72;

/** Sets up printing on A4 landscape, one page wide, with headings repeated and pages numbered. */
function setUpPages(sheet: Excel.Worksheet, { headingRow, footer }: ReportSheet): void {
  const { pageLayout } = sheet;
  const { side, end, edge } = REPORT_MARGINS;
  pageLayout.setPrintTitleRows(`$${headingRow}:$${headingRow}`);
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = pageLayout.rightMargin = side * POINTS_PER_INCH;
  pageLayout.topMargin = pageLayout.bottomMargin = end * POINTS_PER_INCH;
  pageLayout.headerMargin = pageLayout.footerMargin = edge * POINTS_PER_INCH;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}

/** So many areas fit into an address, which may have 8 192 characters. */
const AREAS_PER_ADDRESS = 400;

function paint(
  sheet: Excel.Worksheet,
  rows: ReportSheet['rows'],
  style: ReportStyle,
  look: ReportLook,
): void {
  const areas = areasOf(
    rows.flatMap((row, down) =>
      row.flatMap((cell, right) => (cell.style === style ? { row: down + 1, column: right + 1 } : [])),
    ),
  );
  for (let from = 0; from < areas.length; from += AREAS_PER_ADDRESS) {
    const address = areas
      .slice(from, from + AREAS_PER_ADDRESS)
      .map(rangeToA1)
      .join(',');
    const { format } = sheet.getRanges(address);
    if (look.fill) format.fill.color = `#${look.fill}`;
    if (look.bold) format.font.bold = true;
    if (look.size) format.font.size = look.size;
    if (look.color) format.font.color = `#${look.color}`;
    if (look.underline) format.font.underline = 'Single';
    // A line that wraps even for a moment makes its row higher for good.
    format.wrapText = !look.isLine;
    if (look.isCentred) format.horizontalAlignment = 'Center';
  }
}
