import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFiles } from '../../../src/cli/files/findFiles';
import { Problem } from '../../../src/sheet/problem';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ziping-find-'));
  for (const name of ['二级/表10.xlsx', '二级/表2.XLSX', '.hidden/x.xlsx', 'empty/readme.txt']) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), '');
  }
  for (const name of ['a.xlsx', 'b.xlsm', 'c.xltx', 'd.xls', '~$a.xlsx', '表[1].xlsx', '带 空格.xlsx']) {
    writeFileSync(path.join(folder, name), '');
  }
  symlinkSync('..', path.join(folder, '二级/loop'));
  mkdirSync(path.join(folder, '.elsewhere'));
  writeFileSync(path.join(folder, '.elsewhere/linked.xlsx'), '');
  symlinkSync('../.elsewhere/linked.xlsx', path.join(folder, '二级/linked.xlsx'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function found(...paths: string[]): Promise<string[]> {
  const files = await findFiles(paths.map((each) => path.join(folder, each)));
  return files.map(({ file, problem }) => {
    const name = path.relative(folder, file);
    return problem instanceof Problem ? `${name} ${problem.code}` : name;
  });
}

describe('what paths lead to', () => {
  it('a folder leads to all spreadsheets in it and below, old ones too, without lock files and hidden folders', async () => {
    expect((await found('')).sort()).toEqual(
      [
        'a.xlsx',
        'b.xlsm',
        'c.xltx',
        'd.xls',
        '二级/linked.xlsx',
        '二级/表10.xlsx',
        '二级/表2.XLSX',
        '带 空格.xlsx',
        '表[1].xlsx',
      ].sort(),
    );
  });

  it('numbers in names count as numbers', async () => {
    expect(await found('二级/表*')).toEqual(['二级/表2.XLSX', '二级/表10.xlsx']);
  });

  it('a link to a file or a folder is followed, one that leads back adds nothing', async () => {
    expect(await found('二级/linked.xlsx', '.elsewhere/linked.xlsx')).toEqual(['二级/linked.xlsx']);
    expect(await found('a.xlsx', '二级/loop/a.xlsx')).toEqual(['a.xlsx']);
  });

  it.each([
    [['*.xlsx'], ['a.xlsx', '表[1].xlsx', '带 空格.xlsx']],
    [['**/表*.xlsx'], ['二级/表10.xlsx', '表[1].xlsx']],
    [['{a,b}.*'], ['a.xlsx', 'b.xlsm']],
    [['表[1].xlsx'], ['表[1].xlsx']],
    [['d.xls'], ['d.xls']],
    [['*.xls'], ['d.xls']],
    [
      ['a.xlsx', 'a.xlsx', '*.xlsx', './a.xlsx'],
      ['a.xlsx', '表[1].xlsx', '带 空格.xlsx'],
    ],
    [['a.xlsx', '~$a.xlsx'], ['a.xlsx']],
  ])('%j leads to %j', async (paths, files) => {
    expect((await found(...paths)).sort()).toEqual([...files].sort());
  });

  it.each([
    ['nope.xlsx', 'file-enoent'],
    ['nope*.xlsx', 'no-workbooks'],
    ['*.txt', 'no-workbooks'],
    ['empty', 'no-workbooks'],
    ['a.xlsx/b.xlsx', 'file-enotdir'],
  ])('%s leads to nothing: %s', async (given, code) => {
    expect(await found(given)).toEqual([`${given} ${code}`]);
  });

  describe('what cannot be looked into is told, not left out', () => {
    let holder: string;

    beforeAll(() => {
      holder = mkdtempSync(path.join(tmpdir(), 'ziping-closed-'));
      for (const name of ['县/open.xlsx', '县/closed/secret.xlsx']) {
        mkdirSync(path.join(holder, path.dirname(name)), { recursive: true });
        writeFileSync(path.join(holder, name), '');
      }
      symlinkSync('nowhere.xlsx', path.join(holder, '县/broken.xlsx'));
      symlinkSync('circle.xlsx', path.join(holder, '县/circle.xlsx'));
      symlinkSync('nowhere.txt', path.join(holder, '县/broken.txt'));
      // The tests may run as root, whom no folder refuses.
      const { readdir } = fs;
      const refusing = (folder: string, ...rest: [object, (error: Error) => void]): void => {
        if (path.basename(path.resolve(folder)) !== 'closed')
          return readdir(folder, ...(rest as [never, never]));
        const refused = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir' });
        rest[1](refused);
      };
      jest.spyOn(fs, 'readdir').mockImplementation(refusing as never);
    });

    afterAll(() => {
      jest.restoreAllMocks();
      rmSync(holder, { recursive: true });
    });

    it.each([
      ['', ['县/broken.xlsx', '县/circle.xlsx', '县/closed file-eacces', '县/open.xlsx']],
      ['县/closed', ['县/closed file-eacces']],
      ['县/*/*.xlsx', ['县/closed file-eacces']],
      ['县/b*.xlsx', ['县/broken.xlsx']],
      ['县/nope/*.xlsx', ['县/nope file-enoent']],
    ])('%j leads to %j', async (given, files) => {
      const all = await findFiles([path.join(holder, given)]);
      const named = all.map(({ file, problem }) =>
        [path.relative(holder, file), ...(problem instanceof Problem ? [problem.code] : [])].join(' '),
      );
      expect(named.sort()).toEqual(files);
    });
  });

  it('keeps the place below a folder or a glob, for copies', async () => {
    const below = async (given: string) =>
      (await findFiles([path.join(folder, given)])).map((each) => each.below);
    expect((await below('**/表10.xlsx'))[0]).toBe('二级/表10.xlsx');
    expect(await below('二级/*10.xlsx')).toEqual(['表10.xlsx']);
    expect(await below('二级/表10.xlsx')).toEqual(['表10.xlsx']);
  });

  it('takes paths as they are given: relative ones stay relative', async () => {
    const relative = path.relative(process.cwd(), path.join(folder, 'a.xlsx'));
    expect((await findFiles([relative]))[0]!.file).toBe(relative);
  });
});
