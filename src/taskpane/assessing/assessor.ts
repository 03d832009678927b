import type { Acceptance } from '../../acceptance/acceptance';
import type { Elsewhere } from '../../assessment/assess';
import type { WorkbookAssessment } from '../../assessment/assessment';
import type { GoalTable } from '../../form/goalTable';
import type { Template } from '../../form/templates/template';
import type { Json } from '../../hosts/host';
import type { Ruleset } from '../../ruleset/ruleset';
import type { Seal, SealState } from '../../seal/seal';
import type { SealableAssessment, SealedForms } from '../../seal/sealedForms';
import type { Sheet } from '../../sheet/sheet';

/** What an assessment of a sheet depends on besides its cells. */
export interface AssessSettings {
  readonly ruleset: Ruleset | null;
  readonly templates: readonly Template[];
  /** The name of the workbook's file, which may tell the region; null if it has none. */
  readonly fileName: string | null;
  /** What ziping itself wrote into score cells, as the workbook keeps it (OwnScores). */
  readonly written: Json;
  /** Goal tables and forms on other sheets, as far as they were read; null if there is no goal table among them. */
  readonly elsewhere: Elsewhere | null;
  /** The goal tables of a file that the user named, which overrule the workbook's own; null for none. */
  readonly goals: readonly GoalTable[] | null;
  /** The findings that users have accepted. */
  readonly accepted: readonly Acceptance[];
}

/** Does the work that would block the page too long. */
export interface Assessor {
  /**
   * Assesses the forms of a sheet.
   * @param signal cancels: the promise then rejects with Cancelled, or stays pending
   */
  assess(sheet: Sheet, settings: AssessSettings, signal?: AbortSignal): Promise<WorkbookAssessment>;
  /** Compares a workbook's forms with its seal, as the workbook keeps it. */
  sealState(kept: Json, sheets: readonly Sheet[], forms: SealedForms): Promise<SealState>;
  /**
   * Makes the seal of a workbook that is ready.
   * @param date YYYY-MM-DD
   */
  makeSeal(sheets: readonly Sheet[], assessment: SealableAssessment, date: string): Promise<Seal>;
}
