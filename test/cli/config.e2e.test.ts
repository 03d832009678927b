import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ComparisonDocument } from '../../src/report/comparison/comparisonDocument';
import { displayWidth } from '../../src/report/displayWidth';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

const BEIJING = 'beijing-2024.xlsx';
const SHANGHAI = 'shanghai-2023.xlsx';

/** What was checked, by file, with its rules. */
async function checked(cwd: string, args: readonly string[]) {
  const { code, out, err } = await ziping(['check', ...args, '--format', 'json'], { cwd });
  const { workbooks } = JSON.parse(out) as {
    workbooks: { file: string; status: string; forms: { ruleset: { id: string } }[] }[];
  };
  return { code, err, files: workbooks.map(({ file }) => file), rules: workbooks[0]?.forms[0]?.ruleset.id };
}

const write = (folder: string, name: string, text: string | object) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), typeof text === 'string' ? text : JSON.stringify(text));
};

function folderOf(...names: string[]): string {
  const folder = folderWith({});
  const from = folderWith({ 'a.xlsx': BEIJING });
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    copyFileSync(path.join(from, 'a.xlsx'), path.join(folder, name));
  }
  return folder;
}

test('scans, texts and archives in a folder are counted, so that nobody believes they were checked', async () => {
  const cwd = folderOf('甲.xlsx');
  for (const name of ['扫描件.PDF', '深/b.pdf', '说明.docx', '全部.zip', '名单.txt']) write(cwd, name, 'x');
  const { err } = await checked(cwd, ['.', '甲.xlsx']);
  expect(err).toBe('注意：有些文件不是工作簿，没有读取：.pdf 2 个、.docx 1 个、.zip 1 个。\n');
  const { err: english } = await ziping(['score', '.', '--dry-run', '--lang', 'en-US'], { cwd });
  expect(english).toBe('Note: not read, for these are no workbooks: 2 .pdf, 1 .docx, 1 .zip.\n');
  expect((await checked(cwd, ['.', '--exclude', '*.pdf'])).err).not.toContain('.pdf');
});

describe('what is left out of a folder', () => {
  const folder = () => folderOf('甲.xlsx', '草稿/乙.xlsx', '模板-丙.xlsx', '深/草稿/丁.xlsx');

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], ['甲.xlsx', '模板-丙.xlsx', '草稿/乙.xlsx', '深/草稿/丁.xlsx']],
    ['a folder of that name anywhere', ['草稿/'], ['甲.xlsx', '模板-丙.xlsx']],
    ['a folder at the top alone', ['/草稿'], ['甲.xlsx', '模板-丙.xlsx', '深/草稿/丁.xlsx']],
    ['a name with a star', ['*模板*'], ['甲.xlsx', '草稿/乙.xlsx', '深/草稿/丁.xlsx']],
    ['several', ['草稿', '*模板*'], ['甲.xlsx']],
    ['all but one', ['*', '!甲.xlsx'], ['甲.xlsx']],
  ])('--exclude: %s', async (_, patterns, files) => {
    const args = patterns.flatMap((pattern) => ['--exclude', pattern]);
    const { files: found, err } = await checked(folder(), ['.', ...args]);
    expect([...found].sort()).toEqual([...files].sort());
    const left = 4 - files.length;
    expect(err).toBe(
      left === 0 ? '' : `注意：按 --exclude、.zipingignore 和配置文件，排除了 ${left} 个文件。\n`,
    );
  });

  test('.zipingignore counts for its folder and those below; the deeper one decides', async () => {
    const cwd = folder();
    write(cwd, '.zipingignore', '# 不校验\n草稿/*\n*模板*\n');
    write(cwd, '深/.zipingignore', '!草稿/丁.xlsx\n');
    const { files } = await checked(cwd, ['.']);
    expect([...files].sort()).toEqual(['深/草稿/丁.xlsx', '甲.xlsx']);
  });

  test('a pattern that leaves out nothing is told; ./ is what it seems', async () => {
    const { files, err } = await checked(folder(), ['.', '--exclude', './草稿/']);
    expect([files, err.includes('没有排除')]).toEqual([expect.not.arrayContaining(['草稿/乙.xlsx']), false]);
    const vain = await checked(folder(), ['.', '--exclude', '别处/草稿']);
    expect([vain.files.length, vain.err]).toEqual([
      4,
      '注意：--exclude 没有排除任何文件。写法同 .gitignore，从所给的文件夹算起。\n',
    ]);
  });

  const posix = process.platform === 'win32' ? test.skip : test;
  posix(
    'a file to which several links lead is left out once, and one that is found all the same not at all',
    async () => {
      const cwd = folder();
      symlinkSync('.', path.join(cwd, '循环'));
      symlinkSync('草稿', path.join(cwd, '另一个'));
      const once = await checked(cwd, [
        '.',
        '--exclude',
        '草稿/',
        '--exclude',
        '另一个/',
        '--exclude',
        '/另一个',
      ]);
      expect(once.err).toBe('注意：按 --exclude、.zipingignore 和配置文件，排除了 2 个文件。\n');
      const found = await checked(cwd, ['.', '--exclude', '/草稿', '--exclude', '循环']);
      expect(found.files).toContain('另一个/乙.xlsx');
      expect(found.err).toBe('');
    },
  );

  test('a .zipingignore that was saved in GBK leaves out nothing in silence', async () => {
    const cwd = folder();
    writeFileSync(path.join(cwd, '.zipingignore'), Buffer.from([0xb2, 0xdd, 0xb8, 0xe5, 0x2f]));
    const { code, err } = await ziping(['check', '.'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('文件的编码不是 UTF-8')]);
  });

  test('also where a glob leads', async () => {
    const { files } = await checked(folder(), ['**/*.xlsx', '--exclude', '草稿/']);
    expect(files).toHaveLength(2);
  });

  test('a file that is named itself is checked whatever is left out', async () => {
    const cwd = folder();
    write(cwd, '.zipingignore', '*\n');
    const { files, err } = await checked(cwd, ['甲.xlsx', '--exclude', '甲.xlsx']);
    expect([files, err]).toEqual([['甲.xlsx'], '']);
  });
});

