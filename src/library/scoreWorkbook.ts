import { recalculateHost } from '../hosts/recalculateHost';
import type { ChangesReport } from '../report/changesDocument';
import { changesReport, failedChanges } from '../report/changesReport';
import { Problem } from '../sheet/problem';
import type { Options } from './options';
import { askedFor } from './options';
import { opened } from './workbook';
import type { Workbook } from './workbook';

export interface ScoreOptions extends Options {
  /** True to colour cells with findings by severity. */
  readonly flag?: boolean;
  /** True to write into hidden sheets and rows too. */
  readonly includeHidden?: boolean;
}

/** A workbook that was scored. */
export interface Scored {
  /**
   * Every cell that was changed, with before, after and the reason; also changes that are only offered or were refused.
   */
  readonly report: ChangesReport;
  /**
   * The changed workbook as a file; the very bytes that were given if nothing changed. Null if it could not be read or
   * written, and for tables of cells, whose changes the report lists.
   */
  readonly bytes: Uint8Array | null;
}

/**
 * Writes scores, rates, totals, grades and drafts of notes into a copy of the workbook, as Recalculate does. A cell
 * that is in doubt is not written; the report lists what is offered for it.
 * @throws Problem if an option is wrong; what is wrong with the workbook stands in the report
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
