import { toA1 } from '../../../src/sheet/address';
import { HEADER, HEADINGS, INDICATORS } from '../drawnForm';
import { readForms } from '../../../src/form/reading/readForms';
import { formOf } from '../formOf';
import { sheetOf } from '../sheetOf';
import { wordingOf } from '../../../src/form/words/wording';

describe('headings that mean the same', () => {
  test.each([
    [
      'target',
      '年度指标值 指标值 年度目标指标值 目标值 年度目标值 调整指标值 预期指标值 计划指标值 年度指标值(A) 预期值 2023年目标值 指标数值 数值 标准值 考核值 批复指标值 预定目标值 考核目标值 指标目标 设定值',
    ],
    ['target-initial', '年初指标值 年初目标值(A) 年初设定目标值 年初设定值 年初计划值 年初预定目标'],
    [
      'actual',
      '实际完成值 全年完成值 全年实际值 全年实际完成值 实际完成指标值 完成值 年终完成值 实际完成值(B) 实际完成情况 完成情况 实际值 年末完成值 指标完成值 实际完成 业绩值 实际业绩值 实际完成指标 截至年底完成值 实际绩效值 实际发生值 截至12月底完成值 实际执行值 完成实际值',
    ],
    [
      'weight',
      '分值 权重 权数 权重系数 标准得分 应得分 参考分值 预设分值 指标权重（分） 指标分值权重 分数 分值（100分） 标准分 权重（%） 指标分值 权重/分值 权重值 分值/权重 评分权重 评分分值',
    ],
    [
      'score',
      '得分 单项得分 自查得分 实得分 自评打分 指标自评得分 自评分 自评得分 指标得分（分） 自评分数 单位自评得分 实际得分 得分(100分) 得分情况 打分 评价分数',
    ],
    ['weight-and-score', '分值/得分 权重/自评得分 分值（得分） 得分（权重）'],
    [
      'note',
      '偏差原因分析及改进措施 未完成原因分析 未完成原因和改进措施 未完成原因及拟采取的改进措施 产生差异的原因及改进措施 偏差原因及改进措施 偏差原因 偏差原因分析及\n改进措施 未完成原因 扣分原因 原因分析及改进措施 偏离原因说明 存在问题及改进措施 存在的问题、原因及改进措施 评分依据及说明 得分依据 扣分理由',
    ],
    ['sign', '指标性质 符号 运算符号'],
    ['target-unit', '度量单位 计量单位 指标单位'],
    ['coefficient', '得分系数（%）'],
    ['criterion', '评分标准 评价标准 赋分规则 计分办法 评分细则 评分说明 打分标准'],
    ['rate', '完成率 指标完成率（%） 完成度'],
    ['level1', '一级指标 一级\n指标 类别'],
    ['level3', '三级指标 指标名称 评价内容 四级指标 具体绩效指标 细化指标'],
  ])('%s', (meaning, spellings) => {
    const read = spellings.split(' ').map((spelling) => [spelling, wordingOf(spelling).heading?.meaning]);
    expect(read).toEqual(spellings.split(' ').map((spelling) => [spelling, meaning]));
  });

  test.each([
    '上年完成值',
    '设置依据',
    '佐证材料',
    '复核分',
    '是否核心指标',
    '全年预计完成情况',
    '姓名',
    '金额',
  ])('%s is none of them', (text) => expect(wordingOf(text).heading).toBeNull());
});

function columns(headings: readonly string[], merged: readonly string[] = []): string {
  const form = formOf([...HEADER, ...headings, '|产出指标|数量指标|次数'], { merged });
  return form.headings.map(({ at, meaning }) => `${toA1(at)} ${meaning}`).join(', ');
}

