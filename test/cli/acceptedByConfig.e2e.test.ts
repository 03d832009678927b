import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportDocument } from '../../src/report/document';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { describedWorkbook } from '../hosts/xlsx/describedWorkbook';
import { FORM } from '../taskpane/session/workbooks';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

/** A folder with two forms that only want a reason for one deduction each, and a config file. */
function folder(accepted: readonly object[]): string {
  const cwd = folderWith({});
  const cells = { ...FORM.cells, E6: '100人次' };
  writeFileSync(path.join(cwd, '甲.xlsx'), describedWorkbook([{ ...FORM, cells }]));
  writeFileSync(path.join(cwd, '乙.xlsx'), describedWorkbook([{ ...FORM, cells, name: '乙表' }]));
  writeFileSync(path.join(cwd, 'ziping.config.json'), JSON.stringify({ accepted }));
  return cwd;
}

const WHY = { reason: '已报主管部门', by: '张三', date: '2025-02-01' };
const BOTH = { code: 'deduction-without-note', ...WHY };
const GONE = {
  code: 'over-achieved',
  files: ['*.xlsx'],
  cells: ['h9'],
  reason: '已说明',
  date: '2025-01-31',
};
const GONE_SAYS =
  'ziping.config.json 中忽略的“完成值明显高于指标值”（over-achieved，*.xlsx，H9）在这次校验的文件里没有再出现。忽略原因：已说明（2025-01-31）';

async function checked(cwd: string, ...args: string[]): Promise<ReportDocument & { code: number }> {
  const { code, out, err } = await ziping(
    ['check', ...(args.length > 0 ? args : ['.']), '--format', 'json'],
    { cwd },
  );
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as ReportDocument), code };
}

const acceptedIn = ({ workbooks }: ReportDocument) =>
  workbooks.flatMap(({ file, forms }) =>
    forms.flatMap(({ findings }) =>
      findings.filter(({ accepted }) => accepted).map(({ code }) => `${file} ${code}`),
    ),
  );

test('a finding that the config file accepts is told as such, and the workbooks are ready', async () => {
  const without = await checked(folder([]));
  expect([without.code, without.summary]).toMatchObject([
    1,
    { ready: 0, errors: 2, accepted: 0, lapsed: [] },
  ]);
  const document = await checked(folder([BOTH]));
  expect([document.code, document.summary]).toMatchObject([
    0,
    { ready: 2, errors: 0, accepted: 2, lapsed: [] },
  ]);
  expect(document.workbooks[0]!.forms[0]!.findings.find(({ accepted }) => accepted)).toMatchObject({
    ...{ code: 'deduction-without-note', cell: 'G7', accepted: WHY },
  });
});

test.each<[string, object, readonly string[]]>([
  ['a file', { files: ['甲.xlsx'] }, ['甲.xlsx']],
  ['files by a pattern', { files: ['*.xlsx', '!乙.xlsx'] }, ['甲.xlsx']],
  ['a sheet', { sheet: '乙表' }, ['乙.xlsx']],
  ['a project', { project: '基层培训项目' }, ['甲.xlsx', '乙.xlsx']],
  ['a cell', { cells: ['$G$7'] }, ['甲.xlsx', '乙.xlsx']],
  ['another cell', { cells: ['G6'] }, []],
  ['another project', { project: '别的项目' }, []],
])('only where it is described: %s', async (_, described, files) => {
  const document = await checked(folder([{ ...BOTH, ...described }]));
  expect(acceptedIn(document).sort()).toEqual(files.map((file) => `${file} deduction-without-note`).sort());
  expect(document.summary.lapsed.length).toBe(files.length === 0 ? 1 : 0);
});

test('one that no longer occurs is said in the sum, and not where its files were not checked', async () => {
  const cwd = folder([BOTH, GONE, { ...GONE, files: ['丙.xlsx'] }]);
  const { summary } = await checked(cwd);
  expect(summary.lapsed).toEqual([
    {
      ...{
        config: 'ziping.config.json',
        code: 'over-achieved',
        title: '完成值明显高于指标值',
        files: ['*.xlsx'],
      },
      ...{ sheet: null, project: null, cells: ['H9'], reason: '已说明', by: '', date: '2025-01-31' },
    },
  ]);
});

test('of several workers one knows what another found', async () => {
  const cwd = folder([{ ...BOTH, sheet: '乙表' }]);
  const { summary } = await checked(cwd, '.', '--jobs', '2');
  expect(summary).toMatchObject({ accepted: 1, lapsed: [] });
});

