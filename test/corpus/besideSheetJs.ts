import * as sheetJs from '@e965/xlsx';
import type { Cell, CellValue } from '../../src/sheet/cell';
import { isCellError } from '../../src/sheet/cell';
import { rangeToA1, toA1 } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';
import type { Difference, Kind } from './kinds';

/** Reads a workbook with SheetJS; null where it cannot. */
export function readWithSheetJs(bytes: Uint8Array): sheetJs.WorkBook | null {
  try {
    return sheetJs.read(bytes, {
      type: 'array',
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      dense: true,
    });
  } catch {
    return null;
  }
}

/** What ziping reads otherwise than SheetJS does. */
export function differencesFrom(other: sheetJs.WorkBook, sheets: readonly Sheet[]): readonly Difference[] {
  const isWorksheet = (name: string) => {
    const type: unknown = other.Sheets[name]?.['!type'];
    return other.Sheets[name] !== undefined && (type === undefined || type === 'sheet');
  };
  const names = other.SheetNames.filter(isWorksheet);
  const own = sheets.map(({ name }) => name);
  const found: Difference[] = [];
  if (names.join('\n') !== own.join('\n'))
    found.push({ kind: 'sheets-differ', detail: `${names.join(', ')} ↔ ${own.join(', ')}` });
  for (const sheet of sheets) {
    const theirs = other.Sheets[sheet.name];
    if (sheet.unreadable)
      found.push({ kind: 'sheet-unreadable', detail: `${sheet.name} ${sheet.unreadable.code}` });
    else if (theirs && names.includes(sheet.name)) found.push(...inSheet(sheet, theirs));
  }
  return found;
}

function* inSheet(sheet: Sheet, theirs: sheetJs.WorkSheet): Generator<Difference> {
  const differ = (kind: Kind, place: string, detail: string): Difference => ({
    kind,
    detail: `${sheet.name}!${place} ${detail}`,
  });
  const rows = (theirs['!data'] ?? []) as readonly (
    readonly (sheetJs.CellObject | undefined)[] | undefined
  )[];
  const seen = new Set<string>();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of (row ?? []).entries()) {
      if (!cell || cell.t === 'z' || (cell.v === undefined && cell.f === undefined)) continue;
      const place = toA1({ row: r + 1, column: c + 1 });
      seen.add(place);
      const own = sheet.grid.cell(r + 1, c + 1);
      if (!own || (own.value === null && own.formula === null)) {
        if (cell.v !== '') yield differ('cell-lost', place, JSON.stringify(cell.v ?? cell.f));
      } else yield* inCell(own, cell).map(([kind, detail]) => differ(kind, place, detail));
    }
  }
  for (const row of sheet.grid.rows) {
    for (const column of sheet.grid.columns(row)) {
      const place = toA1({ row, column });
      const cell = sheet.grid.cell(row, column)!;
      if (!seen.has(place) && cell.value !== '')
        yield differ('cell-more', place, JSON.stringify(cell.value ?? cell.formula));
    }
  }
  yield* layout(sheet, theirs, differ);
}

function* layout(
  { grid }: Sheet,
  theirs: sheetJs.WorkSheet,
  differ: (kind: Kind, place: string, detail: string) => Difference,
): Generator<Difference> {
  const merges = (theirs['!merges'] ?? []).map(({ s, e }) =>
    rangeToA1({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }),
  );
  const own = grid.merged.map(rangeToA1);
  const odd = [
    ...merges.filter((area) => !own.includes(area)).map((area) => `-${area}`),
    ...own.filter((area) => !merges.includes(area)).map((area) => `+${area}`),
  ];
  if (odd.length > 0) yield differ('merges-differ', '', odd.slice(0, 5).join(' '));
  const hidden = grid.rows.filter(
    (row) => Boolean(theirs['!rows']?.[row - 1]?.hidden) !== grid.isRowHidden(row),
  );
  if (hidden.length > 0) yield differ('hidden-rows-differ', '', hidden.slice(0, 5).join(' '));
}

function inCell(own: Cell, theirs: sheetJs.CellObject): readonly (readonly [Kind, string])[] {
  const found: (readonly [Kind, string])[] = [];
  const value = valueOf(theirs);
  if (own.calculated && !isSame(own.value, value))
    found.push(['value-differs', `${JSON.stringify(value)} ↔ ${JSON.stringify(own.value)}`]);
  else if (own.calculated && typeof own.value === 'number' && isOtherText(own, own.value, theirs.w))
    found.push(['text-differs', `${own.format}: ${theirs.w} ↔ ${own.text}`]);
  // SheetJS gives only the first cell of an array formula the formula.
  if (theirs.f !== undefined && own.formula !== null && plain(theirs.f) !== plain(own.formula))
    found.push(['formula-differs', `${theirs.f} ↔ ${own.formula}`]);
  return found;
}

function valueOf({ t, v, w }: sheetJs.CellObject): CellValue {
  if (t === 'e') return { error: String(w ?? v) };
  if (v instanceof Date || v === undefined) return null;
  return v;
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return a.toPrecision(15) === b.toPrecision(15);
  const text = (value: CellValue) =>
    typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : (value ?? '');
  return text(a) === text(b);
}

/** SheetJS drops prefixes of newer functions, and what it moves it spells in capitals. */
function plain(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/_xlfn\.|_xlws\.|\s/g, '')
    .toUpperCase();
}

/** Formats that Excel shows in the user's own language: SheetJS as in the United States. */
const OF_THE_SYSTEM =
  /^(?:yyyy\/m\/d(?: h:mm)?|#,##0(?:\.00)?;(?:\[Red\])?-#,##0(?:\.00)?|.*\[\$-F[48]00\].*)$/;

function isOtherText({ format, text }: Cell, value: number, theirs: string | undefined): boolean {
  // What no calendar has is General for ziping and nothing for SheetJS.
  return (
    theirs !== undefined && theirs !== text && !OF_THE_SYSTEM.test(format) && !(value < 0 && theirs === '')
  );
}
