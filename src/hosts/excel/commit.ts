import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Refusal } from '../host';
import { memoryJson } from '../memoryXml';
import type { Memory } from '../memoryXml';
import type { PlannedWrite } from '../writing';
import { asProblem } from './excelErrors';
import { addFlags, deleteFlags } from './flags';
import type { Look } from './look';
import { writeKept } from './memory';
import { fromWhatWasHeld, overtakenEdits, overwritten } from './overtaken';
import type { HeldBefore } from './overtaken';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { settle, takeBack } from './settle';
import type { Step } from './step';
import { UNFINISHED, withKept } from './unfinished';
import { askHeld, bytesOf, writeCells } from './writeCells';

/** Some ten thousand edits; with the cells themselves this makes a request well below Excel's 5 MB. */
const LARGEST_JOURNAL = 1_500_000;

/**
 * Makes a step whole or not at all, in one round trip. Excel stops a request at the action that fails
 * and keeps what ran before, so the order is: the journal, the cells, the new flags, the memory
 * without the journal (from here on the step counts as made), the removal of the old flags. After a
 * failure what is there decides: what was made whole is completed, anything less is taken back.
 * Where that is impossible the journal stays in the workbook for the next opening.
 * The request also asks what each cell held just before it was written: what somebody else changed
 * since the look is given back, and with `whole` everything (only the old flags are not put on again).
 * @param lookAgain looks at the same parts of the workbook once more
 * @returns the edits that are refused because somebody changed their cells since the look
 * @throws Problem what Excel refused; `half-written` when it could not be taken back; `overwritten`
 */
export async function commit(
  excel: ExcelConnection,
  step: Step,
  lookAgain: () => Promise<Look>,
): Promise<readonly Refusal[]> {
  if (isNothing(step)) return [];
  if (step.edits.length > 0 && bytesOf(step.journal) > LARGEST_JOURNAL) {
    throw asProblem({ code: 'RequestPayloadSizeLimitExceeded' });
  }
  let flagsAdded = 0;
  try {
    const held = await roundTrip(excel, (context) => {
      const queued = queue(context, step);
      flagsAdded = queued.flagsAdded;
      return queued.held;
    });
    return await giveBack(excel, step, held, lookAgain);
  } catch (error) {
    const problem = asProblem(error);
    // Nobody knows what became of the request, and whoever asks now waits as long again.
    if (problem.code === 'host-timeout' || problem.code === 'overwritten') throw problem;
    await settle(excel, step, { flagsAdded, problem, lookAgain });
    return [];
  }
}

/** Gives back what somebody else changed between the look and the writing. */
async function giveBack(
  excel: ExcelConnection,
  step: Step,
  held: HeldBefore,
  lookAgain: () => Promise<Look>,
): Promise<readonly Refusal[]> {
  const overtaken = overtakenEdits(step.edits, held);
  if (overtaken.length === 0) return [];
  try {
    const now = await lookAgain();
    if (step.whole) {
      await takeBack(excel, { ...step, edits: fromWhatWasHeld(step.edits, held) }, now);
    } else {
      const theirs = overtaken.map(({ edit }) => edit);
      const kept = { ...step.seen, kept: now.kept, flagged: now.flagged };
      await takeBack(excel, { ...step, seen: kept, edits: fromWhatWasHeld(theirs, held) }, now);
    }
  } catch (error) {
    throw overwritten(overtaken, error);
  }
  return overtaken;
}

/** Queues a step. */
function queue(
  context: Excel.RequestContext,
  step: Step,
): { readonly flagsAdded: number; readonly held: () => HeldBefore } {
  const { seen, edits, newFlags, oldFlags, memory, journal } = step;
  const { partIds, memory: kept } = seen.kept;
  let writeMemory: ((memory: Memory) => void) | null = null;
  let held: () => HeldBefore = () => () => undefined;
  if (edits.length > 0) {
    writeMemory = writeKept(context, partIds, withKept(kept, { [UNFINISHED]: journal }));
    const cells = edits.map(({ sheetId, at, after }) => ({ sheetId, at, content: after }));
    held = askHeld(context, cells, seen.sheets);
    writeCells(context, cells, seen.sheets);
  }
  const flagsAdded = addFlags(context, newFlags);
  if (writeMemory) writeMemory(memory);
  else if (memoryJson(memory) !== memoryJson(kept)) writeKept(context, partIds, memory);
  deleteFlags(context, oldFlags);
  return { flagsAdded, held };
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
