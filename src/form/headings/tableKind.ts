import type { ColumnMeaning } from '../form';
import type { TitleKind } from '../words/titleWords';
import type { Columns } from './columns';

/** What a row of headings heads: a form, something near to one, or neither. */
export type TableKind =
  | { readonly kind: 'form' }
  /** Enough of a form's headings to be told what is missing. */
  | { readonly kind: 'near'; readonly missing: readonly ColumnMeaning[] }
  | { readonly kind: 'none' };

/** What is known of the table besides its headings. */
export interface Surroundings {
  readonly title: TitleKind;
  /** A project, department or unit is named above the table, or a funds block stands there. */
  readonly isAboutProject: boolean;
  /** 自评 stands in the title, a heading, or the name of the sheet or file. */
  readonly saysSelfEvaluation: boolean;
}

export const FORM: TableKind = { kind: 'form' };
const NONE: TableKind = { kind: 'none' };

/**
 * A self-evaluation needs the indicators' names, targets and achievements, and a weight, a score or a
 * note; without levels (一级指标 …) also something that ties it to a project, because sales and staff
 * are measured by targets and achievements too. Forms that score contents without targets
 * (项目决策, 项目管理) are known by their title, or by their levels where 自评 stands anywhere about them; a
 * row's own criterion stands for its target.
 */
export function tableKindOf(
  columns: Columns,
  { title, isAboutProject, saysSelfEvaluation }: Surroundings,
): TableKind {
  const hasLevels = columns.level1 !== null;
  const isEvaluated = columns.weight !== null || columns.score !== null || columns.note !== null;
  // 评分标准 says what is aimed at where no column of targets does; then weight and score must stand beside it.
  const isByCriteria = columns.criterion !== null && columns.weight !== null && columns.score !== null;
  const isComplete = (columns.target !== null || isByCriteria) && columns.actual !== null && isEvaluated;
  const isKnown = hasLevels || isAboutProject || title === 'self-evaluation';
  if (columns.name && title !== 'goals' && title !== 'monitoring') {
    if (isComplete && isKnown) return FORM;
    const isOfContents = columns.weight && columns.score && !columns.target && !columns.actual;
    const isLevelled = hasLevels && columns.level2 !== null && saysSelfEvaluation;
    if (isOfContents && (title === 'self-evaluation' || isLevelled)) return FORM;
  }
  const known = [
    columns.level1,
    columns.level2,
    columns.name,
    columns.target,
    columns.actual,
    columns.weight,
    columns.score,
  ];
  const seen = known.filter(Boolean).length;
  const isNear = columns.name !== null && (hasLevels ? seen >= 3 : title !== 'other' && seen >= 2);
  if (!isNear) return NONE;
  const missing = missingOf(columns, isEvaluated);
  return title === 'monitoring' && missing.length === 0 ? NONE : { kind: 'near', missing };
}

function missingOf(columns: Columns, isEvaluated: boolean): ColumnMeaning[] {
  const missing: ColumnMeaning[] = [];
  if (!columns.target) missing.push('target');
  if (!columns.actual) missing.push('actual');
  // A weight or a note would do as well. Of the three the message names the one that most forms have.
  if (!isEvaluated) missing.push('score');
  return missing;
}
