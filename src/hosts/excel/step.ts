import type { Edit } from '../../revision/revision';
import type { Sheet } from '../../sheet/sheet';
import type { Flag, Json } from '../host';
import type { Memory } from '../memoryXml';
import type { FlaggedSheet, OwnFormat } from './flags';
import type { Look } from './workbookLook';

/** What is to be written into a workbook, decided after a look at it. */
export interface Step {
  readonly seen: Look;
  /** At most one edit for each cell (`netEdits`). */
  readonly edits: readonly Edit[];
  readonly newFlags: readonly Flag[];
  /** The sign that the new flags bear. */
  readonly writing: string;
  /** True for existing flags that are to be removed. */
  readonly isOld: (format: OwnFormat) => boolean;
  /** The memory afterwards. */
  readonly memory: Memory;
  /** What the workbook keeps while cells are being written: the unfinished writing (unfinishedWriting.ts). */
  readonly unfinished: Json;
  /** What replaces that while flags are being set, when the cells are written already. */
  readonly unfinishedMarks: Json;
  /** True to write nothing at all if another person's change is in the way. */
  readonly whole: boolean;
  /** True to leave out flags that Excel refuses, and to report them; if false they fail the step. */
  readonly flagsMayFail: boolean;
  /**
   * Queues the question for the sheet as it is afterwards, and returns what reads the answer; null if none is wanted.
   */
  readonly thenRead: ((context: Excel.RequestContext) => () => Sheet | null) | null;
}

/**
 * Returns a test for formats without a formula that a failed step has left. It accepts none if there were such formats
 * before, since nobody can tell then whose they are.
 */
export function unsignedSince(seen: Look): (format: OwnFormat) => boolean {
  const hadUnsigned = hasUnsigned(seen.flagged);
  return ({ isSigned }) => !isSigned && !hadUnsigned;
}

/** True if there are custom formats without a formula. */
export function hasUnsigned(flagged: readonly FlaggedSheet[]): boolean {
  return flagged.some(({ own }) => own.some(({ isSigned }) => !isSigned));
}
