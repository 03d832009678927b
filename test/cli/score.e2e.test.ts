import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ReportDocument } from '../../src/report/document';
import type { ChangesDocument } from '../../src/report/changesDocument';
import { FIXTURES, folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const BEIJING = 'beijing-2024.xlsx';
const SHANGHAI = 'shanghai-2023.xlsx';
const GOALS = 'published/goal-tables-not-self-evaluation.xlsx';

const bytes = (...parts: string[]) => readFileSync(path.join(...parts));

async function scored(args: readonly string[], cwd: string) {
  const { code, out, err } = await ziping(['score', ...args, '--format', 'json'], { cwd });
  return { code, err, ...(JSON.parse(out) as ChangesDocument) };
}

describe('score', () => {
  it('saves below --out with the folders it found, and leaves the originals alone', async () => {
    const folder = folderWith({});
    mkdirSync(path.join(folder, 'forms/二级'), { recursive: true });
    const source = folderWith({ 'a.xlsx': SHANGHAI, 'b.xlsx': BEIJING, 'c.xlsx': GOALS });
    renameSync(path.join(source, 'a.xlsx'), path.join(folder, 'forms/a.xlsx'));
    renameSync(path.join(source, 'b.xlsx'), path.join(folder, 'forms/二级/b.xlsx'));
    renameSync(path.join(source, 'c.xlsx'), path.join(folder, 'forms/c.xlsx'));
    const { workbooks, summary } = await scored(['forms', '--out', 'out'], folder);
    const saved = workbooks.map(({ file, savedAs, status }) => [file, savedAs, status]);
    expect(saved.sort()).toEqual([
      [path.join('forms/a.xlsx'), path.join('out/a.xlsx'), 'not-ready'],
      [path.join('forms/c.xlsx'), null, 'no-form'],
      [path.join('forms/二级/b.xlsx'), path.join('out/二级/b.xlsx'), 'ready'],
    ]);
    expect(summary).toMatchObject({ workbooks: 3, saved: 2, failed: 0, ready: 1, notReady: 1, noForm: 1 });
    expect(bytes(folder, 'forms/a.xlsx')).toEqual(bytes(FIXTURES, SHANGHAI));
    expect(bytes(folder, 'out/二级/b.xlsx')).toEqual(bytes(FIXTURES, BEIJING));
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['a.xlsx', '二级'].sort());
  });

  it('lists what it changed in cell, before, after and reason, and the file holds it', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    const { workbooks, code } = await scored(['a.xlsx', '--in-place'], folder);
    expect(workbooks[0]!.changes.slice(0, 3).map(({ reason: _, ...change }) => change)).toEqual([
      { sheet: '运行保障', cell: 'G13', kind: 'score', before: '4.00', after: '2.37' },
      {
        sheet: '运行保障',
        cell: 'H14',
        kind: 'note',
        before: '',
        after: expect.stringMatching(/^【待补充】/),
      },
      { sheet: '运行保障', cell: 'G18', kind: 'total', before: '88.26', after: '86.63' },
    ]);
    for (const { reason } of workbooks[0]!.changes) expect(reason).not.toBe('');
    expect([workbooks[0]!.errors, code]).toEqual([1, 1]);

    const checked = JSON.parse(
      (await ziping(['check', 'a.xlsx', '--format', 'json'], { cwd: folder })).out,
    ) as ReportDocument;
    expect(checked.workbooks[0]!.forms.map(({ total }) => total.score.recorded)).toEqual([
      '94.61',
      '86.63',
      '100.00',
      '99.54',
      '85.00',
      '96.18',
      '85.70',
    ]);
    expect(
      checked.workbooks[0]!.forms.flatMap(({ findings }) => findings).filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([expect.objectContaining({ code: 'note-draft', cell: 'H14' })]);
  });

  it('twice changes nothing more, not even a byte', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    await scored(['a.xlsx', '--in-place'], folder);
    const once = bytes(folder, 'a.xlsx');
    const { workbooks } = await scored(['a.xlsx', '--in-place'], folder);
    expect(workbooks[0]).toMatchObject({ savedAs: null, changes: [] });
    expect(bytes(folder, 'a.xlsx')).toEqual(once);
  });

  it('a dry run saves nothing and says so', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    const { out } = await ziping(['score', 'a.xlsx', '--dry-run', '--out', 'out'], { cwd: folder });
    expect(out).toContain('  试运行，未保存\n');
    expect(out).toContain('试运行：共 1 个工作簿，将改动 7 个单元格，未保存任何文件。');
    expect(bytes(folder, 'a.xlsx')).toEqual(bytes(FIXTURES, SHANGHAI));
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });

  it('colours cells only when asked to', async () => {
    const folder = folderWith({ 'a.xlsx': BEIJING });
    await scored(['a.xlsx', '--out', 'plain'], folder);
    await scored(['a.xlsx', '--out', 'flagged', '--flag'], folder);
    expect(bytes(folder, 'plain/a.xlsx')).toEqual(bytes(FIXTURES, BEIJING));
    expect(bytes(folder, 'flagged/a.xlsx')).not.toEqual(bytes(FIXTURES, BEIJING));
  });

  it('replaces a file only with --force, and the original never', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    mkdirSync(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out/a.xlsx'), 'mine');
    const refused = await scored(['a.xlsx', '--out', 'out'], folder);
    expect([refused.code, refused.workbooks[0]!.error!.code]).toEqual([2, 'target-exists']);
    expect(bytes(folder, 'out/a.xlsx').toString()).toBe('mine');
    const forced = await scored(['a.xlsx', '--out', 'out', '--force'], folder);
    expect(forced.workbooks[0]!.savedAs).toBe(path.join('out/a.xlsx'));

    for (const here of ['.', '', './', folder]) {
      const { code, workbooks } = await scored(['a.xlsx', '--out', here, '--force'], folder);
      expect([here, code, workbooks[0]!.error!.code]).toEqual([here, 2, 'target-is-source']);
    }
    const onto = await scored(['./a.xlsx', '--out', path.join(folder, '.'), '--force'], folder);
    expect([onto.code, onto.workbooks[0]!.error!.code]).toEqual([2, 'target-is-source']);
    symlinkSync(folder, path.join(folder, 'link'));
    const linked = await scored(['a.xlsx', '--out', 'link', '--force'], folder);
    expect(linked.workbooks[0]!.error!.code).toBe('target-is-source');
    expect(bytes(folder, 'a.xlsx')).toEqual(bytes(FIXTURES, SHANGHAI));
  });

  it('does not score again what it saved below the folder itself', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    mkdirSync(path.join(folder, 'b'));
    writeFileSync(path.join(folder, 'b/b.xlsx'), bytes(folder, 'a.xlsx'));
    for (const given of ['.', '**/*.xlsx', folder]) {
      const { workbooks } = await scored([given, '--out', 'out', '--force'], folder);
      expect(workbooks.map(({ savedAs }) => savedAs)).toEqual([
        path.join('out/a.xlsx'),
        path.join('out/b/b.xlsx'),
      ]);
    }
    const copy = await scored(['out/a.xlsx', '--out', 'out'], folder);
    expect(copy.workbooks.map(({ error }) => error!.code)).toEqual(['target-is-source']);
  });

  it('two files of one name do not overwrite each other', async () => {
    const folder = folderWith({ 'a.xlsx': SHANGHAI });
    mkdirSync(path.join(folder, 'b'));
    writeFileSync(path.join(folder, 'b/a.xlsx'), bytes(folder, 'a.xlsx'));
    const { workbooks, code } = await scored(['a.xlsx', 'b/a.xlsx', '--out', 'out'], folder);
    expect(workbooks.map(({ savedAs, error }) => savedAs ?? error!.code)).toEqual([
      path.join('out/a.xlsx'),
      'target-taken',
    ]);
    expect(code).toBe(2);
  });

  it('a folder that cannot be made, and a file that cannot be read, fail alone', async () => {
    const folder = folderWith({ 'a.xlsx': BEIJING });
    writeFileSync(path.join(folder, 'out'), 'a file, not a folder');
    writeFileSync(path.join(folder, 'text.xlsx'), 'hello');
    const { workbooks, code, err } = await scored(['.', '--out', 'out'], folder);
    expect(workbooks.map(({ status, error }) => [status, error?.code])).toEqual([
      ['failed', 'file-eexist'],
      ['failed', 'not-a-workbook'],
    ]);
    expect([code, err]).toEqual([2, '']);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'out', 'text.xlsx']);
  });

  // Node's own way to make a folder and those above it never ends there.
  (existsSync('/proc/self') ? it : it.skip)('a folder that the system does not let be made', async () => {
    const folder = folderWith({ 'a.xlsx': BEIJING });
    const { workbooks, code } = await scored(['a.xlsx', '--out', '/proc/ziping'], folder);
    expect([code, workbooks[0]!.error!.code]).toEqual([2, 'file-enoent']);
  });

  it('does the same with two workers', async () => {
    const files = { 'a.xlsx': SHANGHAI, 'b.xlsx': BEIJING, 'c.xlsx': 'shanghai-2023-stacked.xlsx' };
    const [one, two] = [folderWith(files), folderWith(files)];
    const results = await Promise.all([
      scored(['.', '--in-place', '--jobs', '1'], one),
      scored(['.', '--in-place', '--jobs', '2'], two),
    ]);
    expect(results[1]).toEqual(results[0]);
    for (const name of Object.keys(files)) expect(bytes(two, name)).toEqual(bytes(one, name));
  });
});
