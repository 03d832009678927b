import type { Asked } from '../../hosts/assessHost';
import type { PlacedWaiver } from '../config/waivers';
import type { Locale } from '../../locales/localized';
import type { FileState } from '../../hosts/disk/saveFile';
import type { ChangesReport } from '../../report/changesDocument';
import type { WorkbookReport } from '../../report/document';

/** What is to be done with one file, as plain data that can be sent to a worker. */
export interface Task extends Omit<Asked, 'goals' | 'waivers'> {
  readonly file: string;
  /** Files with the goal tables to compare its forms with; each worker reads them once. */
  readonly goalFiles?: readonly string[];
  /** The waivers of the config file that apply to this file. */
  readonly waivers?: readonly PlacedWaiver[];
  readonly locale: Locale;
  /** Null to check only. */
  readonly score: Saving | null;
}

export interface CheckTask extends Task {
  readonly score: null;
}

export interface ScoreTask extends Task {
  readonly score: Saving;
}

/** What is saved of a scored file, and where. */
export interface Saving {
  /** Where to save; null in a dry run. */
  readonly target: string | null;
  /** True if the file itself was asked for with --in-place, not if --out happens to lead there. */
  readonly inPlace: boolean;
  /** True to replace a file that stands at the target. */
  readonly replace: boolean;
  readonly flag: boolean;
  /** True to write into hidden sheets and rows too. */
  readonly writesHidden: boolean;
}

/** A scored workbook that is not saved yet. */
export interface Scored {
  readonly bytes: Uint8Array;
  /** The state of the file when it was read. */
  readonly read: FileState;
}

/** The result of a task; `defect` is the stack of an error that ziping did not expect. */
export interface Done<Report = WorkbookReport | ChangesReport> {
  readonly report: Report;
  readonly defect: string | null;
  /** The places of the task's waivers whose finding occurs; absent if nothing could be read. */
  readonly waived?: readonly number[];
  /** What is to be saved of a scored file; absent if nothing is. */
  readonly scored?: Scored;
}
