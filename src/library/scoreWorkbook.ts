import { recalculateHost } from '../hosts/recalculateHost';
import type { ChangesReport } from '../report/changesDocument';
import { changesReport, failedChanges } from '../report/changesReport';
import { Problem } from '../sheet/problem';
import type { Options } from './options';
import { askedFor } from './options';
import { opened } from './workbook';
import type { Workbook } from './workbook';

export interface ScoreOptions extends Options {
  /** Cells with findings are marked by severity. */
  readonly flag?: boolean;
  /** Hidden sheets and rows are written too. */
  readonly includeHidden?: boolean;
}

/** A workbook scored. */
export interface Scored {
  /** Every cell that was changed, with before, after and the reason; what is only offered, and what was refused. */
  readonly report: ChangesReport;
  /**
   * The workbook with the changes, as a file: the very bytes that were given where nothing changed. Null where
   * it could not be read or written, and for tables of cells: the report tells their changes.
   */
  readonly bytes: Uint8Array | null;
}

/**
 * Writes scores, rates, totals, grades and drafts of notes as Recalculate does, into a copy. In doubt nothing
 * is written, and what is offered instead stands in the report.
 * @throws Problem when an option is wrong; whatever is wrong with the workbook is in the report
 */
export async function score(workbook: Workbook, options: ScoreOptions = {}): Promise<Scored> {
  const { language = 'zh-CN', file = '', flag = false, includeHidden: writesHidden = false } = options;
  const asked = { ...askedFor(options), writesHidden };
  try {
    const host = await opened(workbook, options.file);
    const { after, applied, offered, refused } = await recalculateHost(host, asked, { flag });
    const outcome = { savedAs: null, after, edits: applied, offered, refused };
    return { report: changesReport(file, outcome, language), bytes: host.save?.() ?? null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { report: failedChanges(file, error, language), bytes: null };
  }
}