describe('copies that ziping saved', () => {
  test('below the folder that is checked they are not checked again, and that is said', async () => {
    const cwd = folderWith({ '甲.xlsx': SHANGHAI, '乙.xlsx': BEIJING });
    await ziping(['score', '.', '--out', '已评分'], { cwd });
    const { files, err } = await checked(cwd, ['.']);
    expect([...files].sort()).toEqual(['乙.xlsx', '甲.xlsx']);
    expect(err).toBe('注意：这些是 ziping 另存的副本，没有重复校验：已评分/甲.xlsx、已评分/乙.xlsx\n');
  });

  test('by themselves, or named, they are', async () => {
    const cwd = folderWith({ '甲.xlsx': SHANGHAI });
    await ziping(['score', '.', '--out', '已评分'], { cwd });
    expect((await checked(cwd, ['已评分'])).files).toEqual(['已评分/甲.xlsx']);
    expect((await checked(cwd, ['甲.xlsx', '已评分/甲.xlsx'])).files).toHaveLength(2);
  });

  test('a file of the same name that somebody else made is checked', async () => {
    const cwd = folderWith({ '甲.xlsx': SHANGHAI });
    write(cwd, '别处/甲.xlsx', 'no workbook');
    expect((await checked(cwd, ['.'])).files).toHaveLength(2);
  });

  test('a copy stays one when what was written into it is taken back', async () => {
    const cwd = folderWith({ '甲.xlsx': SHANGHAI });
    await ziping(['score', '甲.xlsx', '--out', '出'], { cwd });
    await ziping(['undo', '出/甲.xlsx'], { cwd });
    const { files, err } = await checked(cwd, ['.']);
    expect([files, err.includes('副本')]).toEqual([['甲.xlsx'], true]);
  });

  test('a report that was written into the folder is said to be one', async () => {
    const cwd = folderWith({ '甲.xlsx': BEIJING });
    await ziping(['check', '.', '--output', '汇总.xlsx'], { cwd });
    const { code, out } = await ziping(['check', '.'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/汇总\.xlsx +没有自评表\n {2}这是 ziping 写的报告，没有校验。/);
  });
});

describe('ziping.config.json', () => {
  test('is found at the folder or above it, and says rules, what is left out, and the language', async () => {
    const cwd = folderOf('报送/甲.xlsx', '报送/草稿/乙.xlsx');
    write(cwd, 'ziping.config.json', { ruleset: 'hubei', exclude: ['报送/草稿'], language: 'en-US' });
    const { files, rules, err } = await checked(cwd, ['报送']);
    expect([files, rules]).toEqual([['报送/甲.xlsx'], 'hubei']);
    expect(err).toBe('Note: 1 file was left out, by --exclude, .zipingignore and the config file.\n');
  });

  test('paths in it begin where it stands', async () => {
    const cwd = folderOf('报送/甲.xlsx');
    const { out } = await ziping(['rulesets', 'hubei', '--format', 'json']);
    write(cwd, '规则/本局.json', { ...(JSON.parse(out) as object), id: 'bureau' });
    write(cwd, 'ziping.config.json', { ruleset: '规则/本局.json' });
    expect((await checked(path.join(cwd, '报送'), ['甲.xlsx'])).rules).toBe('bureau');
  });

  test('options come before it, and --config none is without it', async () => {
    const cwd = folderOf('甲.xlsx');
    write(cwd, 'ziping.config.json', { ruleset: 'hubei' });
    expect((await checked(cwd, ['.', '--ruleset', 'sichuan'])).rules).toBe('sichuan');
    expect((await checked(cwd, ['.', '--config', 'none'])).rules).toBe('beijing');
    write(cwd, '别的.json', { ruleset: 'guangxi' });
    expect((await checked(cwd, ['.', '--config', '别的.json'])).rules).toBe('guangxi');
  });

  test('--print-config says what counts and where it comes from, and checks nothing', async () => {
    const cwd = folderOf('报送/甲.xlsx');
    write(cwd, 'ziping.config.json', { ruleset: 'hubei', exclude: ['草稿/'] });
    const { code, out } = await ziping(['check', '报送', '--print-config', '--lang', 'en-US'], { cwd });
    expect([code, JSON.parse(out)]).toEqual([
      0,
      {
        config: 'ziping.config.json',
        ruleset: { value: 'hubei', from: 'config' },
        templates: { value: [], from: 'default' },
        goals: { value: [], from: 'default' },
        exclude: { value: ['草稿/'], from: 'config' },
        accepted: { value: [], from: 'default' },
        language: { value: 'en-US', from: 'options' },
      },
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /^错误：ziping\.config\.json：不是有效的 JSON 文件/],
    ['an entry that is none', '{"rulez":"hubei"}', /^错误：ziping\.config\.json[^]*rulez/],
    ['a wrong value', '{"exclude":"草稿"}', /^错误：ziping\.config\.json[^]*exclude/],
    ['another language', '{"language":"fr"}', /^错误：ziping\.config\.json[^]*language/],
  ])('%s is told', async (_, text, sentence) => {
    const cwd = folderOf('甲.xlsx');
    write(cwd, 'ziping.config.json', text);
    const { code, err } = await ziping(['check', '.'], { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
  });

  test('score and explain go by it as check does', async () => {
    const cwd = folderOf('甲.xlsx', '草稿/乙.xlsx');
    write(cwd, 'ziping.config.json', { ruleset: 'hubei', exclude: ['草稿/'], language: 'en-US' });
    const { out: explained } = await ziping(['explain', '甲.xlsx', '--format', 'json'], { cwd });
    expect((JSON.parse(explained) as { forms: { ruleset: string }[] }).forms[0]!.ruleset).toBe('hubei');
    const { out, err } = await ziping(['score', '.', '--dry-run', '--format', 'json'], { cwd });
    const { workbooks } = JSON.parse(out) as { workbooks: { file: string; changes: object[] }[] };
    expect(workbooks.map(({ file }) => file)).toEqual(['甲.xlsx']);
    expect(err).toBe('Note: 1 file was left out, by --exclude, .zipingignore and the config file.\n');
    const own = await ziping(['score', '.', '--dry-run', '--format', 'json', '--config', 'none'], { cwd });
    expect(own.out).not.toBe(out);
  });

  test('compare reads each side by the file of its own folder', async () => {
    const cwd = folderOf('旧/甲.xlsx', '旧/草稿/乙.xlsx', '新/甲.xlsx', '新/草稿/乙.xlsx');
    write(cwd, '旧/ziping.config.json', { ruleset: 'beijing', language: 'zh-CN' });
    write(cwd, '新/ziping.config.json', { ruleset: 'hubei', exclude: ['草稿/'], language: 'en-US' });
    const compared = async (...args: readonly string[]) => {
      const { out, err } = await ziping(['compare', '旧', '新', '--format', 'json', ...args], { cwd });
      const { comparisons, onlyOld } = JSON.parse(out) as ComparisonDocument;
      const pairs = comparisons.map(({ old, new: now }) => [now.file, old.ruleset, now.ruleset]);
      return { pairs, onlyOld: onlyOld.map(({ file }) => file), err };
    };
    expect(await compared()).toEqual({
      pairs: [['新/甲.xlsx', 'beijing', 'hubei']],
      onlyOld: ['旧/草稿/乙.xlsx'],
      err: 'Note: 1 file was left out, by --exclude, .zipingignore and the config file.\n',
    });
    expect((await compared('--ruleset', 'shanghai', '--exclude', '草稿/')).pairs).toEqual([
      ['新/甲.xlsx', 'shanghai', 'shanghai'],
    ]);
    expect((await compared('--config', '新/ziping.config.json')).pairs[0]).toEqual([
      '新/甲.xlsx',
      'hubei',
      'hubei',
    ]);
    expect((await compared('--config', 'none')).pairs).toHaveLength(2);
  });

  test('compare reads headings by the templates of the file', async () => {
    const cwd = folderOf('甲.xlsx', '乙.xlsx');
    const headings = [
      { text: '三级指标', meaning: 'level3' },
      { text: '年度指标值', meaning: 'target' },
      { text: '实际完成值', meaning: 'note' },
      { text: '分值', meaning: 'weight' },
      { text: '得分', meaning: 'score' },
    ];
    write(cwd, 't.json', { ziping: 'template', version: 1, headings });
    write(cwd, '新/ziping.config.json', { templates: ['../t.json'] });
    copyFileSync(path.join(cwd, '乙.xlsx'), path.join(cwd, '新/乙.xlsx'));
    const { out } = await ziping(['compare', '甲.xlsx', '新/乙.xlsx', '--format', 'json'], { cwd });
    const [pair] = (JSON.parse(out) as ComparisonDocument).comparisons;
    expect(pair!.changes.flatMap(({ facts }) => facts.map(({ field }) => field))).toContain('actual');
  });

  test('undo leaves alone what the file excludes, and says what is ready by it', async () => {
    const cwd = folderWith({ '甲.xlsx': SHANGHAI });
    mkdirSync(path.join(cwd, '归档'));
    copyFileSync(path.join(cwd, '甲.xlsx'), path.join(cwd, '归档/乙.xlsx'));
    await ziping(['score', '.', '--in-place'], { cwd });
    const accepted = [{ code: 'deduction-without-note', reason: '已报主管部门', date: '2025-02-01' }];
    write(cwd, 'ziping.config.json', { exclude: ['归档/'], language: 'en-US', accepted });
    const undone = async (...args: readonly string[]) => {
      const { out, err } = await ziping(['undo', '.', '--format', 'json', ...args], { cwd });
      const { workbooks } = JSON.parse(out) as {
        workbooks: { file: string; errors: number; changes: object[] }[];
      };
      return { files: workbooks.map(({ file, changes }) => [file, changes.length > 0]), workbooks, err };
    };
    const first = await undone();
    expect(first.files).toEqual([['甲.xlsx', true]]);
    expect(first.err).toBe('Note: 1 file was left out, by --exclude, .zipingignore and the config file.\n');
    const all = await undone('--config', 'none');
    expect(all.files).toEqual([
      ['归档/乙.xlsx', true],
      ['甲.xlsx', false],
    ]);
    // The same forms, with what the file accepts and without.
    expect(first.workbooks[0]!.errors).toBeLessThan(all.workbooks[1]!.errors);
  });

  test('two folders with files of their own are not checked as one', async () => {
    const cwd = folderOf('甲/a.xlsx', '乙/b.xlsx');
    write(cwd, '甲/ziping.config.json', {});
    const { code, err } = await ziping(['check', '甲', '乙'], { cwd });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('所给路径的配置文件不同：甲/ziping.config.json、—。'),
    ]);
  });
});

test('notes fit 80 columns or are told in one line of their own', async () => {
  const cwd = folderOf('甲.xlsx', '草稿/乙.xlsx');
  const { err } = await ziping(['check', '.', '--exclude', '草稿', '--lang', 'en-US'], { cwd });
  expect(displayWidth(err.trim())).toBeLessThanOrEqual(80);
});
