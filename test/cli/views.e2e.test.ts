import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayWidth } from '../../src/report/displayWidth';
import { FIXTURES, folderWith, removeFolders, ZIPING, ziping } from './ziping';

afterAll(removeFolders);

const BEIJING = 'beijing-2024.xlsx';
const SHANGHAI = 'shanghai-2023.xlsx';

/** Two units; one workbook that is ready, one that is not, and one that is none. */
function folder(): string {
  const made = folderWith({ '甲.xlsx': BEIJING, '乙.xlsx': SHANGHAI });
  writeFileSync(path.join(made, '坏.xlsx'), 'no workbook');
  return made;
}

const check = (cwd: string, ...options: string[]) => ziping(['check', '.', ...options], { cwd });

describe('what check shows', () => {
  test('--summary: what needs attention and the sums, and how to see more', async () => {
    const { code, out } = await check(folder(), '--summary');
    expect(code).toBe(2);
    expect(out).toBe(`需要处理的工作簿
结论      自评表  错误  警告  提示  文件
无法读取       0     0     0     0  坏.xlsx
不可报送       7     4     5     3  乙.xlsx

共 3 个工作簿，8 张自评表。可以报送 1 个，不可报送 1 个，无法读取 1 个。错误 4
个，警告 5 个，提示 5 个。
以上是汇总。逐个文件的问题：加 --by file，或用 --output 报告.html 写成网页。
`);
  });

  test('--by unit', async () => {
    const { out } = await check(folder(), '--by', 'unit');
    expect(out).toBe(`按单位
自评表  可以报送  不可报送  错误  警告  提示  单位
     7         4         3     4     5     3  上海科技馆
     1         1         0     0     0     2  048002-北京市文物局本级事业

共 3 个工作簿，8 张自评表。可以报送 1 个，不可报送 1 个，无法读取 1 个。错误 4
个，警告 5 个，提示 5 个。
`);
  });

  test('--by finding, in English, errors first', async () => {
    const { out } = await check(folder(), '--by', 'finding', '--severity', 'warning', '--lang', 'en-US');
    expect(out).toBe(`By finding
Count  Forms  Severity  Finding
    3      3  Error     Score above what the rules allow (score-above-rule)
    1      1  Error     Deduction without a reason (deduction-without-note)
    5      2  Warning   Achievement without a number (actual-not-quantified)

3 workbooks, 8 forms. 1 ready to file, 1 not ready, 1 unreadable. 4 errors, 5
warnings, 5 infos.
`);
  });

  test('--severity lists fewer findings and counts all', async () => {
    const { out } = await check(folder(), '--severity', 'error');
    expect(out).not.toMatch(/^ {2}(?:警告|提示) /m);
    expect(out).toMatch(/^ {2}错误 /m);
    expect(out).toContain('不可报送       7     4     5     3  乙.xlsx');
  });

  test('--quiet says nothing, and the exit code all', async () => {
    const { code, out, err } = await check(folder(), '--quiet');
    expect([code, out, err]).toEqual([2, '', '']);
  });

  test.each(['zh-CN', 'en-US'])('no line is wider than 80 columns (%s)', async (lang) => {
    const cwd = folder();
    for (const options of [['--summary'], ['--by', 'unit'], ['--by', 'finding'], ['--by', 'file']]) {
      const { out } = await check(cwd, ...options, '--lang', lang);
      expect(out.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
  });

  test.each([
    [['--summary', '--by', 'unit'], '--summary 和 --by 不能同时使用。'],
    [['--summary', '--format', 'json'], '--summary 不能用于 json 格式。'],
    [['--by', 'unit', '--output', 'a.html'], '--by 不能用于 html 格式。'],
    [['--by', 'cell'], '选项 --by 的值“cell”无效，可以是 file、unit、finding。'],
    [['--severity', 'fatal'], '选项 --severity 的值“fatal”无效，可以是 error、warning、info。'],
  ])('%j is wrong usage', async (options, sentence) => {
    const { code, out, err } = await check(folder(), ...options);
    expect([code, out, err]).toEqual([2, '', `错误：${sentence}\n用法见 ziping check --help。\n`]);
  });
});

describe('where results go', () => {
  test.each([
    ['报告.html', /^<!doctype html>/i],
    ['报告.json', /^\{\n {2}"schema": 1/],
    ['报告.jsonl', /^\{"file":/],
    ['报告.csv', /^\ufefffile,sheet,unit/],
    ['报告.xlsx', /^PK/],
    ['报告.txt', /^坏\.xlsx/],
  ])('the name %s says the format, and folders are made', async (name, begins) => {
    const cwd = folder();
    const { code, err } = await check(cwd, '--output', path.join('结果/今天', name));
    expect([code, err]).toEqual([2, '']);
    expect(readFileSync(path.join(cwd, '结果/今天', name), 'utf8')).toMatch(begins);
  });

  test('an asked format comes before the name', async () => {
    const cwd = folder();
    await check(cwd, '--format', 'json', '--output', 'a.html');
    expect(readFileSync(path.join(cwd, 'a.html'), 'utf8')).toMatch(/^\{/);
  });

  test('explain and rulesets take .json by its name', async () => {
    const cwd = folder();
    await ziping(['explain', '甲.xlsx', '--output', 'a.json'], { cwd });
    await ziping(['rulesets', '--output', 'b.json'], { cwd });
    const read = (name: string) => JSON.parse(readFileSync(path.join(cwd, name), 'utf8')) as unknown;
    expect([read('a.json'), read('b.json')]).toEqual([
      expect.objectContaining({ schema: 1, file: '甲.xlsx' }),
      expect.arrayContaining([expect.objectContaining({ id: 'beijing' })]),
    ]);
  });

  const posix = process.platform === 'win32' ? test.skip : test;
  posix(
    'a reader that goes away early gets the code known so far, never 0 for what is not ready',
    async () => {
      const cwd = folderWith(
        Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.xlsx`, SHANGHAI])),
      );
      const command = `${process.execPath} ${ZIPING} check . --format json --jobs 1 | head -c 100 > /dev/null; echo \${PIPESTATUS[0]}`;
      expect(execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' })).toBe('1\n');
    },
  );

  posix.each([
    ['check', 'check . --format json --jobs 1'],
    ['compare', 'compare 甲.xlsx 乙.xlsx --format json'],
    ['score', 'score . --dry-run --format json'],
  ])('a reader that is gone before anything is known gets no 0 of %s', async (_, args) => {
    const cwd = folderWith({ '甲.xlsx': SHANGHAI, '乙.xlsx': BEIJING });
    const command = `${process.execPath} ${ZIPING} ${args} | true; echo \${PIPESTATUS[0]}`;
    expect(execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8' })).toBe('1\n');
  });
});

describe('a workbook from standard input', () => {
  const piped = (args: readonly string[], input: Buffer) => {
    const env = { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' };
    return spawnSync(process.execPath, [ZIPING, ...args], { input, env, encoding: 'utf8' });
  };
  const fixture = (name: string) => readFileSync(path.join(FIXTURES, name));

  test.each([
    ['of the present format', BEIJING, 0, 'ready'],
    ['of an old format', 'form.et', 1, 'not-ready'],
  ])('%s is checked', (_, name, code, status) => {
    const { status: ended, stdout } = piped(['check', '-', '--format', 'json'], fixture(name));
    const { workbooks } = JSON.parse(stdout) as { workbooks: { file: string; status: string }[] };
    expect([ended, workbooks.map(({ file, status }) => [file, status])]).toEqual([code, [['-', status]]]);
  });

  test('nothing at all is no workbook', () => {
    const { status, stdout } = piped(['check', '-'], Buffer.alloc(0));
    expect([status, stdout]).toEqual([2, expect.stringContaining('文件不完整（文件是空的）')]);
  });

  test.each(['score', 'undo'])('%s cannot change it, and says so', (command) => {
    const { status, stderr } = piped(
      [command, '-', ...(command === 'score' ? ['--dry-run'] : [])],
      fixture(BEIJING),
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('标准输入只能校验（check）和说明（explain）。'),
    ]);
  });
});

test('more than ten workbooks on a terminal are summed up; --by file shows each', async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}.xlsx`, BEIJING])));
  const onTerminal = async (...options: string[]) => {
    // Node takes a stream for a terminal when it is told so before anything runs.
    const preload = path.join(cwd, 'terminal.cjs');
    writeFileSync(preload, 'process.stdout.isTTY = true; process.stdout.columns = 80;');
    const child = spawn(
      process.execPath,
      ['-r', preload, ZIPING, 'check', '.', '--lang', 'zh-CN', ...options],
      {
        cwd,
        env: { PATH: process.env['PATH'], NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    let out = '';
    for await (const piece of child.stdout) out += String(piece);
    return out;
  };
  expect(await onTerminal()).toBe(
    '共 11 个工作簿，11 张自评表。可以报送 11 个，不可报送 0 个。错误 0 个，警告 0\n个，提示 22 个。\n',
  );
  expect((await onTerminal('--by', 'file')).match(/^\d+\.xlsx +可以报送$/gm)).toHaveLength(11);
});
