import type { Edit } from '../../revision/revision';
import type { Flag, Json } from '../host';
import type { Memory } from '../memoryXml';

/**
 * The key of what is being written, kept in the workbook from before the first cell is
 * touched until after the last one. Found by a later opening, it says that writing was cut short.
 */
export const UNFINISHED = 'unfinished';

/** A writing that was cut short. */
export interface Unfinished {
  /** Empty where all cells are made, and only the flags may be there in part. */
  readonly edits: readonly Edit[];
  /** All flags there were to be, or null where they were to be left. */
  readonly flags: readonly Flag[] | null;
  /** The sign of the flags that it may have put on. */
  readonly writing: string;
  /** True where custom formats without a formula were there before: then none of them is known for its own. */
  readonly hadUnsigned: boolean;
  /** What was to be kept along with it. */
  readonly memory: Readonly<Record<string, Json>>;
}

/** An unfinished writing as the workbook keeps it: the edits' reasons are not needed to write or to take back. */
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

/** The memory with some values changed; null forgets. */
export function withKept(memory: Memory, changes: Readonly<Record<string, Json>>): Memory {
  const now = new Map([...memory, ...Object.entries(changes)]);
  for (const [key, value] of now) if (value === null) now.delete(key);
  return now;
}

/** The writing that was cut short, or null where none was. */
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
