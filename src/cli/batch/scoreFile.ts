import path from 'node:path';
import { openToWrite, stateOf } from '../../hosts/disk/openPath';
import { saveFile } from '../../hosts/disk/saveFile';
import { COPY_KEY } from '../../hosts/keptCopy';
import { recalculateHost } from '../../hosts/recalculateHost';
import type { ChangesReport } from '../../report/changesDocument';
import { changesReport, failedChanges } from '../../report/changesReport';
import { defectOf } from './defect';
import { goalsIn } from '../files/goalsOption';
import { saveTo } from '../files/saveTo';
import type { Done, Saving, ScoreTask, Task } from './task';

/**
 * Scores one file and returns the bytes to save. It writes nothing itself, since it may run in a worker, which can be
 * ended at any moment. Never throws: what goes wrong becomes the report.
 */
export async function scoreFile(task: Task, saving: Saving): Promise<Done<ChangesReport>> {
  const { file, locale, goalFiles = [] } = task;
  const { target, inPlace, flag, writesHidden } = saving;
  try {
    const read = stateOf(file);
    const host = await openToWrite(file);
    const opened = host.save();
    const goals = goalFiles.length > 0 ? { goals: await goalsIn(goalFiles) } : {};
    const asked = { ...task, ...goals, writesHidden };
    const { after, applied, offered, refused } = await recalculateHost(host, asked, { flag });
    const worthSaving = after.assessments.length > 0 && (!inPlace || flag || applied.length > 0);
    const savedAs = worthSaving ? target : null;
    const report = changesReport(file, { savedAs, after, edits: applied, offered, refused }, locale);
    if (savedAs === null) return { report, defect: null };
    // A copy that differs from its original is marked as one: `check` leaves it out of a folder that holds both.
    if (!inPlace && host.save() !== opened) await host.remember(COPY_KEY, { of: path.basename(file) });
    return {
      report,
      defect: null,
      scored: { bytes: host.save(), read: { mtimeMs: read.mtimeMs, size: read.size } },
    };
  } catch (error) {
    return { report: failedChanges(file, error, locale), defect: defectOf(error) };
  }
}

/** Saves a file that was scored. Never throws: a file that cannot be saved is reported as failed. */
export async function saveScored(
  { scored, ...done }: Done<ChangesReport>,
  { file, locale, score: { inPlace, replace } }: ScoreTask,
): Promise<Done<ChangesReport>> {
  const { savedAs } = done.report;
  if (!scored || savedAs === null) return done;
  try {
    await (inPlace
      ? saveFile(savedAs, scored.bytes, { replaces: scored.read })
      : saveTo(file, savedAs, scored.bytes, replace));
    return done;
  } catch (error) {
    return { report: failedChanges(file, error, locale), defect: defectOf(error) };
  }
}
