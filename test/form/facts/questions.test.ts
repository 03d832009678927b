import { filledOf, nextQuestion, questionsOf } from '../../../src/form/facts/questions';
import type { Question } from '../../../src/form/facts/questions';
import { parseA1, toA1 } from '../../../src/sheet/address';
import { FORM, HEADER, HEADINGS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import type { Drawn } from '../sheetOf';

const asked = (rows: readonly string[], drawn?: Drawn): readonly Question[] =>
  questionsOf(formOf(rows, drawn));
/** `budget E6 80`, with a question mark where the cell may stay blank. */
const told = ({ what, at, answer, isOptional }: Question): string =>
  `${what}${isOptional ? '?' : ''} ${toA1(at)} ${answer}`.trim();

const BLANK = [
  '项目支出绩效自评表',
  '（    年度）',
  '项目名称||',
  '主管部门||||||实施单位|',
  '项目资金（万元）|||年初预算数|全年预算数(B)|全年执行数(C)|分值|执行率(C/B)|得分',
  '|年度资金总额||||万元|10||',
  '|其中：当年财政拨款||||||',
  HEADINGS,
  '|产出指标|数量指标|指标1：||||||',
  '|||指标2：||||||',
  '||质量指标|指标1：||||||',
  '|效益指标|社会效益指标|/||||||',
  '总分||||||100|',
  '存在问题||',
];

/** A form with these rows of indicators. */
const withRows = (...rows: readonly string[]) => [...HEADER, HEADINGS, ...rows, TOTAL];
const ofTable = (rows: readonly string[], drawn?: Drawn) =>
  asked(rows, drawn)
    .filter(({ row }) => row !== null)
    .map(told);

test('a form that is filled in: its head, its funds, then row by row', () => {
  expect(asked(FORM).map(told)).toEqual([
    'year A2 2024',
    ...['project C3 古籍修复', 'department C4 市图书馆局', 'unit H4 市图书馆'],
    ...['initial D6 100', 'budget E6 80', 'executed F6 40'],
    ...['initial? D7 100', 'budget? E7 80', 'executed? F7 40'],
    ...['name D9 修复古籍册数', 'target E9 ≥20册', 'actual F9 25册', 'weight G9 50'],
    ...['name D10 培训场次', 'target E10 ≥2场', 'actual F10 2场', 'weight G10 10'],
    ...['name D11 验收合格率', 'target E11 ≥95%', 'actual F11 90%', 'weight G11 20'],
    ...['name D12 读者满意度', 'target E12 ≥90%', 'actual F12 92%', 'weight G12 10'],
  ]);
});

test('a blank form: of rows that nobody has named the first name alone is due', () => {
  expect(asked(BLANK).map(told)).toEqual([
    ...['year A2', 'project B3', 'department B4', 'unit H4'],
    ...['initial D6', 'budget E6', 'executed F6', 'initial? D7', 'budget? E7', 'executed? F7'],
    ...['name D9', 'target? E9', 'actual? F9', 'weight? G9'],
    ...['name? D10', 'target? E10', 'actual? F10', 'weight? G10'],
    // A row that is crossed out is answered.
    ...['name? D11', 'target? E11', 'actual? F11', 'weight? G11'],
    'conclusion? B14',
  ]);
});

test('each is asked by the words that the form prints', () => {
  const of = (at: string) => asked(BLANK).find((each) => toA1(each.at) === at)!;
  expect(of('A2')).toMatchObject({ label: '', of: '', row: null, printed: '（    年度）' });
  expect(of('B3')).toMatchObject({ label: '项目名称', of: '', row: null });
  expect(of('B4')).toMatchObject({ label: '主管部门' });
  expect(of('H4')).toMatchObject({ label: '实施单位' });
  expect(of('E7')).toMatchObject({ label: '全年预算数(B)', of: '其中：当年财政拨款', row: null });
  // The unit that the form prints into a cell is no answer.
  expect(of('F6')).toMatchObject({ answer: '', printed: '万元' });
  expect(of('D10')).toMatchObject({ label: '三级指标', of: '数量指标', row: 1, printed: '指标2：' });
  expect(of('G11')).toMatchObject({ label: '分值', of: '质量指标', row: 2 });
  expect(of('B14')).toMatchObject({ label: '存在问题', of: '', row: null });
  expect(asked(FORM).find(({ what }) => what === 'year')).toMatchObject({ label: '', printed: '' });
  expect(asked(FORM).find(({ what }) => what === 'actual')).toMatchObject({
    label: '实际完成值',
    of: '修复古籍册数',
    row: 0,
    printed: '25册',
  });
});

test.each<[what: string, row: string, expected: readonly string[]]>([
  [
    'the prompt before a name is no part of it',
    '|产出指标|数量指标|指标1：培训人次|≥20人|25人|50|50',
    ['name D9 培训人次'],
  ],
  ['in Chinese digits', '|产出指标|数量指标|指标十：培训人次|≥20人|25人|50|50', ['name D9 培训人次']],
  ['without a number', '|产出指标|数量指标|三级指标: 培训人次|≥20人|25人|50|50', ['name D9 培训人次']],
  [
    'a word that ends like one stays',
    '|产出指标|数量指标|考核指标：人次|≥20人|25人|50|50',
    ['name D9 考核指标：人次'],
  ],
  [
    'a sign for nothing is no target',
    '|产出指标|数量指标|培训人次|/|25人|50|50',
    ['target E9', 'actual F9 25人'],
  ],
  ['nor an achievement', '|产出指标|数量指标|培训人次|≥20人|—|50|50', ['target E9 ≥20人', 'actual F9']],
  [
    'points without a name ask for it',
    '|产出指标|数量指标|指标1：|≥20人|25人|50|50',
    ['name D9', 'weight G9 50'],
  ],
])('%s', (_, row, expected) => {
  expect(ofTable(withRows(row))).toEqual(expect.arrayContaining([...expected]));
});

test('rows that only explain another are not asked for', () => {
  const rows = withRows('|产出指标|数量指标|培训人次|≥20人|25人|50|50', '|||其中：一季度|3人||');
  expect(ofTable(rows)).toEqual(['name D9 培训人次', 'target E9 ≥20人', 'actual F9 25人', 'weight G9 50']);
});

test('beside rows with names none that has no name is due', () => {
  const rows = withRows('|产出指标|数量指标|培训人次|≥20人||50|', '|||指标2：|||||');
  expect(ofTable(rows)).toEqual([
    ...['name D9 培训人次', 'target E9 ≥20人', 'actual F9', 'weight G9 50'],
    ...['name? D10', 'target? E10', 'actual? F10', 'weight? G10'],
  ]);
});

test('a name that is merged over rows is asked once, and a weight that rows share not at all', () => {
  const rows = withRows('|产出指标|数量指标|培训|≥20人|25人|50|50', '||||≥2场|2场||10');
  const ofMeasures = [
    'name D9 培训',
    'target E9 ≥20人',
    'actual F9 25人',
    'target E10 ≥2场',
    'actual F10 2场',
  ];
  expect(ofTable(rows, { merged: ['D9:D10', 'G9:G10'] })).toEqual(ofMeasures);
});

test('what a formula gives nobody is asked for', () => {
  const formula = { formula: '=B1', value: 20, text: '20' };
  expect(
    asked(FORM, { cells: { E6: formula, G9: formula, F10: formula } }).map(({ at }) => toA1(at)),
  ).toEqual(
    asked(FORM)
      .map(({ at }) => toA1(at))
      .filter((at) => !['E6', 'G9', 'F10'].includes(at)),
  );
});

test('weight and score in one cell are not asked for', () => {
  const rows = [
    ...HEADER,
    '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值/得分|偏差原因分析及改进措施',
    '|产出指标|数量指标|培训人次|≥20人|25人|90/90|',
    '总分||||||100/95',
  ];
  expect(ofTable(rows)).toEqual(['name D9 培训人次', 'target E9 ≥20人', 'actual F9 25人']);
});

test('where sign and unit have columns of their own they are asked beside the target and may stay blank', () => {
  const rows = [
    ...HEADER,
    '绩效指标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分',
    '|产出指标|数量指标|培训人次|≥|20|人|25|90|90',
    '总分||||||||100|95',
  ];
  expect(ofTable(rows)).toEqual([
    ...[
      'name D9 培训人次',
      'sign? E9 ≥',
      'target F9 20',
      'target-unit? G9 人',
      'actual H9 25',
      'weight I9 90',
    ],
  ]);
});

describe('the overall goal', () => {
  const goal = (expected: string, achieved: string) => [
    ...HEADER,
    '年度总体目标|预期目标|||||实际完成情况',
    `|${expected}|||||${achieved}`,
    ...FORM.slice(HEADER.length),
  ];

  test.each([
    ['修复一批古籍', '已修复', ['goal-expected? B9 修复一批古籍', 'goal-achieved? G9 已修复']],
    ['修复一批古籍', '', ['goal-expected? B9 修复一批古籍', 'goal-achieved? G9']],
  ])('%s, %s', (expected, achieved, questions) => {
    const found = asked(goal(expected, achieved)).map(told);
    expect(found.filter((each) => each.startsWith('goal'))).toEqual(questions);
    expect(found.indexOf(questions[0]!)).toBe(10);
  });
});

test('a conclusion that is the grade is not asked for', () => {
  expect(
    asked([...FORM, '自评等级|优', '存在问题|资料不全'])
      .map(told)
      .slice(-2),
  ).toEqual(['weight G12 10', 'conclusion? B15 资料不全']);
});

describe('how far a form is filled in', () => {
  const blank = asked(BLANK);
  const next = (behind: string | null, questions = blank) => {
    const question = nextQuestion(questions, behind === null ? null : parseA1(behind)!);
    return question && toA1(question.at);
  };

  test('what may stay blank does not count', () => {
    expect(filledOf(blank)).toEqual({ filled: 0, all: 8 });
    expect(filledOf(asked(FORM))).toEqual({ filled: 23, all: 23 });
    expect(filledOf(asked(withRows('|产出指标|数量指标|培训人次|≥20人||50|')))).toEqual({
      filled: 10,
      all: 11,
    });
  });

  test.each([
    ['begins at the top', null, 'A2'],
    ['goes on behind a cell', 'A2', 'B3'],
    ['leaves out what may stay blank', 'F6', 'D9'],
    ['goes on from a cell that may stay blank', 'E7', 'D9'],
    ['begins again where nothing is left below', 'D9', 'A2'],
    ['begins at the top behind a cell that is not asked for', 'Z99', 'A2'],
  ])('%s', (_, behind, at) => {
    expect(next(behind)).toBe(at);
  });

  test('ends where all is filled in', () => {
    expect(next(null, asked(FORM))).toBeNull();
    expect(next('D9', asked(FORM))).toBeNull();
  });
});
