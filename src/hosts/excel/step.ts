import type { Edit } from '../../revision/revision';
import type { Flag, Json } from '../host';
import type { Memory } from '../memoryXml';
import type { FlaggedSheet } from './flags';
import type { Look } from './look';

/** What is to be made of a workbook, decided after a look at it. */
export interface Step {
  readonly seen: Look;
  /** One edit a cell at most (`netEdits`). */
  readonly edits: readonly Edit[];
  readonly newFlags: readonly Flag[];
  readonly oldFlags: readonly FlaggedSheet[];
  /** What the workbook is to keep afterwards. */
  readonly memory: Memory;
  /** What it keeps while cells are being written. */
  readonly journal: Json;
  /** True to write nothing at all where somebody else's change is in the way. */
  readonly whole: boolean;
}
