import { LOCALES } from '../../locales/localized';
import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { ReportText } from '../../locales/reportText';
import { BatchCounts } from '../batchCounts';
import type { FormReport, Summary, WorkbookReport } from '../document';
import { openFindings } from '../findingReports';
import { formSummary } from '../formSummary';
import { printedRules } from '../printedRules';
import { acceptedWhy, hiddenText, lapsedText, lapsedWaiverText } from '../said';
import {
  cell,
  countCell,
  headings,
  linkCell,
  numberCell,
  severityCell,
  statusCell,
  texts,
} from './reportCells';
import type { ReportLink, ReportSheet } from './reportSheet';
import { ReportTable, tableSheet } from './reportTable';
import type { Row } from './reportTable';
import { ReturnList } from './returnList';
import { statisticsSheet } from './statisticsSheet';

/** Columns: file, sheet, project, unit, result, total as recorded, as recalculated, grade, errors, warnings, rules, remark. */
const SUMMARY_WIDTHS = [25, 14, 28, 20, 11, 10, 13, 9, 9, 10, 16, 26];
/** Columns: unit, project, file, sheet, cell, what is asked, what to mend. */
const RETURN_WIDTHS = [20, 26, 25, 14, 9, 10, 72];
/** Columns: file, sheet, cell, severity, finding, what is wrong, by the rules, found. */
const FINDING_WIDTHS = [22, 14, 9, 9, 22, 60, 11, 11];
/** Columns: file, sheet, project, rules, cell, why these rules or what the form prints. */
const RULES_WIDTHS = [22, 14, 28, 18, 9, 66];

export interface ReportSheetsOptions {
  readonly locale: Locale;
  /** True for a report that stands in the workbook that it is about: no file is named, and links stay in it. */
  readonly isInside?: boolean;
  /** How many rows a worksheet has. */
  readonly mostRows?: number;
}

/**
 * Workbooks as they pass by, for the worksheets of a report: a row a form, what to return to which
 * unit, every finding, the rules each form is judged by, and the counts with their charts. One
 * description for the pane's export and for `check --format xlsx`.
 */
export class ReportSheets {
  private readonly locale: Locale;
  private readonly isInside: boolean;
  private readonly counts = new BatchCounts();
  private readonly forms: ReportTable;
  private readonly findings: ReportTable;
  private readonly rules: ReportTable;
  private readonly returned: ReturnList;
  private readonly mostRows: number | undefined;
  private formCount = 0;
  private notReady = 0;
  private unreadable = 0;

  constructor({ locale, isInside = false, mostRows }: ReportSheetsOptions) {
    this.locale = locale;
    this.isInside = isInside;
    this.mostRows = mostRows;
    this.forms = new ReportTable(mostRows);
    this.findings = new ReportTable(mostRows);
    this.rules = new ReportTable(mostRows);
    this.returned = new ReturnList(locale, (file) => this.fileCells(file, null));
  }

  add(report: WorkbookReport): void {
    const { file, status, error, remarks, forms, unreadableSheets, hiddenSheets } = report;
    const text = reportText(this.locale);
    const { seal } = report;
    const told = seal && (seal.state === 'changed' || seal.state === 'unreadable') ? seal.message : '';
    for (const form of forms) this.addForm(file, form, told);
    for (const { sheet, message } of unreadableSheets) this.addUnreadable(file, sheet, message);
    if (error) this.addUnreadable(file, '', error.message);
    for (const remark of remarks) this.addOther(file, '', 'no-form', remark);
    for (const lapsed of report.lapsed)
      this.say(file, lapsed.sheet, text.accepted.label, lapsedText(lapsed, this.locale));
    for (const sentence of hiddenText(hiddenSheets, this.locale))
      this.say(file, '', text.severity.info, sentence);
    const nothing = forms.length + unreadableSheets.length + remarks.length === 0;
    if (nothing && !error) this.addOther(file, '', status, '');
  }

