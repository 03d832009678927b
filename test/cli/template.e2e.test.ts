import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportDocument } from '../../src/report/document';
import { folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

/** Beijing's form, its achievements taken for the reasons and the reasons for nothing. */
const HEADINGS = [
  { text: '三级指标', meaning: 'level3' },
  { text: '年度指标值', meaning: 'target' },
  { text: '实际完成值', meaning: 'note' },
  { text: '分值', meaning: 'weight' },
  { text: '得分', meaning: 'score' },
];

function folderWithTemplate(template: unknown): string {
  const folder = folderWith({ 'a.xlsx': 'beijing-2024.xlsx' });
  writeFileSync(path.join(folder, 't.json'), JSON.stringify(template, null, 2));
  return folder;
}

describe('--template', () => {
  it('says what the headings mean', async () => {
    const cwd = folderWithTemplate({ ziping: 'template', version: 1, headings: HEADINGS });
    const indicators = async (...args: readonly string[]) => {
      const { out } = await ziping(['check', 'a.xlsx', '--format', 'json', ...args], { cwd });
      const [form] = (JSON.parse(out) as ReportDocument).workbooks[0]!.forms;
      return form!.indicators.map(({ actual, note }) => [actual.text, note]);
    };
    const [[actual] = []] = await indicators();
    const [corrected] = await indicators('--template', 't.json');
    expect(actual).not.toBe('');
    expect(corrected).toEqual(['', actual]);
  });

  it.each(['check', 'explain'])('%s names every mistake of the file with its path', async (command) => {
    const headings = HEADINGS.map((heading) => ({ ...heading, meaning: 'target' }));
    const cwd = folderWithTemplate({ ziping: 'template', version: 3, headings });
    const { code, err } = await ziping([command, 'a.xlsx', '--template', 't.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('t.json');
    for (const place of ['version', 'headings', 'headings[1].meaning', 'headings[4].meaning']) {
      expect(err).toContain(` ${place}（第 `);
    }
  });

  it('is not there', async () => {
    const { code, err } = await ziping(['check', 'a.xlsx', '--template', 'none.json'], {
      cwd: folderWithTemplate({}),
    });
    expect([code, err.includes('none.json')]).toEqual([2, true]);
  });
});
