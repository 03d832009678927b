import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { CFB, read, set_cptable } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { MAX_COLUMN, MAX_ROW, toA1 } from '../../../sheet/address';
import { Problem } from '../../../sheet/problem';
import { both, tooLarge, unreadable } from '../../unreadableFile';
import { BUILT_IN_FORMATS } from '../../xlsx/read/numberFormats';
import { MAX_MERGED } from '../../xlsx/zip/limits';
import { containerKind } from '../../xlsx/zip/container';
import type { OldCell, OldSheet, OldWorkbook } from '../../oldWorkbook';
import { MAX_OLD_CELLS, tooManyCells } from './cellLimit';
import { odfText, odsParts, xlsbParts, xmlText } from './oldContainers';
import type { OdfSheet, OdfWorkbook } from './odfSheets';
import type { XlsRecords } from './xlsRecords';
import { readXlsRecords } from './xlsRecords';

// .xls files from before 1997 use the code page of their country.
set_cptable(codepages);

/** The largest size of a file; a self-evaluation form has some ten kilobytes. */
const MAX_OLD_FILE = 64 * 1024 * 1024;

/**
 * Reads a workbook of an old format with SheetJS, and what SheetJS does not return by itself. It may never end, or take
 * all memory, so the process in which it runs has to be guarded.
 * @throws Problem `encrypted`, `damaged`, `truncated`, `too-large`, `xml-malformed`, `beyond-sheet`, and those of the
 *   readers of archives and XML
 */
export function readOldWorkbook(bytes: Uint8Array): OldWorkbook {
  if (bytes.length > MAX_OLD_FILE) throw tooLarge('旧格式的文件', 'the file of an old format', bytes.length);
  switch (containerKind(bytes)) {
    case 'old-compound':
      return workbookOf(parsed(bytes, {}), { records: recordsOf(bytes) });
    case 'old-records':
      return workbookOf(parsed(bytes, {}), {});
    case 'zip':
      return readZipped(bytes);
    case 'xml':
      return readMarkup(bytes);
    case 'encrypted':
      throw unreadable('encrypted');
    default:
      throw unreadable('not-a-workbook', both('不是旧格式的工作簿', 'it is no workbook of an old format'));
  }
}

function readZipped(bytes: Uint8Array): OldWorkbook {
  const ods = odsParts(bytes);
  // What the file shows is told by the program that saved it; styles and stubs are not needed for it.
  if (ods) return workbookOf(parsed(ods.file, { cellStyles: false }), { odf: ods.odf });
  return workbookOf(parsed(xlsbParts(bytes), { cellStyles: true }), {});
}

function readMarkup(bytes: Uint8Array): OldWorkbook {
  const xml = xmlText(bytes);
  const odf = odfText(xml);
  if (odf) return workbookOf(parsed(xml, { cellStyles: false }), { odf });
  const isManual = /<(?:\w+:)?Calculation>\s*ManualCalculation\s*</.test(new TextDecoder().decode(xml));
  return { ...workbookOf(parsed(xml, { cellStyles: true }), { localizes: true }), isManual };
}

function parsed(bytes: Uint8Array, options: ParsingOptions): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: true,
      ...options,
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (/password|encrypt/i.test(String(error))) throw unreadable('encrypted');
    throw unreadable('damaged', both('旧格式的内容无法解析', 'the old format cannot be parsed'), {}, error);
  }
}

/** Reads the records of an .xls file; null if it has none of Excel 95 or later. */
function recordsOf(bytes: Uint8Array): XlsRecords | null {
  const stream = streamOf(bytes);
  return stream && readXlsRecords(stream);
}

/** Returns a copy of the stream that holds the workbook; null if there is none. SheetJS goes on reading its own. */
function streamOf(bytes: Uint8Array): Uint8Array | null {
  try {
    const file = CFB.read(bytes, { type: 'array' });
    const found = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
    return found ? Uint8Array.from(found.content) : null;
  } catch (error) {
    throw unreadable('damaged', both('复合文件的目录有误', 'the compound file is broken'), {}, error);
  }
}

/** What is known besides what SheetJS returns. */
interface Beside {
  readonly records?: XlsRecords | null;
  readonly odf?: OdfWorkbook;
  /** True to take the system's formats as Excel in Chinese shows them. */
  readonly localizes?: boolean;
}

