import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Flag, Json } from '../host';
import { memoryJson } from '../memoryXml';
import type { Memory } from '../memoryXml';
import type { PlannedWrite } from '../writing';
import { asProblem } from './excelErrors';
import { addFlags, deleteFlags } from './flags';
import type { FlaggedSheet } from './flags';
import type { Look } from './look';
import { writeKept } from './memory';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { settle } from './settle';
import { UNFINISHED, withKept } from './unfinished';
import { bytesOf, writeCells } from './writeCells';

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
}

/** Some ten thousand edits; with the cells themselves this makes a request well below Excel's 5 MB. */
const LARGEST_JOURNAL = 1_500_000;

/**
 * Makes a step whole or not at all, in one round trip. Excel stops a request at the action that fails
 * and keeps what ran before, so the order is: the journal, the cells, the new flags, the memory
 * without the journal (from here on the step counts as made), the removal of the old flags. After a
 * failure what is there decides: what was made whole is completed, anything less is taken back.
 * Where that is impossible the journal stays in the workbook for the next opening.
 * @param lookAgain looks at the same parts of the workbook once more
 * @throws Problem what Excel refused; `half-written` when it could not be taken back
 */
export async function commit(
  excel: ExcelConnection,
  step: Step,
  lookAgain: () => Promise<Look>,
): Promise<void> {
  if (isNothing(step)) return;
  if (step.edits.length > 0 && bytesOf(step.journal) > LARGEST_JOURNAL) {
    throw asProblem({ code: 'RequestPayloadSizeLimitExceeded' });
  }
  let flagsAdded = 0;
  try {
    await roundTrip(excel, (context) => {
      flagsAdded = queue(context, step);
      return () => undefined;
    });
  } catch (error) {
    const problem = asProblem(error);
    // Nobody knows what became of the request, and whoever asks now waits as long again.
    if (problem.code === 'host-timeout') throw problem;
    await settle(excel, step, { flagsAdded, problem, lookAgain });
  }
}

/** @returns how many conditional formats are added */
function queue(context: Excel.RequestContext, step: Step): number {
  const { seen, edits, newFlags, oldFlags, memory, journal } = step;
  const { partIds, memory: kept } = seen.kept;
  let writeMemory: ((memory: Memory) => void) | null = null;
  if (edits.length > 0) {
    writeMemory = writeKept(context, partIds, withKept(kept, { [UNFINISHED]: journal }));
    const cells = edits.map(({ sheetId, at, after }) => ({ sheetId, at, content: after }));
    writeCells(context, cells, seen.sheets);
  }
  const flagsAdded = addFlags(context, newFlags);
  if (writeMemory) writeMemory(memory);
  else if (memoryJson(memory) !== memoryJson(kept)) writeKept(context, partIds, memory);
  deleteFlags(context, oldFlags);
  return flagsAdded;
}

function isNothing({ edits, newFlags, oldFlags, seen, memory }: Step): boolean {
  const leavesFlags = newFlags.length === 0 && oldFlags.every(({ own }) => own.length === 0);
  return edits.length === 0 && leavesFlags && memoryJson(memory) === memoryJson(seen.kept.memory);
}

/** What planned writes come to: one edit a cell, at the place where it is written. */
export function netEdits(writes: readonly PlannedWrite[]): Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const { edit, at } of writes) {
    const place = `${edit.sheetId} ${toA1(at)}`;
    const before = byPlace.get(place)?.before ?? edit.before;
    byPlace.set(place, { ...edit, at, before });
  }
  return [...byPlace.values()];
}
