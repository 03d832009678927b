import { Problem } from '../../../sheet/problem';
import type { Sheet } from '../../../sheet/sheet';
import type { Archive } from '../zip/archive';
import { DisplayFormat } from './displayText';
import { relationshipsOf, type Relationship } from './relationships';
import { readSharedStrings, SharedStrings } from './sharedStrings';
import type { SheetContext } from './sheetContent';
import { readSheet } from './sheetReader';
import { readCellFormats } from './styles';
import { both, unreadable } from '../unreadable';
import { readWorkbookPart, type SheetEntry } from './workbookPart';
import { workbookPartOf } from './workbookKind';
import { readXmlPart } from '../xml/xmlPart';
import { XlsxGrid } from './xlsxGrid';

/** A worksheet of a file, with the part that holds it. */
export interface XlsxSheet extends Sheet {
  readonly part: string;
}

export interface WorkbookContent {
  /** The workbook part's name. */
  readonly part: string;
  /** All worksheets in their order; chart, dialog and macro sheets are left out. */
  readonly sheets: readonly XlsxSheet[];
  /** The sheet that opens in front; where that is no worksheet the first visible one, or none. */
  readonly active: XlsxSheet | null;
  /** True where days count from 1904. */
  readonly date1904: boolean;
}

/**
 * Reads all worksheets of an .xlsx, .xlsm, .xltx or .xltm file.
 * @throws Problem naming the sheet and cell where it can: `no-workbook-part`, `xlsb-not-supported`,
 * `ods-not-supported`, `missing-part`, `damaged`, `xml-malformed`, `xml-doctype`, `beyond-sheet`,
 * `too-large`
 */
export function readWorkbook(archive: Archive): WorkbookContent {
  const part = workbookPartOf(archive);
  const workbook = readWorkbookPart(archive, part);
  const links = relationshipsOf(archive, part);
  const { date1904 } = workbook;
  const partOf = (kind: string) =>
    links.find((link) => link.kind === kind && archive.has(link.target))?.target;
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const strings = stringsPart ? readSharedStrings(archive, stringsPart) : SharedStrings.NONE;
  const codes = stylesPart ? readCellFormats(archive, stylesPart) : [];
  const formats = (codes.length > 0 ? codes : ['General']).map((code) => DisplayFormat.of(code, date1904));
  const context: SheetContext = { strings, styleCount: formats.length, date1904 };

  const byTab = new Map<number, XlsxSheet>();
  const ids = new Set<string>();
  workbook.sheets.forEach((entry, tab) => {
    const link = links.find(({ id }) => id === entry.relationship);
    if (link && link.kind !== 'worksheet') return;
    const id = ids.has(entry.id) ? `${entry.id}#${tab}` : entry.id;
    ids.add(id);
    byTab.set(tab, openSheet(archive, entry, link, id, context, formats));
  });
  const sheets = [...byTab.values()];
  const active =
    byTab.get(workbook.activeTab) ??
    sheets.find(({ visibility }) => visibility === 'visible') ??
    sheets[0] ??
    null;
  return { part, sheets, active, date1904 };
}

function openSheet(
  archive: Archive,
  { name, visibility }: SheetEntry,
  link: Relationship | undefined,
  id: string,
  context: SheetContext,
  formats: readonly DisplayFormat[],
): XlsxSheet {
  try {
    if (!link || link.isExternal) throw unreadable('missing-part', both('（工作表）', 'of the sheet'));
    const part = archive.entry(link.target)?.name ?? link.target;
    const content = readXmlPart(archive, part, (tokens) => readSheet(tokens, part, context));
    const grid = new XlsxGrid(content, context.strings, formats, name);
    return { id, name, visibility, isProtected: content.isProtected, grid, part };
  } catch (error) {
    throw error instanceof Problem ? error.at({ sheet: name }) : error;
  }
}
