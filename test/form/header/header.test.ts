import { toA1 } from '../../../src/sheet/address';
import type { Entry } from '../../../src/form/form';
import { FORM, HEADER } from '../drawnForm';
import { formOf } from '../formOf';
import { readForms } from '../../../src/form/reading/readForms';
import { numberCell, sheetOf } from '../sheetOf';

const BODY = FORM.slice(HEADER.length);
const FUNDS = HEADER.slice(4);

function shown(entry: Entry | null): string | null {
  return entry && `${toA1(entry.at)} ${entry.text}`;
}

describe('title and year', () => {
  test.each([
    [['项目支出绩效自评表', '（2024年度）'], '项目支出绩效自评表', 2024, 'A2'],
    [['2023年度项目支出绩效自评表'], '2023年度项目支出绩效自评表', 2023, 'A1'],
    [['项目支出绩效自评表（2022 年度）'], '项目支出绩效自评表（2022 年度）', 2022, 'A1'],
    [['财政支出项目绩效自评表1', '(2023 年度)'], '财政支出项目绩效自评表1', 2023, 'A2'],
    [['附件2', '部门预算项目支出绩效自评表', '', '2021年'], '部门预算项目支出绩效自评表', 2021, 'A4'],
    [['绩效自评表', '二〇二三年度'], '绩效自评表', 2023, 'A2'],
    [['绩效自评表', '年度：|2020'], '绩效自评表', 2020, 'B2'],
    [['绩效自评表', '填报日期：2025年3月1日'], '绩效自评表', null, null],
    [['（2024年度）', '绩效自评表'], '绩效自评表', 2024, 'A1'],
    [['请认真填写绩效自评表，谢谢。', '项目绩效自评报告表'], '项目绩效自评报告表', null, null],
    [[], '', null, null],
  ])('%j', (rows, title, year, yearAt) => {
    const form = formOf([...rows, '项目名称||2019年古籍修复绩效自评表', ...FUNDS, ...BODY]);
    expect(form.title).toBe(title);
    expect(form.year).toBe(year);
    expect(form.yearAt && toA1(form.yearAt)).toBe(yearAt);
  });

  test('a year in a number cell beside its label', () => {
    const form = formOf(['绩效自评表', '评价年度', ...BODY], { cells: { B2: numberCell(2023) } });
    expect(form.year).toBe(2023);
  });
});

