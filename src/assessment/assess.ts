import { withAccepted } from '../acceptance/accept';
import type { Acceptance } from '../acceptance/acceptance';
import type { Waiver } from '../acceptance/waiver';
import { runChecks } from '../checks/runChecks';
import type { Form } from '../form/form';
import type { GoalTable } from '../form/goalTable';
import { readForms } from '../form/reading/readForms';
import type { Template } from '../form/templates/template';
import { compareWithGoals } from '../goals/compareWithGoals';
import type { GoalState } from '../goals/goalComparison';
import type { NamedForm } from '../goals/goalsOfForm';
import { judgeForm } from '../judgement/judgeForm';
import type { Written } from '../judgement/judgement';
import { candidateEdits } from '../revision/candidateEdits';
import type { Candidate } from '../revision/candidateEdits';
import { revise } from '../revision/revise';
import type { Revision } from '../revision/revision';
import { chooseRuleset } from '../ruleset/choice/chooseRuleset';
import type { Ruleset } from '../ruleset/ruleset';
import { scoreForm } from '../scoring/scoreForm';
import type { Sheet } from '../sheet/sheet';
import type { Assessment, WorkbookAssessment } from './assessment';

/** What else than the sheets an assessment depends on. */
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
  /** What whoever collects the forms accepts in this workbook. */
  readonly waivers?: readonly Waiver[];
  /** What ziping wrote into a sheet's score cells last time. */
  readonly written?: (sheet: Sheet) => Written;
  /** The goal tables that somebody named; they count for more than those of the workbook. */
  readonly goals?: readonly GoalTable[];
  /** What other sheets of the workbook hold, where only some of them are assessed. */
  readonly elsewhere?: Elsewhere;
}

/** Goal tables and forms on other sheets of the workbook, by which a form's goal table is found. */
export interface Elsewhere {
  readonly goalTables: readonly GoalTable[];
  readonly forms: readonly NamedForm[];
}

/**
 * Takes one form its whole way: ruleset, scores, findings, and what Recalculate would change.
 * @param goal what came of comparing it with what was approved
 * @param written what ziping wrote into its sheet's score cells last time
 */
function assessForm(
  form: Form,
  options: AssessOptions,
  goal: GoalState | null,
  written?: Written,
): Assessment {
  const choice = chooseRuleset(form, {
    ...(options.ruleset && { option: options.ruleset }),
    ...(options.workbookRuleset && { workbook: options.workbookRuleset }),
    ...(options.fileName !== undefined && { fileName: options.fileName }),
  });
  const judgement = judgeForm(form, scoreForm(form, choice.ruleset), {
    goal,
    ...(written && { written }),
    ...(options.writesHidden && { writesHidden: true }),
  });
  const { open, accepted } = withAccepted(
    runChecks(judgement),
    form,
    options.accepted ?? [],
    options.waivers ?? [],
  );
  let revision: Revision | null = null;
  let candidates: readonly Candidate[] | null = null;
  return {
    form,
    choice,
    judgement,
    findings: open,
    accepted,
    // Worked out when first asked for: a check of a thousand forms never asks.
    get revision() {
      return (revision ??= revise(judgement));
    },
    get candidates() {
      return (candidates ??= candidateEdits(judgement));
    },
  };
}

/**
 * Assesses every form on the sheets, hidden ones included: what is hidden is filed all the same.
 * A workbook is ready when it holds a form, no form has a finding of severity error, and every sheet was
 * read.
 */
export function assessSheets(sheets: readonly Sheet[], options: AssessOptions = {}): WorkbookAssessment {
  const { elsewhere } = options;
  const readings = sheets.map((sheet) => ({
    sheet,
    ...readForms(sheet, options.templates, options.fileName),
  }));
  const goalTables = readings.flatMap((reading) => reading.goalTables);
  const goals = { named: options.goals ?? null, own: [...goalTables, ...(elsewhere?.goalTables ?? [])] };
  const all = [...readings.flatMap(({ forms }) => forms), ...(elsewhere?.forms ?? [])];
  const assessments = readings.flatMap(({ sheet, forms }) => {
    const written = forms.length > 0 ? options.written?.(sheet) : undefined;
    return forms.map((form) => assessForm(form, options, compareWithGoals(form, goals, all), written));
  });
  const unreadable = sheets.flatMap((sheet) => sheet.unreadable ?? []);
  return {
    assessments,
    nearMisses: readings.flatMap(({ nearMisses }) => nearMisses),
    goalTables,
    unreadable,
    hidden: sheets.flatMap(({ name, visibility }) =>
      visibility === 'visible' ? [] : [{ sheet: name, visibility }],
    ),
    status: statusOf(assessments, unreadable.length > 0),
  };
}

function statusOf(assessments: readonly Assessment[], hasUnreadable: boolean): WorkbookAssessment['status'] {
  // A sheet that could not be read may hold a form, so the workbook is not ready to be sent.
  if (hasUnreadable) return 'not-ready';
  if (assessments.length === 0) return 'no-form';
  const hasError = assessments.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasError ? 'not-ready' : 'ready';
}
