import { assessSheets } from '../../assessment/assess';
import type { AssessOptions } from '../../assessment/assess';
import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Json } from '../../hosts/host';
import { writtenOf } from '../../revision/ownScores';
import { makeSeal } from '../../seal/makeSeal';
import type { Seal, SealState } from '../../seal/seal';
import type { SealableAssessment, SealedForms } from '../../seal/sealedForms';
import { sealState } from '../../seal/sealState';
import type { Sheet } from '../../sheet/sheet';
import type { AssessSettings } from './assessor';

/** The jobs, done in the worker, or on the page if there is no worker. */
export const JOBS = {
  assess(
    sheets: readonly Sheet[],
    { ruleset, templates, fileName, written, elsewhere, goals, accepted }: AssessSettings,
  ): WorkbookAssessment {
    const options: AssessOptions = {
      templates,
      accepted,
      written: (sheet) => writtenOf(written, sheet),
      ...(elsewhere && { elsewhere }),
      ...(goals && { goals }),
      ...(ruleset && { workbookRuleset: ruleset }),
      ...(fileName !== null && { fileName }),
    };
    return assessSheets(sheets, options);
  },
  sealState(sheets: readonly Sheet[], { kept, forms }: { kept: Json; forms: SealedForms }): SealState {
    return sealState(kept, sheets, forms);
  },
  makeSeal(sheets: readonly Sheet[], { of, date }: { of: SealableAssessment; date: string }): Seal {
    return makeSeal(sheets, of, date);
  },
};