function workbookOf(workbook: WorkBook, { records, odf, localizes }: Beside): OldWorkbook {
  const formats: string[] = ['General'];
  const numbers = new Map([['General', 0]]);
  const formatNumber = (code: string): number => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    numbers.set(code, formats.length);
    return formats.push(code) - 1;
  };
  let count = 0;
  const sheets = workbook.SheetNames.flatMap((name, index): OldSheet[] => {
    const sheet = workbook.Sheets[name];
    if (!sheet || isNoWorksheet(sheet)) return [];
    const own = odf?.sheets.get(name);
    const local = records?.sheets.length === workbook.SheetNames.length ? records.sheets[index] : undefined;
    const codeOf = (cell: CellObject, row: number, column: number): string => {
      const id = local?.formats.get(row * 0x10000 + column);
      if (id !== undefined) return BUILT_IN_FORMATS[id]!;
      const code = typeof cell.z === 'string' && cell.z !== '' ? cell.z : 'General';
      return localizes ? (LOCAL[code] ?? code) : code;
    };
    const cells: OldCell[] = [];
    eachCell(sheet, (cell, row, column) => {
      const read = cellOf(cell, row, column, formatNumber(codeOf(cell, row, column)), odf !== undefined);
      if (!read) return;
      if ((count += 1) > MAX_OLD_CELLS) throw tooManyCells();
      if (row > MAX_ROW || column > MAX_COLUMN)
        throw unreadable('beyond-sheet', toA1({ row, column }), { sheet: name });
      cells.push(read);
    });
    return [
      {
        name,
        visibility: own?.isHidden ? 'hidden' : VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0]!,
        isProtected: own?.isProtected ?? sheet['!protect'] !== undefined,
        cells: withBare(cells, own),
        merged: mergedIn(sheet),
        hiddenRows: own?.hiddenRows ?? local?.hiddenRows ?? hiddenIn(sheet),
      },
    ];
  });
  return {
    sheets,
    formats,
    date1904: workbook.Workbook?.WBProps?.date1904 ?? false,
    isManual: odf?.isManual ?? records?.isManual ?? false,
  };
}

/** True for sheets of charts, dialogs and macros. */
function isNoWorksheet(sheet: WorkSheet): boolean {
  return (sheet['!type'] ?? 'sheet') !== 'sheet';
}

const VISIBILITIES = ['visible', 'hidden', 'very-hidden'] as const;

/** The system's formats in Chinese, by those of the United States, which SheetJS returns. */
const LOCAL: Readonly<Record<string, string>> = {
  'm/d/yy': BUILT_IN_FORMATS[14]!,
  'm/d/yy h:mm': BUILT_IN_FORMATS[22]!,
  'dddd, mmmm dd, yyyy': BUILT_IN_FORMATS[31]!,
  '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)': BUILT_IN_FORMATS[8]!,
};

function eachCell(sheet: WorkSheet, see: (cell: CellObject, row: number, column: number) => void): void {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) see(cell, row + 1, column + 1);
    });
  });
}

function cellOf(
  { t, v, f, w }: CellObject,
  row: number,
  column: number,
  format: number,
  isOdf: boolean,
): OldCell | null {
  const formula = f === undefined || f === '' ? {} : { formula: f };
  const value = valueOf(t, v, w, f !== undefined);
  if (value === null && f === undefined) return null;
  // The formats of OpenDocument are not Excel's; what they showed stands beside the value.
  const shown = isOdf && typeof w === 'string' && typeof value !== 'string' ? { shown: w } : {};
  return { row, column, value, format, ...formula, ...shown };
}

function valueOf(
  type: CellObject['t'],
  value: unknown,
  shown: string | undefined,
  isFormula: boolean,
): OldCell['value'] {
  if (type === 'e') return { error: ERRORS[Number(value)] ?? shown ?? '#VALUE!' };
  if (type === 'z' || value === undefined || value === null) return null;
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  // Calc has errors for which Excel has no names.
  if (isFormula && /^(?:Err|错误):\d{3}$/.test(text)) return { error: '#VALUE!' };
  return text === '' && !isFormula ? null : text;
}

/** Errors by their numbers in files ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Adds cells with a value and no text, which SheetJS skips. */
function withBare(cells: OldCell[], own: OdfSheet | undefined): readonly OldCell[] {
  if (!own || own.bare.length === 0) return cells;
  const known = new Set(cells.map(({ row, column }) => row * 0x10000 + column));
  return [
    ...cells,
    ...own.bare.flatMap(({ row, column, value }) =>
      known.has(row * 0x10000 + column) ? [] : [{ row, column, value, format: 0 }],
    ),
  ];
}

function mergedIn(sheet: WorkSheet): OldSheet['merged'] {
  const merged = sheet['!merges'] ?? [];
  if (merged.length > MAX_MERGED) {
    const limit = MAX_MERGED.toLocaleString('en-US');
    throw unreadable('too-large', both(`合并区域超过 ${limit} 个`, `more than ${limit} merged areas`));
  }
  return merged.map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));
}

function hiddenIn(sheet: WorkSheet): number[] {
  const hidden: number[] = [];
  sheet['!rows']?.forEach((row, index) => {
    if (row?.hidden) hidden.push(index + 1);
  });
  return hidden;
}
