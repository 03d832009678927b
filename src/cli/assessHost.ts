import type { AssessOptions } from '../assessment/assess';
import { assessSheets } from '../assessment/assess';
import type { WorkbookAssessment } from '../assessment/assessment';
import type { Host } from '../hosts/host';
import { keptRuleset, RULESET_KEY } from '../hosts/keptRuleset';
import { JOURNAL_KEY, writtenOf } from '../revision/written';
import type { Ruleset } from '../ruleset/ruleset';
import type { Sheet } from '../sheet/sheet';

/** A workbook's sheets and all its forms assessed, by what the workbook remembers of itself. */
export async function assessHost(
  host: Host,
  ruleset: Ruleset | null,
): Promise<{ readonly sheets: readonly Sheet[]; readonly assessment: WorkbookAssessment }> {
  const sheets = await host.readSheets('all');
  const journal = await host.recall(JOURNAL_KEY);
  // A ruleset that was asked for needs none that is kept, be that readable or not.
  const workbookRuleset = ruleset ? null : await keptRuleset(await host.recall(RULESET_KEY));
  const options: AssessOptions = {
    written: (sheetId) => writtenOf(journal, sheetId),
    ...(ruleset && { ruleset }),
    ...(workbookRuleset && { workbookRuleset }),
  };
  return { sheets, assessment: assessSheets(sheets, options) };
}
