import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReportDocument } from '../../src/report/document';
import { FIXTURES, ziping } from './ziping';

const folder = mkdtempSync(path.join(tmpdir(), 'ziping-blank-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rulesetOf(file: string) {
  const { out } = await ziping(['check', file, '--format', 'json'], { cwd: folder });
  const [workbook] = (JSON.parse(out) as ReportDocument).workbooks;
  return workbook!.forms.map(({ ruleset: { id, chosenBy } }) => ({ id, chosenBy }));
}

describe('blank', () => {
  it('saves a form that keeps its ruleset, and says so', async () => {
    const made = await ziping(['blank', '--ruleset', 'hubei', '--out', '新/湖北.xlsx'], { cwd: folder });
    expect([made.code, made.out, made.err]).toEqual([0, '空表已保存为 新/湖北.xlsx（湖北省）。\n', '']);
    expect(await rulesetOf('新/湖北.xlsx')).toEqual([{ id: 'hubei', chosenBy: 'workbook' }]);
  });

  it('takes the rules of the Ministry of Finance where none are named, in any layout', async () => {
    const made = await ziping(['blank', '--layout', 'L4', '--out', 'l4.xlsx', '--lang', 'en-US'], {
      cwd: folder,
    });
    expect(made.out).toBe(
      'The blank form was saved as l4.xlsx (Ministry of Finance, general rules (2020)).\n',
    );
    expect(await rulesetOf('l4.xlsx')).toEqual([{ id: 'mof-2020', chosenBy: 'workbook' }]);
  });

  it('keeps the whole of a user’s own ruleset', async () => {
    const own = path.join(FIXTURES, 'rulesets/every-variant.json');
    await ziping(['blank', '--ruleset', own, '--out', 'own.xlsx'], { cwd: folder });
    expect(await rulesetOf('own.xlsx')).toEqual([{ id: 'every-variant', chosenBy: 'workbook' }]);
  });

  it('replaces a file only where that is asked for', async () => {
    writeFileSync(path.join(folder, 'there.xlsx'), 'precious');
    const refused = await ziping(['blank', '--out', 'there.xlsx'], { cwd: folder });
    expect([refused.code, refused.out, refused.err]).toEqual([
      2,
      '',
      '错误：there.xlsx 已经存在，没有保存。要覆盖请加 --force。\n',
    ]);
    expect(readFileSync(path.join(folder, 'there.xlsx'), 'utf8')).toBe('precious');
    expect((await ziping(['blank', '--out', 'there.xlsx', '--force'], { cwd: folder })).code).toBe(0);
    expect(await rulesetOf('there.xlsx')).toHaveLength(1);
  });

  it.each([
    [[], '请用 --out <文件.xlsx> 指明保存到哪里。'],
    [['--out', '空表.xls'], '“空表.xls”不是 .xlsx 文件名。'],
    [['--out', 'a.xlsx', '--layout', 'L9'], '选项 --layout 的值“L9”无效，可以是 L1、L2、L3、L4、L5。'],
    [['--out', 'a.xlsx', '--ruleset', 'atlantis'], '没有评分规则“atlantis”。'],
  ])('blank %j is refused: %s', async (args, says) => {
    const { code, err } = await ziping(['blank', ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