describe('every format tells both', () => {
  const cwd = () => folder([BOTH, GONE]);

  test('the table', async () => {
    const { out } = await ziping(['check', '.'], { cwd: cwd(), env: { COLUMNS: '400' } });
    const whole = out.replace(/\s+/g, '');
    expect(whole.match(/已忽略G7.*?忽略原因：已报主管部门（张三，2025-02-01）/g)).toHaveLength(2);
    expect(whole).toContain(GONE_SAYS.replace(/\s+/g, ''));
    expect(whole).toContain('另有2个已忽略。');
  });

  test.each(['--summary', '--by=unit', '--by=finding'])('the table with %s', async (view) => {
    const { out } = await ziping(['check', '.', view], { cwd: cwd() });
    expect(out.replace(/\s+/g, '')).toContain(GONE_SAYS.replace(/\s+/g, ''));
    expect(out.replace(/\s+/g, '')).toContain('另有2个已忽略。');
  });

  test('the page', async () => {
    const { out } = await ziping(['check', '.', '--format', 'html'], { cwd: cwd() });
    expect(out.match(/已忽略（1）/g)).toHaveLength(2);
    expect(out).toContain(GONE_SAYS);
    expect(out).toContain('另有 2 个已忽略。');
  });

  test('the workbook', async () => {
    const folder = cwd();
    await ziping(['check', '.', '--output', '汇总.xlsx'], { cwd: folder });
    const sheets = await openWorkbook(readFileSync(path.join(folder, '汇总.xlsx'))).readSheets('all');
    const { grid } = sheets.find(({ name }) => name === '校验报告')!;
    const texts = [];
    for (let row = 1; row <= grid.used!.bottom; row += 1)
      for (let column = 1; column <= grid.used!.right; column += 1)
        texts.push(String(grid.cell(row, column)?.value ?? ''));
    expect(texts.filter((text) => text.includes('忽略原因：已报主管部门'))).toHaveLength(2);
    expect(texts).toContain(GONE_SAYS);
    expect(texts.some((text) => text.includes('另有 2 个已忽略。'))).toBe(true);
  });

  test.each(['jsonl', 'csv'])('%s', async (format) => {
    const { out } = await ziping(['check', '.', '--format', format], { cwd: cwd() });
    const lines = out.trim().split(/\r?\n/);
    expect(
      lines.filter((line) => /accepted"?$|"accepted"}$/.test(line) && line.includes('已报主管部门')),
    ).toHaveLength(2);
    const last = lines.at(-1)!;
    expect(last).toContain('lapsed');
    expect(last).toContain(GONE_SAYS);
    expect(last.startsWith(format === 'csv' ? 'ziping.config.json,' : '{"file":"ziping.config.json"')).toBe(
      true,
    );
  });

  test('lines of forms count what is accepted', async () => {
    const { out } = await ziping(['check', '.', '--by', 'file', '--format', 'jsonl'], { cwd: cwd() });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { accepted: number; ready: boolean });
    expect(lines.map(({ accepted, ready }) => [accepted, ready])).toEqual([
      [1, true],
      [1, true],
    ]);
  });
});

test('--print-config shows it with where it comes from', async () => {
  const { out } = await ziping(['check', '.', '--print-config'], { cwd: folder([BOTH]) });
  expect(JSON.parse(out)).toMatchObject({ accepted: { value: [BOTH], from: 'config' } });
});

test.each<[string, object, RegExp]>([
  ['wrong arithmetic', { ...BOTH, code: 'total-mismatch' }, /accepted\[0\]\.code[^]*算错的不能忽略/],
  ['a code that is none', { ...BOTH, code: 'no-such' }, /accepted\[0\]\.code/],
  ['no reason', { code: 'over-achieved', date: '2025-01-31' }, /accepted\[0\]\.reason[^]*缺少此项/],
  ['a blank reason', { ...BOTH, reason: ' ' }, /accepted\[0\]\.reason/],
  ['no day', { ...BOTH, date: '2025-02-30' }, /accepted\[0\]\.date[^]*日期/],
  ['no address', { ...BOTH, cells: ['得分'] }, /accepted\[0\]\.cells\[0\]/],
  ['no files at all', { ...BOTH, files: [] }, /accepted\[0\]\.files/],
])('a config file that accepts %s is refused', async (_, entry, sentence) => {
  const { code, err } = await ziping(['check', '.'], { cwd: folder([entry]) });
  expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
});
