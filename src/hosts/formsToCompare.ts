import type { Filed } from '../comparison/comparison';
import type { Locale } from '../locales/localized';
import type { UnreadableReport } from '../report/comparison/comparisonDocument';
import { errorReport } from '../report/workbookReport';
import { Problem } from '../sheet/problem';
import type { Asked } from './assessHost';
import { assessHost } from './assessHost';
import type { Host } from './host';

/** What a workbook contributes to one side of a comparison. */
export interface ToCompare {
  readonly forms: readonly Filed[];
  /** True if the whole file was read and holds no form. */
  readonly hasNoForm: boolean;
  /** The sheets that could not be read. */
  readonly unreadable: readonly UnreadableReport[];
}

/**
 * Reads and assesses the forms of a workbook for a comparison.
 * @param file the workbook's name in the report
 * @throws Problem if the workbook cannot be read at all; single sheets that cannot are listed in the result
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
