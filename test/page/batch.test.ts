import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { checkFile } from '../../src/cli/batch/checkFile';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { Batch } from '../../src/page/batch/batch';
import type { WorkerLike } from '../../src/page/batch/checker';
import { Checker } from '../../src/page/batch/checker';
import { check, score } from '../../src/library';
import { createSession } from '../../src/taskpane/session/createSession';
import { given, inProcess } from './inProcess';

const FIXTURES = path.join(__dirname, '../fixtures');
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(FIXTURES, name)));
const NAMES = ['beijing-2024.xlsx', 'shanghai-2023.xlsx', 'published/split-columns.xlsx'];

function batchOf(open: () => WorkerLike = inProcess, patienceMs = 60_000): Batch {
  return new Batch(new Checker(open, patienceMs), new Checker(open, patienceMs));
}

test('every file is told as the command line tells it', async () => {
  const batch = batchOf();
  await batch.add(
    NAMES.map((name) => given(name, bytesOf(name))),
    'zh-CN',
  );
  const { rows, work } = batch.get();
  expect(work).toBeNull();
  for (const { name, checked } of rows) {
    const file = path.join(FIXTURES, name);
    const { report } = await checkFile({ file, locale: 'zh-CN', ruleset: null, templates: [], score: null });
    const errors = report.forms.map(
      ({ findings }) => findings.filter(({ severity }) => severity === 'error').length,
    );
    expect(checked?.status).toBe(report.status);
    expect(checked?.forms.map((form) => form.errors)).toEqual(errors);
  }
});

test('what was ignored counts no more, and once it is found no more that is told', async () => {
  const host = openWorkbook(bytesOf('pane/five-mistakes.xlsx'));
  const session = createSession(host, { locale: 'zh-CN' });
  await session.start();
  const { view } = session.getState();
  if (view.kind !== 'forms') throw new Error(view.kind);
  const { form, findings } = view.assessments[0]!;
  const ignored = findings.find(({ code }) => code === 'deduction-without-note')!;
  await session.ignore(ignored, form, { reason: '已报主管部门', by: '' });
  const before = host.save();
  await session.accept(view.assessments[0]!.revision.offered.find(({ at }) => at.row === ignored.at!.row)!);
  await session.dispose();
  const batch = batchOf();
  await batch.add([given('a.xlsx', before), given('b.xlsx', host.save())], 'zh-CN');
  const [still, gone] = batch.get().rows.map(({ checked }) => checked!);
  expect([still!.remark, still!.forms[0]!.errors]).toEqual(['', findings.filter(isError).length - 1]);
  expect(gone!.remark).toMatch(/^自评表曾忽略的问题已不存在或内容已变：.*已报主管部门$/);
});

const isError = ({ severity }: { readonly severity: string }) => severity === 'error';

test('what is no workbook is told with its reason, and the others go on', async () => {
  const batch = batchOf();
  await batch.add(
    [given('a.txt', new Uint8Array(5)), given('b.xlsx', bytesOf('beijing-2024.xlsx'))],
    'zh-CN',
  );
  const [text, form] = batch.get().rows;
  expect(text!.checked).toMatchObject({
    status: 'unreadable',
    remark: expect.stringMatching(/。$/) as string,
  });
  expect(form!.checked?.status).toBe('ready');
});

/** A file that has changed on the disk since it was given: a browser does not read it any more. */
function changedSince(file: File): File {
  const refuse = () => Promise.reject(new DOMException('', 'NotReadableError'));
  return Object.assign(file, { arrayBuffer: refuse, slice: () => ({ arrayBuffer: refuse }) });
}

