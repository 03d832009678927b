import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { FormSummary } from './formSummary';
import { blocks, gradeCounts } from './formSummary';
import { tableRow, widest } from './lines';
import type { Column } from './lines';
import type { TableOptions } from './paint';
import { printable } from './printable';
import { wrapText } from './wrapText';

/** The longest bar of a grade. */
const BAR = 30;

/** All forms of a batch, each in a line, and how many have which grade; nothing of a single form. */
export function summaryTable(
  forms: readonly FormSummary[],
  locale: Locale,
  { width, paint }: TableOptions,
): string[] {
  if (forms.length < 2) return [];
  const text = reportText(locale);
  const { total, grade, errors, unit, project } = text.label;
  const headings = [total, text.formSummary.recalculated, grade, errors, unit, project];
  const rows = forms.map((form) => [
    form.recorded || text.unknown,
    form.proposed || text.unknown,
    form.grade || text.unknown,
    String(form.errors),
    printable(form.unit) || text.unknown,
    form.project === null ? text.noProject : printable(form.project),
  ]);
  const wide = (index: number) => widest([headings[index]!, ...rows.map((row) => row[index]!)]);
  const columns: Column[] = [
    { width: wide(0), align: 'right' },
    { width: wide(1), align: 'right' },
    { width: wide(2) },
    { width: wide(3), align: 'right' },
  ];
  // Unit and project share what is left; a unit that needs less leaves it to the project.
  const left = columns.reduce((sum, column) => sum - column.width - 2, width - 2);
  const unitWidth = Math.min(wide(4), Math.floor(left / 2));
  columns.push({ width: unitWidth }, { width: left - unitWidth });
  return [
    ...wrapText(text.formSummary.title, width).map(paint.bold),
    ...tableRow(
      headings,
      columns.map((column) => ({ ...column, paint: paint.dim })),
    ),
    ...rows.flatMap((row) => tableRow(row, columns)),
    '',
    ...gradeLines(forms, locale, width),
    '',
  ];
}

function gradeLines(forms: readonly FormSummary[], locale: Locale, width: number): string[] {
  const text = reportText(locale);
  const grades = gradeCounts(forms);
  const most = Math.max(...grades.map(([, count]) => count));
  const labels = grades.map(([grade, count]) =>
    text.page.gradeCount(printable(grade) || text.page.noGrade, count),
  );
  const labelWidth = widest(labels);
  const length = Math.max(1, Math.min(BAR, width - labelWidth - 2));
  return [
    ...wrapText(text.page.grades, width),
    ...grades.flatMap(([, count], index) =>
      tableRow([labels[index]!, blocks(count, most, length)], [{ width: labelWidth }, { width: length }]),
    ),
  ];
}
