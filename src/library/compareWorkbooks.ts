import { compareForms } from '../comparison/compareForms';
import { pairForms } from '../comparison/pairForms';
import type { ToCompare } from '../hosts/formsToCompare';
import { formsToCompare } from '../hosts/formsToCompare';
import { comparisonReport, placeOf } from '../report/comparison/comparisonReport';
import type { ComparisonDocument } from '../report/comparison/comparisonDocument';
import { summaryOf } from '../report/comparison/summarySentences';
import { errorReport } from '../report/workbookReport';
import { Problem } from '../sheet/problem';
import type { Options } from './options';
import { askedFor } from './options';
import { opened } from './workbook';
import type { Workbook } from './workbook';

export interface CompareOptions extends Omit<Options, 'file'> {
  /** The two workbooks' file names: messages name them, and they may tell the region. */
  readonly files?: { readonly old?: string; readonly new?: string };
}

/** What is different between two workbooks: the JSON of `ziping compare` without the names of tool and paths. */
export type Comparison = Omit<ComparisonDocument, 'schema' | 'tool' | 'old' | 'new'>;

/**
 * Reports, indicator by indicator, what changed between two versions of a workbook, or between two years. Forms are
 * paired by project, unit and sheet; a form without a partner is listed under `onlyOld` or `onlyNew`, never paired by
 * guessing.
 * @throws Problem if an option is wrong; what is wrong with a workbook stands under `unreadable`
 */
export async function compare(
  old: Workbook,
  now: Workbook,
  options: CompareOptions = {},
): Promise<Comparison> {
  const { language = 'zh-CN', files = {} } = options;
  const asked = askedFor(options);

  async function sideOf(side: 'old' | 'new', workbook: Workbook): Promise<ToCompare> {
    const file = files[side];
    try {
      return await formsToCompare(side, await opened(workbook, file), file ?? '', asked, language);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const whole = { side, file: file ?? '', sheet: null, error: errorReport(error, language) };
      return { forms: [], hasNoForm: false, unreadable: [whole] };
    }
  }

  const before = await sideOf('old', old);
  const after = await sideOf('new', now);
  const { pairs, onlyOld, onlyNew } = pairForms(before.forms, after.forms, { areOneFile: true });
  const parts = {
    comparisons: pairs.map(([one, other]) => comparisonReport(compareForms(one, other), language)),
    onlyOld: onlyOld.map(placeOf),
    onlyNew: onlyNew.map(placeOf),
    withoutForms: [
      ...(before.hasNoForm ? [{ side: 'old' as const, file: files.old ?? '' }] : []),
      ...(after.hasNoForm ? [{ side: 'new' as const, file: files.new ?? '' }] : []),
    ],
    unreadable: [...before.unreadable, ...after.unreadable],
  };
  return { ...parts, summary: summaryOf(parts) };
}
