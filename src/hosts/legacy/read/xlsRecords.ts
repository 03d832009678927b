import { BUILT_IN_FORMATS } from '../../xlsx/read/numberFormats';
import { both, unreadable } from '../../unreadableFile';

/** What the records of an .xls file say and SheetJS does not return. */
export interface XlsRecords {
  /** True if formulas are calculated only on request. */
  readonly isManual: boolean;
  /** The sheets in the order of the file. */
  readonly sheets: readonly {
    /** By row × 65536 + column, the numbers of formats that Excel shows according to its language. */
    readonly formats: ReadonlyMap<number, number>;
    readonly hiddenRows: readonly number[];
  }[];
}

// The numbers of records ([MS-XLS] 2.3).
const BOF = 0x0809;
const EOF = 0x000a;
const CALC_MODE = 0x000d;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const FORMAT = 0x041e;
const XF = 0x00e0;
const ROW = 0x0208;
const MUL_RK = 0x00bd;
/** The records of cells: formula, number, label, boolean or error, shared string, RK number, rich string. */
const CELLS: ReadonlySet<number> = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x00fd, 0x027e, 0x00d6]);

/** The bit of a row that is hidden or has no height. */
const ROW_HIDDEN = 0x20;

/** True for formats whose meaning depends on Excel's language, and for 47, which SheetJS returns wrongly. */
const isLocal = (id: number) =>
  (id >= 5 && id <= 8) ||
  id === 14 ||
  id === 22 ||
  (id >= 27 && id <= 44) ||
  id === 47 ||
  (id >= 50 && id <= 58);

/**
 * Reads the records of a workbook stream (Excel 95 and later), and checks that it is complete.
 * @returns null for an older kind of stream
 * @throws Problem `encrypted`, or `truncated` if a sheet is cut off, of which SheetJS would return a part
 */
export function readXlsRecords(stream: Uint8Array): XlsRecords | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 4 || view.getUint16(0, true) !== BOF) return null;
  const ids: number[] = [];
  const own = new Set<number>();
  const starts: number[] = [];
  const whole = new Map<number, { formats: Map<number, number>; hiddenRows: number[] }>();
  let isManual = false;
  let depth = 0;
  let begun = 0;
  let sheet = { formats: new Map<number, number>(), hiddenRows: [] as number[] };

  const keep = (row: number, column: number, xf: number) => {
    const id = ids[xf];
    if (id === undefined || own.has(id) || !isLocal(id) || !(id in BUILT_IN_FORMATS)) return;
    sheet.formats.set((row + 1) * 0x10000 + column + 1, id);
  };

  for (let at = 0; at + 4 <= stream.length;) {
    const kind = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    if (data + length > stream.length) throw cutOff();
    if (kind === BOF) {
      if (depth === 0) {
        begun = at;
        sheet = { formats: new Map(), hiddenRows: [] };
      }
      depth += 1;
    } else if (kind === EOF && depth > 0) {
      depth -= 1;
      if (depth === 0) whole.set(begun, sheet);
    } else if (kind === FILE_PASS) throw unreadable('encrypted');
    else if (depth === 1) {
      if (kind === BOUND_SHEET && length >= 4) starts.push(view.getUint32(data, true));
      else if (kind === FORMAT && length >= 2) own.add(view.getUint16(data, true));
      else if (kind === XF && length >= 4) ids.push(view.getUint16(data + 2, true));
      else if (kind === CALC_MODE && length >= 2) isManual ||= view.getUint16(data, true) === 0;
      else if (kind === ROW && length >= 14 && (view.getUint8(data + 12) & ROW_HIDDEN) !== 0)
        sheet.hiddenRows.push(view.getUint16(data, true) + 1);
      else if (CELLS.has(kind) && length >= 6)
        keep(view.getUint16(data, true), view.getUint16(data + 2, true), view.getUint16(data + 4, true));
      else if (kind === MUL_RK) {
        const row = view.getUint16(data, true);
        const column = view.getUint16(data + 2, true);
        for (let each = 0; 4 + each * 6 + 6 <= length - 2; each += 1)
          keep(row, column + each, view.getUint16(data + 4 + each * 6, true));
      }
    }
    at = data + length;
    // After the last sheet a stream may be filled with zeros.
    if (depth === 0 && at + 4 <= stream.length && view.getUint32(at, true) === 0) break;
  }
  if (depth > 0 || starts.some((start) => !whole.has(start))) throw cutOff();
  return { isManual, sheets: [...starts].sort((a, b) => a - b).map((start) => whole.get(start)!) };
}

function cutOff() {
  return unreadable('truncated', both('工作表没有结尾', 'a sheet has no end'));
}
