import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { toA1 } from '../../src/sheet/address';
import type { ChangesDocument } from '../../src/report/changesDocument';
import { partsThatDiffer } from '../hosts/xlsx/partsOf';
import { FIXTURES, folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const SHANGHAI = 'shanghai-2023.xlsx';

const bytes = (...parts: string[]) => new Uint8Array(readFileSync(path.join(...parts)));

async function undone(args: readonly string[], cwd: string) {
  const { code, out } = await ziping(['undo', ...args, '--format', 'json'], { cwd });
  return { code, ...(JSON.parse(out) as ChangesDocument) };
}

/** Somebody writes a score of their own into a cell of 运行保障. */
async function edited(file: string, row: number, before: number | string, after: number): Promise<void> {
  const host = openWorkbook(bytes(file));
  const sheet = (await host.readSheets('all')).find(({ name }) => name === '运行保障')!;
  const edit = {
    sheetId: sheet.id,
    sheet: sheet.name,
    at: { row, column: 7 },
    kind: 'score' as const,
    before: { value: before, formula: null },
    after: { value: after, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  };
  expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([]);
  writeFileSync(file, host.save());
}

describe('undo', () => {
  test.each([
    ['published/split-columns.xlsx', []],
    ['published/weight-before-target.xlsx', ['--flag']],
    ['published/no-weight-20-80.xlsx', ['--flag']],
  ])('%s scored with %j becomes part by part what it was', async (fixture, options) => {
    const folder = folderWith({ 'a.xlsx': fixture });
    await ziping(['score', 'a.xlsx', '--in-place', ...options], { cwd: folder });
    expect(partsThatDiffer(bytes(folder, 'a.xlsx'), bytes(FIXTURES, fixture))).not.toEqual([]);
    const { code, workbooks } = await undone(['a.xlsx'], folder);
    expect([code, workbooks[0]!.savedAs, workbooks[0]!.refused]).toEqual([0, 'a.xlsx', []]);
    expect(partsThatDiffer(bytes(folder, 'a.xlsx'), bytes(FIXTURES, fixture))).toEqual([]);
  });

  it('brings back all sheets, so that the forms are judged as before', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    const check = async () => (await ziping(['check', 'a.xlsx', '--format', 'json'], { cwd: folder })).out;
    const before = await check();
    await ziping(['score', 'a.xlsx', '--in-place'], { cwd: folder });
    expect(await check()).not.toBe(before);
    await undone(['a.xlsx'], folder);
    expect(await check()).toBe(before);
    // Excel spells 88.26 as 88.26000000000001, and so it stands there again.
    expect(partsThatDiffer(bytes(folder, 'a.xlsx'), bytes(FIXTURES, SHANGHAI))).toEqual([]);
  });

  it('lists every cell that has its former content again', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    await ziping(['score', 'a.xlsx', '--in-place'], { cwd: folder });
    const { out } = await ziping(['undo', 'a.xlsx'], { cwd: folder });
    expect(out.split('\n').slice(0, 5)).toEqual([
      'a.xlsx                                                                  不可报送',
      '  已保存到原文件',
      '  运行保障',
      '    G18  总分      86.63 → 88.26',
      expect.stringMatching(/^ {4}H14 {2}偏差原因 {2}【待补充】/),
    ]);
    expect(out).toContain('共 1 个工作簿，保存 1 个，改动 7 个单元格。\n');
  });

  it('leaves what somebody has edited since, names it, and says so by its exit code', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    await ziping(['score', 'a.xlsx', '--in-place'], { cwd: folder });
    await edited(path.join(folder, 'a.xlsx'), 13, 2.37, 2);
    const { code, workbooks } = await undone(['a.xlsx'], folder);
    expect([code, workbooks[0]!.changes.length]).toEqual([1, 6]);
    expect(workbooks[0]!.refused).toEqual([
      expect.objectContaining({ sheet: '运行保障', cell: 'G13', why: 'changed' }),
    ]);
    const sheets = await openWorkbook(bytes(folder, 'a.xlsx')).readSheets('all');
    const sheet = sheets.find(({ name }) => name === '运行保障')!;
    expect([sheet.grid.cell(13, 7)!.value, sheet.grid.cell(18, 7)!.text]).toEqual([2, '88.26']);
  });

  it('has nothing to take back a second time, nor in a file that was never scored', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI, 'b.xlsx': SHANGHAI });
    await ziping(['score', 'a.xlsx', '--in-place'], { cwd: folder });
    await undone(['a.xlsx'], folder);
    const { code, workbooks, summary } = await undone(['.'], folder);
    expect([code, summary.saved, workbooks.map(({ savedAs }) => savedAs)]).toEqual([0, 0, [null, null]]);
    const { out } = await ziping(['undo', 'b.xlsx'], { cwd: folder });
    expect(out).toContain('  没有可以撤销的改动\n');
    expect(bytes(folder, 'b.xlsx')).toEqual(bytes(FIXTURES, SHANGHAI));
  });

  it('tells a file that cannot be read, and goes on with the others', async () => {
    const folder = folderWith({ 'b.xlsx': SHANGHAI });
    writeFileSync(path.join(folder, 'a.xlsx'), 'no workbook');
    await ziping(['score', 'b.xlsx', '--in-place'], { cwd: folder });
    const { code, workbooks } = await undone(['a.xlsx', 'b.xlsx'], folder);
    expect([code, workbooks.map(({ savedAs }) => savedAs)]).toEqual([2, [null, 'b.xlsx']]);
  });

  it('takes back single cells, also those of an earlier writing, and leaves the others', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    await ziping(['score', 'a.xlsx', '--in-place'], { cwd: folder });
    const all = await undone(['a.xlsx', '--cell', '培训!A1'], folder);
    expect([all.code, all.workbooks[0]!.changes]).toEqual([0, []]);
    const host = openWorkbook(bytes(folder, 'a.xlsx'));
    const journal = (await host.recall('undo')) as unknown as { sheet: string; edits: unknown[][] }[];
    const { sheet, edits } = journal[0]!;
    const cell = toA1({ row: edits[0]![0] as number, column: edits[0]![1] as number });
    const one = await undone(['a.xlsx', '--cell', `${sheet}!${cell}`], folder);
    expect(one.workbooks[0]!.changes.map((change) => `${change.sheet}!${change.cell}`)).toEqual([
      `${sheet}!${cell}`,
    ]);
    const rest = await undone(['a.xlsx'], folder);
    expect(rest.workbooks[0]!.refused).toEqual([]);
    expect(rest.workbooks[0]!.changes.length).toBeGreaterThan(0);
  });
});
