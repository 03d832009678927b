import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const FORMS = { 'a.xlsx': 'beijing-2024.xlsx', 'b.xlsx': 'shanghai-2023.xlsx' };

function folderOfForms() {
  const folder = folderWith({});
  const forms = folderWith(FORMS);
  return { folder, forms, check: (...args: string[]) => ziping(['check', ...args], { cwd: folder }) };
}

async function textsOf(file: string) {
  const sheets = await openWorkbook(readFileSync(file)).readSheets('all');
  return sheets.map(({ name, grid }) => ({
    name,
    row: (row: number) =>
      Array.from(
        { length: grid.used?.right ?? 0 },
        (_cell, column) => grid.cell(row, column + 1)?.text ?? '',
      ),
    rows: grid.used?.bottom,
  }));
}

describe('ziping check --format xlsx', () => {
  it('writes a workbook with a summary of all forms, and all findings', async () => {
    const { folder, forms, check } = folderOfForms();
    const { code, out, err } = await check(forms, '--format', 'xlsx', '--output', '汇总.xlsx');
    const [summary, returned, findings] = await textsOf(path.join(folder, '汇总.xlsx'));
    expect([code, out, err]).toEqual([1, '', '']);
    expect([summary!.name, summary!.row(3)[0], returned!.name, findings!.name]).toEqual([
      '汇总',
      expect.stringContaining('共 2 个工作簿，8 张自评表。'),
      ...['退回清单', '校验报告'],
    ]);
    expect(summary!.row(7).slice(1)).toEqual([
      ...['运行保障', '科普场馆运行保障经费', '上海科技馆', '不可报送', '88.26', '86.63', '良', '2', '1'],
      ...['上海市', ''],
    ]);
    expect(returned!.row(4).slice(0, 2)).toEqual(['上海科技馆', '科普场馆运行保障经费']);
    expect(findings!.row(4).slice(1, 5)).toEqual(['自评表', 'I7', '提示', '资金得分重复填写']);
  });

  it('leads from its place to the cells of the files', async () => {
    const { folder, forms, check } = folderOfForms();
    await check(forms, '--format', 'xlsx', '--output', '汇总.xlsx');
    const { Sheets } = read(readFileSync(path.join(folder, '汇总.xlsx')));
    const link = Sheets['校验报告']!['C4']!.l!.Target!;
    const [file, place] = link.split('#');
    expect([path.resolve(folder, file!), place]).toEqual([path.join(forms, 'a.xlsx'), "'自评表'!I7"]);
  });

  it('replaces its own earlier report', async () => {
    const { folder, forms, check } = folderOfForms();
    await check(path.join(forms, 'a.xlsx'), '--format', 'xlsx', '--output', '汇总.xlsx', '--lang', 'en-US');
    const { code } = await check(forms, '--format', 'xlsx', '--output', '汇总.xlsx');
    const [summary] = await textsOf(path.join(folder, '汇总.xlsx'));
    expect([code, summary!.row(1)[0]]).toEqual([1, '绩效自评表汇总']);
  });
});

describe('what a report as a workbook may not destroy', () => {
  it.each([
    ['no name', [], '请用 --output <文件.xlsx> 指明保存到哪里。'],
    ['a name that is none of a workbook', ['--output', '汇总.xls'], '“汇总.xls”不是 .xlsx 文件名。'],
    ['one of the workbooks that are read', ['--output', 'a.xlsx'], '“a.xlsx”是本次要读取的文件'],
    ['a link to one of them', ['--output', 'link.xlsx'], '“link.xlsx”是本次要读取的文件'],
    ['a workbook of somebody else', ['--output', 'b.xlsx'], '“b.xlsx”是别的工作簿'],
    ['what is no workbook', ['--output', 'c.xlsx'], '“c.xlsx”是别的工作簿'],
  ])('%s', async (_name, args, sentence) => {
    const folder = folderWith(FORMS);
    linkSync(path.join(folder, 'a.xlsx'), path.join(folder, 'link.xlsx'));
    writeFileSync(path.join(folder, 'c.xlsx'), '我的');
    const files = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'link.xlsx'];
    const before = files.map((name) => readFileSync(path.join(folder, name)));
    const { code, err } = await ziping(['check', 'a.xlsx', '--format', 'xlsx', ...args], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(files.map((name) => readFileSync(path.join(folder, name)))).toEqual(before);
  });
});
