import type { AcceptedFinding } from '../acceptance/acceptance';
import type { Finding } from '../checks/finding';
import type { Form } from '../form/form';
import type { NearMiss } from '../form/sheetReading';
import type { GoalTable } from '../form/goalTable';
import type { Judgement } from '../judgement/judgement';
import type { Candidate } from '../revision/candidateEdits';
import type { Revision } from '../revision/revision';
import type { RulesetChoice } from '../ruleset/choice/rulesetChoice';
import type { Unreadable } from '../sheet/sheet';

/** One form on its whole way: read, scored, checked, and what Recalculate would do to it. */
export interface Assessment {
  readonly form: Form;
  readonly choice: RulesetChoice;
  readonly judgement: Judgement;
  /** The findings to settle, without those that somebody has accepted. */
  readonly findings: readonly Finding[];
  /** The findings that somebody has accepted: they are told as accepted, and neither counted nor marked. */
  readonly accepted: readonly AcceptedFinding[];
  readonly revision: Revision;
  /** Changes of one cell that would settle a contradiction; a person says which. */
  readonly candidates: readonly Candidate[];
}

/** A sheet that Excel does not show; `very-hidden` ones are not even in its list of hidden sheets. */
export interface HiddenSheet {
  readonly sheet: string;
  readonly visibility: 'hidden' | 'very-hidden';
}

/** All forms of one workbook, or of one sheet. */
export interface WorkbookAssessment {
  readonly assessments: readonly Assessment[];
  readonly nearMisses: readonly NearMiss[];
  /** Those of the near misses that are goal tables. */
  readonly goalTables: readonly GoalTable[];
  /** Sheets that could not be read: nobody knows what forms they hold. */
  readonly unreadable: readonly Unreadable[];
  /** Sheets that nobody sees, with a form or without. */
  readonly hidden: readonly HiddenSheet[];
  /** `ready`: at least one form, no finding of severity error, and every sheet was read. */
  readonly status: 'ready' | 'not-ready' | 'no-form';
}
