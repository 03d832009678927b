import type { Filed } from '../comparison/comparison';
import type { Locale } from '../locales/localized';
import type { UnreadableReport } from '../report/comparison/comparisonDocument';
import { errorReport } from '../report/workbookReport';
import { Problem } from '../sheet/problem';
import type { Asked } from './assessHost';
import { assessHost } from './assessHost';
import type { Host } from './host';

/** One side's workbook as it takes part in a comparison. */
export interface ToCompare {
  readonly forms: readonly Filed[];
  /** The whole file was read, and no form stands in it. */
  readonly hasNoForm: boolean;
  /** The sheets that could not be read. */
  readonly unreadable: readonly UnreadableReport[];
}

/**
 * The forms of a workbook, assessed, for `ziping compare` and the library.
 * @param file what the workbook is called in the report
 * @throws Problem when the workbook cannot be read at all
 */
export async function formsToCompare(
  side: 'old' | 'new',
  host: Host,
  file: string,
  asked: Asked,
  locale: Locale,
): Promise<ToCompare> {
  const { assessment } = await assessHost(host, asked);
  return {
    forms: assessment.assessments.map((each) => ({ file, assessment: each })),
    hasNoForm: assessment.status === 'no-form',
    unreadable: assessment.unreadable.map(({ code, says, place }) => ({
      side,
      file,
      sheet: place.sheet ?? '',
      error: errorReport(new Problem(code, says, place), locale),
    })),
  };
}
