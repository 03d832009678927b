import { toA1 } from '../../../src/sheet/address';
import { HEADER, HEADINGS, INDICATORS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';

function withGoal(...rows: string[]) {
  return formOf([...HEADER, ...rows, HEADINGS, ...INDICATORS, TOTAL]);
}

function scored(...rows: string[]) {
  return withGoal(...rows).indicators.flatMap(({ isGoal, name, weight, score, target, actual }) =>
    isGoal ? [[name, target.text, actual.text, weight?.text, score?.text].join(' ')] : [],
  );
}

describe('what was expected and what was done', () => {
  test.each<[string, string[], string]>([
    [
      'below their headings',
      ['年度总体目标|预期目标|||实际完成情况', '|修复 20 册|||修复 25 册'],
      'A8 B9 E9',
    ],
    [
      'other words',
      ['年度绩效目标|年初设定目标|||年度总体目标完成情况综述', '|修复 20 册|||修复 25 册'],
      'A8 B9 E9',
    ],
    ['total goals', ['总体目标完成情况|总体目标|||全年实际完成情况', '|修复 20 册|||修复 25 册'], 'A8 B9 E9'],
    ['the achievement missing', ['年度总体目标|预期目标|||实际完成情况', '|修复 20 册'], 'A8 B9 E9'],
    ['beside the label', ['年度总体目标|修复 20 册'], 'A8 B8 -'],
  ])('%s', (_, rows, cells) => {
    const { goal, indicators } = withGoal(...rows);
    const at = [goal?.at, goal?.expected?.at, goal?.achieved?.at].map((cell) => (cell ? toA1(cell) : '-'));
    expect(at.join(' ')).toBe(cells);
    expect(indicators.filter(({ isGoal }) => isGoal)).toEqual([]);
  });

  test('a form without a goal has none', () => {
    expect(withGoal().goal).toBeNull();
  });
});

describe('a goal with points counts like an indicator, and comes first', () => {
  test('weight and score in columns of their own', () => {
    expect(scored('年度总体目标|预期目标|||实际完成情况||分值|得分', '|修复 20 册|||已完成||20|18')).toEqual([
      '年度总体目标 修复 20 册 已完成 20 18',
    ]);
  });

  test('the weight in the label, or in its heading', () => {
    const rows = ['年度总体目标（20分）|预期目标|||实际完成情况|||得分', '|修复 20 册|||已完成|||18'];
    expect(scored(...rows)).toEqual(['年度总体目标 修复 20 册 已完成 20分 18']);
    const inHeading = [
      '年度总体目标|预期目标|||实际完成情况||分值（20分）|得分',
      '|修复 20 册|||已完成|||18',
    ];
    expect(scored(...inHeading)).toEqual(['年度总体目标 修复 20 册 已完成 20分 18']);
  });

  test('several goals, each with its own', () => {
    const rows = [
      '年度总体目标|预期目标|||实际完成情况||分值|得分',
      '|目标1：修复|||已完成||10|10',
      '|目标2：培训|||已完成||10|8',
    ];
    expect(scored(...rows)).toEqual(['目标1 目标1：修复 已完成 10 10', '目标2 目标2：培训 已完成 10 8']);
  });

  test('a goal in words stays words, whatever numbers it holds', () => {
    const form = withGoal('年度总体目标|预期目标|||实际完成情况||分值|得分', '|20册|||25册||20|20');
    expect(form.indicators[0]!.target.meaning).toEqual({ kind: 'words' });
  });

  test('an empty row below its headings is the goal’s, where the label is merged over it', () => {
    const rows = [...HEADER, '年度总体目标||预期目标||实际完成情况', '', HEADINGS, ...INDICATORS, TOTAL];
    const top = HEADER.length + 1;
    const { goal } = formOf(rows, { merged: [`A${top}:B${top + 1}`] });
    expect(
      [goal?.expected, goal?.achieved].map((entry) => entry && `${toA1(entry.at)} ${entry.text}`),
    ).toEqual([`C${top + 1} `, `E${top + 1} `]);
    expect(formOf(rows).goal).toMatchObject({ expected: null, achieved: null });
  });

  test('what refers to indicators by their places refers to the same ones', () => {
    const labelled = INDICATORS.map((row) => row.replace('数量指标', '数量指标（60分）'));
    const goal = ['年度总体目标|预期目标|||实际完成情况||分值|得分', '|修复|||已完成||20|18'];
    const form = formOf([...HEADER, ...goal, HEADINGS, ...labelled, TOTAL]);
    const [level] = form.levels;
    expect(level!.rows.map((index) => form.indicators[index]!.name)).toEqual(['修复古籍册数', '培训场次']);
  });
});
