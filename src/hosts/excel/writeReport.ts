import { ExcelUtilities } from '@microsoft/office-js-helpers';
import type { ReportSheet, ReportStyle } from '../../report/reportSheet';
import { columnName, rangeToA1 } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import { REPORT_LOOKS } from '../reportLooks';
import type { ReportLook } from '../reportLooks';
import { areasOf } from './blocks';
import { entryFor } from './cells';
import { columnWidth } from './columnWidth';
import { bringIntoView, workbookBehind } from './inView';
import { patientTrip } from './roundTrip';
import type { ExcelConnection, PatientConnection } from './roundTrip';
import { DEFAULT_TIMEOUT_MS, withTimeout } from './timeout';

/** How often a name that is taken is tried with a number behind it. */
const MOST_NAMES = 20;

/**
 * Puts a report on its sheet and shows it. A sheet of that name is emptied if it is a report of
 * ziping's, known by its title; any other is left alone and the report gets a name with a number.
 * @returns the sheet's name
 * @throws Problem
 */
export async function writeReport(excel: PatientConnection, report: ReportSheet): Promise<string> {
  const name = await nameFor(excel, report);
  await excel.outlast(() => emptySheet(excel, name));
  await patientTrip(excel, (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    fill(sheet, report);
    sheet.visibility = 'Visible';
    return () => undefined;
  });
  await bringIntoView(excel, name);
  return name;
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

function nameFor(excel: PatientConnection, report: ReportSheet): Promise<string> {
  const names = Array.from({ length: MOST_NAMES }, (_name, index) =>
    index === 0 ? report.name : `${report.name.slice(0, 26)} (${index + 1})`,
  );
  return patientTrip(excel, (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      return { name, sheet, title: sheet.getRange('A1').load('values') };
    });
    return () => {
      const own = asked.find(
        ({ sheet, title }) => sheet.isNullObject || report.titles.includes(String(title.values[0]?.[0])),
      );
      return (own ?? asked.at(-1)!).name;
    };
  });
}

function fill(sheet: Excel.Worksheet, { rows, widths }: ReportSheet): void {
  const all: Range = { top: 1, left: 1, bottom: rows.length, right: widths.length };
  const range = sheet.getRange(rangeToA1(all));
  range.values = rows.map((row) =>
    widths.map((_width, column) => {
      const value = row[column]?.value ?? '';
      return value === '' ? '' : entryFor({ value, formula: null }, 'General');
    }),
  );
  range.format.verticalAlignment = 'Top';
  range.format.wrapText = true;
  widths.forEach((width, index) => {
    const column = columnName(index + 1);
    sheet.getRange(`${column}:${column}`).format.columnWidth = columnWidth(width);
  });
  for (const [style, look] of Object.entries(REPORT_LOOKS) as [ReportStyle, ReportLook][])
    paint(sheet, rows, style, look);
  range.format.autofitRows();
}

/** An address may be no longer than 8 192 characters: as many areas as surely fit. */
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
    if (look.isLine) format.wrapText = false;
  }
}
