import type { Indicator } from '../../../src/form/form';
import { readForms } from '../../../src/form/reading/readForms';
import { toA1 } from '../../../src/sheet/address';
import { HEADER } from '../drawnForm';
import { sheetOf } from '../sheetOf';

const LEVELS = '一级指标|二级指标|三级指标';

function formsOf(headings: string, rows: readonly string[]) {
  return readForms(sheetOf([...HEADER, headings, ...rows])).forms;
}

/** What the first row of a table states. */
function read(headings: string, ...rows: readonly string[]) {
  const [form] = formsOf(headings, rows);
  const { level1, level2, name, target, actual, weight, score, note, remedy }: Indicator =
    form!.indicators[0]!;
  return {
    levels: [level1, level2].filter(Boolean).join(' / '),
    name,
    target: target.text,
    actual: actual.text,
    weight: weight?.text ?? null,
    score: score?.text ?? null,
    note: note?.text ?? null,
    remedy: remedy?.text ?? null,
  };
}

test.each<[what: string, headings: string, row: string, expected: Partial<ReturnType<typeof read>>]>([
  [
    '绩效指标 right of the levels names the indicators',
    '一级指标|二级指标|绩效指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|次数|5次|4次|10|8',
    { levels: '产出指标 / 数量指标', name: '次数', target: '5次' },
  ],
  [
    '指标类型 left of the levels is none of them',
    `指标类型|${LEVELS}|年度指标值|实际完成值|分值|得分`,
    '定量|产出指标|数量指标|次数|5次|4次|10|8',
    { levels: '产出指标 / 数量指标', name: '次数' },
  ],
  [
    '年度绩效目标 left of the levels is no target',
    `年度绩效目标|${LEVELS}|年度指标值|实际完成值|分值|得分`,
    '修复古籍|产出指标|数量指标|次数|5次|4次|10|8',
    { name: '次数', target: '5次' },
  ],
  [
    '完成值 left of the levels is the achievement',
    `完成值|${LEVELS}|年度指标值|分值|得分`,
    '4次|产出指标|数量指标|次数|5次|10|8',
    { target: '5次', actual: '4次' },
  ],
  [
    'where 四级指标 stand they are the indicators',
    '一级指标|二级指标|三级指标|四级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|培训|次数|5次|4次|10|8',
    { levels: '产出指标 / 数量指标', name: '次数' },
  ],
  [
    'of two headings that mean the same the plainer one counts, wherever it stands',
    `${LEVELS}|考核值|年度指标值|完成情况|实际完成值|评分|得分|分值|说明|偏差原因`,
    '产出指标|数量指标|次数|1次|5次|较好|4次|3|8|10|见附件|人手不足',
    { target: '5次', actual: '4次', score: '8', weight: '10', note: '人手不足' },
  ],
  [
    'where they stand the other way round as well',
    `${LEVELS}|年度指标值|考核值|实际完成值|完成情况|得分|评分|分值|偏差原因|说明`,
    '产出指标|数量指标|次数|5次|1次|4次|较好|8|3|10|人手不足|见附件',
    { target: '5次', actual: '4次', score: '8', note: '人手不足' },
  ],
  [
    'an initial target alone is the target',
    `${LEVELS}|年初指标值|实际完成值|分值|得分`,
    '产出指标|数量指标|次数|5次|4次|10|8',
    { target: '5次' },
  ],
  [
    'reasons and remedies in columns of their own',
    `${LEVELS}|年度指标值|实际完成值|分值|得分|偏差原因|改进措施`,
    '产出指标|数量指标|次数|5次|4次|10|8|人手不足|招聘',
    { note: '人手不足', remedy: '招聘' },
  ],
  [
    'the remedies first',
    `${LEVELS}|年度指标值|实际完成值|分值|得分|下一步改进措施|偏差原因`,
    '产出指标|数量指标|次数|5次|4次|10|8|招聘|人手不足',
    { note: '人手不足', remedy: '招聘' },
  ],
  [
    'remedies alone are where the reason goes',
    `${LEVELS}|年度指标值|实际完成值|分值|得分|改进措施`,
    '产出指标|数量指标|次数|5次|4次|10|8|招聘',
    { note: '招聘', remedy: null },
  ],
  [
    'a remark beside the reasons is no remedy',
    `${LEVELS}|年度指标值|实际完成值|分值|得分|偏差原因|备注`,
    '产出指标|数量指标|次数|5次|4次|10|8|人手不足|无',
    { note: '人手不足', remedy: null },
  ],
  [
    'of the achievements of two years the later one',
    `${LEVELS}|2023年完成值|2024年目标值|2024年完成值|分值|得分`,
    '产出指标|数量指标|次数|1次|5次|4次|10|8',
    { target: '5次', actual: '4次' },
  ],
  [
    'whichever comes first',
    `${LEVELS}|目标值|2024年完成值|2023年完成值|分值|得分`,
    '产出指标|数量指标|次数|5次|4次|1次|10|8',
    { actual: '4次' },
  ],
  [
    'in full-width figures',
    `${LEVELS}|２０２３年完成值|２０２４年完成值|目标值|分值|得分`,
    '产出指标|数量指标|次数|1次|4次|5次|10|8',
    { target: '5次', actual: '4次' },
  ],
  [
    'the targets of two years',
    `${LEVELS}|2023年指标值|2024年指标值|实际完成值|分值|得分`,
    '产出指标|数量指标|次数|1次|5次|4次|10|8',
    { target: '5次', actual: '4次' },
  ],
  [
    'last year’s before the target and this year’s behind it',
    `${LEVELS}|2023年完成值|目标值|完成值|分值|得分`,
    '产出指标|数量指标|次数|1次|5次|4次|10|8',
    { target: '5次', actual: '4次' },
  ],
  [
    'a year in the only heading of achievements',
    `${LEVELS}|2024年完成值|目标值|分值|得分`,
    '产出指标|数量指标|次数|4次|5次|10|8',
    { target: '5次', actual: '4次' },
  ],
  [
    'weight and score in one column',
    `${LEVELS}|年度指标值|实际完成值|分值/得分`,
    '产出指标|数量指标|次数|5次|4次|10/8',
    { weight: '10', score: '8' },
  ],
  [
    'in the order that the heading names',
    `${LEVELS}|年度指标值|实际完成值|得分（分值）`,
    '产出指标|数量指标|次数|5次|4次|8（10）',
    { weight: '10', score: '8' },
  ],
  [
    'a column of weights beside one of both: nothing says which counts',
    `${LEVELS}|年度指标值|实际完成值|分值|得分/分值`,
    '产出指标|数量指标|次数|5次|4次|10|8/10',
    { weight: '10', score: null },
  ],
])('%s', (_, headings, row, expected) => {
  expect(read(headings, row)).toMatchObject(expected);
});

