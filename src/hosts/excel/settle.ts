import type { Edit } from '../../revision/revision';
import type { Cell } from '../../sheet/cell';
import { Problem } from '../../sheet/problem';
import { holds } from '../content';
import type { Flag, Unmarked } from '../host';
import { memoryJson } from '../memoryXml';
import type { Memory } from '../memoryXml';
import { isNothingRun } from './excelErrors';
import { addFlags, deleteFlags, flagsWhere, hasFlags } from './flags';
import type { FlaggedSheet, OwnFormat } from './flags';
import type { Look } from './workbookLook';
import { writeKept } from './memory';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import { unsignedSince } from './step';
import type { Step } from './step';
import { UNFINISHED, withKept } from './unfinishedWriting';
import { writeCells } from './writeCells';
import type { CellWrite } from './writeCells';

/** How a step failed. */
export interface Failure {
  /** The number of conditional formats that the step was to add. */
  readonly flagsAdded: number;
  readonly problem: Problem;
  readonly lookAgain: () => Promise<Look>;
}

/**
 * Clears up after a step has failed: completes it if only the removal of earlier flags is missing, leaves out the flags
 * if those were what failed, otherwise takes back what was made of it.
 * @returns the sheets that refused flags
 * @throws Problem the failure, if nothing of the step is left; `half-written` if something is
 */
export async function settle(
  excel: ExcelConnection,
  step: Step,
  failure: Failure,
): Promise<readonly Unmarked[]> {
  try {
    const now = await failure.lookAgain();
    if (isMade(step, now, failure.flagsAdded)) {
      const isClean = await removeOld(excel, step, now.flagged).then(
        () => true,
        () => step.flagsMayFail,
      );
      if (isClean) return [];
    }
    if (step.flagsMayFail && step.newFlags.length > 0 && areCellsMade(step, now)) {
      return await flagsOnceMore(excel, step, now, failure.lookAgain);
    }
    await takeBack(excel, step, now);
  } catch (error) {
    // Excel rejected the whole request, and will reject a look as well: nothing of it ran.
    if (isNothingRun(failure.problem)) throw failure.problem;
    throw halfWritten(error);
  }
  throw failure.problem;
}

/** True if everything was made but the removal of earlier flags. */
function isMade({ edits, memory, writing }: Step, now: Look, flagsAdded: number): boolean {
  const added = flagsWhere(now.flagged, (format) => format.isMade && format.writing === writing);
  return (
    edits.every((edit) => holds(cellNow(now, edit), edit.after)) &&
    memoryJson(now.kept.memory) === memoryJson(memory) &&
    added.flatMap(({ own }) => own).length >= flagsAdded
  );
}

/** True if cells and memory are as planned, so that only the flags can have failed. */
function areCellsMade({ edits, memory, unfinishedMarks }: Step, now: Look): boolean {
  const known: readonly Memory[] = [memory, withKept(memory, { [UNFINISHED]: unfinishedMarks })];
  return (
    edits.every((edit) => holds(cellNow(now, edit), edit.after)) &&
    known.some((each) => memoryJson(each) === memoryJson(now.kept.memory))
  );
}

/**
 * Leaves the cells written and tries the flags once more, in place of all flags. If they are refused again, they are
 * left out, and earlier flags are removed, since they speak of the state before.
 */
async function flagsOnceMore(
  excel: ExcelConnection,
  { seen, newFlags, memory, isOld, writing }: Step,
  now: Look,
  lookAgain: () => Promise<Look>,
): Promise<readonly Unmarked[]> {
  const isUnsigned = unsignedSince(seen);
  const isOurs = (format: OwnFormat) => isOld(format) || isUnsigned(format) || format.writing === writing;
  const replace = ({ flagged, kept }: Look, flags: readonly Flag[]) =>
    roundTrip(excel, (context) => {
      deleteFlags(context, flagsWhere(flagged, isOurs));
      addFlags(context, flags, writing);
      if (memoryJson(kept.memory) !== memoryJson(memory)) writeKept(context, kept.partIds, memory);
      return () => undefined;
    });
  try {
    await replace(now, newFlags);
    return [];
  } catch {
    // If this fails too, the unfinished writing tells that flags may be incomplete; the next writing replaces them.
    await lookAgain()
      .then((again) => replace(again, []))
      .catch(() => undefined);
  }
  const marked = new Set(newFlags.map(({ sheetId }) => sheetId));
  return now.flagged.flatMap(({ sheetId, name }) =>
    marked.has(sheetId) ? { sheet: name, why: 'refused' } : [],
  );
}

/** Removes earlier flags, of those that were just read. */
export async function removeOld(
  excel: ExcelConnection,
  { isOld }: Step,
  flagged: readonly FlaggedSheet[],
): Promise<void> {
  const old = flagsWhere(flagged, isOld);
  if (!hasFlags(old)) return;
  await roundTrip(excel, (context) => {
    deleteFlags(context, old);
    return () => undefined;
  });
}

/** What is taken back beside the edits. */
export interface TakeBack {
  readonly displaced?: readonly CellWrite[];
  /** True to leave flags as they are. */
  readonly keepsFlags?: boolean;
}

/** Takes back what a step wrote. A cell that somebody has changed since stays. */
export async function takeBack(
  excel: ExcelConnection,
  { seen, edits, writing }: Pick<Step, 'seen' | 'edits' | 'writing'>,
  now: Look,
  { displaced = [], keepsFlags = false }: TakeBack = {},
): Promise<void> {
  const written = edits.filter((edit) => {
    const cell = cellNow(now, edit);
    return holds(cell, edit.after) && !holds(cell, edit.before);
  });
  const isUnsigned = unsignedSince(seen);
  const added = keepsFlags
    ? []
    : flagsWhere(now.flagged, (format) => isUnsigned(format) || format.writing === writing);
  const changedMemory = memoryJson(now.kept.memory) !== memoryJson(seen.kept.memory);
  if (written.length + displaced.length === 0 && !hasFlags(added) && !changedMemory) return;
  await roundTrip(excel, (context) => {
    const cells = written.map(({ sheetId, at, before }) => ({ sheetId, at, content: before }));
    writeCells(context, [...cells, ...displaced], now.sheets);
    deleteFlags(context, added);
    if (changedMemory) writeKept(context, now.kept.partIds, seen.kept.memory);
    return () => undefined;
  });
}

function cellNow({ sheets }: Look, { sheetId, at }: Edit): Cell | undefined {
  return sheets.get(sheetId)?.grid.cell(at.row, at.column);
}

function halfWritten(cause: unknown): Problem {
  const says = {
    'zh-CN':
      '写入时 Excel 中断，可能只写了一部分，也没能自动恢复。工作簿里留有记录：请重试，或重新打开任务窗格后选择继续完成或撤销。',
    'en-US':
      'Excel stopped while writing; part of it may be written, and it could not be taken back. A record is kept in the workbook: try again, or reopen the pane and choose to finish or to undo it.',
  };
  return new Problem('half-written', says, {}, cause);
}