describe('a name that is given twice', () => {
  const named = (batch: Batch) => batch.get().rows.map(({ name, checked }) => [name, checked?.status]);

  test('the same file takes the place of the one before', async () => {
    const batch = batchOf();
    const file = given('a.xlsx', bytesOf('beijing-2024.xlsx'));
    await batch.add([file], 'zh-CN');
    await batch.add([file], 'zh-CN');
    expect(named(batch)).toEqual([['a.xlsx', 'ready']]);
  });

  test('so does one that was changed since', async () => {
    const batch = batchOf();
    const before = given('a.xlsx', new Uint8Array(5));
    await batch.add([before], 'zh-CN');
    changedSince(before.file);
    await batch.add([given('a.xlsx', bytesOf('beijing-2024.xlsx'))], 'zh-CN');
    expect(named(batch)).toEqual([['a.xlsx', 'ready']]);
  });

  test('another file, from another folder, stands beside it, and in the archive too', async () => {
    const batch = batchOf();
    const [one, other] = [bytesOf('shanghai-2023.xlsx'), bytesOf('pane/five-mistakes.xlsx')];
    await batch.add([given('自评表.xlsx', one)], 'zh-CN');
    await batch.add([given('自评表.xlsx', other), given('自评表.xlsx', one.slice())], 'zh-CN');
    expect(named(batch).map(([name]) => name)).toEqual(['自评表.xlsx', '自评表（2）.xlsx']);
    const { bytes } = (await batch.score('zh-CN'))!;
    expect(Object.keys(unzipSync(bytes)).sort()).toEqual(['自评表.xlsx', '自评表（2）.xlsx']);
  });
});

test('a folder without a workbook is told', async () => {
  const batch = batchOf();
  await batch.add([], 'zh-CN');
  expect(batch.get()).toMatchObject({ rows: [], notice: expect.stringContaining('没有工作簿') as string });
});

test('a file that was taken away is told in the report and in the notice, and the others go on', async () => {
  const batch = batchOf();
  const [gone, stays] = [
    given('甲.xlsx', bytesOf('shanghai-2023.xlsx')),
    given('乙.xlsx', bytesOf('shanghai-2023.xlsx')),
  ];
  await batch.add([gone, stays], 'zh-CN');
  changedSince(gone.file);
  const html = new TextDecoder().decode((await batch.report('html', 'zh-CN'))!.bytes);
  expect(html).toContain('文件已被移动、删除或占用，请重新选择。');
  expect(html).toContain('共 2 个工作簿，7 张自评表。');
  const { bytes } = (await batch.score('zh-CN'))!;
  expect(Object.keys(unzipSync(bytes))).toEqual(['乙.xlsx']);
  expect(batch.get().notice).toContain('甲.xlsx：文件已被移动');
});

test('what could not be read is in the report with its reason, also what ends the worker', async () => {
  /** Ends on the second file, whenever it is asked about it. */
  const open = (): WorkerLike => {
    const worker = inProcess();
    const { postMessage } = worker;
    worker.postMessage = (question, transfer) => {
      if ('file' in question && question.file.name === '坏.xlsx') setImmediate(() => worker.onerror?.({}));
      else postMessage(question, transfer);
    };
    return worker;
  };
  for (const format of ['html', 'xlsx'] as const) {
    const batch = batchOf(open);
    await batch.add(
      [given('好.xlsx', bytesOf('beijing-2024.xlsx')), given('坏.xlsx', bytesOf('beijing-2024.xlsx'))],
      'zh-CN',
    );
    const report = (await batch.report(format, 'zh-CN'))!;
    const text =
      format === 'html'
        ? new TextDecoder().decode(report.bytes)
        : (await openWorkbook(report.bytes).readSheets('all'))
            .flatMap(({ grid }) => grid.rows.flatMap((row) => grid.texts!(row)))
            .join('\n');
    expect(text).toContain('共 2 个工作簿，1 张自评表。');
    expect(text).toContain('读取时内存不足或程序中断。');
  }
});