describe('columns of weights beside levels', () => {
  const stated = (headings: string, ...rows: readonly string[]) => {
    const [form] = formsOf(headings, rows);
    return {
      own: form!.indicators.map(({ weight }) => weight?.text ?? null),
      levels: form!.levels.map(
        ({ level, name, at, weight, rows: below }) =>
          `${level} ${name} ${toA1(at)} ${weight.toFixed()} [${below.join()}]`,
      ),
    };
  };

  test('behind each level above the indicators, which have none themselves', () => {
    expect(
      stated(
        '一级指标|分值|二级指标|分值|三级指标|年度指标值|实际完成值|得分',
        '产出指标|50|数量指标|30|次数|5次|5次|10',
        '||||人数|5人|5人|20',
        '||质量指标|20|合格率|100%|100%|20',
      ),
    ).toEqual({
      own: [null, null, null],
      levels: ['1 产出指标 B9 50 [0,1,2]', '2 数量指标 D9 30 [0,1]', '2 质量指标 D11 20 [2]'],
    });
  });

  test('behind the first level alone', () => {
    expect(
      stated(
        '一级指标|分值|二级指标|三级指标|年度指标值|实际完成值|得分',
        '产出指标|50|数量指标|次数|5次|5次|50',
      ),
    ).toEqual({ own: [null], levels: ['1 产出指标 B9 50 [0]'] });
  });

  test('behind the first level and behind the indicators', () => {
    expect(
      stated(
        '一级指标|分值|二级指标|三级指标|分值|年度指标值|实际完成值|得分',
        '产出指标|50|数量指标|次数|30|5次|5次|30',
        '|||人数|20|5人|5人|20',
      ),
    ).toEqual({ own: ['30', '20'], levels: ['1 产出指标 B9 50 [0,1]'] });
  });

  test('left of all levels it is the indicators’ own', () => {
    expect(
      stated(
        '分值|一级指标|二级指标|三级指标|年度指标值|实际完成值|得分',
        '50|产出指标|数量指标|次数|5次|5次|50',
      ),
    ).toEqual({ own: ['50'], levels: [] });
  });

  test('behind two levels of which the second names the indicators', () => {
    expect(
      stated('一级指标|二级指标|分值|年度指标值|实际完成值|得分', '产出指标|次数|50|5次|5次|50'),
    ).toEqual({
      own: ['50'],
      levels: [],
    });
  });

  test('项目权重 is what the first level weighs, wherever it stands', () => {
    expect(
      stated(
        '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|项目权重|得分',
        '产出指标|数量指标|次数|5次|5次|10|50|10',
      ),
    ).toEqual({ own: ['10'], levels: ['1 产出指标 G9 50 [0]'] });
  });
});