describe('project, department, unit', () => {
  const named = (...rows: string[]) => {
    const form = formOf(['绩效自评表', ...rows, ...FUNDS, ...BODY]);
    return [form.project, form.department, form.unit].map(shown);
  };

  test.each([
    [['项目名称|古籍修复'], ['B2 古籍修复', null, null]],
    [['项目名称|||古籍修复'], ['D2 古籍修复', null, null]],
    [['项目名称：古籍修复'], ['A2 古籍修复', null, null]],
    [['项目\n名称：古籍修复'], ['A2 古籍修复', null, null]],
    [['项目名称\n古籍修复'], ['A2 古籍修复', null, null]],
    [['项目名称: 古籍修复||项目编码|110'], ['A2 古籍修复', null, null]],
    [['转移支付（项目）名称|古籍修复'], ['B2 古籍修复', null, null]],
    [['项目(支出)名称|古籍修复'], ['B2 古籍修复', null, null]],
    [['项目\n名称|古籍修复'], ['B2 古籍修复', null, null]],
    [['专项（项目）名称|古籍修复'], ['B2 古籍修复', null, null]],
    [
      ['项目名称|', '主管部门|局'],
      ['B2 ', 'B3 局', null],
    ],
    [
      ['项目名称|甲', '主管部门及代码|048-局||实施单位|馆'],
      ['B2 甲', 'B3 048-局', 'E3 馆'],
    ],
    [
      ['项目名称|甲', '主管部门(及代码)|局|项目单位|馆'],
      ['B2 甲', 'B3 局', 'D3 馆'],
    ],
    [
      ['项目名称|甲', '省级主管部门||项目实施单位|馆'],
      ['B2 甲', 'B3 ', 'D3 馆'],
    ],
    [
      ['填报单位：局', '项目名称|甲', '主管部门|局|实施单位|馆'],
      ['B3 甲', 'B4 局', 'D4 馆'],
    ],
    [
      ['单位名称|馆', '项目名称|甲'],
      ['B3 甲', null, 'B2 馆'],
    ],
  ])('%j', (rows, expected) => {
    expect(named(...rows)).toEqual(expected);
  });

  test.each([
    // 名称 above the funds is the project's.
    [['名称|古籍修复'], ['B2 古籍修复', null, null]],
    [
      ['名称|甲', '名称|乙'],
      ['B2 甲', null, null],
    ],
    [
      ['名称|甲', '项目名称|乙'],
      ['B3 乙', null, null],
    ],
    [['名称|'], [null, null, null]],
    // A project may be called as a block of money is labelled.
    [['项目名称|专项资金'], ['B2 专项资金', null, null]],
    // Labels side by side have their values in the row below.
    [
      ['项目名称|主管部门|实施单位', '甲|局|馆'],
      ['A3 甲', 'B3 局', 'C3 馆'],
    ],
    [
      ['项目名称||主管部门||实施单位', '甲||局||馆'],
      ['A3 甲', 'C3 局', 'E3 馆'],
    ],
    [
      ['项目名称|主管部门|实施单位', '甲||馆'],
      ['A3 甲', 'B2 ', 'C3 馆'],
    ],
    // The next label is no value, and what stands further below belongs to nobody: a name has no cell but its label's.
    [
      ['项目名称|主管部门|实施单位', '', '甲|局|馆'],
      ['A2 ', 'B2 ', 'D2 '],
    ],
    [
      ['项目名称|主管部门|', '实施单位|馆'],
      ['A2 ', 'C2 ', 'B3 馆'],
    ],
    [
      ['项目名称', '甲'],
      ['B2 ', null, null],
    ],
    // Labels of what is not asked for are no values either.
    [['项目名称||项目编号|0042'], ['B2 ', null, null]],
    [
      ['项目名称|甲|项目编号|0042', '实施单位||项目类型|经常性'],
      ['B2 甲', null, 'B3 '],
    ],
    [
      ['项目名称|项目编号|实施单位', '甲|0042|馆'],
      ['A3 甲', null, 'C3 馆'],
    ],
  ])('%j', (rows, expected) => {
    expect(named(...rows)).toEqual(expected);
  });

  test('what stands below the funds names no other project', () => {
    const form = formOf(['绩效自评表', '项目名称|甲', ...FUNDS, '项目名称|乙', ...BODY]);
    expect(shown(form.project)).toBe('B2 甲');
  });

  test('a merged label, a merged value', () => {
    const form = formOf(FORM, { merged: ['A3:B3', 'C3:I3'] });
    expect(shown(form.project)).toBe('C3 古籍修复');
  });
});

describe('the unit of the money', () => {
  test.each([
    ['项目资金（万元）', '', '万元'],
    ['项目资金（元）', '', '元'],
    ['项目资金\n(元)', '', '元'],
    ['项目资金 (单位：元)', '', '元'],
    ['项目资金', '', '万元'],
    ['项目资金', '金额单位：元', '元'],
    ['项目资金', '单位：万元', '万元'],
    ['项目资金（万元）', '金额单位：元', '万元'],
  ])('%j below %j: %s', (label, line, unit) => {
    const rows = FORM.map((row) => row.replace('项目资金（万元）', label));
    expect(formOf([...rows.slice(0, 2), line, ...rows.slice(2)]).moneyUnit).toBe(unit);
  });
});

