import { ACCEPTED_KEY } from '../acceptance/acceptance';
import type { WorkbookAssessment } from '../assessment/assessment';
import type { Locale } from '../locales/localized';
import type { WorkbookReport } from '../report/document';
import { workbookReport } from '../report/workbookReport';
import { SEAL_KEY } from '../seal/seal';
import type { Sheet } from '../sheet/sheet';
import { assessHost } from './assessHost';
import type { Asked } from './assessHost';
import type { Host } from './host';
import { keptAcceptances } from './keptAcceptances';
import { keptSeal } from './keptSeal';

/**
 * Checks a workbook as `ziping check` does, by what was asked for and what the workbook keeps.
 * @param file the workbook's name in the report
 * @throws Problem if it cannot be read
 */
export async function checkHost(
  host: Host,
  file: string,
  asked: Asked,
  locale: Locale,
): Promise<{
  readonly sheets: readonly Sheet[];
  readonly assessment: WorkbookAssessment;
  readonly report: WorkbookReport;
}> {
  const { sheets, assessment } = await assessHost(host, asked);
  const seal = await keptSeal(await host.recall(SEAL_KEY), sheets, assessment);
  const accepted = keptAcceptances(await host.recall(ACCEPTED_KEY));
  return { sheets, assessment, report: workbookReport(file, assessment, locale, seal, accepted) };
}
