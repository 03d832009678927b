import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayWidth } from '../../src/report/displayWidth';
import type { ReportDocument } from '../../src/report/document';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

/** What Windows has not: pipes in folders, permissions for reading. */
const posix = process.platform === 'win32' ? it.skip : it;

const BEIJING = 'beijing-2024.xlsx';
const SHANGHAI = 'shanghai-2023.xlsx';
const GOALS = 'published/goal-tables-not-self-evaluation.xlsx';

describe('the exit code says what became of the workbooks', () => {
  it.each([
    ['a form that is ready', [BEIJING], 0],
    ['a form with errors', [SHANGHAI], 1],
    ['ready and not ready', [BEIJING, SHANGHAI], 1],
    ['no form at all', [GOALS], 1],
    ['no form beside a ready one', [BEIJING, GOALS], 0],
    ['a file that is not there', ['nope.xlsx'], 2],
    ['a file that is not there beside others', [BEIJING, 'nope.xlsx', SHANGHAI], 2],
    ['a file that is no workbook', ['beijing-2024.cells.json'], 2],
    ['a glob that matches nothing', ['nope/*.xlsx'], 2],
  ])('%s: %j', async (_, paths, code) => {
    expect((await ziping(['check', ...paths])).code).toBe(code);
  });
});

describe('check', () => {
  it('tells a finance officer, in Chinese, what is wrong and where', async () => {
    const { out, err } = await ziping(['check', SHANGHAI]);
    expect(err).toBe('');
    expect(out).toContain('  总分  88.26 → 86.63（重新计算后），等级 良\n');
    expect(out).toContain('  错误  G13  ');
    expect(out).toContain('共 1 个工作簿，7 张自评表。可以报送 0 个，不可报送 1 个。');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('tells it in English', async () => {
    const { out } = await ziping(['check', SHANGHAI, '--lang', 'en-US']);
    expect(out).toContain('  Total    88.26 → 86.63 after recalculation; grade 良\n');
    expect(out).toContain('1 workbook, 7 forms. 0 ready to file, 1 not ready.');
  });

  it('chooses the rules of a place that only the name of the file tells', async () => {
    const folder = folderWith({ '武汉市教育局自评表.xlsx': 'published/weight-before-target.xlsx' });
    const { out } = await ziping(['check', '.', '--format', 'json'], { cwd: folder });
    const [form] = (JSON.parse(out) as ReportDocument).workbooks[0]!.forms;
    expect([form!.ruleset.id, form!.ruleset.reason]).toEqual([
      'hubei',
      '文件名“武汉市教育局自评表”属湖北省（武汉市 → 湖北省）。',
    ]);
  });

  posix('a pipe or a device is told at once, not waited for', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [path.join(folder, 'pipe.xlsx')]);
    symlinkSync('/dev/zero', path.join(folder, 'zero.xlsx'));
    symlinkSync('loop.xlsx', path.join(folder, 'loop.xlsx'));
    const { out, code } = await ziping(['check', 'pipe.xlsx', 'zero.xlsx', 'loop.xlsx', '--format', 'json'], {
      cwd: folder,
    });
    const { workbooks } = JSON.parse(out) as ReportDocument;
    expect(workbooks.map(({ file, error }) => [file, error?.message])).toEqual([
      ['loop.xlsx', '链接绕成一圈，找不到文件。'],
      ['pipe.xlsx', '这不是 Excel 工作簿（是管道或设备，不是文件）。请在 Excel 中打开后另存为 .xlsx。'],
      ['zero.xlsx', '这不是 Excel 工作簿（是管道或设备，不是文件）。请在 Excel 中打开后另存为 .xlsx。'],
    ]);
    expect(code).toBe(2);
  });

  it('one bad file of a batch is told and never stops the others', async () => {
    const folder = folderWith({ 'good.xlsx': BEIJING, 'more.xlsx': SHANGHAI });
    writeFileSync(path.join(folder, 'text.xlsx'), 'hello');
    writeFileSync(path.join(folder, 'empty.xlsx'), '');
    writeFileSync(
      path.join(folder, 'cut.xlsx'),
      readFileSync(path.join(folder, 'good.xlsx')).subarray(0, 4000),
    );
    const { out, code } = await ziping(['check', '.', 'gone.xlsx', '--format', 'json'], { cwd: folder });
    const { workbooks, summary } = JSON.parse(out) as ReportDocument;
    expect(workbooks.map(({ file, status, error }) => [file, status, error?.code ?? null])).toEqual([
      ['cut.xlsx', 'unreadable', 'truncated'],
      ['empty.xlsx', 'unreadable', 'truncated'],
      ['gone.xlsx', 'unreadable', 'file-enoent'],
      ['good.xlsx', 'ready', null],
      ['more.xlsx', 'not-ready', null],
      ['text.xlsx', 'unreadable', 'not-a-workbook'],
    ]);
    expect(summary).toMatchObject({ workbooks: 6, ready: 1, notReady: 1, unreadable: 4, forms: 8 });
    expect(code).toBe(2);
  });

  it.each(['table', 'json', 'html'])('gives the same %s with one worker and with two', async (format) => {
    const folder = folderWith({ 'a.xlsx': BEIJING, 'b.xlsx': SHANGHAI, 'c.xlsx': GOALS, 'd.xlsx': BEIJING });
    writeFileSync(path.join(folder, 'b2.xlsx'), 'hello');
    const args = ['check', '.', '--format', format];
    const [one, two] = await Promise.all([
      ziping([...args, '--jobs', '1'], { cwd: folder }),
      ziping([...args, '--jobs', '2'], { cwd: folder }),
    ]);
    expect(two).toEqual(one);
    expect(one.code).toBe(2);
  });

  it('finds workbooks by quoted globs', async () => {
    const { out } = await ziping(['check', '*-2024*.xlsx', '--format', 'json']);
    expect((JSON.parse(out) as ReportDocument).workbooks.map(({ file }) => file)).toEqual([
      'beijing-2024-numbers.xlsx',
      'beijing-2024.xlsx',
    ]);
  });

  it('takes the ruleset it is told to take', async () => {
    const { out } = await ziping(['check', BEIJING, '--ruleset', 'mof-2020', '--format', 'json']);
    expect((JSON.parse(out) as ReportDocument).workbooks[0]!.forms[0]!.ruleset).toMatchObject({
      id: 'mof-2020',
      chosenBy: 'option',
    });
  });

  it('writes to a file, whole or not at all', async () => {
    const folder = folderWith({ 'a.xlsx': BEIJING });
    const written = await ziping(['check', 'a.xlsx', '--format', 'html', '--output', '报告.html'], {
      cwd: folder,
    });
    expect(written).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path.join(folder, '报告.html'), 'utf8')).toMatch(/^<!DOCTYPE html>[^]*<\/html>\n$/);
    const refused = await ziping(['check', 'a.xlsx', '--output', 'a.xlsx/报告.html'], { cwd: folder });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('不能建立文件夹 a.xlsx：已有同名文件。');
    mkdirSync(path.join(folder, 'taken'));
    expect((await ziping(['check', 'a.xlsx', '--output', 'taken'], { cwd: folder })).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'taken', '报告.html'].sort());
  });

  posix('a file without permission is one that cannot be read', async () => {
    const folder = folderWith({ 'a.xlsx': BEIJING, 'b.xlsx': BEIJING });
    chmodSync(path.join(folder, 'a.xlsx'), 0o000);
    const { out, code } = await ziping(['check', '.', '--format', 'json'], { cwd: folder });
    const [first, second] = (JSON.parse(out) as ReportDocument).workbooks;
    // The superuser may read everything.
    const isRoot = process.getuid?.() === 0;
    expect(first!.error?.code ?? null).toBe(isRoot ? null : 'file-eacces');
    expect(second!.status).toBe('ready');
    expect(code).toBe(isRoot ? 0 : 2);
  });

  it('shows colours only where they are wanted', async () => {
    const [plain, forced, none] = await Promise.all([
      ziping(['check', BEIJING]),
      ziping(['check', BEIJING], { env: { FORCE_COLOR: '1' } }),
      ziping(['check', BEIJING], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }),
    ]);
    expect(plain.out).not.toContain('\u001b');
    expect(forced.out).toContain('\u001b[');
    expect(none.out).toBe(plain.out);
  });
});
