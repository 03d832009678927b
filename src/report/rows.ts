import { openFindings } from './findingReports';
import type { FindingReport, FormReport, WorkbookReport } from './document';

/** A value of a row: numbers are numbers, an unknown is null. */
export type RowValue = string | number | boolean | null;

/** A line of a table that other programs read (docs/batches.md): columns are added at the end, none is renamed or removed. */
export type Row = Readonly<Record<string, RowValue>>;

/** What a line is: a form, a finding, or a unit with all its forms. */
export type RowKind = 'file' | 'finding' | 'unit';

/** The columns of each kind, in their order. */
export const COLUMNS: Readonly<Record<RowKind, readonly string[]>> = {
  file: [
    'file',
    'status',
    'sheet',
    'range',
    'unit',
    'project',
    'year',
    'ruleset',
    'ready',
    'total_recorded',
    'total_computed',
    'total_proposed',
    'grade_recorded',
    'grade_proposed',
    'errors',
    'warnings',
    'infos',
    'error_code',
    'error_message',
  ],
  finding: [
    'file',
    'sheet',
    'unit',
    'project',
    'year',
    'ruleset',
    'severity',
    'code',
    'title',
    'cell',
    'related',
    'message',
    'expected',
    'found',
    'accepted',
  ],
  unit: ['unit', 'workbooks', 'forms', 'ready', 'not_ready', 'errors', 'warnings', 'infos'],
};

/** A line for each form of a workbook; a workbook without one has a line of its own. */
export function formRows({ file, status, error, forms }: WorkbookReport): Row[] {
  if (forms.length === 0) {
    const nothing = Object.fromEntries(COLUMNS.file.map((column) => [column, null]));
    return [
      { ...nothing, file, status, error_code: error?.code ?? null, error_message: error?.message ?? null },
    ];
  }
  return forms.map((form) => {
    const { sheet, range, unit, project, year, ruleset, total, grade } = form;
    const counts = countsOf(form);
    return {
      file,
      status,
      ...{ sheet, range, unit, project, year },
      ruleset: ruleset.id,
      ready: counts.errors === 0,
      total_recorded: total.score.recorded,
      total_computed: total.score.computed,
      total_proposed: total.score.proposed,
      grade_recorded: grade.recorded,
      grade_proposed: grade.proposed,
      ...counts,
      error_code: null,
      error_message: null,
    };
  });
}

/** A line for each finding; what could not be read is one as well. */
export function findingRows({ file, error, forms, unreadableSheets }: WorkbookReport): Row[] {
  const none = { unit: null, project: null, year: null, ruleset: null, cell: null, related: null };
  const unread = (sheet: string | null, code: string, message: string): Row => ({
    ...{
      file,
      sheet,
      ...none,
      severity: 'error',
      code,
      title: null,
      message,
      expected: null,
      found: null,
      accepted: null,
    },
  });
  return [
    ...(error ? [unread(null, error.code, error.message)] : []),
    ...unreadableSheets.map(({ sheet, code, message }) => unread(sheet, code, message)),
    ...forms.flatMap(({ sheet, unit, project, year, ruleset, findings }) =>
      findings.map(({ severity, code, title, cell, related, message, expected, found, accepted }) => ({
        ...{ file, sheet, unit, project, year, ruleset: ruleset.id, severity, code, title, cell },
        related: related.join(' ') || null,
        ...{ message, expected, found },
        accepted: accepted?.reason ?? null,
      })),
    ),
  ];
}

/** Units with their sums, as workbooks pass by. */
export class UnitRows {
  private readonly units = new Map<string, { workbooks: Set<string>; sums: Record<string, number> }>();

  add({ file, forms }: WorkbookReport): void {
    for (const form of forms) {
      const name = form.unit ?? '';
      const unit = this.units.get(name) ?? { workbooks: new Set<string>(), sums: {} };
      this.units.set(name, unit);
      unit.workbooks.add(file);
      const { errors, warnings, infos } = countsOf(form);
      const ready = Number(errors === 0);
      for (const [key, more] of Object.entries({
        forms: 1,
        ready,
        not_ready: 1 - ready,
        errors,
        warnings,
        infos,
      }))
        unit.sums[key] = (unit.sums[key] ?? 0) + more;
    }
  }

  /** Those with most forms that are not ready come first. */
  rows(): Row[] {
    return [...this.units]
      .map(([unit, { workbooks, sums }]): Row => ({ unit: unit || null, workbooks: workbooks.size, ...sums }))
      .sort((a, b) => Number(b['not_ready']) - Number(a['not_ready']) || compare(a['unit'], b['unit']));
  }
}

function compare(a: RowValue | undefined, b: RowValue | undefined): number {
  const [one, other] = [String(a ?? ''), String(b ?? '')];
  return one < other ? -1 : Number(one > other);
}

/** Findings of a form by severity, but for those that somebody has accepted. */
export function countsOf(form: Pick<FormReport, 'findings'>): {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
} {
  const of = (severity: FindingReport['severity']) =>
    openFindings(form).filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}
