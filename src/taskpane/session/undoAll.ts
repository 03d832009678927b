import type { Refusal } from '../../hosts/host';
import { flagsOf } from '../../hosts/flagsOf';
import { holds } from '../../hosts/content';
import {
  SPELLINGS_KEY,
  UNDO_KEY,
  journalJson,
  lastOn,
  lastOnSeveral,
  withPresentNames,
} from '../../hosts/undoJournal';
import { editedSheet } from '../../revision/editedSheet';
import { inverse } from '../../revision/revision';
import type { Edit } from '../../revision/revision';
import { OWN_SCORES_KEY, ownScoresWithout } from '../../revision/ownScores';
import { anchor } from '../../sheet/grid';
import { applyPart } from './applyWhole';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { patch } from './desk';
import { recallKept } from './kept';
import type { Kept } from './kept';
import { stopOn } from '../assessing/stopOn';
import { validateAgain } from './validate';

/**
 * Takes back the last writing on several sheets at once. Cells edited since and protected sheets are left as they are
 * and named; a protected sheet can be taken back once it is unprotected.
 * @throws Cancelled if the signal is aborted while the sheets are read
 */
export async function undoAll(desk: Desk, signal: AbortSignal): Promise<void> {
  const { host } = desk;
  const [sheets, kept] = await stopOn(signal, Promise.all([host.readSheets('all'), recallKept(host)]));
  const journal = withPresentNames(kept.undo, sheets);
  const last = lastOnSeveral(journal);
  const back: Edit[] = [];
  const locked: Refusal[] = [];
  const done = new Set<(typeof last)[number]>();
  let written = kept.written;
  for (const entry of last) {
    const sheet = sheets.find(({ name }) => name === entry.sheet);
    if (!sheet) continue;
    const edits = lastOn([entry], sheet);
    const left = edits.filter(({ at, before }) => {
      const { row, column } = anchor(sheet.grid, at.row, at.column);
      return !holds(sheet.grid.cell(row, column), before);
    });
    const own = inverse({ edits: left, offered: [] }).edits;
    if (sheet.isProtected && own.length > 0) {
      locked.push(...own.map((edit): Refusal => ({ edit, why: 'protected', found: null })));
      continue;
    }
    done.add(entry);
    back.push(...own);
    written = ownScoresWithout({ edits }, written, [sheet]);
  }
  const now: Kept = { ...kept, written, undo: journal.filter((entry) => !done.has(entry)) };
  const flags = new Map(desk.flags);
  for (const sheet of sheets) {
    const own = back.filter(({ sheetId }) => sheetId === sheet.id);
    if (own.length === 0) continue;
    const undone = editedSheet(sheet, own);
    const isFirst = lastOn(now.undo, undone).length === 0;
    flags.set(sheet.id, isFirst ? [] : flagsOf((await assessSheet(desk, undone, now)).assessments));
  }
  const { applied, refused, unmarked } = await applyPart(host, back, {
    ...(kept.touch.flags && { flags: [...flags.values()].flat() }),
    memory: {
      [OWN_SCORES_KEY]: now.written,
      [UNDO_KEY]: journalJson(now.undo),
      ...(now.undo.length === 0 && { [SPELLINGS_KEY]: null }),
    },
  });
  desk.kept = now;
  if (kept.touch.flags) for (const [id, own] of flags) desk.flags.set(id, own);
  await validateAgain(desk, signal);
  const all = [...refused, ...locked];
  patch(desk, {
    notice: { kind: 'undone', count: applied.length, refused: all, ...(unmarked && { unmarked }) },
  });
}
