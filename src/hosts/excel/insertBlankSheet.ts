import type { BlankForm, BlankStyle } from '../../blank/blankForm';
import { columnName, rangeToA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import { BLANK_FONTS, BLANK_LOOKS, CHOOSE_FROM_LIST, blankFormat } from '../blankLooks';
import { freeName } from '../freeName';
import { areasOf } from './blocks';
import { entryFor } from './answeredCells';
import { columnWidth } from './columnWidth';
import { printSetUp } from './printSetUp';
import { asProblem } from './excelErrors';
import { bringIntoView, workbookBehind } from './inView';
import { patientTrip } from './roundTrip';
import type { PatientConnection } from './roundTrip';

/**
 * Inserts a blank form on a new sheet after the one in front, and shows it. If the form cannot be drawn completely, the
 * sheet is deleted again.
 * @returns the sheet's name
 * @throws Problem if Excel refuses
 */
export async function insertBlank(excel: PatientConnection, form: BlankForm): Promise<string> {
  const { name, position } = await placeFor(excel, form.sheet);
  // This request only adds the sheet: if it fails, nothing of it is left in the workbook.
  const id = await patientTrip(excel, (context) => {
    const sheet = context.workbook.worksheets.add(name).load('id');
    return () => sheet.id;
  }).catch((error: unknown) => {
    throw workbookBehind(error);
  });
  try {
    await onSheet(excel, id, (sheet) => {
      sheet.position = position;
      draw(sheet, form);
    });
  } catch (error) {
    await onSheet(excel, id, (sheet) => sheet.delete()).catch(() => undefined);
    throw error;
  }
  // Without a printer Excel may refuse to set up pages; the form is complete all the same.
  await onSheet(excel, id, (sheet) => printSetUp(sheet, form)).catch(() => undefined);
  await bringIntoView(excel, name, (sheet) => (sheet.showGridlines = false));
  return name;
}

function onSheet(
  excel: PatientConnection,
  id: string,
  write: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  return patientTrip(excel, (context) => {
    write(context.workbook.worksheets.getItem(id));
    return () => undefined;
  });
}

/** Returns a free name, and the position after the sheet in front; after all sheets if a chart sheet is in front. */
async function placeFor(excel: PatientConnection, wanted: string) {
  const ask = (withFront: boolean) =>
    patientTrip(excel, (context) => {
      const { worksheets, protection } = context.workbook;
      const all = worksheets.load('items/name');
      const front = withFront ? worksheets.getActiveWorksheet().load('position') : null;
      protection.load('protected');
      return () => {
        if (protection.protected) throw structureProtected();
        const taken = all.items.map(({ name }) => name);
        return { name: freeName(wanted, taken), position: front ? front.position + 1 : taken.length };
      };
    });
  return ask(true).catch((error: unknown) => {
    if (asProblem(error).code === 'structure-protected') throw error;
    return ask(false);
  });
}

function structureProtected(): Problem {
  return new Problem('structure-protected', {
    'zh-CN': '工作簿的结构受保护，不能插入工作表。请在“审阅”→“保护工作簿”中撤销保护后再试。',
    'en-US':
      'The structure of this workbook is protected, so no sheet can be inserted. Remove the protection under Review > Protect Workbook, then try again.',
  });
}

function draw(sheet: Excel.Worksheet, form: BlankForm): void {
  const { widths, heights, merged } = form;
  writeCells(sheet, form);
  for (const area of merged) sheet.getRange(rangeToA1(area)).merge();
  for (const style of Object.keys(BLANK_LOOKS) as BlankStyle[]) paint(sheet, form, style);
  offerChoices(sheet, form);
  widths.forEach((width, index) => {
    const column = columnName(index + 1);
    sheet.getRange(`${column}:${column}`).format.columnWidth = columnWidth(width);
  });
  for (const height of new Set(heights)) {
    const rows = heights.flatMap((each, index) => (each === height ? [{ row: index + 1, column: 1 }] : []));
    sheet.getRanges(addressOf(rows)).format.rowHeight = height;
  }
}

/** Writes the cells. Formats come first, because they decide how Excel takes a text. */
function writeCells(sheet: Excel.Worksheet, { cells, widths, heights, places }: BlankForm): void {
  const filled = <T>(value: T) => heights.map(() => widths.map(() => value));
  const formats = filled('General');
  const values = filled<string | number | boolean>('');
  for (const { at, value, style } of cells) {
    const format = blankFormat(style, places);
    formats[at.row - 1]![at.column - 1] = format;
    values[at.row - 1]![at.column - 1] = entryFor({ value, formula: null }, format);
  }
  const all = { top: 1, left: 1, bottom: heights.length, right: widths.length };
  const range = sheet.getRange(rangeToA1(all));
  range.numberFormat = formats;
  range.values = values;
}

/** Areas of cells below one another have only horizontal lines inside. */
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;

function paint(sheet: Excel.Worksheet, { cells }: BlankForm, style: BlankStyle): void {
  const places = cells.flatMap((cell) => (cell.style === style ? [cell.at] : []));
  if (places.length === 0) return;
  const { font, align, vertical, border } = BLANK_LOOKS[style];
  const { format } = sheet.getRanges(addressOf(places));
  const { name, size, bold } = BLANK_FONTS[font];
  format.font.name = name;
  format.font.size = size;
  format.font.bold = bold;
  format.horizontalAlignment = align === 'center' ? 'Center' : 'Left';
  format.verticalAlignment = vertical === 'center' ? 'Center' : 'Top';
  format.wrapText = true;
  if (border) for (const line of LINES) format.borders.getItem(line).style = 'Continuous';
}

/** Lets cells be chosen from a list; Excel refuses other entries. */
function offerChoices(sheet: Excel.Worksheet, { choices }: BlankForm): void {
  for (const list of new Set(choices.map(({ options }) => options.join()))) {
    const places = choices
      .filter(({ options }) => options.join() === list)
      .map(({ at: { top, left } }) => ({ row: top, column: left }));
    const { dataValidation } = sheet.getRanges(addressOf(places));
    dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    const message = list.replaceAll(',', '、');
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: CHOOSE_FROM_LIST, message };
  }
}

/** Joins places into one address. A blank form has a few hundred cells, so it never gets too long for Excel. */
function addressOf(places: readonly Address[]): string {
  return areasOf(places).map(rangeToA1).join();
}
