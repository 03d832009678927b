import { compareForms } from '../comparison/compareForms';
import type { Filed } from '../comparison/comparison';
import { pairForms } from '../comparison/pairForms';
import { assessHost } from '../hosts/assessHost';
import { comparisonReport, placeOf } from '../report/comparison/comparisonReport';
import type { ComparisonDocument, UnreadableReport } from '../report/comparison/document';
import { summaryOf } from '../report/comparison/summarySentences';
import { errorReport } from '../report/workbookReport';
import { Problem } from '../sheet/problem';
import type { Options } from './options';
import { askedFor } from './options';
import { opened } from './workbook';
import type { Workbook } from './workbook';

/** What is different between two workbooks: the JSON of `ziping compare` without the names of tool and paths. */
export type Comparison = Omit<ComparisonDocument, 'schema' | 'tool' | 'old' | 'new'>;

/**
 * Says by indicator what changed between two versions of a workbook, or between two years. Forms belong
 * together by project, unit and sheet; one that has no partner is listed and not guessed at.
 * @throws Problem when an option is wrong; whatever is wrong with a workbook stands under `unreadable`
 */
export async function compare(old: Workbook, now: Workbook, options: Options = {}): Promise<Comparison> {
  const { language = 'zh-CN', file = '' } = options;
  const asked = askedFor(options);
  const withoutForms: { readonly side: 'old' | 'new'; readonly file: string }[] = [];
  const unreadable: UnreadableReport[] = [];

  async function formsOf(side: 'old' | 'new', workbook: Workbook): Promise<readonly Filed[]> {
    try {
      const { assessment } = await assessHost(await opened(workbook, options.file), asked);
      for (const { code, says, place } of assessment.unreadable) {
        const error = errorReport(new Problem(code, says, place), language);
        unreadable.push({ side, file, sheet: place.sheet ?? '', error });
      }
      if (assessment.status === 'no-form') withoutForms.push({ side, file });
      return assessment.assessments.map((each) => ({ file, assessment: each }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unreadable.push({ side, file, sheet: null, error: errorReport(error, language) });
      return [];
    }
  }

  const before = await formsOf('old', old);
  const after = await formsOf('new', now);
  const { pairs, onlyOld, onlyNew } = pairForms(before, after, { areOneFile: true });
  const parts = {
    comparisons: pairs.map(([one, other]) => comparisonReport(compareForms(one, other), language)),
    onlyOld: onlyOld.map(placeOf),
    onlyNew: onlyNew.map(placeOf),
    withoutForms,
    unreadable,
  };
  return { ...parts, summary: summaryOf(parts) };
}
