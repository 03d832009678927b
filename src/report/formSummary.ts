import { openFindings } from './findingReports';
import type { FormReport } from './document';

/** A form in one line. Scores are in 分; '' where there is none. */
export interface FormSummary {
  readonly sheet: string;
  /** Null where the form names none. */
  readonly project: string | null;
  readonly unit: string;
  readonly recorded: string;
  /** Total and grade as Recalculate would leave them; '' while something cannot be judged. */
  readonly proposed: string;
  readonly grade: string;
  readonly errors: number;
}

/** What an overview of many forms tells of each. */
export function formSummary(form: FormReport): FormSummary {
  const { sheet, project, unit, total, grade } = form;
  const isOpen = total.outlook.unjudged > 0;
  return {
    sheet,
    project,
    unit: unit ?? '',
    recorded: total.score.recorded ?? '',
    proposed: isOpen ? '' : (total.score.proposed ?? ''),
    grade: (isOpen ? null : grade.proposed) ?? grade.recorded ?? '',
    errors: openFindings(form).filter(({ severity }) => severity === 'error').length,
  };
}

/** How grades are usually named, best first; a region's other names follow. */
export const USUAL_GRADES: readonly string[] = ['优', '良', '中', '差'];

/** Grades with their number of forms, the best first; forms without a grade ('') come last. */
export function gradesInOrder(counts: ReadonlyMap<string, number>): [grade: string, count: number][] {
  const rank = (grade: string) => {
    if (grade === '') return Infinity;
    return USUAL_GRADES.includes(grade) ? USUAL_GRADES.indexOf(grade) : USUAL_GRADES.length;
  };
  return [...counts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** How many forms have each grade. */
export function gradeCounts(forms: readonly FormSummary[]): [grade: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { grade } of forms) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  return gradesInOrder(counts);
}

/** A bar of full blocks, as long in `length` as `count` is in `most`; at least one block. */
export function blocks(count: number, most: number, length: number): string {
  return '█'.repeat(Math.max(1, Math.round((count / most) * length)));
}
