import type { AssessOptions } from '../../assessment/assess';
import { assessSheets } from '../../assessment/assess';
import type { WorkbookAssessment } from '../../assessment/assessment';
import { writtenOf } from '../../revision/written';
import type { Sheet } from '../../sheet/sheet';
import type { Kept } from './kept';

/** The forms of a sheet assessed, by what the workbook remembers. */
export function assessSheet(sheet: Sheet, kept: Kept): WorkbookAssessment {
  const options: AssessOptions = {
    templates: kept.templates,
    written: (sheetId) => writtenOf(kept.written, sheetId),
    ...(kept.ruleset && { workbookRuleset: kept.ruleset }),
  };
  return assessSheets([sheet], options);
}