test('text around a form, and a start in the middle of the sheet, shift addresses and nothing else', () => {
  const form = formOf(['本表仅供内部使用', '附件3', ...FORM], { at: 'D7' });
  expect([form.title, form.year, form.indicators.length]).toEqual(['项目支出绩效自评表', 2024, 4]);
  expect(shown(form.project)).toBe('F11 古籍修复');
  expect([form.range.top, form.range.left, form.range.bottom]).toEqual([9, 4, 21]);
});

describe('labels with nothing beside them', () => {
  const empty = (...rows: string[]) =>
    formOf([...rows, ...FUNDS, ...BODY]).emptyLabels.map(({ of, at, text }) => `${of} ${toA1(at)} ${text}`);

  test.each([
    [
      ['绩效自评表', '项目名称|', '主管部门||实施单位|', '年度|'],
      ['project A2 项目名称', 'department A3 主管部门', 'unit C3 实施单位', 'year A4 年度'],
    ],
    [['绩效自评表', '项目名称|甲', '主管部门|局|实施单位|馆'], []],
    // Another cell of the same meaning answers, above or below.
    [['绩效自评表', '项目名称|', '项目名称|甲'], []],
    [['绩效自评表', '项目名称|甲', '项目名称|'], []],
    [['2023年度绩效自评表', '年度|', '项目名称|甲'], []],
    [['绩效自评表', '项目名称|主管部门|实施单位', '甲||馆'], ['department B2 主管部门']],
    [['绩效自评表', '项目名称|甲|自评总分|'], []],
  ])('%j', (rows, expected) => {
    expect(empty(...rows)).toEqual(expected);
  });
});

describe('the form’s own line of the year', () => {
  const line = (...rows: string[]) => {
    const { yearLine } = formOf([...rows, '项目名称|甲', ...FUNDS, ...BODY]);
    return yearLine && `${toA1(yearLine.at)} ${yearLine.year}`;
  };

  test.each([
    [['绩效自评表', '（2022年度）'], 'A2 2022'],
    [['绩效自评表', '2022'], 'A2 2022'],
    [['绩效自评表', '【2022年】'], 'A2 2022'],
    [['绩效自评表', '年度|2022'], 'B2 2022'],
    [['绩效自评表', '年度：2022年'], 'A2 2022'],
    [['2023年度绩效自评表', '（2022年度）'], 'A2 2022'],
    // Beside something else it may be the year of anything, as is the year of a filing date.
    [['绩效自评表', '2022年度|单位：万元'], null],
    [['绩效自评表', '2025年3月1日'], null],
    [['2023年度绩效自评表'], null],
    [['2022年度', '绩效自评表'], null],
  ])('%j', (rows, expected) => {
    expect(line(...rows)).toBe(expected);
  });
});

describe('where a form begins', () => {
  const begins = (...rows: string[]) => {
    const { range, title, year } = formOf([...rows, ...FUNDS, ...BODY]);
    return `${range.top} ${title} ${year}`.trim();
  };

  test.each([
    [['绩效自评表', '项目名称|甲'], '1 绩效自评表 null'],
    [['填报说明：如实填写', '绩效自评表', '项目名称|甲'], '2 绩效自评表 null'],
    // The year may stand above the title, no further than two rows.
    [['2022年度', '绩效自评表', '项目名称|甲'], '1 绩效自评表 2022'],
    [['2022年度', '附件2', '绩效自评表', '项目名称|甲'], '1 绩效自评表 2022'],
    [['2022年度', '甲', '乙', '绩效自评表', '项目名称|甲'], '4 绩效自评表 null'],
    [['绩效自评表', '甲', '乙', '项目名称|甲', '主管部门|局'], '1 绩效自评表 null'],
    [['绩效自评表', '填报单位|馆', '甲', '乙', '项目名称|甲'], '1 绩效自评表 null'],
    [['项目名称|甲'], '1  null'],
    [['某某', '项目名称|甲'], '2  null'],
    [['附件|绩效自评表', '项目名称|甲'], '1 绩效自评表 null'],
    // In a row of names the title can only come first.
    [['绩效自评表|项目名称|甲'], '1 绩效自评表 null'],
    [['绩效自评表', '项目名称|古籍修复绩效自评表'], '1 绩效自评表 null'],
    [['项目名称|古籍修复绩效自评表'], '1  null'],
  ])('%j', (rows, expected) => {
    expect(begins(...rows)).toBe(expected.trim());
  });

  test('a second form has a header of its own, and the year of the first', () => {
    const one = ['2022年度绩效自评表', '项目名称|甲', ...FUNDS, ...BODY];
    const { forms } = readForms(sheetOf([...one, '绩效自评表', '项目名称|乙', ...FUNDS, ...BODY]));
    expect(forms.map(({ range, title, project, year }) => [range.top, title, project?.text, year])).toEqual([
      [1, '2022年度绩效自评表', '甲', 2022],
      [12, '绩效自评表', '乙', 2022],
    ]);
  });
});

