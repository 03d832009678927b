import type { Edit } from '../../revision/revision';
import type { Json } from '../host';
import type { Memory } from '../memoryXml';

/**
 * The key of the journal: the edits being written, kept in the workbook from before the first cell is
 * touched until after the last one. Found by a later opening, it says that writing was cut short.
 */
export const UNFINISHED = 'unfinished';

/** The edits as the journal keeps them: their reasons are not needed to write or to take back. */
export function journalOf(edits: readonly Edit[]): Json {
  return edits.map(({ sheetId, sheet, at, kind, before, after }) => {
    const [was, is] = [before, after].map(({ value, formula }): Json => {
      const kept = typeof value === 'object' && value !== null ? { error: value.error } : value;
      return { value: kept, formula };
    });
    return { sheetId, sheet, at: { row: at.row, column: at.column }, kind, before: was!, after: is! };
  });
}

/** The memory with a journal. */
export function withJournal(memory: Memory, journal: Json): Memory {
  return new Map([...memory, [UNFINISHED, journal]]);
}

/** The memory without a journal, and with what is to be kept; null forgets. */
export function withoutJournal(memory: Memory, kept: Readonly<Record<string, Json>>): Memory {
  const now = new Map([...memory, ...Object.entries(kept)]);
  now.delete(UNFINISHED);
  for (const [key, value] of now) if (value === null) now.delete(key);
  return now;
}

/** The edits that were cut short, or null where none were. */
export function journalIn(memory: Memory): readonly Edit[] | null {
  const kept = memory.get(UNFINISHED);
  if (!Array.isArray(kept) || !kept.every(isEdit)) return null;
  return kept.map((edit: Omit<Edit, 'reason'>) => ({ ...edit, reason: { 'zh-CN': '', 'en-US': '' } }));
}

function isEdit(value: unknown): value is Omit<Edit, 'reason'> {
  if (typeof value !== 'object' || value === null) return false;
  const { sheetId, at, before, after } = value as Partial<Edit>;
  return [typeof sheetId === 'string', at?.row, at?.column, before, after].every(Boolean);
}