describe('arrangements of columns', () => {
  test('性质, 数值 and 单位 below 目标, as short as they can be said', () => {
    const merged = ['D8:F8', 'A8:A9', 'B8:B9', 'C8:C9', 'G8:G9', 'H8:H9', 'I8:I9'];
    expect(columns(['一级指标|二级指标|三级指标|目标|||完成值|权重|得分', '|||性质|数值|单位'], merged)).toBe(
      'A8 level1, B8 level2, C8 level3, D9 sign, E9 target, F9 target-unit, G8 actual, H8 weight, I8 score',
    );
  });

  test('in any order, with columns that mean nothing among them', () => {
    expect(
      columns(['序号|一级指标|二级指标|三级指标|得分|分值|设置依据|实际完成值|上年完成值|年度指标值']),
    ).toBe(
      'A8 extra, B8 level1, C8 level2, D8 level3, E8 score, F8 weight, G8 extra, H8 actual, I8 extra, J8 target',
    );
  });

  test('a target split into sign, value and unit below a merged heading', () => {
    expect(
      columns(
        [
          '绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分',
          '||||指标性质|指标值|度量单位',
        ],
        ['B8:B9', 'C8:C9', 'D8:D9', 'E8:G8', 'H8:H9', 'I8:I9', 'J8:J9'],
      ),
    ).toBe(
      'A8 extra, B8 level1, C8 level2, D8 level3, E9 sign, F9 target, G9 target-unit, H8 actual, I8 weight, J8 score',
    );
  });

  test('a blank row, perhaps hidden, inserted between the two rows', () => {
    const merged = ['A8:A10', 'B8:B10', 'C8:C10', 'D8:F8', 'G8:G10', 'H8:H10', 'I8:I10'];
    const rows = [
      '一级指标|二级指标|三级指标|年度指标值|||完成值|权重|得分',
      '',
      '|||指标性质|指标值|度量单位',
    ];
    expect(columns(rows, merged)).toBe(
      'A8 level1, B8 level2, C8 level3, D10 sign, E10 target, F10 target-unit, G8 actual, H8 weight, I8 score',
    );
  });

  test('of the weights behind each level that of the indicator', () => {
    expect(columns(['一级指标|权重|二级指标|权重|三级指标|权重|年度指标值|实际完成值|得分'])).toBe(
      'A8 level1, B8 extra, C8 level2, D8 extra, E8 level3, F8 weight, G8 target, H8 actual, I8 score',
    );
  });

  test.each<[what: string, headings: readonly string[], merged: readonly string[], expected: string]>([
    [
      '名称 beside 权重 below each level',
      ['一级指标||二级指标||三级指标|年度指标值|实际完成值|得分', '名称|权重|名称|权重'],
      ['A8:B8', 'C8:D8', 'E8:E9', 'F8:F9', 'G8:G9', 'H8:H9'],
      'A9 level1, B9 extra, C9 level2, D9 extra, E8 level3, F8 target, G8 actual, H8 score',
    ],
    [
      '优, 良 and 中 below the target: the best is aimed at',
      ['一级指标|二级指标|三级指标|指标值|||实际完成值|分值|得分', '|||优|良|中'],
      ['A8:A9', 'B8:B9', 'C8:C9', 'D8:F8', 'G8:G9', 'H8:H9', 'I8:I9'],
      'A8 level1, B8 level2, C8 level3, D9 target, E9 extra, F9 extra, G8 actual, H8 weight, I8 score',
    ],
    [
      'kinds of reasons below the reason',
      [
        '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析|',
        '|||||||经费保障|人员保障',
      ],
      ['A8:A9', 'B8:B9', 'C8:C9', 'D8:D9', 'E8:E9', 'F8:F9', 'G8:G9', 'H8:I8'],
      'A8 level1, B8 level2, C8 level3, D8 target, E8 actual, F8 weight, G8 score, H8 note',
    ],
    [
      'the value below the achievement is the achievement’s',
      ['一级指标|二级指标|三级指标|年度指标值|实际完成值||分值|得分', '||||数值|单位'],
      ['A8:A9', 'B8:B9', 'C8:C9', 'D8:D9', 'E8:F8', 'G8:G9', 'H8:H9'],
      'A8 level1, B8 level2, C8 level3, D8 target, E9 actual, F9 extra, G8 weight, H8 score',
    ],
    [
      'a heading merged down beside one that is split into levels',
      ['评价指标|||自评得分|年度指标值|实际完成值|分值', '一级指标|二级指标|三级指标'],
      ['A8:C8', 'D8:D9', 'E8:E9', 'F8:F9', 'G8:G9'],
      'A9 level1, B9 level2, C9 level3, D8 score, E8 target, F8 actual, G8 weight',
    ],
  ])('%s', (_, headings, merged, expected) => {
    expect(columns(headings, merged)).toBe(expected);
  });

  test('levels below a merged 绩效指标', () => {
    expect(
      columns(
        ['序号|绩效指标|||年度指标值|实际完成值|分值|得分', '|一级指标|二级指标|三级指标'],
        ['A8:A9', 'B8:D8', 'E8:E9', 'F8:F9', 'G8:G9', 'H8:H9'],
      ),
    ).toBe('A8 extra, B9 level1, C9 level2, D9 level3, E8 target, F8 actual, G8 weight, H8 score');
  });

  test('value and unit below both target and achievement', () => {
    expect(
      columns(
        [
          '绩效指标|一级指标|二级指标|三级指标|年度指标值||实际完成值||分值|得分',
          '||||指标值|计量单位|指标值|计量单位',
        ],
        ['E8:F8', 'G8:H8'],
      ),
    ).toBe(
      'A8 extra, B8 level1, C8 level2, D8 level3, E9 target, F9 target-unit, G9 actual, H9 extra, I8 weight, J8 score',
    );
  });

  test('a heading over several columns has its value in the first that holds one', () => {
    const form = formOf(
      [
        ...HEADER,
        '|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分',
        '|产出指标|数量指标|次数||≥5次|5次|10|10',
        '|||人数|||≥5人|5人|10|10',
      ],
      { merged: ['D8:E8'] },
    );
    expect(form.indicators[0]).toMatchObject({
      name: '次数',
      nameAt: { row: 9, column: 4 },
      target: { text: '≥5次' },
    });
  });

  test('年度绩效指标完成情况 left of the levels is no column of achievements', () => {
    expect(columns(['年度绩效指标完成情况|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分'])).toBe(
      'A8 extra, B8 level1, C8 level2, D8 level3, E8 target, F8 actual, G8 weight, H8 score',
    );
  });

  test.each([
    ['目标值（万元）|完成值（万元）', '50', '48', '50 万元', '48 万元'],
    ['目标值(万元)|完成值', '≤50', '480000元', '50 万元', '480000 元'],
    ['目标值（%）|完成值（%）', '95', '0.96', '95 %', '0.96 '],
    ['目标值（万元）|完成值', '3家', '3', '3 家', '3 '],
    ['年度指标值（A）|实际完成值（B）', '3', '3', '3 ', '3 '],
    ['指标值（包含数字及文字描述）|完成值', '3', '3', '3 ', '3 '],
  ])('the unit in the heading %s', (heads, target, actual, ...meant) => {
    const form = formOf([
      ...HEADER,
      `一级指标|二级指标|三级指标|${heads}|分值|得分`,
      `产出指标|数量指标|修复费用|${target}|${actual}|10|10`,
    ]);
    const read = [form.indicators[0]!.target, form.indicators[0]!.actual].map(({ meaning }) =>
      meaning.kind === 'number' ? `${meaning.value} ${meaning.unit?.text ?? ''}` : meaning.kind,
    );
    expect(read).toEqual(meant);
  });

  test('an adjusted target wins where it is filled', () => {
    const form = formOf([
      ...HEADER,
      '|一级指标|二级指标|三级指标|年初指标值|调整指标值|全年完成值|分值|得分',
      '|产出指标|数量指标|次数|≥5次|≥4次|5次|10|10',
      '|||人数|≥5人||5人|10|10',
    ]);
    expect(form.indicators.map(({ target }) => [target.text, toA1(target.entry!.at)])).toEqual([
      ['≥4次', 'F9'],
      ['≥5人', 'E10'],
    ]);
  });

  test('two levels: the second names the indicator', () => {
    const form = formOf([
      ...HEADER,
      '一级指标|二级指标|年度指标值|实际完成值|分值|得分',
      '产出指标|册数|≥5册|5册|10|10',
    ]);
    expect(form.indicators[0]).toMatchObject({ level1: '产出指标', level2: '', name: '册数' });
    expect(form.layout).toBe('category-list');
  });

  test('a list by category, without levels', () => {
    const form = formOf([
      '项目绩效自评表',
      '项目名称|甲',
      '类别|指标名称|目标值|权重|实际完成值|自评分',
      '投入|资金到位率|100%|12.35|100%|12.35',
      '|支出合规|合规|10.15|合规|10.15',
    ]);
    expect(
      form.indicators.map(({ level1, name, weight }) => [level1, name, weight?.number?.toString()]),
    ).toEqual([
      ['投入', '资金到位率', '12.35'],
      ['投入', '支出合规', '10.15'],
    ]);
  });

  test('contents that are scored without targets', () => {
    const form = formOf([
      '2019年度项目支出绩效自评表',
      '一级指标|二级指标|项目权重|评价内容|分值|自评分|复核分',
      '项目决策|项目立项|20|立项依据充分|10|9|9',
      '|||立项程序规范|10|10|10',
      '总分||||100|96|96',
    ]);
    expect(form.layout).toBe('contents-scored');
    expect(
      form.indicators.map(({ level1, level2, name, score, target }) => [
        level1,
        level2,
        name,
        score?.text,
        target.entry,
      ]),
    ).toEqual([
      ['项目决策', '项目立项', '立项依据充分', '9', null],
      ['项目决策', '项目立项', '立项程序规范', '10', null],
    ]);
    expect(form.total?.score?.text).toBe('96');
  });

  test('thirteen columns', () => {
    const form = formOf([
      ...HEADER,
      '一级指标|二级指标|三级指标|指标值|设置依据|上年完成值|指标分值权重|赋分规则|佐证材料|实际完成值|完成率|指标得分|偏差原因',
      '产出指标|数量指标|册数|≥20册|规划|18册|50|按比例|台账|25册|125%|50|',
    ]);
    expect(form.layout).toBe('with-completion-rate');
    expect(form.indicators[0]).toMatchObject({
      target: { text: '≥20册' },
      actual: { text: '25册', entry: { at: { column: 10 } } },
      weight: { text: '50', at: { column: 7 } },
      score: { text: '50', at: { column: 12 } },
    });
  });
});

