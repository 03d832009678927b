import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportDocument } from '../../src/report/document';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { describedWorkbook } from '../hosts/xlsx/describedWorkbook';
import { FORM } from '../taskpane/session/workbooks';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

/** A form that everybody sees, one that nobody does, and a list of words that not even Excel's list names. */
function folder(): string {
  const cwd = folderWith({});
  const bytes = describedWorkbook([
    FORM,
    { ...FORM, name: '去年', visibility: 'hidden' },
    { name: '字典', cells: { A1: '男', A2: '女' }, visibility: 'very-hidden' },
  ]);
  writeFileSync(path.join(cwd, '甲.xlsx'), bytes);
  return cwd;
}

const SAYS = '有隐藏的工作表：去年（1 张自评表）、字典（深度隐藏）。';

test('as JSON: each with how it is hidden and how many forms stand on it', async () => {
  const { out } = await ziping(['check', '甲.xlsx', '--format', 'json'], { cwd: folder() });
  expect((JSON.parse(out) as ReportDocument).workbooks[0]!.hiddenSheets).toEqual([
    { sheet: '去年', visibility: 'hidden', forms: 1 },
    { sheet: '字典', visibility: 'very-hidden', forms: 0 },
  ]);
});

test.each([
  ['zh-CN', SAYS],
  ['en-US', 'Hidden sheets: 去年 (1 form), 字典 (very hidden).'],
])('in the table, in %s', async (language, says) => {
  const { out } = await ziping(['check', '甲.xlsx', '--lang', language], { cwd: folder() });
  expect(out.split('\n')).toContain(`  ${says}`);
});

test('on the page', async () => {
  const { out } = await ziping(['check', '甲.xlsx', '--format', 'html'], { cwd: folder() });
  expect(out).toContain(`<p>${SAYS}</p>`);
});

test('in the workbook, among what was found', async () => {
  const cwd = folder();
  await ziping(['check', '甲.xlsx', '--output', '报告.xlsx'], { cwd });
  const sheets = await openWorkbook(readFileSync(path.join(cwd, '报告.xlsx'))).readSheets('all');
  const { grid } = sheets.find(({ name }) => name === '校验报告')!;
  const rows = Array.from({ length: grid.used!.bottom }, (_, row) => grid.cell(row + 1, 6)?.value);
  expect(rows).toContain(SAYS);
});

test('in csv and jsonl a line each, and by file a column', async () => {
  const cwd = folder();
  const lines = async (...args: string[]) =>
    (await ziping(['check', '甲.xlsx', ...args], { cwd })).out.trim().split(/\r?\n/);
  const found = (await lines('--format', 'jsonl')).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(found.filter(({ code }) => code === 'hidden-sheet')).toMatchObject([
    { file: '甲.xlsx', sheet: '去年', severity: null, state: 'remark' },
    { file: '甲.xlsx', sheet: '字典', severity: null, state: 'remark' },
  ]);
  expect((await lines('--format', 'csv')).filter((line) => line.endsWith(',remark'))).toHaveLength(2);
  const [form] = await lines('--format', 'jsonl', '--by', 'file');
  expect(JSON.parse(form!)).toMatchObject({ hidden_sheets: '去年, 字典' });
});

test('a workbook without a form names them as well', async () => {
  const cwd = folderWith({});
  const bytes = describedWorkbook([
    { name: '目录', cells: { A1: '表一' } },
    { name: '字典', cells: { A1: '男' }, visibility: 'hidden' },
  ]);
  writeFileSync(path.join(cwd, '空.xlsx'), bytes);
  const { out } = await ziping(['check', '空.xlsx'], { cwd });
  expect(out).toMatch(/空\.xlsx +没有自评表\n {2}有隐藏的工作表：字典。/);
});