  sheets(summary: Summary): readonly ReportSheet[] {
    const text = reportText(this.locale);
    for (const waiver of summary.lapsed)
      this.say(waiver.config, waiver.sheet ?? '', text.accepted.label, lapsedWaiverText(waiver, this.locale));
    return [
      this.summarySheet(summary, text),
      this.returnSheet(text),
      this.findingSheet(summary, text),
      this.rulesSheet(text),
      statisticsSheet(this.counts, this.sentences(summary, text), this.locale),
    ];
  }

  private addForm(file: string, form: FormReport, told: string): void {
    const text = reportText(this.locale);
    const line = formSummary(form);
    const warnings = openFindings(form).filter(({ severity }) => severity === 'warning').length;
    const linkTo = (sheet: string, at: string) => this.linkTo(file, sheet, at);
    const toSheet = linkCell(form.sheet, linkTo(form.sheet, form.range.split(':')[0]!));
    const project = line.project ?? text.noProject;
    this.formCount += 1;
    this.notReady += Number(line.errors > 0);
    this.counts.add(form);
    this.forms.add([
      ...this.fileCells(file, this.toFile(file)),
      toSheet,
      ...texts(project, line.unit),
      statusCell(line.errors === 0, this.locale),
      numberCell(line.recorded),
      numberCell(line.proposed),
      ...texts(line.grade),
      countCell(line.errors, 'error'),
      countCell(warnings, 'warning'),
      ...texts(form.ruleset.name, told),
    ]);
    for (const { severity, cell: at, title, message, expected, found, accepted } of form.findings) {
      const why = accepted ? text.sentenceSpace + acceptedWhy(accepted, this.locale) : '';
      this.findings.add([
        ...this.fileCells(file, null),
        ...texts(form.sheet),
        at === null ? cell('', 'text') : linkCell(at, linkTo(form.sheet, at)),
        accepted ? cell(text.accepted.label, 'text') : severityCell(severity, this.locale),
        ...texts(title, message + why),
        numberCell(expected ?? ''),
        numberCell(found ?? ''),
      ]);
    }
    this.returned.add(file, form, linkTo);
    const rule = (name: string, at: Row[number], words: string) =>
      this.rules.add([
        ...this.fileCells(file, null),
        ...texts(form.sheet, project, name),
        at,
        ...texts(words),
      ]);
    rule(form.ruleset.name, cell('', 'text'), form.ruleset.reason);
    for (const { cell: at, text: words } of printedRules(form.ruleset.stated, this.locale))
      rule(text.label.printedRules, linkCell(at, linkTo(form.sheet, at)), words);
  }

  /** A row among the findings for what is no finding of a form. */
  private say(file: string, sheet: string, kind: string, sentence: string): void {
    this.findings.add([...this.fileCells(file, null), ...texts(sheet, '', kind, '', sentence, '', '')]);
  }

  private addUnreadable(file: string, sheet: string, message: string): void {
    this.unreadable += 1;
    this.addOther(file, sheet, 'unreadable', message);
    this.returned.addUnreadable(file, sheet, message, this.linkTo(file, sheet, 'A1'));
  }

  /** A row for what holds no form. */
  private addOther(file: string, sheet: string, status: WorkbookReport['status'], remark: string): void {
    const result = cell(reportText(this.locale).status[status], status === 'unreadable' ? 'error' : 'text');
    this.forms.add([
      ...this.fileCells(file, this.toFile(file)),
      linkCell(sheet, this.linkTo(file, sheet, 'A1')),
      ...texts('', ''),
      result,
      ...texts('', '', '', '', '', '', remark),
    ]);
  }

  private linkTo(file: string, sheet: string, at: string): ReportLink {
    return { file: this.isInside ? null : file, place: sheet === '' ? null : { sheet, cell: at } };
  }

  private toFile(file: string): ReportLink {
    return { file, place: null };
  }

  /** The first cell of a row where a report is about several files. */
  private fileCells(file: string, link: ReportLink | null): Row {
    if (this.isInside) return [];
    return [link ? linkCell(file, link) : cell(file, 'text')];
  }

  /** What is about the file is left out where there is none to name. */
  private columns<T>(all: readonly T[], fileAt = 0): readonly T[] {
    return this.isInside ? all.filter((_column, index) => index !== fileAt) : all;
  }