describe('得分系数, the share of the weight that is scored', () => {
  test.each([
    // heading, coefficient, weight, score → fraction
    ['得分系数(%)', '90%', '5', '4.5', '0.9'],
    ['得分系数(%)', '90', '5', '4.5', '0.9'],
    ['得分系数', '0.9', '5', '4.5', '0.9'],
    ['得分系数(%)', '0.9', '5', '4.5', '0.9'],
    ['得分系数（%）', '1', '5', '', '0.01'],
    ['完成系数', '1', '5', '', '1'],
    ['得分系数(%)', '/', '5', '5', null],
    ['得分系数(%)', '', '5', '5', null],
  ])('%s %s of %s, scored %s', (heading, coefficient, weight, score, fraction) => {
    const form = formOf([
      ...HEADER,
      `一级指标|二级指标|三级指标|年度指标值|实际完成值|${heading}|分值|得分`,
      `产出指标|数量指标|册数|≥5册|5册|${coefficient}|${weight}|${score}`,
    ]);
    expect(form.indicators[0]?.coefficient?.number?.toString() ?? null).toBe(fraction);
  });

  test('a layout without it has none', () => {
    expect(formOf([...HEADER, HEADINGS, ...INDICATORS]).indicators[0]?.coefficient).toBeNull();
  });
});

