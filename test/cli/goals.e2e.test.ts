import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blankFormOf } from '../../src/blank/blankFormOf';
import type { GoalTable } from '../../src/form/goalTable';
import { readForms } from '../../src/form/reading/readForms';
import { newWorkbook } from '../../src/hosts/xlsx/create/newWorkbook';
import { readMeaning } from '../../src/notation/readMeaning';
import type { ReportDocument } from '../../src/report/document';
import { DEFAULT_RULESET } from '../../src/ruleset/rulesets';
import { openFixture } from '../form/openFixture';
import { FIXTURES, ziping } from './ziping';

const folder = mkdtempSync(path.join(tmpdir(), 'ziping-goals-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two goal tables, 专项项目10 and 专项项目11. */
const FILE = 'published/goal-tables-not-self-evaluation.xlsx';
const GOALS = path.join(FIXTURES, FILE);
const [SCHOOLS, FORESTS] = openFixture(FILE).map((sheet) => readForms(sheet).goalTables[0]!);

/** The form of a project with another target for one of its indicators. */
function formWith(goals: GoalTable, name: string, text: string, file: string): void {
  const indicators = goals.indicators.map((indicator) =>
    indicator.name === name
      ? { ...indicator, target: { ...indicator.target, text, meaning: readMeaning(text, { name }) } }
      : indicator,
  );
  writeFileSync(
    path.join(folder, file),
    newWorkbook(blankFormOf(DEFAULT_RULESET, 'L1', { ...goals, indicators })),
  );
}

async function checked(args: readonly string[]) {
  const { out, err, code } = await ziping(['check', ...args, '--format', 'json'], { cwd: folder });
  if (out === '') return { err, code, forms: [] };
  const { workbooks } = JSON.parse(out) as ReportDocument;
  const forms = workbooks.flatMap((workbook) => workbook.forms);
  return {
    err,
    code,
    forms: forms.map(({ goal, findings }) => ({
      goal: goal && `${path.basename(goal.file ?? '')} ${goal.sheet} ${goal.cell} ${goal.chosenBy}`,
      found: findings
        .filter(({ code: each }) => /changed$|^approved|^indicator-added$|^goal-not/.test(each))
        .map(({ code: each, severity, cell, approved }) =>
          [severity, each, cell, approved && `${approved.sheet}!${approved.cell}=${approved.text}`]
            .filter(Boolean)
            .join(' '),
        ),
    })),
  };
}

describe('check --goals', () => {
  it('compares each form with the goal table of its project, from a file', async () => {
    formWith(SCHOOLS!, '学校满意度', '≥80%', '学校.xlsx');
    formWith(FORESTS!, '修建作业道长度(公里)', '30', '造林.xlsx');
    const { forms } = await checked(['学校.xlsx', '造林.xlsx', '--goals', GOALS]);
    expect(forms).toEqual([
      {
        goal: 'goal-tables-not-self-evaluation.xlsx 目标表一 A1 project',
        found: ['error target-changed E21 目标表一!E17=≥90%'],
      },
      { goal: 'goal-tables-not-self-evaluation.xlsx 目标表二 A1 project', found: [] },
    ]);
  });

  it('and from a folder, with as many workers as asked for', async () => {
    mkdirSync(path.join(folder, '目标'), { recursive: true });
    writeFileSync(path.join(folder, '目标/目标.xlsx'), readFileSync(GOALS));
    formWith(SCHOOLS!, '学校满意度', '≥80%', '学校.xlsx');
    formWith(FORESTS!, '修建作业道长度(公里)', '3', '造林.xlsx');
    const { forms } = await checked(['学校.xlsx', '造林.xlsx', '--goals', '目标', '--jobs', '2']);
    expect(forms.map(({ found }) => found.map((each) => each.split(' ').slice(0, 2).join(' ')))).toEqual([
      ['error target-changed'],
      ['error target-changed'],
    ]);
  });

  it('says so where none is the form’s', async () => {
    const { forms } = await checked([path.join(FIXTURES, 'beijing-2024.xlsx'), '--goals', GOALS]);
    expect(forms).toEqual([{ goal: null, found: [expect.stringMatching(/^info goal-not-compared/)] }]);
  });

  it.each([
    ['a file that is not there', ['--goals', '没有.xlsx'], '错误：没有.xlsx：没有这个文件或文件夹。\n'],
    [
      'a workbook without goals',
      ['--goals', path.join(FIXTURES, 'beijing-2024.xlsx')],
      /beijing-2024\.xlsx：这里没有读到绩效目标表（.*）。\n$/,
    ],
    ['what is no workbook', ['--goals', 'kein.xlsx'], /kein\.xlsx：.*\n$/],
  ])('%s is refused', async (_, args, says) => {
    writeFileSync(path.join(folder, 'kein.xlsx'), 'no workbook');
    const { code, err } = await checked([path.join(FIXTURES, 'beijing-2024.xlsx'), ...args]);
    expect(code).toBe(2);
    expect(err).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
  });
});

test('explain --goals says with what a form was compared, and what of it is another', async () => {
  formWith(SCHOOLS!, '学校满意度', '≥80%', '学校.xlsx');
  const { out } = await ziping(['explain', '学校.xlsx', '--cell', 'E21', '--goals', GOALS], { cwd: folder });
  expect(out.replace(/\s/g, '')).toContain('目标表一A1“项目支出绩效目标表”');
  expect(out.replace(/\s/g, '')).toContain('批准的指标值是“≥90%”');
});

describe('blank --from', () => {
  it('makes the form of a goal table, which differs from it in nothing', async () => {
    const args = [
      'blank',
      '--from',
      GOALS,
      '--project',
      '专项项目11',
      '--layout',
      'L3',
      '--out',
      '造林表.xlsx',
    ];
    const made = await ziping(args, { cwd: folder });
    expect([made.code, made.err]).toEqual([0, '']);
    expect(made.out).toBe(
      '已按目标表 目标表二 A1 填好 9 项指标。\n空表已保存为 造林表.xlsx（财政部通用规则（2020））。\n',
    );
    const { forms } = await checked(['造林表.xlsx', '--goals', GOALS]);
    expect(forms).toEqual([{ goal: 'goal-tables-not-self-evaluation.xlsx 目标表二 A1 project', found: [] }]);
  });

  it('asks which, where a workbook holds several', async () => {
    const { code, err } = await ziping(['blank', '--from', GOALS, '--out', 'x.xlsx'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('可以是：专项项目10 目标表一 2020；专项项目11 目标表二 2022。');
  });
});
