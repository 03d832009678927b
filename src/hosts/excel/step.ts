import type { Edit } from '../../revision/revision';
import type { Sheet } from '../../sheet/sheet';
import type { Flag, Json } from '../host';
import type { Memory } from '../memoryXml';
import type { FlaggedSheet, OwnFormat } from './flags';
import type { Look } from './workbookLook';

/** What is to be made of a workbook, decided after a look at it. */
export interface Step {
  readonly seen: Look;
  /** One edit a cell at most (`netEdits`). */
  readonly edits: readonly Edit[];
  readonly newFlags: readonly Flag[];
  /** The sign that the new flags bear. */
  readonly writing: string;
  /** Which of the flags that are there are to go. */
  readonly isOld: (format: OwnFormat) => boolean;
  /** What the workbook is to keep afterwards. */
  readonly memory: Memory;
  /** What it keeps while cells are being written: the unfinished writing (unfinishedWriting.ts). */
  readonly unfinished: Json;
  /** What it keeps in its place while flags are being put on: the cells are made by then. */
  readonly unfinishedMarks: Json;
  /** True to write nothing at all where somebody else's change is in the way. */
  readonly whole: boolean;
  /** True where flags that Excel refuses are left out and said to be; else they fail the step. */
  readonly flagsMayFail: boolean;
  /** Asks for the sheet that is wanted as it is afterwards; what it gives reads the answer. */
  readonly thenRead: ((context: Excel.RequestContext) => () => Sheet | null) | null;
}

/**
 * Of formats without a formula, those that the step left: none where there were such before it,
 * for whose those are nobody can tell.
 */
export function unsignedSince(seen: Look): (format: OwnFormat) => boolean {
  const hadUnsigned = hasUnsigned(seen.flagged);
  return ({ isSigned }) => !isSigned && !hadUnsigned;
}

/** Whether there are custom formats without a formula. */
export function hasUnsigned(flagged: readonly FlaggedSheet[]): boolean {
  return flagged.some(({ own }) => own.some(({ isSigned }) => !isSigned));
}
