import { toA1 } from '../../../src/sheet/address';
import { HEADER, HEADINGS, INDICATORS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import type { Drawn } from '../sheetOf';

const TOP = [...HEADER, HEADINGS];

function rows(...lines: string[]) {
  return formOf([...TOP, ...lines, TOTAL]).indicators.map(
    ({ name, kind, weight }) => `${name} ${kind} ${weight?.text}`,
  );
}

describe('rows without a name', () => {
  test.each([
    ['a target, a weight and a score', '|产出指标|||≥95%|96%|20|20', ' scored 20'],
    ['below a level that is no name', '|产出指标|数量指标||≥5次|5次|20|20', ' scored 20'],
    ['below 服务对象满意度', '|满意度指标|服务对象满意度||≥90%|92%|10|10', ' scored 10'],
    ['a weight alone', '|产出指标|数量指标||||20|', ' scored 20'],
    ['a score alone', '|产出指标|数量指标|||||20', ' scored '],
  ])('%s', (_, line, expected) => {
    expect(rows('|产出指标|数量指标|次数|≥5次|5次|50|50', line)).toEqual(['次数 scored 50', expected]);
  });

  test('the sum of a section whose label is missing is no row of its own', () => {
    expect(
      rows('|产出指标|数量指标|次数|≥5次|5次|30|30', '||质量指标|合格率|≥5%|5%|20|20', '||||||50|50'),
    ).toEqual(['次数 scored 30', '合格率 scored 20']);
  });

  test('where no row uses the third column, the second names the indicators', () => {
    expect(rows('|产出指标|数量指标||≥5次|5次|50|50', '|效益指标|社会效益指标||提高|提高|40|40')).toEqual([
      '数量指标 scored 50',
      '社会效益指标 scored 40',
    ]);
  });
});

describe('labels with nothing beside them', () => {
  const labels = (lines: readonly string[], drawn?: Drawn) =>
    formOf(
      ['项目支出绩效自评表', ...lines, ...HEADER.slice(4), HEADINGS, ...INDICATORS, TOTAL],
      drawn,
    ).emptyLabels.map(({ of, at }) => `${of} ${toA1(at)}`);

  test.each<[string, string[], string[]]>([
    ['none', ['项目名称||古籍修复', '主管部门||市图书馆局||||实施单位|市图书馆'], []],
    ['the project', ['项目名称', '主管部门||市图书馆局||||实施单位|市图书馆'], ['project A2']],
    ['behind a colon', ['项目名称：', '主管部门：市图书馆局'], ['project A2']],
    ['two labels side by side', ['项目名称：|主管部门：'], ['project A2', 'department B2']],
    ['the unit beside another label', ['项目名称||古籍修复', '实施单位||||主管部门|市图书馆局'], ['unit A3']],
    ['a sign for nothing is an answer', ['项目名称||/', '主管部门||无'], []],
    [
      'one of two departments is enough',
      ['项目名称||古籍修复', '中央主管部门', '地方主管部门||市图书馆局'],
      [],
    ],
    ['the year, which the title does not say', ['年度', '项目名称||古籍修复'], ['year A2']],
    ['values below their labels', ['项目名称|主管部门|实施单位', '古籍修复|市图书馆局|市图书馆'], []],
  ])('%s', (_, lines, expected) => {
    expect(labels(lines)).toEqual(expected);
  });
});

describe('the form’s own line of the year', () => {
  test.each([
    ['（2022年度）', 2022],
    ['（2022 年度）', 2022],
    ['2022年', 2022],
    ['年度||2022', 2022],
    ['填报日期：2022年', null],
    ['填报日期：2022年12月', null],
  ])('%s', (line, year) => {
    const form = formOf([
      '2023年度项目支出绩效自评表',
      line,
      ...HEADER.slice(2),
      HEADINGS,
      ...INDICATORS,
      TOTAL,
    ]);
    expect([form.year, form.yearLine?.year ?? null]).toEqual([2023, year]);
  });
});

describe('weights beside levels', () => {
  const told = (lines: readonly string[], drawn?: Drawn) => {
    const { levels, indicators } = formOf([...HEADER, ...lines], drawn);
    return levels.map(
      ({ level, name, weight, rows: own }) =>
        `${level} ${name} ${weight}: ${own.map((at) => indicators[at]!.name).join()}`,
    );
  };

  test('each level with its own column', () => {
    expect(
      told([
        '一级指标|分值|二级指标|分值|三级指标|分值|目标值|完成值|得分',
        '项目决策|20|决策过程|8|决策依据|3|充分|充分|3',
        '||||决策程序|5|规范|规范|5',
        '||资金分配|12|分配办法|12|健全|健全|12',
        '项目绩效|80|项目产出|80|产出数量|80|≥5个|5个|80',
        '合计|||||100|||100',
      ]),
    ).toEqual([
      '1 项目决策 20: 决策依据,决策程序,分配办法',
      '2 决策过程 8: 决策依据,决策程序',
      '2 资金分配 12: 分配办法',
      '1 项目绩效 80: 产出数量',
      '2 项目产出 80: 产出数量',
    ]);
  });

  test('in labels of both levels', () => {
    expect(
      told([
        HEADINGS,
        '|产出指标（50分）|数量指标（30分）|次数|≥5次|5次|30|30',
        '||质量指标(20分)|合格率|≥5%|5%|20|20',
        '|效益指标（30）|社会效益指标(1)|知晓率|≥5%|5%|30|30',
        TOTAL,
      ]),
    ).toEqual([
      '1 产出指标（50分） 50: 次数,合格率',
      '2 数量指标（30分） 30: 次数',
      '2 质量指标(20分) 20: 合格率',
      '1 效益指标（30） 30: 知晓率',
    ]);
  });
});

test.each([
  ['≥500万条|520万条|104%', '1.04'],
  ['≥500万条|520万条|1.04', '1.04'],
  ['≥500万条|520万条|104', '1.04'],
  ['≥100%|95%|0.95', '0.95'],
  ['提高|提高|100%', '1'],
  ['提高|提高|', undefined],
])('the rate of completion of %s is %s', (measures, rate) => {
  const heading = '一级指标|二级指标|三级指标|目标值|完成值|完成率|分值|得分';
  const form = formOf([
    ...HEADER,
    heading,
    `产出指标|数量指标|数据量|${measures}|90|90`,
    '总分||||||100|100',
  ]);
  expect(form.indicators[0]!.completion?.number?.toString()).toBe(rate);
});

describe('the total', () => {
  const totals = (...lines: string[]) => {
    const { total, otherTotals } = formOf([...TOP, ...INDICATORS, ...lines]);
    return [total?.score?.text, ...otherTotals.map(({ text }) => text)];
  };

  test.each<[string, string[], (string | undefined)[]]>([
    ['once', ['总分||||||100|93.95'], ['93.95']],
    ['twice below', ['总分||||||100|93.95', '自评得分|||||||94'], ['93.95', '94']],
    ['the indicators’ alone above it', ['合计||||||90|88.95', '总分||||||100|93.95'], ['93.95']],
  ])('%s', (_, lines, expected) => {
    expect(totals(...lines)).toEqual(expected);
  });

  test('in the head of the form and below it', () => {
    const form = formOf([
      '项目支出绩效自评表',
      '项目名称||古籍修复|||自评总分|98',
      ...HEADER.slice(4),
      HEADINGS,
      ...INDICATORS,
      TOTAL,
    ]);
    expect([form.total?.score?.text, form.otherTotals.map(({ text }) => text)]).toEqual(['93.95', ['98']]);
  });
});

describe('同上', () => {
  const points = (...notes: string[]) =>
    formOf([
      ...TOP,
      ...notes.map((note, at) => `|产出指标|数量指标|次数${at}|≥5次|4次|10|8|${note}`),
    ]).indicators.map(({ pointsToNothing }) => pointsToNothing === true);

  test.each<[string, string[], boolean[]]>([
    ['in the first row', ['同上', '设备延期到货'], [true, false]],
    ['below a reason', ['设备延期到货', '同上', '', '同上'], [false, false, false, false]],
    ['below 无', ['无', '同上'], [false, true]],
    ['below another one that points to nothing', ['同上', '同上'], [true, true]],
  ])('%s', (_, notes, expected) => {
    expect(points(...notes)).toEqual(expected);
  });
});