describe('what the head says of the result', () => {
  const read = (...rows: string[]) => {
    const form = formOf(['绩效自评表', ...rows]);
    return [form.total?.score ?? null, ...form.otherTotals, form.grade].map(shown);
  };
  const noTotal = BODY.slice(0, -1);

  test.each([
    ['the total', ['项目名称|甲|自评总分|93.95', ...FUNDS, ...noTotal], ['D2 93.95', null]],
    ['a total that is not filled in', ['项目名称|甲|自评总分|', ...FUNDS, ...noTotal], ['D2 ', null]],
    [
      'the total, which comes again below',
      ['项目名称|甲|自评总分|90', ...FUNDS, ...BODY],
      ['H11 93.95', 'D2 90', null],
    ],
    ['the grade', ['项目名称|甲|自评等级|优', ...FUNDS, ...BODY], ['H11 93.95', 'D2 优']],
    [
      'the grade below counts',
      ['项目名称|甲|自评等级|优', ...FUNDS, ...BODY, '自评等级|良'],
      ['H11 93.95', 'B12 良'],
    ],
    ['neither', ['项目名称|甲', ...FUNDS, ...noTotal], [null, null]],
  ])('%s', (_, rows, expected) => {
    expect(read(...rows)).toEqual(expected);
  });
});

describe('long texts say nothing of year and money', () => {
  const LONG = '根据市财政局关于开展项目支出绩效自评工作的通知要求，现将有关情况';

  test.each<[what: string, line: string, year: number | null]>([
    ['forty-eight letters', `（2022年度）${'情'.repeat(40)}`, 2022],
    ['forty-nine', `（2022年度）${'情'.repeat(41)}`, null],
  ])('%s', (_, line, year) => {
    expect(formOf(['绩效自评表', line, '项目名称|甲', ...FUNDS, ...BODY]).year).toBe(year);
  });

  test.each<[line: string, unit: string]>([
    [`资金单位：元${'情'.repeat(34)}`, '元'],
    [`资金单位：元${'情'.repeat(35)}`, '万元'],
    [`${LONG}（单位：元）`, '元'],
    ['（元）', '万元'],
    ['金额（人民币元）', '元'],
  ])('%s: %s', (line, unit) => {
    const rows = FORM.map((row) => row.replace('项目资金（万元）', '项目资金'));
    expect(formOf([rows[0]!, line, ...rows.slice(1)]).moneyUnit).toBe(unit);
  });
});

test('two labels side by side need no third', () => {
  const form = formOf(['绩效自评表', '项目名称||主管部门|', '甲||局', ...FUNDS, ...BODY]);
  expect([form.project, form.department].map(shown)).toEqual(['A3 甲', 'C3 局']);
});

test('a year of zeros in words and letters', () => {
  for (const line of ['二〇二三年度', '二○二三年度', '二零二三年度', '二0二三年度', '二O二三年度'])
    expect(formOf(['绩效自评表', line, '项目名称|甲', ...FUNDS, ...BODY]).year).toBe(2023);
});
