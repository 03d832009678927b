import path from 'node:path';
import { COPY_KEY } from '../hosts/keptCopy';
import { recalculateHost } from '../hosts/recalculateHost';
import { openToWrite, stateOf } from '../hosts/disk/openPath';
import type { FileState } from '../hosts/disk/saveFile';
import { saveFile } from '../hosts/disk/saveFile';
import type { FileHost } from '../hosts/fileHost';
import type { ChangesReport } from '../report/changesDocument';
import type { Outcome } from '../report/changesReport';
import { changesReport, failedChanges } from '../report/changesReport';
import { defectOf } from './defect';
import { saveTo } from './saveTo';
import type { Done, Saving, Task } from './task';

/** Scores one file and saves it. Whatever goes wrong becomes its report; nothing is thrown. */
export async function scoreFile(task: Task, saving: Saving): Promise<Done<ChangesReport>> {
  const { file, locale } = task;
  try {
    const read = stateOf(file);
    const outcome = await recalculate(await openToWrite(file), read, task, saving);
    return { report: changesReport(file, outcome, locale), defect: null };
  } catch (error) {
    return { report: failedChanges(file, error, locale), defect: defectOf(error) };
  }
}

/** @param read the file as it was before it was opened */
async function recalculate(host: FileHost, read: FileState, task: Task, saving: Saving): Promise<Outcome> {
  const { target, inPlace, replace, flag, writesHidden } = saving;
  const asked = { ...task, writesHidden };
  const opened = host.save();
  const { after, applied, offered, refused } = await recalculateHost(host, asked, { flag });
  const worthSaving = after.assessments.length > 0 && (!inPlace || flag || applied.length > 0);
  const savedAs = worthSaving ? target : null;
  if (savedAs !== null) {
    // A copy that differs says what it is, so that a folder that holds both is not counted twice.
    if (!inPlace && host.save() !== opened) await host.remember(COPY_KEY, { of: path.basename(task.file) });
    const bytes = host.save();
    await (inPlace
      ? saveFile(savedAs, bytes, { replaces: read })
      : saveTo(task.file, savedAs, bytes, replace));
  }
  return { savedAs, after, edits: applied, offered, refused };
}
