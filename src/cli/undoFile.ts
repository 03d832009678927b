import { openToWrite, stateOf } from '../hosts/disk/openPath';
import type { FileHost } from '../hosts/fileHost';
import type { Applied } from '../hosts/host';
import { journalJson, lastOn, readUndoJournal, UNDO_KEY, withPresentNames } from '../hosts/undoJournal';
import type { FileState } from '../hosts/disk/saveFile';
import { saveFile } from '../hosts/disk/saveFile';
import type { Locale } from '../locales/localized';
import type { ChangesReport } from '../report/changesDocument';
import type { Outcome } from '../report/changesReport';
import { changesReport, failedChanges } from '../report/changesReport';
import type { Edit } from '../revision/revision';
import { inverse } from '../revision/revision';
import { JOURNAL_KEY, journalWithout } from '../revision/written';
import type { Sheet } from '../sheet/sheet';
import { assessHost } from './assessHost';
import { defectOf } from './defect';
import type { Done } from './task';

/**
 * Takes back what was written last on each sheet of a file, by the journal that the file keeps, and
 * saves it. Whatever goes wrong becomes its report; nothing is thrown.
 */
export async function undoFile(file: string, locale: Locale): Promise<Done<ChangesReport>> {
  try {
    const read = stateOf(file);
    const outcome = await undoIn(await openToWrite(file), read, file);
    return { report: changesReport(file, outcome, locale), defect: null };
  } catch (error) {
    return { report: failedChanges(file, error, locale), defect: defectOf(error) };
  }
}

/** @param read the file as it was before it was opened */
async function undoIn(host: FileHost, read: FileState, file: string): Promise<Outcome> {
  const opened = host.save();
  const sheets = await host.readSheets('all');
  let journal = withPresentNames(readUndoJournal(await host.recall(UNDO_KEY)), sheets);
  const done: (Applied & { readonly isLater: boolean })[] = [];
  for (const sheet of sheets) {
    const entry = journal.findLast(({ sheet: name }) => name === sheet.name);
    if (!entry) continue;
    const back = await takeBack(host, sheet, lastOn([entry], sheet));
    done.push(back);
    if (back.isLater) continue;
    journal = journal.filter((each) => each !== entry);
    const written = await host.recall(JOURNAL_KEY);
    await host.remember(JOURNAL_KEY, journalWithout({ edits: back.applied }, written, [sheet]));
  }
  if (done.some(({ isLater }) => !isLater)) await host.remember(UNDO_KEY, journalJson(journal));
  // Marks say what is wrong with scores that no longer stand there.
  if (!done.some(({ isLater }) => isLater)) await host.clearFlags();
  const bytes = host.save();
  const isChanged = bytes !== opened;
  if (isChanged) await saveFile(file, bytes, { replaces: read });
  const { assessment: after } = await assessHost(host, { ruleset: null, templates: [] });
  return {
    savedAs: isChanged ? file : null,
    after,
    edits: done.flatMap(({ applied }) => applied),
    offered: [],
    refused: done.flatMap(({ refused }) => refused),
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