describe('tables beside one another in the same rows', () => {
  const tables = (headings: string, row: string) =>
    formsOf(headings, [row]).map(({ headings: own, indicators: [first] }) => [
      own.map(({ at }) => toA1(at)).join(' '),
      `${first!.level1} ${first!.name} ${first!.target.text} ${first!.actual.text}`.trim(),
    ]);

  test('the second begins where the first heading comes again', () => {
    expect(
      tables('指标名称|目标值|完成值|得分|指标名称|目标值|完成值|得分', '次数|5次|4次|10|人数|6人|7人|20'),
    ).toEqual([
      ['A8 B8 C8 D8', '次数 5次 4次'],
      ['E8 F8 G8 H8', '人数 6人 7人'],
    ]);
  });

  test('by levels', () => {
    expect(
      tables(
        '一级指标|指标名称|目标值|完成值|分值|一级指标|指标名称|目标值|完成值|分值',
        '产出指标|次数|5次|4次|10|效益指标|人数|6人|7人|20',
      ),
    ).toEqual([
      ['A8 B8 C8 D8 E8', '产出指标 次数 5次 4次'],
      ['F8 G8 H8 I8 J8', '效益指标 人数 6人 7人'],
    ]);
  });

  test('the label 绩效指标 belongs to the table on its right', () => {
    expect(
      tables(
        '绩效指标|一级指标|三级指标|目标值|完成值|分值|绩效指标|一级指标|三级指标|目标值|完成值|分值',
        '|产出指标|次数|5次|4次|10||效益指标|人数|6人|7人|20',
      ),
    ).toEqual([
      ['A8 B8 C8 D8 E8 F8', '产出指标 次数 5次 4次'],
      ['G8 H8 I8 J8 K8 L8', '效益指标 人数 6人 7人'],
    ]);
  });

  test('a level that comes twice before any achievement is one table', () => {
    expect(tables('一级指标|一级指标|三级指标|目标值|完成值|分值', '产出指标|产出|次数|5次|4次|10')).toEqual([
      ['A8 B8 C8 D8 E8 F8', '产出 次数 5次 4次'],
    ]);
  });
});

test.each([
  ['完成率', '1', '1'],
  ['完成率(%)', '1', '0.01'],
  ['完成率（％）', '80', '0.8'],
  ['完成率', '80%', '0.8'],
  ['完成率', '', null],
])('below %s the rate %s of no numbers is %s', (heading, rate, fraction) => {
  const [form] = formsOf(`${LEVELS}|年度指标值|实际完成值|${heading}|分值|得分`, [
    `产出指标|数量指标|制度建设|完善|完善|${rate}|10|8`,
  ]);
  expect(form!.indicators[0]!.completion?.number?.toString() ?? null).toBe(fraction);
});

test('a word that only stands in the row below the headings is one of them where a name is merged down', () => {
  const rows = [
    ...HEADER,
    `${LEVELS}|年度指标值|实际完成值|分值|得分`,
    '|||甲|乙|丙|丁',
    '产出指标|数量指标|次数|5次|4次|10|8',
  ];
  const [form] = readForms(sheetOf(rows, { merged: ['A8:A9', 'B8:B9', 'C8:C9'] })).forms;
  expect(form!.indicators.map(({ row, name }) => `${row} ${name}`)).toEqual(['10 次数']);
});

