import type { Locale } from '../locales/localized';
import type { FindingReport, FormReport, Summary, WorkbookReport } from './document';
import { acceptedFindings, openFindings } from './findingReports';
import { hiddenText, lapsedText, lapsedWaiverText } from './said';

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
    'accepted',
    'hidden_sheets',
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
    'state',
  ],
  unit: ['unit', 'workbooks', 'forms', 'ready', 'not_ready', 'errors', 'warnings', 'infos', 'accepted'],
};

/** A line for each form of a workbook; a workbook without one has a line of its own. */
export function formRows({ file, status, error, forms, hiddenSheets }: WorkbookReport): Row[] {
  const hidden = hiddenSheets.map(({ sheet }) => sheet).join(', ') || null;
  if (forms.length === 0) {
    const nothing = Object.fromEntries(COLUMNS.file.map((column) => [column, null]));
    return [
      {
        ...{ ...nothing, file, status, error_code: error?.code ?? null },
        ...{ error_message: error?.message ?? null, hidden_sheets: hidden },
      },
    ];
  }
  return forms.map((form) => {
    const { sheet, range, unit, project, year, ruleset, total, grade } = form;
    const { accepted, ...counts } = countsOf(form);
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
      accepted,
      hidden_sheets: hidden,
    };
  });
}

/**
 * What a line among findings is: one to be settled, one that somebody accepted, an acceptance that came to nothing,
 * or something else that is said of a workbook.
 */
type FindingState = 'open' | 'accepted' | 'lapsed' | 'remark';

/** A line for each finding; what could not be read is one as well, and so is what else is said of a workbook. */
export function findingRows(report: WorkbookReport, locale: Locale): Row[] {
  const { file, error, forms, unreadableSheets, remarks, hiddenSheets, lapsed } = report;
  return [
    ...(error ? [unread(file, null, error)] : []),
    ...unreadableSheets.map((each) => unread(file, each.sheet, each)),
    ...forms.flatMap(({ sheet, unit, project, year, ruleset, findings }) =>
      findings.map(({ severity, code, title, cell, related, message, expected, found, accepted }) => ({
        ...{ file, sheet, unit, project, year, ruleset: ruleset.id, severity, code, title, cell },
        related: related.join(' ') || null,
        ...{ message, expected, found },
        accepted: accepted?.reason ?? null,
        state: (accepted ? 'accepted' : 'open') satisfies FindingState,
      })),
    ),
    ...remarks.map((message) => ({ ...NO_FINDING, file, message, state: 'remark' satisfies FindingState })),
    ...hiddenSheets.map((each) => ({
      ...{ ...NO_FINDING, file, sheet: each.sheet, code: 'hidden-sheet' },
      ...{ message: hiddenText([each], locale)[0]!, state: 'remark' satisfies FindingState },
    })),
    ...lapsed.map((each) => ({
      ...{ ...NO_FINDING, file, sheet: each.sheet, project: each.project, code: each.code },
      ...{ message: lapsedText(each, locale), accepted: each.reason, state: 'lapsed' satisfies FindingState },
    })),
  ];
}

/** A line for each finding that a config file accepts in vain; its file is the config file. */
export function lapsedRows({ lapsed }: Summary, locale: Locale): Row[] {
  return lapsed.map((waiver) => {
    const { config, code, title, sheet, project, cells, reason } = waiver;
    return {
      ...{ ...NO_FINDING, file: config, sheet, project, code, title, cell: cells?.join(' ') ?? null },
      ...{
        message: lapsedWaiverText(waiver, locale),
        accepted: reason,
        state: 'lapsed' satisfies FindingState,
      },
    };
  });
}

const NO_FINDING: Row = Object.fromEntries(COLUMNS.finding.map((column) => [column, null]));

function unread(
  file: string,
  sheet: string | null,
  { code, message }: { code: string; message: string },
): Row {
  return {
    ...NO_FINDING,
    file,
    sheet,
    severity: 'error',
    code,
    message,
    state: 'open' satisfies FindingState,
  };
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
      const { errors, warnings, infos, accepted } = countsOf(form);
      const ready = Number(errors === 0);
      for (const [key, more] of Object.entries({
        forms: 1,
        ready,
        not_ready: 1 - ready,
        errors,
        warnings,
        infos,
        accepted,
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

/** Findings of a form by severity; those that somebody has accepted apart. */
export function countsOf(form: Pick<FormReport, 'findings'>): {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
} {
  const of = (severity: FindingReport['severity']) =>
    openFindings(form).filter((finding) => finding.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    accepted: acceptedFindings(form).length,
  };
}