test('files that are added while others are checked are checked as well', async () => {
  const batch = batchOf();
  const first = batch.add([given('a.xlsx', bytesOf('beijing-2024.xlsx'))], 'zh-CN');
  await Promise.all([first, batch.add([given('b.xlsx', bytesOf('beijing-2024.xlsx'))], 'zh-CN')]);
  expect(batch.get().rows.map(({ checked }) => checked?.status)).toEqual(['ready', 'ready']);
});

test('copies hold what Recalculate writes, only where it changes something, and nothing else', async () => {
  const batch = batchOf();
  await batch.add(
    ['beijing-2024.xlsx', 'shanghai-2023.xlsx'].map((name) => given(`报送/${name}`, bytesOf(name))),
    'zh-CN',
  );
  const made = await batch.score('zh-CN');
  const files = unzipSync(made!.bytes);
  expect(Object.keys(files)).toEqual(['报送/shanghai-2023.xlsx']);
  const { bytes } = await score(bytesOf('shanghai-2023.xlsx'));
  const copy = await openWorkbook(files['报送/shanghai-2023.xlsx']!).readSheets('all');
  const expected = await openWorkbook(bytes!).readSheets('all');
  expect(copy.map(({ grid }) => grid.rows)).toEqual(expected.map(({ grid }) => grid.rows));
  expect((await check(files['报送/shanghai-2023.xlsx']!)).forms).toEqual((await check(bytes!)).forms);
  expect(batch.get().notice).toMatch(/1 个文件/);
});

test('of workbooks that need no change no archive is made', async () => {
  const batch = batchOf();
  await batch.add([given('a.xlsx', bytesOf('beijing-2024.xlsx'))], 'zh-CN');
  expect(await batch.score('zh-CN')).toBeNull();
  expect(batch.get().notice).not.toBe('');
});

test.each(['html', 'xlsx'] as const)('a report as %s tells every file', async (format) => {
  const batch = batchOf();
  await batch.add(
    NAMES.map((name) => given(name, bytesOf(name))),
    'en-US',
  );
  const { name, bytes } = (await batch.report(format, 'en-US'))!;
  expect(name).toBe(`report.${format}`);
  const text =
    format === 'html'
      ? new TextDecoder().decode(bytes)
      : (await openWorkbook(bytes).readSheets('all'))
          .flatMap(({ grid }) => grid.rows.flatMap((row) => grid.texts!(row)))
          .join('\n');
  for (const each of NAMES) expect(text).toContain(each);
});

test('a file that no answer comes for costs its own turn and nobody else’s', async () => {
  let opened = 0;
  /** The first worker never answers. */
  const open = (): WorkerLike => {
    opened += 1;
    return opened === 1 ? { ...inProcess(), postMessage: () => undefined } : inProcess();
  };
  const batch = batchOf(open, 20);
  await batch.add([given('hangs.xlsx', bytesOf('beijing-2024.xlsx'))], 'zh-CN');
  const patient = new Batch(new Checker(open, 60_000), new Checker(open, 60_000));
  await patient.add([given('b.xlsx', bytesOf('beijing-2024.xlsx'))], 'zh-CN');
  expect(batch.get().rows[0]!.checked).toMatchObject({
    status: 'unreadable',
    remark: expect.stringContaining('时间过长') as string,
  });
  expect(patient.get().rows[0]!.checked?.status).toBe('ready');
});

test('what is cancelled stops, keeps what was found, and goes on when more is given', async () => {
  const batch = batchOf();
  const files = Array.from({ length: 30 }, (_, index) =>
    given(`${index}.xlsx`, bytesOf('beijing-2024.xlsx')),
  );
  const checking = batch.add(files, 'zh-CN');
  await new Promise((resolve) => setImmediate(resolve));
  batch.cancel();
  await checking;
  const done = batch.get().rows.filter(({ checked }) => checked !== null).length;
  expect(done).toBeLessThan(30);
  expect(batch.get()).toMatchObject({ work: null, notice: '已取消。' });
  await batch.check('zh-CN');
  expect(batch.get().rows.every(({ checked }) => checked?.status === 'ready')).toBe(true);
});
