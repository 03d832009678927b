import { inverse } from '../../revision/revision';
import { JOURNAL_KEY, journalWithout } from '../../revision/written';
import { holds } from '../../hosts/content';
import { anchor } from '../../sheet/grid';
import { applyPart, applyWhole } from './applyWhole';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { editedSheet } from '../../revision/editedSheet';
import { flagsOf } from '../../hosts/flagsOf';
import { recallKept } from './kept';
import type { Kept } from './kept';
import { frontSheet } from './look';
import { SPELLINGS_KEY, UNDO_KEY, journalJson, lastOn, popped } from '../../hosts/undoJournal';
import { viewOfSheet } from './viewOfSheet';
import { allFlags } from './write';

/**
 * Takes back what was written last on the sheet in front of the user, by the journal in the workbook,
 * so that closing it in between does not matter. Cells edited since are left as they are and named.
 */
export async function undo(desk: Desk): Promise<void> {
  const { host, store } = desk;
  const [sheet, kept] = await Promise.all([frontSheet(desk, false), recallKept(host)]);
  const edits = lastOn(kept.undo, sheet);
  // What Excel's own undo has taken back already is neither taken back again nor counted.
  const left = edits.filter(({ at, before }) => {
    const { row, column } = anchor(sheet.grid, at.row, at.column);
    return !holds(sheet.grid.cell(row, column), before);
  });
  const back = inverse({ edits: left, offered: [] }).edits;
  const now: Kept = {
    ...kept,
    written: journalWithout({ edits }, kept.written, [sheet]),
    undo: popped(kept.undo, sheet),
  };
  // Flags stay as long as an earlier writing on this sheet does.
  const undone = editedSheet(sheet, back);
  const isFirst = lastOn(now.undo, undone).length === 0;
  const own = isFirst ? [] : flagsOf((await assessSheet(desk, undone, now)).assessments);
  // On a protected sheet nothing is taken back in part: the rest can be undone once it is unprotected.
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
      [JOURNAL_KEY]: now.written,
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
  desk.sheets = [after];
  const result = await assessSheet(desk, after, now);
  const view = viewOfSheet(after, result, now, store.get().view, null);
  patch(desk, {
    view,
    notice: { kind: 'undone', count: applied.length, refused, ...(unmarked && { unmarked }) },
  });
}
