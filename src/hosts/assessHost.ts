import { ACCEPTED_KEY } from '../acceptance/acceptance';
import type { Waiver } from '../acceptance/waiver';
import type { AssessOptions } from '../assessment/assess';
import { assessSheets } from '../assessment/assess';
import type { WorkbookAssessment } from '../assessment/assessment';
import type { GoalTable } from '../form/goalTable';
import type { Template } from '../form/templates/template';
import type { Host } from './host';
import { keptAcceptances } from './keptAcceptances';
import { keptRuleset, RULESET_KEY } from './keptRuleset';
import { TEMPLATES_KEY, keptTemplates } from './keptTemplates';
import { OWN_SCORES_KEY, writtenOf } from '../revision/ownScores';
import type { Ruleset } from '../ruleset/ruleset';
import type { Sheet } from '../sheet/sheet';

/** What a caller of the command line or the library asks for. */
export interface Asked {
  /** The ruleset to use; null if ziping chooses one for each form. */
  readonly ruleset: Ruleset | null;
  /** Templates that the caller named; they come before those that the workbook keeps. */
  readonly templates: readonly Template[];
  /** Goal tables to compare the forms with; if absent, the workbook's own are used. */
  readonly goals?: readonly GoalTable[];
  /** Findings that the config file accepts in this workbook. */
  readonly waivers?: readonly Waiver[];
  /** True to write into hidden sheets and rows too. */
  readonly writesHidden?: boolean;
}

/**
 * Reads a workbook’s sheets and assesses all its forms, by what was asked for and what the workbook keeps.
 * @throws Problem if the workbook, or what it keeps, cannot be read
 */
export async function assessHost(
  host: Host,
  { ruleset, templates, goals, waivers, writesHidden }: Asked,
): Promise<{ readonly sheets: readonly Sheet[]; readonly assessment: WorkbookAssessment }> {
  const sheets = await host.readSheets('all');
  const ownScores = await host.recall(OWN_SCORES_KEY);
  // If a ruleset was asked for, the kept one does not matter, even if it cannot be read.
  const workbookRuleset = ruleset ? null : await keptRuleset(await host.recall(RULESET_KEY));
  const fileName = host.fileName?.() ?? null;
  const options: AssessOptions = {
    templates: [...templates, ...(await keptTemplates(await host.recall(TEMPLATES_KEY)))],
    accepted: keptAcceptances(await host.recall(ACCEPTED_KEY)),
    written: (sheet) => writtenOf(ownScores, sheet),
    ...(fileName !== null && { fileName }),
    ...(goals && { goals }),
    ...(waivers && { waivers }),
    ...(ruleset && { ruleset }),
    ...(writesHidden && { writesHidden }),
    ...(workbookRuleset && { workbookRuleset }),
  };
  return { sheets, assessment: assessSheets(sheets, options) };
}
