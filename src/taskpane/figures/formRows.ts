import type { Assessment } from '../../assessment/assessment';
import type { Finding, Severity } from '../../checks/finding';
import type { PaneText } from '../../locales/paneText';
import { SEVERITIES } from '../../report/findingReports';
import { formId, isReady } from '../session/validatedView';
import type { ValidatedView } from '../session/validatedView';

/** A form in the list of all forms of a workbook. */
export interface FormRow {
  readonly id: string;
  readonly sheetId: string;
  /** The sheet's name, with the project's if the sheet holds several forms. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly isReady: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** The grade as written in the form, else as the rules give it; null if there is none. */
  readonly grade: string | null;
  readonly assessment: Assessment;
}

/** The forms of a workbook as they are listed: those that were not ready at first, then those that were. */
export interface FormRows {
  readonly toDo: readonly FormRow[];
  readonly ready: readonly FormRow[];
}

/** Returns the rows of a workbook's forms in the order of the list. */
export function formRows({ result, order }: Pick<ValidatedView, 'result' | 'order'>): FormRows {
  const bySheet = new Map<string, number>();
  for (const { form } of result.assessments) bySheet.set(form.sheetId, (bySheet.get(form.sheetId) ?? 0) + 1);
  const rows = new Map(
    result.assessments.map((each) => [formId(each), rowOf(each, bySheet.get(each.form.sheetId)! > 1)]),
  );
  const listed = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  return { toDo: listed(order.toDo), ready: listed(order.ready) };
}

const made = new WeakMap<Assessment, FormRow>();

/** Returns the same object while a form is unchanged, so that React draws only the rows that changed. */
function rowOf(assessment: Assessment, isOneOfSeveral: boolean): FormRow {
  const { sheet, project } = assessment.form;
  const name = isOneOfSeveral && project?.text ? `${sheet} · ${project.text}` : sheet;
  const known = made.get(assessment);
  if (known?.name === name) return known;
  const row = newRow(assessment, name);
  made.set(assessment, row);
  return row;
}

function newRow(assessment: Assessment, name: string): FormRow {
  const { form, findings, judgement } = assessment;
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    id: formId(assessment),
    sheetId: form.sheetId,
    name,
    isHidden: form.visibility !== 'visible',
    isReady: isReady(assessment),
    errors: count('error'),
    warnings: count('warning'),
    grade: form.grade?.text || judgement.scorecard.grade,
    assessment,
  };
}

/** All findings of one kind in a workbook. */
export interface FindingKind {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Finding['title'];
  readonly found: readonly { readonly row: FormRow; readonly finding: Finding }[];
}

/** Groups findings by kind, the gravest first, then the most frequent. */
export function findingKinds(rows: readonly FormRow[]): readonly FindingKind[] {
  const kinds = new Map<string, { readonly row: FormRow; readonly finding: Finding }[]>();
  for (const row of rows)
    for (const finding of row.assessment.findings) {
      const id = `${finding.severity} ${finding.code}`;
      const kind = kinds.get(id);
      if (kind) kind.push({ row, finding });
      else kinds.set(id, [{ row, finding }]);
    }
  return [...kinds]
    .map(([id, found]) => ({
      id,
      found,
      severity: found[0]!.finding.severity,
      title: found[0]!.finding.title,
    }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.found.length - a.found.length,
    );
}

/** Returns the names of the hidden sheets, whether or not they hold a form. */
export function hiddenSheets({ parts }: Pick<ValidatedView, 'parts'>): readonly string[] {
  return parts.filter(({ visibility }) => visibility !== 'visible').map(({ sheet }) => sheet);
}

/** Puts into words whether a workbook is ready, with several forms by count: 11/29 不可报送. */
export function verdictOf({ result }: Pick<ValidatedView, 'result'>, text: PaneText): string {
  const { assessments, status } = result;
  const notReady = assessments.filter((each) => !isReady(each)).length;
  if (notReady > 0 && assessments.length > 1) return text.validated.notReadyOf(notReady, assessments.length);
  return status === 'ready' ? text.validated.allReady(assessments.length) : text.validated[status];
}
