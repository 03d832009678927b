import type { Form } from '../form/form';
import type { Ruleset } from '../ruleset/ruleset';

/** Where the forms stand whose contents a seal is about. */
export interface SealedForms {
  readonly assessments: readonly { readonly form: Pick<Form, 'sheetId' | 'range'> }[];
}

/** What of a workbook's assessment a seal is made from. */
export interface SealableAssessment {
  readonly status: 'ready' | 'not-ready' | 'no-form';
  readonly assessments: readonly {
    readonly form: Pick<Form, 'sheetId' | 'range'>;
    readonly choice: { readonly ruleset: Ruleset };
  }[];
}
