import type { WorkbookReport } from '../../report/document';
import type { Row } from './batch';

export type Status = WorkbookReport['status'];

/** The statuses in the order in which they matter to whoever has to act. */
export const STATUSES: readonly Status[] = ['not-ready', 'unreadable', 'no-form', 'ready'];

export type Column = 'file' | 'status' | 'forms' | 'errors' | 'warnings' | 'total' | 'grade';

export const COLUMNS: readonly Column[] = ['file', 'status', 'forms', 'errors', 'warnings', 'total', 'grade'];

export interface Order {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** What the table shows of a file. */
export interface Line {
  readonly row: Row;
  /** Null until it has been checked. */
  readonly status: Status | null;
  readonly forms: number;
  readonly errors: number;
  readonly warnings: number;
  /** Of a single form; '' where there are several or none. */
  readonly total: string;
  readonly grade: string;
}

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

/** The lines of the statuses asked for, in an order that people expect (表2 before 表10); null: all. */
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
      // What has none stands behind what has one, in ascending order.
      return Number(a[by] === '') - Number(b[by] === '') || compareTexts(a[by], b[by]);
    default:
      return a[by] - b[by];
  }
}

function rank(status: Status | null): number {
  return status === null ? STATUSES.length : STATUSES.indexOf(status);
}

/** How many files have each status. */
export function counts(rows: readonly Row[]): Readonly<Record<Status, number>> {
  const found = { ready: 0, 'not-ready': 0, 'no-form': 0, unreadable: 0 };
  for (const { checked } of rows) if (checked) found[checked.status] += 1;
  return found;
}
