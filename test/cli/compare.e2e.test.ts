import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import type { ComparisonDocument } from '../../src/report/comparison/comparisonDocument';
import { displayWidth } from '../../src/report/displayWidth';
import { parseA1 } from '../../src/sheet/address';
import { FIXTURES, folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const BEIJING = 'beijing-2024.xlsx';
const SHANGHAI = 'shanghai-2023.xlsx';
const GOALS = 'published/goal-tables-not-self-evaluation.xlsx';

async function compared(args: readonly string[], cwd?: string) {
  const { code, out } = await ziping(
    ['compare', ...args, '--format', 'json'],
    cwd === undefined ? {} : { cwd },
  );
  return { code, ...(JSON.parse(out) as ComparisonDocument) };
}

/** Somebody writes something else into a cell. */
async function edited(file: string, sheetName: string, a1: string, after: string | number): Promise<void> {
  const host = openWorkbook(new Uint8Array(readFileSync(file)));
  const sheet = (await host.readSheets('all')).find(({ name }) => name === sheetName)!;
  const at = parseA1(a1)!;
  const cell = sheet.grid.cell(at.row, at.column);
  const edit = {
    sheetId: sheet.id,
    sheet: sheet.name,
    at,
    kind: 'score' as const,
    before: { value: cell?.value ?? null, formula: cell?.formula ?? null },
    after: { value: after, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  };
  expect((await host.apply({ edits: [edit], offered: [] })).refused).toEqual([]);
  writeFileSync(file, host.save());
}

describe('the exit code says whether anything changed', () => {
  it.each([
    ['a file and itself', [BEIJING, BEIJING], 0],
    [
      'the same forms on other sheets, of which one side has more',
      [SHANGHAI, 'shanghai-2023-stacked.xlsx'],
      1,
    ],
    ['two files of different projects', [BEIJING, SHANGHAI], 1],
    ['two files without a form', [GOALS, GOALS], 1],
    ['a file that is not there', ['nope.xlsx', BEIJING], 2],
    ['a folder that is not there', [BEIJING, 'nope/'], 2],
    ['a file that is no workbook', [BEIJING, 'beijing-2024.cells.json'], 2],
    ['one path alone', [BEIJING], 2],
    ['three paths', [BEIJING, BEIJING, BEIJING], 2],
    ['an unknown format', [BEIJING, BEIJING, '--format', 'xlsx'], 2],
  ])('%s: %j', async (_, args, code) => {
    expect((await ziping(['compare', ...args])).code).toBe(code);
  });
});

test('a mistyped path is told alone, and not behind all that the other one holds', async () => {
  for (const args of [
    [SHANGHAI, 'nope/'],
    ['nope/', SHANGHAI],
  ]) {
    const { out, err } = await ziping(['compare', ...args]);
    expect([out, err]).toEqual(['', '错误：nope/：没有这个文件或文件夹。\n']);
  }
});

describe('compare', () => {
  it('tells a finance officer what a recalculation changed, in both languages', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    await ziping(['score', 'a.xlsx', '--out', 'out'], { cwd: folder });
    const { out, code } = await ziping(['compare', 'a.xlsx', path.join('out', 'a.xlsx')], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('  当年预算完成率（产出指标 · 数量指标）\n    得分  4.00 → 2.37\n');
    expect(out).toContain('  总分\n    得分  88.26 → 86.63\n');
    expect(out).toContain('    已解决  错误  G13  “当年预算完成率”的得分 4.00 分高于规则得分 2.37 分。');
    expect(out).toContain('比较了 7 张自评表，有变化 3 张。');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    const english = await ziping(['compare', 'a.xlsx', 'out/a.xlsx', '--lang', 'en-US'], { cwd: folder });
    expect(english.out).toContain('7 forms compared, 3 changed.');
    for (const line of english.out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('pairs the files of folders by their relative path, whatever else is there', async () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, '2023', '子'), { recursive: true });
    mkdirSync(path.join(folder, '2024', '子'), { recursive: true });
    for (const year of ['2023', '2024']) {
      writeFileSync(path.join(folder, year, '子', '甲.xlsx'), readFileSync(path.join(FIXTURES, SHANGHAI)));
      writeFileSync(path.join(folder, year, '乙.xlsx'), readFileSync(path.join(FIXTURES, BEIJING)));
    }
    await edited(path.join(folder, '2024', '子', '甲.xlsx'), '运行保障', 'G13', 2.37);
    const { code, comparisons, summary } = await compared(['2023', '2024'], folder);
    expect([code, summary.compared, summary.changed, summary.onlyOld, summary.onlyNew]).toEqual([
      1, 8, 1, 0, 0,
    ]);
    const [changed] = comparisons.filter(({ isChanged }) => isChanged);
    expect([changed!.old.file, changed!.new.file, changed!.new.sheet]).toEqual([
      path.join('2023', '子', '甲.xlsx'),
      path.join('2024', '子', '甲.xlsx'),
      '运行保障',
    ]);
    expect(changed!.changes.map(({ name, facts }) => [name, facts.map(({ message }) => message)])).toEqual([
      ['当年预算完成率', ['当年预算完成率：得分由 4.00 改为 2.37。']],
    ]);
  });

  it('finds a form by its project where its file has another name, and lists what has no partner', async () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, 'old'));
    mkdirSync(path.join(folder, 'new'));
    writeFileSync(path.join(folder, 'old', '初稿.xlsx'), readFileSync(path.join(FIXTURES, SHANGHAI)));
    writeFileSync(
      path.join(folder, 'new', '定稿.xlsx'),
      readFileSync(path.join(FIXTURES, 'shanghai-2023-stacked.xlsx')),
    );
    writeFileSync(path.join(folder, 'new', '通知.xlsx'), readFileSync(path.join(FIXTURES, GOALS)));
    const { code, summary, onlyOld, withoutForms, comparisons } = await compared(['old', 'new'], folder);
    expect([code, summary.compared, summary.changed]).toEqual([1, 2, 0]);
    expect(onlyOld.map(({ sheet }) => sheet)).toHaveLength(5);
    expect(withoutForms).toEqual([{ side: 'new', file: path.join('new', '通知.xlsx') }]);
    expect(comparisons[0]!.arrangement.map(({ kind }) => kind)).toContain('sheet-renamed');
  });

  it('names file, sheet and cell of what it cannot read, and compares the rest', async () => {
    const folder = folderWith({ 'good.xlsx': BEIJING });
    for (const side of ['old', 'new']) {
      mkdirSync(path.join(folder, side));
      writeFileSync(path.join(folder, side, 'good.xlsx'), readFileSync(path.join(folder, 'good.xlsx')));
    }
    writeFileSync(
      path.join(folder, 'new', 'cut.xlsx'),
      readFileSync(path.join(folder, 'good.xlsx')).subarray(0, 4000),
    );
    const { code, summary, unreadable } = await compared(['old', 'new'], folder);
    expect([code, summary.compared, summary.unreadable]).toEqual([2, 1, 1]);
    expect(unreadable).toEqual([
      {
        side: 'new',
        file: path.join('new', 'cut.xlsx'),
        sheet: null,
        error: expect.objectContaining({ code: 'truncated' }),
      },
    ]);
    const { out } = await ziping(['compare', 'old', 'new'], { cwd: folder });
    expect(out).toContain(`新：${path.join('new', 'cut.xlsx')}：`);
  });

  it('writes a page, and never over a workbook that it compares', async () => {
    const folder = folderWith({ 'a.xlsx': BEIJING });
    const { code, out } = await ziping(
      ['compare', 'a.xlsx', 'a.xlsx', '--format', 'html', '--output', '比较.html'],
      {
        cwd: folder,
      },
    );
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(path.join(folder, '比较.html'), 'utf8')).toContain('<h2 id="overview">总体情况</h2>');
    const refused = await ziping(['compare', 'a.xlsx', 'a.xlsx', '--output', 'a.xlsx'], { cwd: folder });
    expect(refused.code).toBe(2);
  });

  it('takes the ruleset it is told to take', async () => {
    const { comparisons } = await compared([BEIJING, BEIJING, '--ruleset', 'mof-2020']);
    expect(comparisons[0]!.new.ruleset).toBe('mof-2020');
  });

  it('explains itself', async () => {
    const { code, out } = await ziping(['compare', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('用法：ziping compare <原表> <新表> [选项]');
    expect(out).toContain('  1 有变化，有未能对应的自评表，或者没有可以比较的自评表');
    expect((await ziping(['compare', BEIJING])).err).toContain('缺少<新表>。');
  });
});
