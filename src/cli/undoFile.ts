import { openToWrite, stateOf } from '../hosts/disk/openPath';
import type { FileHost } from '../hosts/fileHost';
import type { Applied } from '../hosts/host';
import {
  journalJson,
  lastOn,
  madeOn,
  readUndoJournal,
  uncovered,
  UNDO_KEY,
  without,
  withPresentNames,
} from '../hosts/undoJournal';
import type { UndoJournal } from '../hosts/undoJournal';
import type { FileState } from '../hosts/disk/saveFile';
import { saveFile } from '../hosts/disk/saveFile';
import type { Locale } from '../locales/localized';
import type { ChangesReport } from '../report/changesDocument';
import type { Outcome } from '../report/changesReport';
import { changesReport, failedChanges } from '../report/changesReport';
import type { Edit } from '../revision/revision';
import { inverse } from '../revision/revision';
import { OWN_SCORES_KEY, ownScoresWith, ownScoresWithout } from '../revision/ownScores';
import { toA1 } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Asked } from '../hosts/assessHost';
import { assessHost } from '../hosts/assessHost';
import type { NamedCell } from './cellOption';
import { defectOf } from './defect';
import type { Done } from './task';

/**
 * Takes back what was written last on each sheet of a file, by the journal that the file keeps, and
 * saves it. Whatever goes wrong becomes its report; nothing is thrown.
 * @param cells take back the changes of these alone, however long ago they were made; none: the last writing
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

/** @param read the file as it was before it was opened */
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
  // Marks say what is wrong with scores that no longer stand there.
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

/** What is to be taken back on a sheet, and the journal after that; null where there is nothing. */
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

/** On a protected sheet nothing is taken back in part: all of it can be, once it is unprotected. */
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
