import type { WorkbookReport } from '../../report/document';
import type { Row } from './batch';

/** How a workbook stands. */
export type Status = WorkbookReport['status'];

/** The statuses, those first that need action. */
export const STATUSES: readonly Status[] = ['not-ready', 'unreadable', 'no-form', 'ready'];

/** A column of the table. */
export type Column = 'file' | 'status' | 'forms' | 'errors' | 'warnings' | 'total' | 'grade';

export const COLUMNS: readonly Column[] = ['file', 'status', 'forms', 'errors', 'warnings', 'total', 'grade'];

/** How the table is sorted. */
export interface Order {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** What the table shows of a file. */
export interface Line {
  readonly row: Row;
  /** Null until the file has been checked. */
  readonly status: Status | null;
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  /** The total of a single form; '' if there are several or none. */
  readonly total: string;
  readonly grade: string;
}

/** Returns what the table shows of a file. */
export function lineOf(row: Row): Line {
  const forms = row.checked?.forms ?? [];
  const [only] = forms.length === 1 ? forms : [];
  return {
    row,
    status: row.checked?.status ?? null,
    forms: forms.length,
    errors: forms.reduce((sum, form) => sum + form.errors, 0),
    warnings: forms.reduce((sum, form) => sum + form.warnings, 0),
    total: only?.recorded ?? '',
    grade: only?.grade ?? '',
  };
}

const { compare: compareTexts } = new Intl.Collator('zh-CN', { numeric: true });

/** Returns the lines with the statuses asked for (null: all), in an order that people expect (表2 before 表10). */
export function arranged(
  rows: readonly Row[],
  only: Status | null,
  { by, isDescending }: Order,
): readonly Line[] {
  const lines = rows.map(lineOf).filter(({ status }) => only === null || status === only);
  const sign = isDescending ? -1 : 1;
  return lines.sort(
    (a, b) => sign * compared(a, b, by) || compareTexts(a.row.name, b.row.name) || a.row.id - b.row.id,
  );
}

function compared(a: Line, b: Line, by: Column): number {
  switch (by) {
    case 'file':
      return compareTexts(a.row.name, b.row.name);
    case 'status':
      return rank(a.status) - rank(b.status);
    case 'total':
    case 'grade':
      // In ascending order, lines without a value come last.
      return Number(a[by] === '') - Number(b[by] === '') || compareTexts(a[by], b[by]);
    default:
      return a[by] - b[by];
  }
}

function rank(status: Status | null): number {
  return status === null ? STATUSES.length : STATUSES.indexOf(status);
}

/** Counts the files by status. */
export function counts(rows: readonly Row[]): Readonly<Record<Status, number>> {
  const found = { ready: 0, 'not-ready': 0, 'no-form': 0, unreadable: 0 };
  for (const { checked } of rows) if (checked) found[checked.status] += 1;
  return found;
}
