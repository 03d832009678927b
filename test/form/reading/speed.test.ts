import type { Cell } from '../../../src/sheet/cell';
import type { Grid } from '../../../src/sheet/grid';
import { readForms } from '../../../src/form/reading/readForms';
import { templateOf } from '../../../src/form/templates/template';
import type { Template } from '../../../src/form/templates/template';
import { cost } from '../../cost';
import { FORM } from '../drawnForm';
import { numberCell, sheetOf, textCell } from '../sheetOf';

const ROWS = 100_000;
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A sheet of 100,000 rows whose cells are made when asked for, so that visits can be counted. */
function longSheet(cellAt: (row: number, column: number) => Cell | undefined) {
  const small = sheetOf(FORM);
  const visits = new Map<number, number>();
  const grid: Grid = {
    used: { top: 1, left: 1, bottom: ROWS, right: 9 },
    rows: Array.from({ length: ROWS }, (_, index) => index + 1),
    columns: () => COLUMNS,
    cell: (row, column) => {
      visits.set(row, (visits.get(row) ?? 0) + 1);
      return cellAt(row, column);
    },
    merged: [],
    mergedArea: () => undefined,
    isRowHidden: () => false,
  };
  return { sheet: { ...small, grid }, visits };
}

test('a long sheet that is no form has its cells looked at once', () => {
  const { sheet, visits } = longSheet((row, column) =>
    column % 2 ? numberCell(row) : textCell(`项目${row}完成`),
  );
  expect(readForms(sheet).forms).toEqual([]);
  expect(Math.max(...[...visits.values()].slice(0, 1000))).toBe(COLUMNS.length);
  expect(visits.size).toBe(ROWS);
});

test('a form on top of a long sheet: the rows below it are not read again', () => {
  const form = sheetOf(FORM).grid;
  const { sheet, visits } = longSheet((row, column) =>
    row <= FORM.length
      ? form.cell(row, column)
      : row === FORM.length + 1
        ? undefined
        : textCell(`数据${row}`),
  );
  expect(readForms(sheet).forms.map(({ range }) => range.bottom)).toEqual([FORM.length]);
  const again = [...visits].filter(([row, count]) => row > FORM.length + 10 && count > COLUMNS.length);
  expect(again).toEqual([]);
});

describe('eight times as many tables on a sheet take little more than eight times as long', () => {
  const near = ['一级指标|二级指标|三级指标|年度指标值', '产出指标|数量指标|修复古籍册数|≥20册'];
  const other = ['指标|实际完成|单位', '产量|#5|个'];
  const template = templateOf([
    { text: '考核内容', meaning: 'level3' },
    { text: '要求', meaning: 'target' },
    { text: '做到了什么', meaning: 'actual' },
    { text: '满多少', meaning: 'weight' },
    { text: '打多少', meaning: 'score' },
  ]);
  const own = ['考核内容|要求|做到了什么|满多少|打多少', '修复古籍|≥20册|25册|#50|#50'];

  test.each<readonly [string, readonly string[], readonly Template[]]>([
    ['forms', FORM, []],
    ['tables that are nearly forms', near, []],
    ['tables that are none', other, []],
    ['tables that a template explains, among forms', [...FORM, ...own], [template]],
  ])('%s', (_, rows, templates) => {
    const many = (count: number) => sheetOf(Array.from({ length: count }, () => rows).flat());
    const [few, most] = [many(500), many(4_000)];
    readForms(few, templates);
    const ratio =
      cost(() => readForms(most, templates)) /
      Math.max(
        0.02,
        cost(() => readForms(few, templates)),
      );
    expect(ratio).toBeLessThan(24);
  });
});
