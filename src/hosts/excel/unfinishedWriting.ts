import type { Edit } from '../../revision/revision';
import type { Flag, Json } from '../host';
import type { Memory } from '../memoryXml';

/**
 * The key under which the workbook keeps what is being written, from before the first cell until after the last. If it
 * is there at a later opening, the writing was cut short.
 */
export const UNFINISHED = 'unfinished';

/** A writing that was cut short. */
export interface Unfinished {
  /** Empty if all cells were written and only the flags may be incomplete. */
  readonly edits: readonly Edit[];
  /** The flags that were to replace all others; null if flags were to be left. */
  readonly flags: readonly Flag[] | null;
  /** The sign of the flags that it may have set. */
  readonly writing: string;
  /** True if there were custom formats without a formula before: then nobody can tell which of them are its own. */
  readonly hadUnsigned: boolean;
  /** The memory that was to be written with it, by key. */
  readonly memory: Readonly<Record<string, Json>>;
}

/** Returns an unfinished writing as the workbook keeps it, without the edits' reasons, which nobody needs then. */
export function unfinishedJson({ edits, flags, writing, hadUnsigned, memory }: Unfinished): Json {
  const kept = {
    edits: edits.map(({ sheetId, sheet, at: { row, column }, kind, before, after }) => ({
      sheetId,
      sheet,
      at: { row, column },
      kind,
      before,
      after,
    })),
    flags:
      flags?.map(({ sheetId, at: { row, column }, severity }) => ({
        sheetId,
        at: { row, column },
        severity,
      })) ?? null,
    writing,
    hadUnsigned,
    memory,
  };
  return JSON.parse(JSON.stringify(kept)) as Json;
}

/** Returns the memory with some values changed; null removes a key. */
export function withKept(memory: Memory, changes: Readonly<Record<string, Json>>): Memory {
  const now = new Map([...memory, ...Object.entries(changes)]);
  for (const [key, value] of now) if (value === null) now.delete(key);
  return now;
}

/** Returns the writing that was cut short; null if none was. */
export function unfinishedIn(memory: Memory): Unfinished | null {
  const kept = memory.get(UNFINISHED) as Partial<Unfinished> | null | undefined;
  if (!kept || !Array.isArray(kept.edits) || !kept.edits.every(isEdit)) return null;
  return {
    edits: kept.edits.map((edit: Omit<Edit, 'reason'>) => ({ ...edit, reason: NO_REASON })),
    flags: kept.flags ?? null,
    writing: kept.writing ?? '',
    hadUnsigned: kept.hadUnsigned ?? true,
    memory: kept.memory ?? {},
  };
}

const NO_REASON = { 'zh-CN': '', 'en-US': '' };

function isEdit(value: unknown): value is Omit<Edit, 'reason'> {
  if (typeof value !== 'object' || value === null) return false;
  const { sheetId, at, before, after } = value as Partial<Edit>;
  return [typeof sheetId === 'string', at?.row, at?.column, before, after].every(Boolean);
}