test('covered cells that hold text under an empty merged area are read', () => {
  // Some systems that print forms lay merged areas over each other.
  const form = formOf(
    [...HEADER, '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分', ...INDICATORS],
    {
      merged: ['A5:B7', 'C6:D6', 'C7:D7'],
    },
  );
  expect(form.funds.map(({ initial }) => initial?.text)).toEqual(['100', '100']);
});

test('a heading counts as it is written, also where a number format hides it', () => {
  const headings = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
  const hidden = { value: '年度指标值', text: '', format: ';;;' };
  const form = formOf([...HEADER, headings, '产出指标|数量指标|次数|5次|4次|10|8'], {
    cells: { D8: hidden },
  });
  expect(form.indicators[0]!.target.text).toBe('5次');
});

test.each([
  [
    'standard',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|次数|5次|4次|10|8',
  ],
  [
    'weight-first',
    '一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分',
    '产出指标|数量指标|次数|10|5次|4次|8',
  ],
  ['no-weight', '一级指标|二级指标|三级指标|年度指标值|实际完成值|得分', '产出指标|数量指标|次数|5次|4次|8'],
  ['category-list', '类别|指标名称|目标值|权重|实际完成值|自评分', '投入|次数|5次|10|4次|8'],
])('the layout %s', (layout, headings, row) => {
  expect(formOf([...HEADER, headings, row]).layout).toBe(layout);
});

describe('which rows may head a table', () => {
  const heads = (...headings: readonly string[]) => {
    const rows = ['项目绩效自评表', '项目名称|甲', ...headings, '次数|≥5次|5次|10|8'];
    return readForms(sheetOf(rows)).forms.map(({ headings: own }) => own.map(({ at }) => toA1(at)).join(' '));
  };

  test.each<[what: string, headings: string, expected: readonly string[]]>([
    ['three words', '指标名称|目标值|完成值|分值|得分', ['A3 B3 C3 D3 E3']],
    ['words with blanks in them', '指 标 名 称|目 标 值|完 成 值|分值|得分', ['A3 B3 C3 D3 E3']],
    ['words broken by lines', '指标\n名称|目标\n值|完成\n值|分值|得分', ['A3 B3 C3 D3 E3']],
    [
      'a sentence beside them changes nothing',
      '指标名称|目标值|完成值|分值|得分|各单位应当对照年初批复的绩效目标如实填写本表各栏',
      ['A3 B3 C3 D3 E3 F3'],
    ],
    ['one word', '指标名称||||', []],
    [
      'sentences alone',
      '各单位应当对照年初批复的绩效目标如实填写本表各栏的内容|各单位应当对照年初批复的绩效目标如实填写本表各栏的内容',
      [],
    ],
  ])('%s', (_, headings, expected) => {
    expect(heads(headings)).toEqual(expected);
  });
});
