import { inverse } from '../../revision/revision';
import type { Edit } from '../../revision/revision';
import { OWN_SCORES_KEY, ownScoresWith, ownScoresWithout } from '../../revision/ownScores';
import { holds } from '../../hosts/content';
import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { anchor } from '../../sheet/grid';
import type { Sheet } from '../../sheet/sheet';
import { applyPart, applyWhole } from './applyWhole';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { editedSheet } from '../../revision/editedSheet';
import { flagsOf } from '../../hosts/flagsOf';
import { recallKept } from './kept';
import type { Kept } from './kept';
import { frontSheet } from './look';
import {
  SPELLINGS_KEY,
  UNDO_KEY,
  journalJson,
  lastOn,
  madeOn,
  popped,
  uncovered,
  without,
} from '../../hosts/undoJournal';
import type { UndoJournal } from '../../hosts/undoJournal';
import { viewWith } from './viewOfSheet';
import { allFlags } from './write';

/**
 * Takes back the last writing on the sheet in front, by the undo journal that the workbook keeps, so that this works
 * even after the workbook was closed. Cells edited since are left as they are and named.
 */
export async function undoLast(desk: Desk): Promise<void> {
  const [sheet, kept] = await Promise.all([frontSheet(desk, false), recallKept(desk.host)]);
  await takeBack(desk, sheet, kept, lastOn(kept.undo, sheet), popped(kept.undo, sheet), null);
}

/**
 * Takes back single changes, whenever they were made. What follows from an undone cell is not written: if the total is
 * wrong then, a finding says so. Cells edited since are left as they are and named.
 * @param cells the cells of the changes
 */
export async function undoThese(desk: Desk, cells: readonly Address[]): Promise<void> {
  const [sheet, kept] = await Promise.all([frontSheet(desk, false), recallKept(desk.host)]);
  const chosen = madeOn(kept.undo, sheet).filter(({ edit }) =>
    cells.some((at) => toA1(at) === toA1(edit.at)),
  );
  const standing = chosen.filter(({ state }) => state === 'standing').map(({ edit }) => edit);
  const left = without(kept.undo, sheet, standing);
  await takeBack(
    desk,
    sheet,
    kept,
    chosen.map(({ edit }) => edit),
    left,
  );
}

/**
 * Restores cells, adapts flags and memory, and shows the sheet as it is then.
 * @param edits the edits to take back
 * @param journal the undo journal that is left
 * @param changes null to close the list of changes; else those of the list that still stand are shown
 */
async function takeBack(
  desk: Desk,
  sheet: Sheet,
  kept: Kept,
  edits: readonly Edit[],
  journal: UndoJournal,
  changes?: null,
): Promise<void> {
  const { host } = desk;
  // Edits that Excel's own undo has taken back already are left out and not counted.
  const left = edits.filter(({ at, before }) => {
    const { row, column } = anchor(sheet.grid, at.row, at.column);
    return !holds(sheet.grid.cell(row, column), before);
  });
  const back = inverse({ edits: left, offered: [] }).edits;
  const now: Kept = {
    ...kept,
    // Where an earlier writing of ziping comes to light, the score is ziping's own again.
    written: ownScoresWith(
      { edits: uncovered(journal, sheet, left) },
      ownScoresWithout({ edits }, kept.written, [sheet]),
      [sheet],
    ),
    undo: journal,
  };
  // The sheet keeps flags as long as an earlier writing on it stands.
  const undone = editedSheet(sheet, back);
  const isFirst = lastOn(now.undo, undone).length === 0;
  const own = isFirst ? [] : flagsOf((await assessSheet(desk, undone, now)).assessments);
  // On a protected sheet all or nothing is taken back: all can be, once it is unprotected.
  const apply = sheet.isProtected ? applyWhole : applyPart;
  const {
    applied,
    refused,
    unmarked,
    after: sheetAfter,
  } = await apply(host, back, {
    thenRead: sheet.id,
    ...(kept.touch.flags && { flags: allFlags(desk, sheet.id, own) }),
    memory: {
      [OWN_SCORES_KEY]: now.written,
      [UNDO_KEY]: journalJson(now.undo),
      ...(now.undo.length === 0 && { [SPELLINGS_KEY]: null }),
    },
  });
  if (sheet.isProtected && refused.length > 0) {
    desk.kept = kept;
    return patch(desk, { notice: { kind: 'refused', refused } });
  }
  desk.kept = now;
  desk.flags.set(sheet.id, own);
  const after = sheetAfter ?? (await frontSheet(desk, true).catch(() => undone));
  const result = await assessSheet(desk, after, now);
  const view = await viewWith(desk, after, result, now, changes);
  patch(desk, {
    view,
    notice: { kind: 'undone', count: applied.length, refused, ...(unmarked && { unmarked }) },
  });
}
