import { readForms } from '../../../src/form/reading/readForms';
import { rangeToA1, toA1 } from '../../../src/sheet/address';
import { FORM, HEADER, HEADINGS, INDICATORS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import { sheetOf } from '../sheetOf';

const GOALS = ['一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|修复册数|≥240册'];

describe('near misses', () => {
  const near = (rows: readonly string[], name = '自评表') =>
    readForms({ ...sheetOf(rows), name }).nearMisses.map(({ kind, at, title }) =>
      `${kind} ${toA1(at)} ${title}`.trim(),
    );

  test('headings that come again without a title are one, with a title of their own another', () => {
    expect(near(['项目绩效目标表', ...GOALS, '', ...GOALS])).toEqual(['goal-table A2 项目绩效目标表']);
    expect(near(['项目绩效目标表', ...GOALS, '', '某项目绩效目标表', ...GOALS])).toEqual([
      'goal-table A2 项目绩效目标表',
      'goal-table A6 某项目绩效目标表',
    ]);
  });

  test.each<[title: string, sheet: string, headings: string, kind: string]>([
    ['项目绩效目标表', 'Sheet1', '一级指标|二级指标|三级指标|指标值', 'goal-table'],
    ['某项目绩效评价表', '绩效目标', '一级指标|二级指标|三级指标|指标值', 'goal-table'],
    ['某项目绩效评价表', '目标申报表', '一级指标|二级指标|三级指标|指标值', 'goal-table'],
    ['某项目绩效评价表', 'Sheet1', '一级指标|二级指标|三级指标|指标值', 'incomplete-headings'],
    ['某项目绩效评价表', '绩效目标', '一级指标|二级指标|三级指标|指标值|得分', 'incomplete-headings'],
    ['某项目绩效自评表', '绩效目标', '一级指标|二级指标|三级指标|指标值', 'incomplete-headings'],
  ])('%s on the sheet %s below %s', (title, sheet, headings, kind) => {
    expect(near([title, headings, '产出指标|数量指标|册数|≥20册'], sheet)).toEqual([`${kind} A2 ${title}`]);
  });
});

describe('a form below another table', () => {
  test('takes neither its names nor its money', () => {
    const rows = [
      ...HEADER.slice(0, 2),
      '项目名称|甲',
      '年度资金总额：100',
      ...GOALS,
      '',
      '绩效自评表',
      HEADINGS,
      ...INDICATORS,
    ];
    const [form] = readForms(sheetOf(['项目绩效目标表', ...rows.slice(1)])).forms;
    expect([form!.project, form!.funds, form!.goal, form!.range.top]).toEqual([null, [], null, 8]);
  });

  test('has the year of the form above it, unless its title names one', () => {
    const undated = ['绩效自评表', '项目名称|乙', HEADINGS, ...INDICATORS, TOTAL];
    const years = (...title: readonly string[]) =>
      readForms(sheetOf([...FORM, ...title, ...undated.slice(1)])).forms.map(
        ({ year, yearAt }) => `${year} ${yearAt && toA1(yearAt)}`,
      );
    expect(years('绩效自评表')).toEqual(['2024 A2', '2024 A2']);
    expect(years('绩效自评表（2022号）')).toEqual(['2024 A2', 'null null']);
    expect(years('2023年度绩效自评表')).toEqual(['2024 A2', '2023 A14']);
  });
});

describe('several forms on a sheet', () => {
  const form = (name: string, top: readonly string[] = ['绩效自评表']) => [
    ...top,
    `项目名称|${name}`,
    HEADINGS,
    `|产出指标|数量指标|${name}次数|≥5次|5次|100|100`,
    TOTAL,
  ];

  test('keep their order, each with its own rows', () => {
    const { forms } = readForms(sheetOf(['甲', '乙', '丙'].flatMap((name) => [...form(name), ''])));
    expect(
      forms.map(
        ({ project, indicators, range }) => `${project!.text} ${indicators[0]!.name} ${rangeToA1(range)}`,
      ),
    ).toEqual(['甲 甲次数 A1:I5', '乙 乙次数 A7:I11', '丙 丙次数 A13:I17']);
  });

  test('may begin at any column', () => {
    const { forms } = readForms(sheetOf(form('甲'), { at: 'D3' }));
    expect(forms.map(({ range }) => rangeToA1(range))).toEqual(['D3:L7']);
  });

  test('a title that is wider than the table belongs to it', () => {
    const [wide] = readForms(sheetOf(form('甲'), { merged: ['A1:L1'] })).forms;
    expect(rangeToA1(wide!.range)).toBe('A1:L5');
  });
});

test('goals with points of their own come first, and what is scored together stays together', () => {
  const goal = ['年度总体目标|预期目标|||实际完成情况||分值|得分', '|修复|||已完成||20|18'];
  const rows = [...HEADER, ...goal, HEADINGS, ...INDICATORS.slice(0, 2), TOTAL];
  const { indicators } = formOf(rows, { merged: ['H11:H12'], cells: { H12: { value: null } } });
  expect(indicators.map(({ isGoal, name, scoredWith }) => `${isGoal} ${name} ${scoredWith}`)).toEqual([
    'true 年度总体目标 null',
    'false 修复古籍册数 null',
    'false 培训场次 1',
  ]);
});

describe('what looks like money and could not be read', () => {
  const unread = (...rows: readonly string[]) =>
    formOf([...HEADER.slice(0, 4), ...rows, HEADINGS, ...INDICATORS, TOTAL]).unread.map(
      ({ what, at }) => `${what} ${toA1(at)}`,
    );

  test.each<[what: string, rows: readonly string[], expected: readonly string[]]>([
    ['a block with amounts', ['项目资金（万元）|安排|下拨', '|100|90'], ['funds A5']],
    ['an amount four rows below', ['项目资金（万元）|安排', '', '甲', '乙', '丙', '|100'], ['funds A5']],
    ['a total beside an amount', ['年度资金总额|100'], ['funds A5']],
    ['words without amounts', ['项目资金（万元）|已落实'], []],
    ['amounts without words of money', ['人数|100'], []],
  ])('%s', (_, rows, expected) => {
    expect(unread(...rows)).toEqual(expected);
  });
});

describe('rows that only the name of the file or sheet makes a form', () => {
  const contents = [
    '2019年度某项目',
    '一级指标|二级指标|评价内容|分值|得分',
    '项目决策|项目立项|立项依据|20|18',
  ];
  const count = (name: string, file = '', title = contents[0]!) =>
    readForms({ ...sheetOf([title, ...contents.slice(1)]), name }, [], file).forms.length;

  test.each([
    ['自评表', '', 1],
    ['Sheet1', '某项目自评.xlsx', 1],
    ['Sheet1', '', 0],
  ])('sheet %s, file %s', (name, file, forms) => {
    expect(count(name, file)).toBe(forms);
  });

  test('so does the title, or a heading', () => {
    expect(count('Sheet1', '', '某项目自 评情况')).toBe(1);
    const rows = [contents[0]!, '一级指标|二级指标|评价内容|分值|自评分', contents[2]!];
    expect(readForms({ ...sheetOf(rows), name: 'Sheet1' }).forms).toHaveLength(1);
  });
});
