import type { AssessOptions } from '../assessment/assess';
import { assessSheets } from '../assessment/assess';
import type { WorkbookAssessment } from '../assessment/assessment';
import type { Host } from '../hosts/host';
import { JOURNAL_KEY, writtenOf } from '../revision/written';
import type { Ruleset } from '../ruleset/ruleset';
import { rulesetById } from '../ruleset/rulesets';
import type { Sheet } from '../sheet/sheet';

/** The key under which a workbook keeps the ruleset that its users chose: an id, or a whole ruleset. */
export const RULESET_KEY = 'ruleset';

/** A workbook's sheets and all its forms assessed, by what the workbook remembers of itself. */
export async function assessHost(
  host: Host,
  ruleset: Ruleset | null,
): Promise<{ readonly sheets: readonly Sheet[]; readonly assessment: WorkbookAssessment }> {
  const sheets = await host.readSheets('all');
  const journal = await host.recall(JOURNAL_KEY);
  const workbookRuleset = await keptRuleset(host);
  const options: AssessOptions = {
    written: (sheetId) => writtenOf(journal, sheetId),
    ...(ruleset && { ruleset }),
    ...(workbookRuleset && { workbookRuleset }),
  };
  return { sheets, assessment: assessSheets(sheets, options) };
}

/** @throws Problem where a ruleset is kept that is none: a faulty rule must not pass in silence */
async function keptRuleset(host: Host): Promise<Ruleset | undefined> {
  const kept = await host.recall(RULESET_KEY);
  if (kept === null || typeof kept === 'string') return kept === null ? undefined : rulesetById(kept);
  const { parseRuleset } = await import('../ruleset/parseRuleset');
  return parseRuleset(JSON.stringify(kept), RULESET_KEY);
}
