import { Problem } from '../../../sheet/problem';
import { Cells } from '../../../sheet/cells';
import type { Sheet, Unreadable } from '../../../sheet/sheet';
import type { Archive } from '../zip/archive';
import { DisplayFormat } from './displayText';
import { relationshipsOf, type Relationship } from './relationships';
import { readSharedStrings, SharedStrings } from './sharedStrings';
import type { SheetContext } from './sheetContent';
import { readSheet } from './sheetReader';
import { readCellFormats } from './cellFormats';
import { sheetsWithStaleResults } from '../formula/staleResults';
import { hasFormulas } from '../formula/storedCells';
import { both, unreadable } from '../../unreadableFile';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbookPart';
import { workbookPartOf } from './workbookKind';
import { readXmlPart } from '../xml/xmlPart';
import { XlsxGrid } from './xlsxGrid';

/** A worksheet of a file, with the part that holds it. */
export interface XlsxSheet extends Sheet {
  readonly part: string;
}

/** The contents of a workbook's file. */
export interface WorkbookContent {
  /** The workbook part's name. */
  readonly part: string;
  /**
   * All worksheets in the order of their tabs. Chart, dialog and macro sheets are left out, and entries without a part,
   * such as modules of macros.
   */
  readonly sheets: readonly XlsxSheet[];
  /** The sheet that opens in front; if that is not a worksheet, the first visible one; null if there is none. */
  readonly active: XlsxSheet | null;
  /** The strings that cells refer to by index. */
  readonly strings: SharedStrings;
  /** True if days count from 1904. */
  readonly date1904: boolean;
}

/**
 * Reads all worksheets of an .xlsx, .xlsm, .xltx or .xltm file; one that cannot be read says why.
 * @throws Problem where the workbook cannot be read, or none of its sheets can, naming the sheet and cell where it can:
 *   `no-workbook-part`, `xlsb-not-supported`, `ods-not-supported`, `missing-part`, `damaged`, `xml-malformed`,
 *   `xml-doctype`, `beyond-sheet`, `too-large`
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

  const tabs: { readonly tab: number; readonly sheet: XlsxSheet }[] = [];
  const ids = new Set<string>();
  workbook.sheets.forEach((entry, tab) => {
    if (entry.relationship === '') return;
    const link = links.find(({ id }) => id === entry.relationship);
    if (link && link.kind !== 'worksheet') return;
    const id = ids.has(entry.id) ? `${entry.id}#${tab}` : entry.id;
    ids.add(id);
    tabs.push({ tab, sheet: openSheet(archive, entry, link, id, context, formats) });
  });
  const sheets = withStaleResults(
    tabs.map(({ sheet }) => sheet),
    workbook.manual,
  );
  const [first] = sheets;
  if (first?.unreadable && sheets.every(({ unreadable }) => unreadable)) throw problemOf(first.unreadable);
  const active =
    sheets[tabs.findIndex(({ tab }) => tab === workbook.activeTab)] ??
    sheets.find(({ visibility }) => visibility === 'visible') ??
    sheets[0] ??
    null;
  return { part, sheets, active, strings, date1904 };
}

/** Reads a sheet. If it cannot be read, it says why; the other sheets are read all the same, and saving keeps it. */
function openSheet(
  archive: Archive,
  { name, visibility }: SheetEntry,
  link: Relationship | undefined,
  id: string,
  context: SheetContext,
  formats: readonly DisplayFormat[],
): XlsxSheet {
  const part = link ? (archive.entry(link.target)?.name ?? link.target) : '';
  try {
    if (!link || link.isExternal) throw unreadable('missing-part', both('（工作表）', 'of the sheet'));
    const content = readXmlPart(archive, part, (tokens) => readSheet(tokens, part, context));
    const grid = new XlsxGrid(content, context.strings, formats, name);
    return { id, name, visibility, isProtected: content.isProtected, grid, part };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, says, place } = error.at({ sheet: name });
    return {
      id,
      name,
      visibility,
      isProtected: false,
      grid: NO_CELLS,
      part,
      unreadable: { code, says, place },
    };
  }
}

const NO_CELLS = new Cells([]);

function problemOf({ code, says, place }: Unreadable): Problem {
  return new Problem(code, says, place);
}

/**
 * Marks sheets with stale results of a workbook that calculates only on request: Excel itself says so
 * (`calcCompleted`), or the stored result of a formula differs from what the stored values give.
 */
function withStaleResults(
  sheets: readonly XlsxSheet[],
  manual: WorkbookPart['manual'],
): readonly XlsxSheet[] {
  if (!manual) return sheets;
  const stale = manual.isCompleted ? sheetsWithStaleResults(sheets) : null;
  return sheets.map((sheet) =>
    (stale ? stale.has(sheet.id) : hasFormulas([sheet])) ? { ...sheet, calculation: 'manual-stale' } : sheet,
  );
}