test('headings that come again with the same facts go on with the table, others begin anew', () => {
  const headings = `${LEVELS}|年度指标值|实际完成值|分值|得分|偏差原因`;
  const again = (second: string) =>
    formsOf(headings, [
      '产出指标|数量指标|次数|5次|4次|10|8|',
      second,
      '效益指标|社会效益指标|人数|5人|5人|90|90|',
    ]).map(({ indicators }) => indicators.map(({ name }) => name));
  expect(again(headings)).toEqual([['次数', '人数']]);
  expect(again(`${LEVELS}|指标值|完成值|权重|自评得分|未完成原因分析`)).toEqual([['次数', '人数']]);
});

test.each<[what: string, headings: string, row: string, own: string | null]>([
  [
    'one column of weights right before the names is theirs',
    `一级指标|二级指标|权重|三级指标|年度指标值|实际完成值|得分`,
    '产出指标|数量指标|50|次数|5次|4次|8',
    '50',
  ],
  ['one behind the only level', '指标名称|权重|目标值|完成值|得分', '次数|50|5次|4次|8', '50'],
  [
    'so it is where there is no second level',
    '一级指标|权重|三级指标|目标值|完成值|得分',
    '产出指标|50|次数|5次|4次|8',
    '50',
  ],
  [
    'two of the indicators: the first',
    `${LEVELS}|年度指标值|实际完成值|分值|指标权重|得分`,
    '产出指标|数量指标|次数|5次|4次|10|20|8',
    '10',
  ],
])('%s', (_, headings, row, own) => {
  expect(read(headings, row).weight).toBe(own);
});

test('a letter in the heading of targets is no unit, a unit is', () => {
  const unit = (heading: string) => {
    const [form] = formsOf(`${LEVELS}|${heading}|实际完成值|分值|得分`, ['产出指标|数量指标|费用|5|4|10|8']);
    const { meaning } = form!.indicators[0]!.target;
    return meaning.kind === 'number' ? (meaning.unit?.text ?? '') : meaning.kind;
  };
  expect([unit('目标值'), unit('目标值（A）'), unit('目标值（万元）'), unit('目标值（说明）')]).toEqual([
    '',
    '',
    '万元',
    '',
  ]);
});

test.each<[year: string, headings: string, cells: string, actual: string]>([
  // A form of 2024: what was achieved in 2023 gives way, wherever it stands.
  ['2024', '目标值|2023年完成值|完成值', '5次|1次|4次', '4次'],
  ['2024', '目标值|完成值|2023年完成值', '5次|4次|1次', '4次'],
  ['2024', '2023年完成值|2024年完成值|目标值', '1次|4次|5次', '4次'],
  // One of 2023, filled in when the targets of 2024 were known.
  ['2023', '目标值|2023年完成值|2024年完成值', '5次|4次|1次', '4次'],
  ['2023', '目标值|2023年完成值|完成值', '5次|4次|1次', '4次'],
  // Nothing else is there: the title may say the year of filing.
  ['2025', '目标值|2024年完成值', '5次|4次', '4次'],
])('in a form of %s, under %s', (year, headings, cells, actual) => {
  const rows = [
    `${year}年度绩效自评表`,
    '项目名称|古籍修复',
    `${LEVELS}|${headings}|分值|得分`,
    `产出指标|数量指标|次数|${cells}|10|8`,
  ];
  const [form] = readForms(sheetOf(rows)).forms;
  expect([form!.year, form!.indicators[0]!.actual.text]).toEqual([Number(year), actual]);
});

test('headings of several years come again after a page break', () => {
  const headings = `${LEVELS}|目标值|2023年完成值|完成值|分值|得分`;
  const row = (name: string) => `产出指标|数量指标|${name}|5次|1次|4次|50|40`;
  const rows = ['2024年度绩效自评表', '项目名称|古籍修复', headings, row('甲'), headings, row('乙')];
  const { forms } = readForms(sheetOf(rows));
  expect(forms.map(({ indicators }) => indicators.map(({ name, actual }) => name + actual.text))).toEqual([
    ['甲4次', '乙4次'],
  ]);
});
