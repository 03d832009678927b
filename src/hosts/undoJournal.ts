import type { Content, Edit, EditKind } from '../revision/revision';
import type { KnownSheet } from '../revision/ownScores';
import { sameContent } from '../revision/sameContent';
import { toA1 } from '../sheet/address';
import { isCellError } from '../sheet/cell';
import type { CellValue } from '../sheet/cell';
import { anchor } from '../sheet/grid';
import { contentOf, holds } from './content';
import type { Json } from './host';

/** What ziping wrote on one sheet at one time. */
interface Entry {
  /** The same number in all entries of one writing on several sheets; absent for a writing on one sheet. */
  readonly writing?: number;
  readonly sheetId: string;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** What Undo can take back, oldest first. It is kept in the workbook, so that it outlives pane and process. */
export type UndoJournal = readonly Entry[];

/** The key under which a workbook keeps the journal. */
export const UNDO_KEY = 'undo';

/**
 * The key under which files keep the spelling of cells before they were written, such as 12.50. It is of no use once
 * there is nothing to undo.
 */
export const SPELLINGS_KEY = 'spellings';

/**
 * So many earlier writings are kept; older ones are dropped, so that the workbook does not grow with every click. A
 * user who changes one cell after another makes one writing for each, and can take any of them back days later.
 */
const MAX_EARLIER = 300;
const MAX_EDITS = 2_000;

/**
 * Adds to the undo journal what has just been written, on one sheet or on several. The last writing of a sheet is
 * always kept: Undo takes back a whole workbook or says that there is nothing to take back.
 */
export function pushed(journal: UndoJournal, edits: readonly Edit[]): UndoJournal {
  const sheets = new Map(edits.map(({ sheetId, sheet }) => [sheetId, sheet]));
  const writing = 1 + Math.max(0, ...journal.map((entry) => entry.writing ?? 0));
  const added = [...sheets].map(([sheetId, sheet]) => ({
    ...(sheets.size > 1 && { writing }),
    sheetId,
    sheet,
    edits: edits.filter((edit) => edit.sheetId === sheetId),
  }));
  const all = [...journal, ...added];
  const isLast = (entry: Entry) => all.findLast(({ sheet }) => sheet === entry.sheet) === entry;
  const earlier = all.filter((entry) => !isLast(entry)).slice(-MAX_EARLIER);
  while (earlier.reduce((count, entry) => count + entry.edits.length, 0) > MAX_EDITS) earlier.shift();
  return all.filter((entry) => isLast(entry) || earlier.includes(entry));
}

/**
 * Returns what was written last on a sheet: under its name, or under another name if most of it still stands there,
 * because the sheet was renamed or is a copy. Ids tell nothing: Excel gives others at each opening.
 */
export function lastOn(journal: UndoJournal, sheet: KnownSheet): readonly Edit[] {
  const entry = journal[indexOfLast(journal, sheet)];
  return (entry?.edits ?? []).map((edit) => ({ ...edit, sheetId: sheet.id, sheet: sheet.name }));
}

/**
 * Removes what was written last on a sheet. What was written under another name stays: it may be another sheet’s, and
 * once taken back here it stands here no more.
 */
export function popped(journal: UndoJournal, sheet: KnownSheet): UndoJournal {
  const index = indexOfLast(journal, sheet);
  return journal[index]?.sheet === sheet.name ? journal.toSpliced(index, 1) : journal;
}

/**
 * Looks for the sheet by its name first, since two sheets may hold the same few scores. Only if none of the edits under
 * its name still stand may it have borne another name.
 */
function indexOfLast(journal: UndoJournal, sheet: KnownSheet): number {
  const own = journal.findLastIndex((entry) => entry.sheet === sheet.name);
  if (own >= 0 && standing(journal[own]!, sheet).length > 0) return own;
  const elsewhere = journal.findLastIndex((entry) => stands(entry, sheet));
  return elsewhere >= 0 ? elsewhere : own;
}

/** True if most edits of an entry still stand on a sheet: a few equal scores of another sheet do not suffice. */
function stands(entry: Entry, sheet: KnownSheet): boolean {
  return standing(entry, sheet).length * 2 > entry.edits.length;
}

/**
 * Returns the edits whose cells still hold what was written. Others may have been overwritten since, or taken back by
 * Excel's own undo, step by step.
 */
export function standing(
  { edits }: Pick<Entry, 'edits'>,
  { grid }: Pick<KnownSheet, 'grid'>,
): readonly Edit[] {
  return edits.filter(({ at, after }) => {
    const { row, column } = anchor(grid, at.row, at.column);
    return holds(grid.cell(row, column), after);
  });
}

/**
 * Returns the entries of the last writing if it was one on several sheets; nothing if it was on one sheet.
 * @param journal as `withPresentNames` returns it
 */
export function lastOnSeveral(journal: UndoJournal): UndoJournal {
  const writing = journal.at(-1)?.writing;
  return writing === undefined ? [] : journal.filter((entry) => entry.writing === writing);
}

/** A change that ziping wrote into a cell, the last one that stands there or stood there. */
export interface Made {
  /** With the sheet's present id and name. */
  readonly edit: Edit;
  /** `edited` if the cell holds something else by now, which somebody has entered: it is left as it is. */
  readonly state: 'standing' | 'edited';
  /** What the cell holds now. */
  readonly found: Content;
}

/**
 * Returns what ziping has changed on a sheet and can take back cell by cell, in reading order; for a cell that was
 * written several times the last writing first. What Excel’s own undo took back is left out.
 */
export function madeOn(journal: UndoJournal, sheet: KnownSheet): readonly Made[] {
  const byCell = new Map<string, Edit[]>();
  for (const { edits } of entriesOn(journal, sheet)) {
    for (const edit of edits) {
      const known = byCell.get(toA1(edit.at));
      if (known) known.unshift(edit);
      else byCell.set(toA1(edit.at), [edit]);
    }
  }
  const { grid } = sheet;
  const made = [...byCell.values()].flatMap((edits): Made[] => {
    const at = anchor(grid, edits[0]!.at.row, edits[0]!.at.column);
    const cell = grid.cell(at.row, at.column);
    const standing = edits.find(({ after }) => holds(cell, after));
    if (!standing && edits.some(({ before }) => holds(cell, before))) return [];
    const edit = { ...(standing ?? edits[0]!), sheetId: sheet.id, sheet: sheet.name };
    return [{ edit, state: standing ? 'standing' : 'edited', found: contentOf(cell) }];
  });
  return made.sort(({ edit: { at: a } }, { edit: { at: b } }) => a.row - b.row || a.column - b.column);
}

/**
 * Removes single changes of a sheet. As with `popped`, what was written under another name stays.
 * @param edits as `madeOn` gives them
 */
export function without(journal: UndoJournal, sheet: KnownSheet, edits: readonly Edit[]): UndoJournal {
  const isTaken = (edit: Edit) =>
    edits.some(
      (taken) =>
        toA1(taken.at) === toA1(edit.at) &&
        sameContent(taken.after, edit.after) &&
        sameContent(taken.before, edit.before),
    );
  return journal.flatMap((entry) => {
    if (entry.sheet !== sheet.name) return [entry];
    const left = entry.edits.filter((edit) => !isTaken(edit));
    return left.length === 0 ? [] : [left.length === entry.edits.length ? entry : { ...entry, edits: left }];
  });
}

/** Returns what earlier writings left in cells that hold it again, now that later ones are taken back. */
export function uncovered(journal: UndoJournal, sheet: KnownSheet, taken: readonly Edit[]): readonly Edit[] {
  return entriesOn(journal, sheet).flatMap(({ edits }) =>
    edits
      .filter(({ at, after }) =>
        taken.some((edit) => toA1(edit.at) === toA1(at) && sameContent(edit.before, after)),
      )
      .map((edit) => ({ ...edit, sheetId: sheet.id, sheet: sheet.name })),
  );
}

/** Returns the writings on a sheet, the oldest first, by the name under which `indexOfLast` finds it. */
function entriesOn(journal: UndoJournal, sheet: KnownSheet): readonly Entry[] {
  const own = journal.filter((entry) => entry.sheet === sheet.name);
  if (own.some((entry) => standing(entry, sheet).length > 0)) return own;
  const elsewhere = journal.findLast((entry) => stands(entry, sheet));
  return elsewhere ? journal.filter((entry) => entry.sheet === elsewhere.sheet) : own;
}

/**
 * Renames the entries of a workbook whose sheets are all at hand to their present names: what was written under a name
 * that no sheet bears any more belongs to the sheet on which it still stands.
 */
export function withPresentNames(journal: UndoJournal, sheets: readonly KnownSheet[]): UndoJournal {
  const names = new Set(sheets.map(({ name }) => name));
  return journal.map((entry) => {
    const now = names.has(entry.sheet) ? null : sheets.find((sheet) => stands(entry, sheet));
    return now ? { ...entry, sheet: now.name } : entry;
  });
}

/** Prints the undo journal as plain JSON, without the edits' reasons, which nobody needs any more. */
export function journalJson(journal: UndoJournal): Json {
  if (journal.length === 0) return null;
  return journal.map(({ writing, sheetId, sheet, edits }) => ({
    ...(writing !== undefined && { writing }),
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

/** Reads the undo journal that a workbook keeps; a damaged entry is left out whole. */
export function readUndoJournal(kept: Json): UndoJournal {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: Json) => {
    if (!isRecord(entry) || typeof entry.sheetId !== 'string' || typeof entry.sheet !== 'string') return [];
    const { sheetId, sheet } = entry;
    const writing = isIndex(entry.writing) ? { writing: entry.writing } : {};
    const edits = Array.isArray(entry.edits) ? entry.edits.map((edit) => readEdit(edit, sheetId, sheet)) : [];
    return edits.length > 0 && edits.every((edit) => edit !== null)
      ? [{ ...writing, sheetId, sheet, edits }]
      : [];
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
  'fact',
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
