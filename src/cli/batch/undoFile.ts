import { openToWrite, stateOf } from '../../hosts/disk/openPath';
import type { FileHost } from '../../hosts/fileHost';
import type { Applied } from '../../hosts/host';
import {
  journalJson,
  lastOn,
  madeOn,
  readUndoJournal,
  uncovered,
  UNDO_KEY,
  without,
  withPresentNames,
} from '../../hosts/undoJournal';
import type { UndoJournal } from '../../hosts/undoJournal';
import type { FileState } from '../../hosts/disk/saveFile';
import { saveFile } from '../../hosts/disk/saveFile';
import type { Locale } from '../../locales/localized';
import type { ChangesReport } from '../../report/changesDocument';
import type { Outcome } from '../../report/changesReport';
import { changesReport, failedChanges } from '../../report/changesReport';
import type { Edit } from '../../revision/revision';
import { inverse } from '../../revision/revision';
import { OWN_SCORES_KEY, ownScoresWith, ownScoresWithout } from '../../revision/ownScores';
import { toA1 } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type { Asked } from '../../hosts/assessHost';
import { assessHost } from '../../hosts/assessHost';
import type { NamedCell } from '../options/cellOption';
import { defectOf } from './defect';
import type { Done } from './task';

/**
 * Takes back the last writing on each sheet of a file, by the undo journal that the file keeps, and saves the file.
 * Never throws: what goes wrong becomes the report.
 * @param cells takes back all changes of these cells instead, however long ago they were made; empty for the last
 *   writing
 * @param asked how it is judged afterwards
 */
export async function undoFile(
  file: string,
  locale: Locale,
  cells: readonly NamedCell[] = [],
  asked: Asked = { ruleset: null, templates: [] },
): Promise<Done<ChangesReport>> {
  try {
    const read = stateOf(file);
    const outcome = await undoIn(await openToWrite(file), read, file, cells, asked);
    return { report: changesReport(file, outcome, locale), defect: null };
  } catch (error) {
    return { report: failedChanges(file, error, locale), defect: defectOf(error) };
  }
}

/** @param read the state of the file before it was opened */
async function undoIn(
  host: FileHost,
  read: FileState,
  file: string,
  cells: readonly NamedCell[],
  asked: Asked,
): Promise<Outcome> {
  const opened = host.save();
  const sheets = await host.readSheets('all');
  let journal = withPresentNames(readUndoJournal(await host.recall(UNDO_KEY)), sheets);
  const done: (Applied & { readonly isLater: boolean })[] = [];
  for (const sheet of sheets) {
    const chosen = chosenOn(journal, sheet, cells);
    if (!chosen) continue;
    const back = await takeBack(host, sheet, chosen.edits);
    done.push(back);
    if (back.isLater) continue;
    journal = chosen.left(back.refused.map(({ edit }) => edit));
    const written = await host.recall(OWN_SCORES_KEY);
    const people = ownScoresWithout({ edits: back.applied }, written, [sheet]);
    const own = uncovered(journal, sheet, chosen.edits);
    await host.remember(OWN_SCORES_KEY, ownScoresWith({ edits: own }, people, [sheet]));
  }
  if (done.some(({ isLater }) => !isLater)) await host.remember(UNDO_KEY, journalJson(journal));
  // The flags speak of scores that are gone now.
  const isUndone = cells.length === 0 || done.length > 0;
  if (isUndone && !done.some(({ isLater }) => isLater)) await host.clearFlags();
  const bytes = host.save();
  const isChanged = bytes !== opened;
  if (isChanged) await saveFile(file, bytes, { replaces: read });
  const { assessment: after } = await assessHost(host, asked);
  return {
    savedAs: isChanged ? file : null,
    after,
    edits: done.flatMap(({ applied }) => applied),
    offered: [],
    refused: done.flatMap(({ refused }) => refused),
  };
}

/** Returns the edits to take back on a sheet, and the journal that is left then; null if there are none. */
function chosenOn(
  journal: UndoJournal,
  sheet: Sheet,
  cells: readonly NamedCell[],
): { readonly edits: readonly Edit[]; left(refused: readonly Edit[]): UndoJournal } | null {
  if (cells.length === 0) {
    const entry = journal.findLast(({ sheet: name }) => name === sheet.name);
    return entry
      ? { edits: lastOn([entry], sheet), left: () => journal.filter((each) => each !== entry) }
      : null;
  }
  const edits = madeOn(journal, sheet)
    .map(({ edit }) => edit)
    .filter(({ at }) =>
      cells.some((cell) => (cell.sheet ?? sheet.name) === sheet.name && toA1(cell.at) === toA1(at)),
    );
  if (edits.length === 0) return null;
  return {
    edits,
    left: (refused) =>
      without(
        journal,
        sheet,
        edits.filter(({ at }) => !refused.some((edit) => toA1(edit.at) === toA1(at))),
      ),
  };
}

/** Takes edits back. On a protected sheet it takes back all or nothing: all can be, once the sheet is unprotected. */
async function takeBack(
  host: FileHost,
  { isProtected }: Sheet,
  edits: readonly Edit[],
): Promise<Applied & { readonly isLater: boolean }> {
  const { applied, refused } = await host.apply(inverse({ edits, offered: [] }));
  if (!isProtected || refused.length === 0) return { applied, refused, isLater: false };
  await host.apply(inverse({ edits: applied, offered: [] }));
  return { applied: [], refused, isLater: true };
}
