import type { WorkbookAssessment } from '../assessment/assessment';
import { LOCALES } from '../locales/localized';
import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import { formReport } from './formReport';
import type { FormSummary } from './formSummary';
import { blocks, formSummary, gradeCounts } from './formSummary';
import { cells } from './reportCells';
import type { ReportCell, ReportSheet } from './reportSheet';

/** The sheet's name in Excel; the same in every language, so that there is one summary a workbook. */
const NAME = '汇总';

/** Columns: sheet, project, unit, total as recorded, as recalculated, grade, errors. */
const WIDTHS = [18, 40, 28, 12, 12, 14, 10];
const BAR = 20;

/** The forms of a workbook as a worksheet: each in a row, then how many have which grade, with bars. */
export function summarySheet({ assessments }: WorkbookAssessment, locale: Locale): ReportSheet {
  const text = reportText(locale);
  const { sheet, project, unit, total, grade, errors } = text.label;
  const forms = assessments.map((assessment) => formSummary(formReport(assessment, locale)));
  const grades = gradeCounts(forms);
  const most = Math.max(...grades.map(([, count]) => count));
  const rows: (readonly ReportCell[])[] = [
    cells('title', [text.formSummary.title]),
    [],
    cells('heading', [sheet, project, unit, total, text.formSummary.recalculated, grade, errors]),
    ...forms.map((form) => formRow(form, text.noProject)),
    [],
    cells('heading', [text.page.grades]),
    ...grades.map(([name, count]) =>
      cells('text', [text.page.gradeCount(name || text.page.noGrade, count), blocks(count, most, BAR)]),
    ),
    [],
    cells('line', [text.sheetReport.snapshot]),
  ];
  const titles = LOCALES.map((each) => reportText(each).formSummary.title);
  return { name: NAME, titles, widths: WIDTHS, rows };
}

function formRow(form: FormSummary, noProject: string): ReportCell[] {
  const { sheet, project, unit, recorded, proposed, grade, errors } = form;
  return [
    ...cells('text', [sheet, project ?? noProject, unit, recorded, proposed, grade]),
    { value: errors, style: errors > 0 ? 'error' : 'text' },
  ];
}
