import type { Asked } from '../../hosts/assessHost';
import type { PlacedWaiver } from '../config/waivers';
import type { Locale } from '../../locales/localized';
import type { FileState } from '../../hosts/disk/saveFile';
import type { ChangesReport } from '../../report/changesDocument';
import type { WorkbookReport } from '../../report/document';

/** What is to be done with one file, as plain data that can be sent to a worker. */
export interface Task extends Omit<Asked, 'goals' | 'waivers'> {
  readonly file: string;
  /** Files with goal tables to compare its forms with; each worker reads them once. */
  readonly goalFiles?: readonly string[];
  /** What the config file accepts in this file. */
  readonly waivers?: readonly PlacedWaiver[];
  readonly locale: Locale;
  /** Null: check only. */
  readonly score: Saving | null;
}

export interface CheckTask extends Task {
  readonly score: null;
}

export interface ScoreTask extends Task {
  readonly score: Saving;
}

/** What scoring leaves behind. */
export interface Saving {
  /** Where to save; null in a dry run. */
  readonly target: string | null;
  /** The target is the file itself, because that was asked for and not because --out leads there. */
  readonly inPlace: boolean;
  /** Replace a file that stands at the target. */
  readonly replace: boolean;
  readonly flag: boolean;
  /** Hidden sheets and rows are written too. */
  readonly writesHidden: boolean;
}

/** A scored workbook that is not saved yet. */
export interface Scored {
  readonly bytes: Uint8Array;
  /** The file that it was read from, as it was then. */
  readonly read: FileState;
}

/** What became of a task; `defect` is the stack of an error that ziping did not expect. */
export interface Done<Report = WorkbookReport | ChangesReport> {
  readonly report: Report;
  readonly defect: string | null;
  /** Of the task's waivers the places of those whose finding occurs; absent where nothing could be read. */
  readonly waived?: readonly number[];
  /** Of a scored file: what is to be saved; absent where nothing is. */
  readonly scored?: Scored;
}
