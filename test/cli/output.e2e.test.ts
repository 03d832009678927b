import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const CONTROLS = /(?!\n)\p{Cc}/u;

describe('what --output may not destroy', () => {
  const workbook = () => folderWith({ 'a.xlsx': 'beijing-2024.xlsx' });

  it.each([
    ['check', ['check', 'a.xlsx', '--output', 'a.xlsx'], '“a.xlsx”是本次要读取的文件'],
    ['another workbook', ['check', 'a.xlsx', '--output', 'b.XLS'], '不能写成工作簿“b.XLS”'],
    ['score', ['score', 'a.xlsx', '--dry-run', '--output', './a.xlsx'], '不能写成工作簿“./a.xlsx”'],
    ['a link to what is read', ['check', 'a.xlsx', '--output', 'link'], '“link”是本次要读取的文件'],
    ['explain', ['explain', 'link', '--output', 'link'], '“link”是本次要读取的文件'],
    [
      'the ruleset',
      ['check', 'a.xlsx', '--ruleset', 'r.json', '--output', 'r.json'],
      '“r.json”是本次要读取的文件',
    ],
  ])('%s', async (_, args, sentence) => {
    const folder = workbook();
    linkSync(path.join(folder, 'a.xlsx'), path.join(folder, 'link'));
    const { out } = await ziping(['rulesets', 'beijing', '--format', 'json']);
    writeFileSync(path.join(folder, 'r.json'), out);
    const before = ['a.xlsx', 'r.json'].map((name) => readFileSync(path.join(folder, name)));
    const { code, err } = await ziping(args, { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(['a.xlsx', 'r.json'].map((name) => readFileSync(path.join(folder, name)))).toEqual(before);
  });

  it('a file in the place of a folder that leads to it, and a folder in the place of the file', async () => {
    const folder = workbook();
    mkdirSync(path.join(folder, '报告'));
    const [missing, taken] = await Promise.all([
      ziping(['check', 'a.xlsx', '--output', 'a.xlsx/报告.txt'], { cwd: folder }),
      ziping(['check', 'a.xlsx', '--output', '报告'], { cwd: folder }),
    ]);
    expect([missing.code, missing.err]).toEqual([2, '错误：不能建立文件夹 a.xlsx：已有同名文件。\n']);
    expect([taken.code, taken.err]).toEqual([2, '错误：报告：这是文件夹，不是文件。\n']);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', '报告']);
  });

  const posix = process.platform === 'win32' ? it.skip : it;
  posix('a link keeps pointing at its file, which keeps its permissions', async () => {
    const folder = workbook();
    writeFileSync(path.join(folder, '报告.txt'), '', { mode: 0o600 });
    symlinkSync('报告.txt', path.join(folder, '最新.txt'));
    expect((await ziping(['check', 'a.xlsx', '--output', '最新.txt'], { cwd: folder })).code).toBe(0);
    expect(lstatSync(path.join(folder, '最新.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, '报告.txt'), 'utf8')).toContain('可以报送');
    expect(statSync(path.join(folder, '报告.txt')).mode & 0o777).toBe(0o600);
  });

  posix('into a pipe or a device results go as they are', async () => {
    const folder = workbook();
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    const reader = ziping(['check', 'a.xlsx', '--output', 'pipe'], { cwd: folder });
    const read = execFileSync('cat', [path.join(folder, 'pipe')], { encoding: 'utf8' });
    expect((await reader).code).toBe(0);
    expect(read).toContain('可以报送');
    expect(lstatSync(path.join(folder, 'pipe')).isFIFO()).toBe(true);
  });
});

describe('names that are meant to deceive', () => {
  const NAMES = [
    '\u001b[31m红\u001b]0;title\u0007.xlsx',
    '换\n行.xlsx',
    '<img src=x onerror=alert(1)>"\'&.xlsx',
    '\u202exslx.exe.xlsx',
    '=1+1 自评😀.xlsx',
    `${'长'.repeat(80)}.xlsx`,
  ];
  const folder = () => folderWith(Object.fromEntries(NAMES.map((name) => [name, 'beijing-2024.xlsx'])));

  it('no control character reaches the terminal, and every file is scored', async () => {
    const cwd = folder();
    const [table, saved] = await Promise.all([
      ziping(['check', '.'], { cwd }),
      ziping(['score', '.', '--out', '出'], { cwd }),
    ]);
    expect([table.code, saved.code]).toEqual([0, 0]);
    expect(table.out + saved.out).not.toMatch(CONTROLS);
    expect(table.out).not.toMatch(/\u202e/);
    expect(readdirSync(path.join(cwd, '出')).sort()).toEqual([...NAMES].sort());
  });

  it('nor any of what was typed wrongly', async () => {
    const red = '\u001b[31m';
    const all = await Promise.all([
      ziping(['explain', `${red}.xlsx`]),
      ziping(['check', `${red}.xlsx`]),
      ziping([`${red}`]),
      ziping(['check', `--${red}`, '--debug']),
      ziping(['check', 'a', '--ruleset', `${red}.json`]),
      ziping(['explain', 'beijing-2024.xlsx', '--cell', `${red}!A1`]),
      ziping(['check', 'beijing-2024.xlsx', '--output', `beijing-2024.xlsx/${red}/a`, '--debug']),
    ]);
    for (const { code, out, err } of all) {
      expect(code).toBe(2);
      expect(out + err).not.toMatch(CONTROLS);
    }
  });

  it('a page holds them as text, JSON as they are', async () => {
    const cwd = folder();
    const [page, json] = await Promise.all([
      ziping(['check', '.', '--format', 'html'], { cwd }),
      ziping(['check', '.', '--format', 'json'], { cwd }),
    ]);
    expect(page.out).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;.xlsx');
    expect(page.out).not.toMatch(/<img|\u202e/);
    expect(page.out).not.toMatch(CONTROLS);
    const files = JSON.parse(json.out).workbooks.map(({ file }: { file: string }) => file);
    expect(files.sort()).toEqual([...NAMES].sort());
  });

  it('a name that begins with a dash', async () => {
    const cwd = folderWith({ '-rf.xlsx': 'beijing-2024.xlsx' });
    const [bare, behind] = await Promise.all([
      ziping(['check', '-rf.xlsx'], { cwd }),
      ziping(['check', '--', '-rf.xlsx'], { cwd }),
    ]);
    expect([bare.code, bare.err]).toEqual([
      2,
      '错误：没有选项 -rf.xlsx。以 - 开头的文件名请写在 -- 之后。\n用法见 ziping check --help。\n',
    ]);
    expect(behind.code).toBe(0);
  });
});

it('a folder for --out that cannot be made is named', async () => {
  const cwd = folderWith({ 'a.xlsx': 'beijing-2024.xlsx', 出: 'beijing-2024.xlsx' });
  const { code, out } = await ziping(['score', 'a.xlsx', '--out', '出'], { cwd });
  expect([code, out]).toEqual([2, expect.stringContaining('不能建立文件夹 出：已有同名文件。')]);
});

const full = existsSync('/dev/full') ? it : it.skip;
full('a full disk behind standard output is told in one sentence', async () => {
  const shell = `${process.execPath} ../../lib/ziping.js check beijing-2024.xlsx --lang zh-CN > /dev/full`;
  const run = () =>
    execFileSync('sh', ['-c', shell], { cwd: path.join(__dirname, '../fixtures'), stdio: 'pipe' });
  expect(run).toThrow(
    expect.objectContaining({ status: 2, stderr: Buffer.from('错误：标准输出：磁盘已满。\n') }),
  );
});

const linux = process.platform === 'linux' ? it : it.skip;
linux('a name that is no UTF-8 is said to be one, once, however many links lead to it', async () => {
  const cwd = folderWith({ '甲.xlsx': 'beijing-2024.xlsx' });
  const gbk = Buffer.from([0xd7, 0xd4, 0xc6, 0xc0, ...Buffer.from('.xlsx')]);
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), gbk]), readFileSync(path.join(cwd, '甲.xlsx')));
  symlinkSync('.', path.join(cwd, '循环'));
  symlinkSync('无.xlsx', path.join(cwd, '断.xlsx'));
  const { code, out } = await ziping(['check', '.', '--format', 'json'], { cwd });
  const { workbooks } = JSON.parse(out) as {
    workbooks: { status: string; error: { code: string } | null }[];
  };
  expect(code).toBe(2);
  expect(workbooks.map(({ status, error }) => error?.code ?? status).sort()).toEqual([
    'file-enoent',
    'file-name-encoding',
    'ready',
  ]);
});

it('a path that is empty is wrong usage: a name that was never set', async () => {
  const { code, err } = await ziping(['check', '']);
  expect([code, err]).toEqual([2, '错误：有一个路径是空的。\n用法见 ziping check --help。\n']);
});
