import { withAccepted } from '../acceptance/accept';
import type { Acceptance } from '../acceptance/acceptance';
import { runChecks } from '../checks/runChecks';
import type { Form, NearMiss } from '../form/form';
import { readForms } from '../form/readForms';
import type { Template } from '../form/template';
import { judgeForm } from '../judgement/judgeForm';
import type { Written } from '../judgement/judgement';
import { revise } from '../revision/revise';
import type { Revision } from '../revision/revision';
import { chooseRuleset } from '../ruleset/chooseRuleset';
import type { Ruleset } from '../ruleset/ruleset';
import { scoreForm } from '../scoring/scoreForm';
import type { Sheet } from '../sheet/sheet';
import type { Assessment, WorkbookAssessment } from './assessment';

export interface AssessOptions {
  /** The ruleset somebody asked for; without it each form's own is chosen. */
  readonly ruleset?: Ruleset;
  /** The ruleset kept in the workbook. */
  readonly workbookRuleset?: Ruleset;
  /** The name of the workbook's file, without its folder: it may tell the region, and say 自评. */
  readonly fileName?: string;
  /** How headings are to be read that ziping would read otherwise, or not at all. */
  readonly templates?: readonly Template[];
  /** Hidden sheets and rows are written too. */
  readonly writesHidden?: boolean;
  /** The findings that somebody has accepted, as the workbook keeps them. */
  readonly accepted?: readonly Acceptance[];
  /** What ziping wrote into a sheet's score cells last time. */
  readonly written?: (sheet: Sheet) => Written;
}

/**
 * One form on its whole way: ruleset, scores, findings, and what Recalculate would change.
 * @param written what ziping wrote into its sheet's score cells last time
 */
function assessForm(form: Form, options: AssessOptions = {}, written?: Written): Assessment {
  const choice = chooseRuleset(form, {
    ...(options.ruleset && { option: options.ruleset }),
    ...(options.workbookRuleset && { workbook: options.workbookRuleset }),
    ...(options.fileName !== undefined && { fileName: options.fileName }),
  });
  const judgement = judgeForm(form, scoreForm(form, choice.ruleset), {
    ...(written && { written }),
    ...(options.writesHidden && { writesHidden: true }),
  });
  const { open, accepted } = withAccepted(runChecks(judgement), form, options.accepted ?? []);
  let revision: Revision | null = null;
  return {
    form,
    choice,
    judgement,
    findings: open,
    accepted,
    // Whoever only checks a thousand forms never asks for it.
    get revision() {
      return (revision ??= revise(judgement));
    },
  };
}

/**
 * Assesses every form on the sheets, hidden ones included: what is hidden is filed all the same.
 * A workbook is ready when it holds a form, no form has a finding of severity error, and every sheet was
 * read.
 */
export function assessSheets(sheets: readonly Sheet[], options: AssessOptions = {}): WorkbookAssessment {
  const assessments: Assessment[] = [];
  const nearMisses: NearMiss[] = [];
  for (const sheet of sheets) {
    const reading = readForms(sheet, options.templates, options.fileName);
    nearMisses.push(...reading.nearMisses);
    const written = reading.forms.length > 0 ? options.written?.(sheet) : undefined;
    for (const form of reading.forms) assessments.push(assessForm(form, options, written));
  }
  const unreadable = sheets.flatMap((sheet) => sheet.unreadable ?? []);
  return { assessments, nearMisses, unreadable, status: statusOf(assessments, unreadable.length > 0) };
}

function statusOf(assessments: readonly Assessment[], hasUnreadable: boolean): WorkbookAssessment['status'] {
  // What may hold a form that nobody saw is not ready to be sent.
  if (hasUnreadable) return 'not-ready';
  if (assessments.length === 0) return 'no-form';
  const hasError = assessments.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasError ? 'not-ready' : 'ready';
}
