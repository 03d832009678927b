import type { Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type { Refusal, Unmarked } from '../host';
import { memoryJson } from '../memoryXml';
import type { Memory } from '../memoryXml';
import type { PlannedWrite } from '../writing';
import { alteredBy } from './altered';
import type { Altered } from './altered';
import { asProblem } from './excelErrors';
import { addFlags, askFlags, deleteFlags, flagsWhere, hasFlags } from './flags';
import type { FlaggedSheet } from './flags';
import type { Look } from './workbookLook';
import { writeKept } from './memory';
import { fromWhatWasHeld, overtakenEdits, overwritten } from './overtaken';
import { asOneUndoStep, roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { removeOld, settle, takeBack } from './settle';
import type { Step } from './step';
import { UNFINISHED, withKept } from './unfinishedWriting';
import { askHeld, bytesOf, writeCells } from './writeCells';
import type { Held } from './writeCells';

/** In bytes: some ten thousand edits. With the cells themselves the request stays well below Excel's 5 MB. */
const LARGEST_UNFINISHED = 1_500_000;

/** The outcome of a step that was made. */
export interface Made {
  /**
   * The edits that are refused: somebody changed their cells since the look, or Excel turned them into something else.
   */
  readonly refused: readonly Refusal[];
  readonly unmarked: readonly Unmarked[];
  /** The sheet as it is afterwards; null if it did not come along. */
  readonly after: Sheet | null;
}

/**
 * Makes a step completely or not at all, in one round trip, with a second one to remove earlier flags. Excel stops a
 * request at the action that fails and keeps what ran before. So the order is: the unfinished writing, the cells, the
 * memory with an unfinished writing of the flags alone (from here on the cells count as made), the new flags, the
 * memory. After a failure a new look at the workbook decides: a step whose cells were made is completed, any other is
 * taken back. If neither is possible, the unfinished writing stays in the workbook until the next opening. The request
 * also asks what each cell held just before and just after it was written: what somebody else changed since the look is
 * restored, and so is what Excel put into a wrong place; with `whole` all cells are.
 * @param lookAgain looks at the same parts of the workbook once more
 * @throws Problem for what Excel refused; `half-written` if it could not be taken back; `overwritten` if another
 *   person's change could not be restored
 */
export async function commit(
  excel: ExcelConnection,
  step: Step,
  lookAgain: () => Promise<Look>,
): Promise<Made> {
  if (isNothing(step)) return { refused: [], unmarked: [], after: null };
  if (step.edits.length > 0 && bytesOf(step.unfinished) > LARGEST_UNFINISHED) {
    throw asProblem({ code: 'RequestPayloadSizeLimitExceeded' });
  }
  let flagsAdded = 0;
  const make = async (inOneStep: ExcelConnection): Promise<Made> => {
    const made = await roundTrip(inOneStep, (context) => {
      const queued = queue(context, step);
      flagsAdded = queued.flagsAdded;
      return queued.made;
    });
    const refused = await giveBack(inOneStep, step, made, lookAgain);
    const isTakenBack = step.whole && refused.length > 0;
    if (!isTakenBack) await removeOld(inOneStep, step, made.flagged);
    return { refused, unmarked: [], after: refused.length > 0 ? null : made.sheet };
  };
  // A single request is one step of Excel's own undo in any case.
  const isTwo = step.newFlags.length > 0 && hasFlags(flagsWhere(step.seen.flagged, step.isOld));
  try {
    return await (isTwo ? asOneUndoStep(excel, make) : make(excel));
  } catch (error) {
    const problem = asProblem(error);
    // After a timeout nobody knows whether the request ran, and a new look would wait as long again.
    if (problem.code === 'host-timeout' || problem.code === 'overwritten') throw problem;
    return {
      refused: [],
      after: null,
      unmarked: await settle(excel, step, { flagsAdded, problem, lookAgain }),
    };
  }
}

/** What the request reports: the cells before and after it, and the flags at its end. */
interface Told {
  readonly before: Held;
  readonly after: Held;
  readonly flagged: readonly FlaggedSheet[];
  readonly sheet: Sheet | null;
}

/** Restores what somebody else changed between the look and the writing, and what Excel displaced. */
async function giveBack(
  excel: ExcelConnection,
  step: Step,
  { before, after }: Told,
  lookAgain: () => Promise<Look>,
): Promise<readonly Refusal[]> {
  const overtaken = overtakenEdits(step.edits, before.at);
  const altered = alteredBy(step.edits, before, after);
  const refused = [...overtaken, ...altered.refused];
  if (refused.length === 0 && altered.displaced.length === 0) return [];
  try {
    const now = await lookAgain();
    const edits = fromWhatWasHeld(step.whole ? step.edits : refused.map(({ edit }) => edit), before.at);
    const seen = step.whole ? step.seen : { ...step.seen, kept: now.kept };
    const keepsFlags = !step.whole;
    const own = altered.refused.map(({ edit }) => ({ ...edit, content: before.contentAt(edit) }));
    const displaced = [...altered.displaced, ...own];
    await takeBack(excel, { ...step, seen, edits }, now, { displaced, keepsFlags });
  } catch (error) {
    throw overwritten(overtaken.length > 0 ? overtaken : heldBefore(altered, before), error);
  }
  return refused;
}

/** Returns the refused edits with what their cells held before. */
function heldBefore({ refused }: Altered, before: Held): readonly Refusal[] {
  return refused.map((each) => ({ ...each, found: before.contentAt(each.edit) }));
}

/** Queues the actions of a step. */
function queue(
  context: Excel.RequestContext,
  step: Step,
): { readonly flagsAdded: number; readonly made: () => Told } {
  const { seen, edits, newFlags, memory, unfinished, unfinishedMarks } = step;
  const { partIds, memory: kept } = seen.kept;
  const old = flagsWhere(seen.flagged, step.isOld);
  let writeMemory: ((memory: Memory) => void) | null = null;
  let before: () => Held = () => NOTHING_HELD;
  let after = before;
  if (edits.length > 0) {
    writeMemory = writeKept(context, partIds, withKept(kept, { [UNFINISHED]: unfinished }));
    const cells = edits.map(({ sheetId, at, after: content }) => ({ sheetId, at, content }));
    before = askHeld(context, cells, seen.sheets);
    writeCells(context, cells, seen.sheets);
    after = askHeld(context, cells, seen.sheets);
    if (newFlags.length > 0) writeMemory(withKept(memory, { [UNFINISHED]: unfinishedMarks }));
  }
  const flagsAdded = addFlags(context, newFlags, step.writing);
  if (writeMemory) writeMemory(memory);
  else if (memoryJson(memory) !== memoryJson(kept)) writeKept(context, partIds, memory);
  // New formats go on top and may take the ids of older ones, which therefore are read again.
  const flagged = flagsAdded > 0 && hasFlags(old) ? askFlags(context, sheetsOf(old)) : () => [];
  if (flagsAdded === 0) deleteFlags(context, old);
  const sheet = step.thenRead ? step.thenRead(context) : () => null;
  const made = () => ({ before: before(), after: after(), flagged: flagged(), sheet: sheet() });
  return { flagsAdded, made };
}

const NOTHING_HELD: Held = {
  at: () => undefined,
  contentAt: () => ({ value: null, formula: null }),
  all: [],
};

function sheetsOf(flagged: readonly FlaggedSheet[]): readonly string[] {
  return flagged.flatMap(({ sheetId, own }) => (own.length > 0 ? [sheetId] : []));
}

function isNothing({ edits, newFlags, isOld, seen, memory }: Step): boolean {
  const leavesFlags = newFlags.length === 0 && !hasFlags(flagsWhere(seen.flagged, isOld));
  return edits.length === 0 && leavesFlags && memoryJson(memory) === memoryJson(seen.kept.memory);
}

/** Joins planned writes of the same cell into one edit, at the address where it is written. */
export function netEdits(writes: readonly PlannedWrite[]): Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const { edit, at } of writes) {
    const place = `${edit.sheetId} ${toA1(at)}`;
    const before = byPlace.get(place)?.before ?? edit.before;
    byPlace.set(place, { ...edit, at, before });
  }
  return [...byPlace.values()];
}
