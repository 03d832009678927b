import { toA1 } from '../../../src/sheet/address';
import type { Entry } from '../../../src/form/form';
import { FORM, HEADER } from '../drawnForm';
import { formOf } from '../formOf';
import { numberCell } from '../sheetOf';

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
