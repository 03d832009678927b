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
    ['in the label’s own cell', ['年度总体目标：修复 20 册'], 'A8 A8 -'],
    ['an empty cell beside the label', ['年度总体目标|'], 'A8 B8 -'],
    ['further right than its label', ['年度总体目标|||修复 20 册'], 'A8 D8 -'],
    [
      'the label above its headings',
      ['年度总体目标', '|预期目标|||实际完成情况', '|修复|||修复 25 册'],
      'A8 B10 E10',
    ],
    ['a row further down', ['年度总体目标|预期目标|||实际完成情况', '', '|修复|||已修复'], 'A8 B10 E10'],
    ['only the achievement', ['年度总体目标|预期目标|||实际完成情况', '||||已修复'], 'A8 B9 E9'],
    [
      'the label a row above its headings, in another row than the goal’s',
      ['说明', '年度总体目标', '|预期目标|||实际完成情况', '|修复|||已修复'],
      'A9 B11 E11',
    ],
    ['without a label', ['说明|预期目标|||实际完成情况', '|修复|||已修复'], 'A8 B9 E9'],
    ['a year before the label', ['2024年度总体目标|预期目标|||实际完成情况', '|修复|||已修复'], 'A8 B9 E9'],
  ])('%s', (_, rows, cells) => {
    const { goal, indicators } = withGoal(...rows);
    const at = [goal?.at, goal?.expected?.at, goal?.achieved?.at].map((cell) => (cell ? toA1(cell) : '-'));
    expect(at.join(' ')).toBe(cells);
    expect(indicators.filter(({ isGoal }) => isGoal)).toEqual([]);
  });

  test('the goal’s words as they stand', () => {
    const { goal } = withGoal('年度总体目标：修复 20 册');
    expect(goal!.expected!.text).toBe('修复 20 册');
    expect(withGoal('年度总体目标|').goal!.expected!.text).toBe('');
  });

  test.each([
    [
      'a sentence that speaks of what was done',
      '预期目标|||本年度各项任务均已按照年初确定的工作计划全面完成情况说明如下',
    ],
    ['headings the other way round', '实际完成情况|||预期目标'],
    ['an achievement alone', '说明|||实际完成情况'],
  ])('%s heads no achievement of a goal', (_, row) => {
    expect(withGoal(row, '修复|||已修复').goal?.achieved ?? null).toBeNull();
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

  test('a weight of its own comes before one in a label', () => {
    const rows = ['年度总体目标（30分）|预期目标|||实际完成情况||分值|得分', '|修复 20 册|||已完成||20|18'];
    expect(scored(...rows)).toEqual(['年度总体目标 修复 20 册 已完成 20 18']);
  });

  test('without a label of its own it is called what it is', () => {
    expect(scored('说明|预期目标|||实际完成情况||分值|得分', '|修复|||已完成||20|18')).toEqual([
      '年度总体目标 修复 已完成 20 18',
    ]);
  });

  test('neither a weight nor a score: it counts for nothing', () => {
    expect(scored('年度总体目标|预期目标|||实际完成情况||分值|得分', '|修复 20 册|||已完成||/|/')).toEqual(
      [],
    );
    expect(scored('年度总体目标|预期目标|||实际完成情况||分值', '|修复 20 册|||已完成||20')).toEqual([]);
  });

  test('weight and score left of the achievement are none of the goal’s', () => {
    expect(scored('年度总体目标|得分|预期目标|||实际完成情况', '|18|修复|||已完成')).toEqual([]);
  });

  test('the label’s colon and its weight are no part of the name', () => {
    const rows = ['年度总体目标：（20分）：|预期目标|||实际完成情况|||得分', '|修复|||已完成|||18'];
    expect(scored(...rows)).toEqual(['年度总体目标： 修复 已完成 20分 18']);
  });

  test('a score without a weight counts', () => {
    expect(scored('年度总体目标|预期目标|||实际完成情况||得分', '|修复 20 册|||已完成||18')).toEqual([
      '年度总体目标 修复 20 册 已完成  18',
    ]);
  });

  test('the reason for a deduction stands behind it', () => {
    const { indicators } = withGoal(
      '年度总体目标（20分）|预期目标|||实际完成情况||得分|偏差原因',
      '|修复 20 册|||部分完成||15|人手不足',
    );
    expect(indicators[0]).toMatchObject({ isGoal: true, note: { text: '人手不足' }, name: '年度总体目标' });
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
