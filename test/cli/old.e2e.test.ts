import { fork } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endsWithin, folderWith, removeFolders, withReader, ZIPING, ziping } from './ziping';

afterAll(removeFolders);

const XML = `<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="说明"><Table><Row><Cell><Data ss:Type="String">填报说明</Data></Cell></Row></Table></Worksheet>
</Workbook>`;

/** What `check --format json` says, but for the files' names. */
async function checked(args: readonly string[], cwd: string) {
  const { code, out } = await ziping(['check', ...args, '--format', 'json'], { cwd });
  return {
    code,
    ...(JSON.parse(out) as {
      workbooks: {
        file: string;
        status: string;
        error: { code: string } | null;
        forms: { findings: { code: string; cell: string; severity: string }[] }[];
      }[];
    }),
  };
}

test('a folder with old formats is checked as one of .xlsx is, by one worker and by two', async () => {
  const folder = folderWith({ '甲.et': 'form.et', '乙.XLS': 'form.et', '丙.xlsx': 'beijing-2024.xlsx' });
  writeFileSync(path.join(folder, '丁.xml'), XML);
  writeFileSync(path.join(folder, '设置.xml'), '<settings/>');
  writeFileSync(path.join(folder, '说明.doc'), 'no workbook');
  for (const jobs of ['1', '2']) {
    const { code, workbooks } = await checked(['.', '--jobs', jobs], folder);
    expect([code, workbooks.map(({ file, status }) => `${file} ${status}`).sort()]).toEqual([
      1,
      ['丁.xml no-form', '丙.xlsx ready', '乙.XLS not-ready', '甲.et not-ready'],
    ]);
    for (const name of ['甲.et', '乙.XLS']) {
      const { forms } = workbooks.find(({ file }) => file === name)!;
      const errors = forms[0]!.findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
        'score-above-weight I14',
        'score-missing I15',
      ]);
    }
  }
});

test('what a file is counts, not what it is called', async () => {
  const folder = folderWith({ '自评表.xlsx': 'form.et', '旧表.xls': 'beijing-2024.xlsx' });
  const { workbooks } = await checked(['.'], folder);
  expect(workbooks.map(({ file, status }) => `${file} ${status}`)).toEqual([
    '旧表.xls ready',
    '自评表.xlsx not-ready',
  ]);
  const scored = await ziping(['score', '旧表.xls', '--dry-run'], { cwd: folder });
  expect(scored.code).toBe(0);
});

test('explain reads old formats', async () => {
  const { code, out } = await ziping(['explain', 'form.et', '--cell', 'I14']);
  expect(code).toBe(0);
  expect(out).toContain('  I14  指标“藏品保管环境监测平台系统维护数量”的得分：9.00');
});

test.each(['score', 'undo'])(
  '%s refuses an old format, says what to do, and leaves it as it is',
  async (command) => {
    const folder = folderWith({ '自评表.et': 'form.et' });
    const before = readFileSync(path.join(folder, '自评表.et'));
    const options = command === 'score' ? ['--in-place'] : [];
    const { code, out } = await ziping([command, '自评表.et', ...options], { cwd: folder });
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, '')).toContain('请在Excel或WPS中打开后另存为.xlsx。');
    expect(readFileSync(path.join(folder, '自评表.et'))).toEqual(before);
  },
);

test('a file that takes all memory is named, and the others are read', async () => {
  const reader = withReader(`
    if (process.argv[2] === undefined) throw new Error('no parent');
    process.on('message', (bytes) => {
      if (bytes.length % 2 === 1) for (const all = []; ; ) all.push(new Array(2 ** 24).fill(0.5));
      process.send({ value: { sheets: [], formats: [], date1904: false, isManual: false } });
    });`);
  const folder = folderWith({ '1.et': 'form.et', '3.et': 'form.et', '4.xlsx': 'beijing-2024.xlsx' });
  const odd = Buffer.concat([readFileSync(path.join(folder, '1.et')), Buffer.of(0)]);
  writeFileSync(path.join(folder, '2.et'), odd);
  const { out, code } = await ziping(['check', '.', '--format', 'json', '--jobs', '1'], {
    cwd: folder,
    program: reader,
  });
  const { workbooks } = JSON.parse(out) as Awaited<ReturnType<typeof checked>>;
  expect([code, workbooks.map(({ status, error }) => error?.code ?? status)]).toEqual([
    2,
    ['no-form', 'out-of-memory', 'no-form', 'ready'],
  ]);
});

test('the process that reads ends when the one that asked is killed, even in the midst of a file', async () => {
  const folder = folderWith({});
  const [reader, parent] = [path.join(folder, 'reader.js'), path.join(folder, 'parent.js')];
  writeFileSync(
    reader,
    `require(${JSON.stringify(path.join(path.dirname(ZIPING), 'legacy.js'))}); for (;;);`,
  );
  // As \`ziping\` is killed: it has no time to end what it started.
  writeFileSync(
    parent,
    `const child = require('node:child_process').fork(${JSON.stringify(reader)}, [String(process.pid)]);
    process.send(child.pid);`,
  );
  const asking = fork(parent, { stdio: 'ignore' });
  const pid = await new Promise<number>((resolve) => asking.once('message', (sent) => resolve(Number(sent))));
  asking.kill('SIGKILL');
  const ended = await endsWithin(pid, 10_000);
  if (!ended) process.kill(pid, 'SIGKILL');
  expect(ended).toBe(true);
});

test('the command line as it ships has all that old formats need', async () => {
  // Away from node_modules, as a bundle is carried to a computer without them.
  const folder = folderWith({ 'form.et': 'form.et' });
  copyFileSync(path.join(path.dirname(ZIPING), 'legacy.js'), path.join(folder, 'legacy.js'));
  const child = fork(path.join(folder, 'legacy.js'), { serialization: 'advanced', cwd: folder });
  const answer = await new Promise<{ value: { sheets: { name: string }[] } }>((resolve) => {
    child.once('message', (message) => resolve(message as never));
    child.send(readFileSync(path.join(folder, 'form.et')));
  });
  child.disconnect();
  expect(answer.value.sheets.map(({ name }) => name)).toEqual(['自评表']);
});
