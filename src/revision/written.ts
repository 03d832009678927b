import { Decimal, decimalOfExcel } from '../notation/decimal';
import type { Written } from '../scoring/scorecard';
import { parseA1, toA1 } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { Revision } from './revision';

/**
 * The scores that ziping wrote into indicators' score cells: sheet id → A1 address → number as text.
 * Plain JSON, kept in the workbook, so that a later run tells its own scores from people's.
 */
export type Journal = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The key under which hosts keep the journal. */
export const JOURNAL_KEY = 'written';

/**
 * The journal after a revision was applied; null, which hosts forget, where it holds nothing.
 * @param previous the journal as it was kept, whatever it holds: a damaged one counts as empty
 */
export function journalOf(revision: Pick<Revision, 'edits'>, previous: unknown): Journal | null {
  return changed(revision, previous, (value) => numberText(value));
}

/** The journal after a revision was taken back: its cells hold people's scores again. */
export function journalWithout(revision: Pick<Revision, 'edits'>, previous: unknown): Journal | null {
  return changed(revision, previous, () => null);
}

/** What ziping wrote on one sheet last time. */
export function writtenOf(journal: unknown, sheetId: string): Written {
  return new Map(
    Object.entries(readJournal(journal)[sheetId] ?? {}).map(([cell, number]) => [cell, new Decimal(number)]),
  );
}

function changed(
  { edits }: Pick<Revision, 'edits'>,
  previous: unknown,
  entryFor: (value: CellValue) => string | null,
): Journal | null {
  const journal = new Map(
    Object.entries(readJournal(previous)).map(([sheetId, cells]) => [
      sheetId,
      new Map(Object.entries(cells)),
    ]),
  );
  for (const { kind, sheetId, at, after } of edits) {
    if (kind !== 'score') continue;
    const cells = journal.get(sheetId) ?? new Map<string, string>();
    const text = entryFor(after.value);
    if (text === null) cells.delete(toA1(at));
    else cells.set(toA1(at), text);
    journal.set(sheetId, cells);
  }
  const filled = [...journal].filter(([, cells]) => cells.size > 0);
  if (filled.length === 0) return null;
  return Object.fromEntries(filled.map(([sheetId, cells]) => [sheetId, Object.fromEntries(cells)]));
}

const NUMBER = /-?\d+(?:\.\d+)?/;

function numberText(value: CellValue): string | null {
  if (typeof value === 'number') return decimalOfExcel(value).toFixed();
  return typeof value === 'string' ? (NUMBER.exec(value)?.[0] ?? null) : null;
}

/** What of a kept value is a journal; anything else in it is left out. */
function readJournal(kept: unknown): Journal {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([sheetId, cells]) => {
      if (!isRecord(cells)) return [];
      const numbers = Object.entries(cells).filter(
        (entry): entry is [string, string] =>
          parseA1(entry[0]) !== null && typeof entry[1] === 'string' && isNumber(entry[1]),
      );
      return [[sheetId, Object.fromEntries(numbers)]];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
