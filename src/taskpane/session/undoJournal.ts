import type { Json } from '../../hosts/host';
import type { Content, Edit, EditKind } from '../../revision/revision';
import { sameContent } from '../../revision/sameContent';
import type { JournalSheet } from '../../revision/written';
import { isCellError } from '../../sheet/cell';
import type { CellValue } from '../../sheet/cell';

/** What was written on one sheet at one time. */
interface Entry {
  readonly sheetId: string;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** What Undo can take back, the oldest first; kept in the workbook, so that it outlives the pane. */
export type UndoJournal = readonly Entry[];

/** The key under which hosts keep it. */
export const UNDO_KEY = 'undo';

/** Older ones are forgotten, so that the workbook does not grow with every click. */
const MAX_ENTRIES = 10;
const MAX_EDITS = 2_000;

/** The journal with what has just been written. */
export function pushed(journal: UndoJournal, edits: readonly Edit[]): UndoJournal {
  const [first] = edits;
  if (!first) return journal;
  const all = [...journal, { sheetId: first.sheetId, sheet: first.sheet, edits }].slice(-MAX_ENTRIES);
  while (all.length > 1 && all.reduce((count, entry) => count + entry.edits.length, 0) > MAX_EDITS) {
    all.shift();
  }
  return all;
}

/**
 * What was written last on a sheet: under its name, or, where it bore another one then or is a copy,
 * what still stands there for the most part. Ids tell nothing: Excel gives others at each opening.
 */
export function lastOn(journal: UndoJournal, sheet: JournalSheet): readonly Edit[] {
  const entry = journal.findLast((each) => isOf(each, sheet));
  return (entry?.edits ?? []).map((edit) => ({ ...edit, sheetId: sheet.id, sheet: sheet.name }));
}

/**
 * The journal without what was written last on a sheet. What was written under another name stays: it
 * may be another sheet's, and once taken back here it stands here no more.
 */
export function popped(journal: UndoJournal, sheet: JournalSheet): UndoJournal {
  const index = journal.findLastIndex((each) => isOf(each, sheet));
  return journal[index]?.sheet === sheet.name ? journal.toSpliced(index, 1) : journal;
}

function isOf(entry: Entry, sheet: JournalSheet): boolean {
  return entry.sheet === sheet.name || stands(entry, sheet);
}

function stands({ edits }: Entry, { grid }: JournalSheet): boolean {
  const standing = edits.filter(({ at, after }) =>
    sameContent(after, grid.cell(at.row, at.column) ?? { value: null, formula: null }),
  );
  return standing.length * 2 > edits.length;
}

/** As plain JSON; the reasons were shown when it was written. */
export function journalJson(journal: UndoJournal): Json {
  if (journal.length === 0) return null;
  return journal.map(({ sheetId, sheet, edits }) => ({
    sheetId,
    sheet,
    edits: edits.map(({ at, kind, before, after }) => [
      at.row,
      at.column,
      kind,
      contentJson(before),
      contentJson(after),
    ]),
  }));
}

function contentJson({ value, formula }: Content): Json {
  if (formula !== null) return { formula };
  return isCellError(value) ? { error: value.error } : value;
}

/** What of a kept value is a journal; a damaged entry is left out whole. */
export function readUndoJournal(kept: Json): UndoJournal {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: Json) => {
    if (!isRecord(entry) || typeof entry.sheetId !== 'string' || typeof entry.sheet !== 'string') return [];
    const { sheetId, sheet } = entry;
    const edits = Array.isArray(entry.edits) ? entry.edits.map((edit) => readEdit(edit, sheetId, sheet)) : [];
    return edits.length > 0 && edits.every((edit) => edit !== null) ? [{ sheetId, sheet, edits }] : [];
  });
}

const KINDS: readonly EditKind[] = [
  'score',
  'rate',
  'execution-score',
  'total-weight',
  'total',
  'grade',
  'note',
];

function readEdit(kept: Json, sheetId: string, sheet: string): Edit | null {
  if (!Array.isArray(kept)) return null;
  const [row, column, given, was, is] = kept as readonly Json[];
  const kind = KINDS.find((known) => known === given);
  const before = readContent(was);
  const after = readContent(is);
  if (!isIndex(row) || !isIndex(column) || !kind || !before || !after) return null;
  const reason = { 'zh-CN': '', 'en-US': '' };
  return { sheetId, sheet, at: { row, column }, kind, before, after, reason };
}

function readContent(kept: Json | undefined): Content | null {
  if (kept === undefined || Array.isArray(kept)) return null;
  if (!isRecord(kept)) return { value: kept as Exclude<CellValue, object>, formula: null };
  if (typeof kept.formula === 'string') return { value: null, formula: kept.formula };
  return typeof kept.error === 'string' ? { value: { error: kept.error }, formula: null } : null;
}

function isIndex(kept: Json | undefined): kept is number {
  return typeof kept === 'number' && Number.isInteger(kept) && kept > 0;
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
