import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import packageJson from '../../package.json';
import { displayWidth } from '../../src/report/displayWidth';
import { RULESETS } from '../../src/ruleset/rulesets';
import { FIXTURES, folderWith, removeFolders, ziping, ZIPING } from './ziping';

afterAll(removeFolders);

describe('a mistake on the command line is told in the user’s language', () => {
  it.each([
    [['chekc'], '没有命令 chekc。是不是 check？'],
    [['check', '--fromat', 'json', 'a'], '没有选项 --fromat。是不是 --format？'],
    [['check'], '缺少<路径>。'],
    [['check', 'a', '--format'], '选项 --format <格式> 后面缺少值。'],
    [
      ['check', 'a', '--format', 'pdf'],
      '选项 --format 的值“pdf”无效，可以是 table、json、html、xlsx、csv、jsonl。',
    ],
    [['check', 'a', '--lang', 'fr'], '选项 --lang 的值“fr”无效，可以是 zh-CN、en-US。'],
    [['check', 'a', '--jobs', '0'], '选项 --jobs 的值“0”无效，应为 1 到 9999 的整数。'],
    [['check', 'a', '--jobs', '10000'], '选项 --jobs 的值“10000”无效，应为 1 到 9999 的整数。'],
    [['check', 'a', '--jobs', '1.5'], '选项 --jobs 的值“1.5”无效，应为 1 到 9999 的整数。'],
    [['check', 'a', '--ruleset', 'nope'], '没有评分规则“nope”。可以是 auto、'],
    [['explain', 'a', 'b'], '参数太多。'],
    [['explain', 'beijing-2024.xlsx', '--cell', 'row 13'], '“row 13”不是单元格地址'],
    [['explain', 'beijing-2024.xlsx', '--cell', '表!A1'], '没有工作表“表”。可以是 自评表。'],
    [['score', 'a'], '请用 --out <文件夹> 另存，用 --in-place 存回原文件，或用 --dry-run 只看改动。'],
    [['score', 'a', '--out', 'b', '--in-place'], '--out 和 --in-place 不能同时使用。'],
    [['rulesets', 'nope'], '没有评分规则“nope”。'],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await ziping(args);
    expect(err).toContain(`错误：${sentence}`);
    expect(err).toMatch(/用法见 ziping(?: (?:check|score|explain|rulesets))? --help。/);
    expect(err).not.toMatch(/error|unknown|missing|required/i);
    expect([code, out]).toEqual([2, '']);
  });

  it('also in English', async () => {
    const { code, err } = await ziping(['chekc', '--lang', 'en-US']);
    expect(err).toBe('Error: There is no command chekc. Did you mean check?\nSee ziping --help.\n');
    expect(code).toBe(2);
  });

  it('no command at all shows the help', async () => {
    const { code, out, err } = await ziping([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('用法：');
  });
});

describe('help', () => {
  const commands = [[], ['check'], ['score'], ['explain'], ['rulesets'], ['blank']];

  it.each(commands)(
    'of %s is Chinese for Chinese users, and no line is wider than 80 columns',
    async (...command) => {
      const { code, out } = await ziping([...command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/^用法：ziping/);
      expect(out).toContain('示例：');
      expect(out).toContain('退出码：');
      expect(out).not.toMatch(/Usage|Options|Commands|Arguments|default:|choices:/);
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    },
  );

  it.each(commands)('of %s is English otherwise', async (...command) => {
    const { code, out } = await ziping([...command, '--help'], { env: { LANG: 'C' } });
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: /);
    expect(out.replace(/绩效自评表|报告|"[^"]*"/g, '')).not.toMatch(/\p{Script=Han}/u);
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('help of a command, and the version', async () => {
    const [help, same, version] = await Promise.all([
      ziping(['help', 'check']),
      ziping(['check', '--help']),
      ziping(['--version']),
    ]);
    expect(help.out).toBe(same.out);
    expect(version).toEqual({ code: 0, out: `ziping ${packageJson.version}\n`, err: '' });
  });
});

describe('explain', () => {
  it('says how one score comes about, on the sheet that is named', async () => {
    const { code, out } = await ziping(['explain', 'shanghai-2023.xlsx', '--cell', '运行保障!G13']);
    expect(code).toBe(0);
    expect(out).toContain('  G13  指标“当年预算完成率”的得分：4.00\n');
    expect(out.replace(/\s/g, '')).toContain('42.68÷90×5=2.3711→2.37');
    expect(out).not.toContain('信息化建设');
    expect(out).toContain('\n上海市（shanghai）。主管部门');
  });

  it('takes a cell of a merged area for the area', async () => {
    const { out } = await ziping([
      'explain',
      'shanghai-2023.xlsx',
      '--cell',
      '运行保障!D3',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out).forms[0].cells[0]).toMatchObject({ cell: 'C3', what: '项目名称' });
  });

  it('explains all scores as JSON', async () => {
    const { out } = await ziping(['explain', 'shanghai-2023.xlsx', '--format', 'json', '--lang', 'en-US']);
    const { forms } = JSON.parse(out);
    expect(forms).toHaveLength(7);
    expect(forms[1].cells.map(({ cell }: { cell: string }) => cell)).toContain('G13');
  });

  it('says when a cell is in no form, or no form in the workbook', async () => {
    const [outside, none] = await Promise.all([
      ziping(['explain', 'beijing-2024.xlsx', '--cell', 'Z99']),
      ziping(['explain', 'published/goal-tables-not-self-evaluation.xlsx']),
    ]);
    expect(outside).toEqual({ code: 0, out: 'Z99 不在任何自评表之内。\n', err: '' });
    expect(none).toEqual({ code: 1, out: '这个工作簿里没有自评表。\n', err: '' });
  });

  it('a file that cannot be read is one sentence with the file', async () => {
    const { code, err } = await ziping(['explain', 'nope.xlsx']);
    expect([code, err]).toEqual([2, '错误：nope.xlsx：文件不存在。\n']);
  });
});

describe('rulesets', () => {
  it('lists them all, the default marked', async () => {
    const { out } = await ziping(['rulesets']);
    for (const { id } of RULESETS) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    expect(out).toContain('（默认）');
  });

  it('explains one, and gives its data as JSON', async () => {
    const [words, json] = await Promise.all([
      ziping(['rulesets', 'beijing']),
      ziping(['rulesets', 'beijing', '--format', 'json']),
    ]);
    expect(words.out).toMatch(/^北京市（beijing），版本 /);
    expect(words.out).toContain('扣分值的 30%。');
    expect(JSON.parse(json.out)).toEqual(RULESETS.find(({ id }) => id === 'beijing'));
  });

  it('a file with a mistake is told with its place; a sound one is taken', async () => {
    const folder = folderWith({ 'a.xlsx': 'beijing-2024.xlsx' });
    const sound = JSON.parse((await ziping(['rulesets', 'beijing', '--format', 'json'])).out);
    writeFileSync(path.join(folder, 'own.json'), JSON.stringify({ ...sound, id: 'own' }));
    const wrong = { ...sound, rounding: { ...sound.rounding, mode: 'up' } };
    writeFileSync(path.join(folder, 'wrong.json'), JSON.stringify(wrong, null, 2));
    const [taken, refused, missing] = await Promise.all([
      ziping(['check', 'a.xlsx', '--ruleset', 'own.json', '--format', 'json'], { cwd: folder }),
      ziping(['check', 'a.xlsx', '--ruleset', 'wrong.json'], { cwd: folder }),
      ziping(['check', 'a.xlsx', '--ruleset', 'missing.json'], { cwd: folder }),
    ]);
    expect(JSON.parse(taken.out).workbooks[0].forms[0].ruleset.id).toBe('own');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('wrong.json');
    expect(refused.err).toContain('rounding.mode');
    expect([missing.code, missing.err]).toEqual([2, '错误：missing.json：文件不存在。\n']);
  });

  it('several mistakes stand below one another', async () => {
    const folder = folderWith({});
    const sound = JSON.parse((await ziping(['rulesets', 'beijing', '--format', 'json'])).out);
    const wrong = { ...sound, id: '我的', rounding: { ...sound.rounding, mode: 'up' } };
    writeFileSync(path.join(folder, 'wrong.json'), JSON.stringify(wrong, null, 2));
    const { err } = await ziping(['rulesets', 'wrong.json'], { cwd: folder });
    expect(err.split('\n')).toEqual([
      '错误：wrong.json：评分规则有 2 处错误：',
      expect.stringMatching(/^ {2}id（第 3 行）：.*现为 "我的"$/),
      expect.stringMatching(/^ {2}rounding\.mode（第 \d+ 行）：.*现为 "up"$/),
      '',
    ]);
  });
});

describe('being interrupted', () => {
  it('a reader who has seen enough ends it quietly', async () => {
    const child = spawn(process.execPath, [ZIPING, 'check', '.', '--format', 'json'], { cwd: FIXTURES });
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([0, 1]).toContain(code);
    expect(err).toBe('');
  });

  // On Windows another process cannot press Ctrl-C for it: `kill` ends it without a word.
  const posix = process.platform === 'win32' ? it.skip : it;
  posix('Ctrl-C ends it at once and leaves nothing half written', async () => {
    const files = Array.from({ length: 60 }, (_, index) => [`${index}.xlsx`, 'shanghai-2023.xlsx']);
    const folder = folderWith(Object.fromEntries(files));
    const args = [ZIPING, 'score', '.', '--out', 'out', '--jobs', '2', '--output', 'list.txt'];
    const child = spawn(process.execPath, args, { cwd: folder });
    while (!existsSync(path.join(folder, 'out/1.xlsx'))) await wait(5);
    child.kill('SIGINT');
    const ended = await new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)));
    // It ends by itself where something was half written, else the system ends it; a shell calls both 130.
    expect([130, 'SIGINT']).toContain(ended);
    expect(existsSync(path.join(folder, 'list.txt'))).toBe(false);
    const left = [...readdirSync(folder), ...readdirSync(path.join(folder, 'out'))];
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(left.length).toBeLessThan(2 * files.length);
  });
});
