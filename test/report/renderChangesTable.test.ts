import type { ChangesReport } from '../../src/report/changesDocument';
import { changesReport, failedChanges, NO_CHANGES, tallyChanges } from '../../src/report/changesReport';
import { PLAIN } from '../../src/report/paint';
import { changesTableRenderer } from '../../src/report/renderChangesTable';
import type { ChangesPurpose } from '../../src/report/renderChangesTable';
import { renderWhole } from '../../src/report/renderer';
import type { Edit } from '../../src/revision/revision';
import { Problem } from '../../src/sheet/problem';

const edit = (changes: Partial<Edit> = {}): Edit => ({
  sheetId: '1',
  sheet: '运行保障',
  at: { row: 13, column: 7 },
  kind: 'score',
  before: { value: 4, formula: null },
  after: { value: 2.37, formula: null },
  reason: { 'zh-CN': '42.68 ÷ 90 × 5 = 2.3711 → 2.37', 'en-US': '42.68 ÷ 90 × 5 = 2.3711 → 2.37' },
  ...changes,
});

const nothingLeft = {
  assessments: [],
  nearMisses: [],
  goalTables: [],
  unreadable: [],
  hidden: [],
  status: 'ready' as const,
};

function shown(reports: readonly ChangesReport[], purpose: ChangesPurpose = 'score'): string[] {
  const document = { workbooks: reports, summary: reports.reduce(tallyChanges, NO_CHANGES) };
  return renderWhole(changesTableRenderer('zh-CN', { width: 80, paint: PLAIN }, purpose), document).split(
    '\n',
  );
}

describe('the list of changes', () => {
  it('names each cell, what it was and is, and why', () => {
    const note = edit({
      at: { row: 14, column: 8 },
      kind: 'note',
      before: { value: null, formula: null },
      after: { value: '【待补充】', formula: null },
    });
    const total = edit({
      sheet: '更新改造',
      at: { row: 17, column: 7 },
      kind: 'total',
      before: { value: 89.45, formula: null },
      after: { value: 85.7, formula: null },
    });
    const outcome = {
      savedAs: 'out/a.xlsx',
      after: nothingLeft,
      edits: [edit(), note, total],
      offered: [],
      refused: [],
    };
    expect(shown([changesReport('a.xlsx', outcome, 'zh-CN')])).toEqual([
      'a.xlsx                                                                  可以报送',
      '  已保存到 out/a.xlsx',
      '  运行保障',
      '    G13  得分      4.00 → 2.37',
      '                   42.68 ÷ 90 × 5 = 2.3711 → 2.37',
      '    H14  偏差原因  （空） → 【待补充】',
      '                   42.68 ÷ 90 × 5 = 2.3711 → 2.37',
      '  更新改造',
      '    G17  总分      89.45 → 85.70',
      '                   42.68 ÷ 90 × 5 = 2.3711 → 2.37',
      '',
      '共 1 个工作簿，保存 1 个，改动 3 个单元格。',
      '',
    ]);
  });

  it('keeps apart what was offered and what was refused', () => {
    const outcome = {
      savedAs: null,
      after: nothingLeft,
      edits: [],
      offered: [edit()],
      refused: [{ edit: edit(), why: 'protected' as const }],
    };
    expect(shown([changesReport('a.xlsx', outcome, 'zh-CN')])).toEqual([
      'a.xlsx                                                                  可以报送',
      '  无需改动',
      '  以下得分低于规则给出的分数，又没有填写原因，未作改动：',
      '  运行保障',
      '    G13  得分  4.00 → 2.37',
      '               42.68 ÷ 90 × 5 = 2.3711 → 2.37',
      '  以下单元格未能写入：',
      '  运行保障',
      '    G13  得分  4.00 → 2.37',
      '               工作表受保护',
      '',
      '共 1 个工作簿，保存 0 个，改动 0 个单元格。另有 1 处扣分没有原因，未作改动，请补',
      '充原因或恢复得分。',
      '',
    ]);
  });

  it.each([
    ['a.xlsx', [edit()], 'score', '  已保存到原文件'],
    ['b.xlsx', [], 'score', '  无需改动，原样保存到 b.xlsx'],
    [null, [], 'score', '  无需改动'],
    [null, [edit()], 'dry-run', '  试运行，未保存'],
    [null, [], 'undo', '  没有可以撤销的改动'],
    ['a.xlsx', [edit()], 'undo', '  已保存到原文件'],
    ['a.xlsx', [], 'undo', '  没有可以撤销的改动，已清除标色'],
  ] as const)('saved as %s with %j by %s', (savedAs, edits, purpose, line) => {
    const outcome = { savedAs, after: nothingLeft, edits, offered: [], refused: [] };
    expect(shown([changesReport('a.xlsx', outcome, 'zh-CN')], purpose)[1]).toBe(line);
  });

  it('of what was taken back names no reason, and what people edited since as theirs', () => {
    const back = edit({
      before: { value: 2.37, formula: null },
      after: { value: 4, formula: null },
      reason: { 'zh-CN': '', 'en-US': '' },
    });
    const kept = { edit: { ...back, at: { row: 18, column: 7 } }, why: 'changed' as const };
    const outcome = { savedAs: 'a.xlsx', after: nothingLeft, edits: [back], offered: [], refused: [kept] };
    expect(shown([changesReport('a.xlsx', outcome, 'zh-CN')], 'undo').slice(1, 8)).toEqual([
      '  已保存到原文件',
      '  运行保障',
      '    G13  得分  2.37 → 4.00',
      '  以下单元格没有恢复：',
      '  运行保障',
      '    G18  得分  2.37 → 4.00',
      '               重新计算之后有人改过，保留现在的内容',
    ]);
  });

  it('a file that failed is told and counted, the others go on', () => {
    const says = { 'zh-CN': '工作簿带有数字签名。', 'en-US': 'The workbook is signed.' };
    const failed = failedChanges('a.xlsx', new Problem('signed', says, { file: 'a.xlsx' }), 'zh-CN');
    const lines = shown([failed]);
    expect(lines.slice(0, 2)).toEqual([
      'a.xlsx                                                                    未处理',
      '  工作簿带有数字签名。',
    ]);
    expect(lines.at(-2)).toBe('共 1 个工作簿，保存 0 个，改动 0 个单元格。1 个工作簿未能处理。');
  });
});