  private summarySheet(summary: Summary, text: ReportText): ReportSheet {
    const { file, sheet, project, unit, status, total, grade, errors, warnings, ruleset, remark } =
      text.label;
    return this.tableSheet(
      { name: '汇总', title: (each) => each.formSummary.title, widths: this.columns(SUMMARY_WIDTHS) },
      [[this.status(text)], [cell(this.sentences(summary, text), 'line')]],
      this.columns([
        ...[file, sheet, project, unit, status, total, text.formSummary.recalculated],
        ...[grade, errors, warnings, ruleset, remark],
      ]),
      this.forms,
      [[cell(text.sheetReport.snapshot, 'line')]],
    );
  }

  private status(text: ReportText): Row[number] {
    if (this.formCount + this.unreadable === 0) return cell(text.status['no-form'], 'line');
    const isReady = this.notReady + this.unreadable === 0;
    const words = isReady
      ? text.formSummary.allReady(this.formCount)
      : text.formSummary.notReady(this.notReady, this.formCount, this.unreadable);
    return cell(words, isReady ? 'status-ready' : 'status-not-ready');
  }

  private returnSheet(text: ReportText): ReportSheet {
    const { file, sheet, project, unit, cell: at } = text.label;
    const { what, ask, opinion } = text.returnList;
    const table = new ReportTable(this.mostRows);
    this.returned.fill(table);
    return this.tableSheet(
      { name: '退回清单', title: (each) => each.returnList.title, widths: this.columns(RETURN_WIDTHS, 2) },
      [[cell(what(this.returned.units, this.returned.forms), 'line')]],
      this.columns([unit, project, file, sheet, at, ask.heading, opinion], 2),
      table,
      [],
    );
  }

  private findingSheet(summary: Summary, text: ReportText): ReportSheet {
    return this.tableSheet(
      { name: '校验报告', title: (each) => each.sheetReport.title, widths: this.columns(FINDING_WIDTHS) },
      [[cell(this.found(summary, text), 'line')]],
      this.columns([text.label.file, ...text.sheetReport.columns]),
      this.findings,
      [[cell(text.sheetReport.snapshot, 'line')]],
    );
  }

  private rulesSheet(text: ReportText): ReportSheet {
    const { file, sheet, project, ruleset, cell: at } = text.label;
    const { what, words } = text.rulesSheet;
    return this.tableSheet(
      { name: '评分规则', title: (each) => each.rulesSheet.title, widths: this.columns(RULES_WIDTHS) },
      [[cell(what, 'line')]],
      this.columns([file, sheet, project, ruleset, at, words]),
      this.rules,
      [],
    );
  }

  /** The sheets' names are the same in every language, so that there is one report a workbook. */
  private tableSheet(
    {
      name,
      title,
      widths,
    }: {
      readonly name: string;
      readonly title: (text: ReportText) => string;
      readonly widths: readonly number[];
    },
    above: readonly Row[],
    columns: readonly string[],
    table: ReportTable,
    below: readonly Row[],
  ): ReportSheet {
    const text = reportText(this.locale);
    const left = table.left > 0 ? [[cell(text.rowsLeft(table.left), 'line')]] : [];
    return tableSheet(
      {
        name,
        titles: LOCALES.map((each) => title(reportText(each))),
        widths,
        footer: text.sheetReport.footer,
      },
      [[cell(title(text), 'title')], ...above],
      headings(...columns),
      table,
      [...left, ...below],
    );
  }

  private found(
    { errors, warnings, infos, accepted }: Pick<Summary, 'errors' | 'warnings' | 'infos' | 'accepted'>,
    text: ReportText,
  ): string {
    const open = text.summaryFindings(errors, warnings, infos);
    return accepted > 0 ? open + text.sentenceSpace + text.accepted.count(accepted) : open;
  }

  private sentences({ workbooks, forms, ...counts }: Summary, text: ReportText): string {
    const { ready, notReady, noForm, unreadable } = counts;
    const findings = this.found(counts, text);
    if (this.isInside) return findings;
    return [
      text.summary(workbooks, forms),
      text.summaryStatus(ready, notReady, noForm, unreadable),
      findings,
    ].join(text.sentenceSpace);
  }
}
