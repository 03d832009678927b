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

/** What the workbook says about how its forms are to be assessed. */
export interface AssessSettings {
  readonly ruleset: Ruleset | null;
  readonly templates: readonly Template[];
  /** The name of the workbook's file, null where it has none: it may tell the region. */
  readonly fileName: string | null;
  /** What ziping wrote into score cells, as it is kept (OwnScores). */
  readonly written: Json;
  /** Goal tables and forms on other sheets, as far as they were read; null where no goal table is known there. */
  readonly elsewhere: Elsewhere | null;
  /** The goal tables that somebody named; null: none. They count for more than the workbook's own. */
  readonly goals: readonly GoalTable[] | null;
  /** The findings that somebody has accepted. */
  readonly accepted: readonly Acceptance[];
}

/** What is too much to do while the page should answer. */
export interface Assessor {
  /**
   * The forms of a sheet assessed.
   * @param signal gives up where the user cancels; the promise is left alone then
   */
  assess(sheet: Sheet, settings: AssessSettings, signal?: AbortSignal): Promise<WorkbookAssessment>;
  /** What a workbook's seal, as it is kept, says of its forms now. */
  sealState(kept: Json, sheets: readonly Sheet[], forms: SealedForms): Promise<SealState>;
  /**
   * The seal of a workbook that is ready.
   * @param date YYYY-MM-DD
   */
  makeSeal(sheets: readonly Sheet[], assessment: SealableAssessment, date: string): Promise<Seal>;
}
