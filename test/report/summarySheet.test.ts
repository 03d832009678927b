import { assessSheets } from '../../src/assessment/assess';
import { readForms } from '../../src/form/readForms';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { Locale } from '../../src/locales/localized';
import { summarySheet } from '../../src/report/summarySheet';
import { openFixture } from '../form/openFixture';

const summary = (locale: Locale) => summarySheet(assessSheets(openFixture('shanghai-2023.xlsx')), locale);
const values = (locale: Locale) => summary(locale).rows.map((row) => row.map(({ value }) => value));

describe('the summary of a workbook as a worksheet', () => {
  it('has a row a form: project, unit, total and grade, errors', () => {
    const rows = values('zh-CN');
    expect(summary('zh-CN').name).toBe('汇总');
    expect(rows[0]).toEqual(['绩效自评表汇总']);
    expect(rows[2]).toEqual(['工作表', '项目', '单位', '总分', '重新计算后', '等级', '错误']);
    expect(rows.slice(3, 10)).toHaveLength(7);
    expect(rows[4]).toEqual([
      '运行保障',
      '科普场馆运行保障经费',
      expect.any(String),
      '88.26',
      '86.63',
      '良',
      2,
    ]);
  });

  it('counts the grades, with bars', () => {
    const rows = values('zh-CN');
    const start = rows.findIndex(([first]) => first === '评分等级（重新计算后）');
    const grades = rows.slice(start + 1, -2);
    expect(grades.map(([label]) => label)).toEqual(['优 4 张', '良 3 张']);
    expect(grades.map(([, bar]) => String(bar).length)).toEqual([20, 15]);
  });

  it('is known by its title in any language, and is no form itself', async () => {
    const { rows, titles } = summary('en-US');
    expect(titles).toEqual(['绩效自评表汇总', rows[0]![0]!.value]);
    const cells = Object.fromEntries(
      rows.flatMap((row, down) =>
        row.map(({ value }, right) => [`${'ABCDEFG'[right]}${down + 1}`, value] as const),
      ),
    );
    const [sheet] = await new MemoryHost([{ name: '汇总', cells }]).readSheets('all');
    expect(readForms(sheet!)).toEqual({ forms: [], nearMisses: [], goalTables: [] });
  });

  it('has no row wider than its columns', () => {
    const { rows, widths } = summary('zh-CN');
    expect(Math.max(...rows.map((row) => row.length))).toBe(widths.length);
  });
});
