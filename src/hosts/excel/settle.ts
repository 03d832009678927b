import type { Edit } from '../../revision/revision';
import type { Cell } from '../../sheet/cell';
import { Problem } from '../../sheet/problem';
import { holds } from '../content';
import { memoryJson } from '../memoryXml';
import { deleteFlags, flagsExcept } from './flags';
import type { FlaggedSheet } from './flags';
import type { Look } from './look';
import { writeKept } from './memory';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';
import type { Step } from './step';
import { writeCells } from './writeCells';

export interface Failure {
  /** How many conditional formats the step was to add. */
  readonly flagsAdded: number;
  readonly problem: Problem;
  readonly lookAgain: () => Promise<Look>;
}

/**
 * After a step has failed: completes it if it was made but for the old flags' removal, otherwise takes
 * back what was made of it.
 * @throws Problem the failure, when nothing of the step is left; `half-written` when something is
 */
export async function settle(excel: ExcelConnection, step: Step, failure: Failure): Promise<void> {
  try {
    const now = await failure.lookAgain();
    if (isMade(step, now, failure.flagsAdded)) return await removeOld(excel, step, now);
    await takeBack(excel, step, now);
  } catch (error) {
    throw halfWritten(error);
  }
  throw failure.problem;
}

/** Whether everything up to the point from which a step counts as made is there. */
function isMade({ seen, edits, memory }: Step, now: Look, flagsAdded: number): boolean {
  const cells = edits.every((edit) => holds(cellNow(now, edit), edit.after));
  const unmade = new Set(now.flagged.flatMap((sheet) => sheet.unmade));
  const added = idsOf(flagsExcept(addedSince(seen, now), unmade)).length;
  return cells && memoryJson(now.kept.memory) === memoryJson(memory) && added >= flagsAdded;
}

/** The flags that were not there before the step. */
function addedSince(seen: Look, now: Look): FlaggedSheet[] {
  return flagsExcept(now.flagged, new Set(idsOf(seen.flagged)));
}

async function removeOld(excel: ExcelConnection, { oldFlags }: Step, now: Look): Promise<void> {
  const old = new Set(idsOf(oldFlags));
  const left = now.flagged.map((sheet) => ({ ...sheet, own: sheet.own.filter((id) => old.has(id)) }));
  if (idsOf(left).length === 0) return;
  await roundTrip(excel, (context) => {
    deleteFlags(context, left);
    return () => undefined;
  });
}

/** Only what the step wrote is taken back: a cell that somebody has changed since stays. */
export async function takeBack(
  excel: ExcelConnection,
  { seen, edits }: Pick<Step, 'seen' | 'edits'>,
  now: Look,
): Promise<void> {
  const written = edits.filter((edit) => {
    const cell = cellNow(now, edit);
    return holds(cell, edit.after) && !holds(cell, edit.before);
  });
  const added = addedSince(seen, now);
  const changedMemory = memoryJson(now.kept.memory) !== memoryJson(seen.kept.memory);
  if (written.length === 0 && idsOf(added).length === 0 && !changedMemory) return;
  await roundTrip(excel, (context) => {
    const cells = written.map(({ sheetId, at, before }) => ({ sheetId, at, content: before }));
    writeCells(context, cells, now.sheets);
    deleteFlags(context, added);
    if (changedMemory) writeKept(context, now.kept.partIds, seen.kept.memory);
    return () => undefined;
  });
}

function idsOf(flagged: readonly FlaggedSheet[]): string[] {
  return flagged.flatMap(({ own }) => own);
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
