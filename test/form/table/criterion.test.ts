import { FORM, HEADER } from '../drawnForm';
import { formOf } from '../formOf';
import { readForms } from '../../../src/form/reading/readForms';
import { sheetOf } from '../sheetOf';

const CRITERIA = [
  '≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。',
  '100%计满分，每低于4%扣1.5分，扣完为止。',
];

test.each(['评分标准', '评价标准', '赋分规则', '计分办法', '评分细则', '评分说明'])(
  'a column %s beside the target holds each row’s own criterion',
  (heading) => {
    const { indicators } = formOf([
      ...HEADER,
      `一级指标|二级指标|三级指标|年度指标值|${heading}|实际完成值|分值|得分|偏差原因分析及改进措施`,
      `投入|配置|在职人员控制率|≤100%|${CRITERIA[0]}|97%|6|6|`,
      `|执行|预算完成率|100%|${CRITERIA[1]}|92%|84|81|年底追加未支出，明年提早安排。`,
    ]);
    expect(indicators.map(({ criterion }) => criterion?.text)).toEqual(CRITERIA);
    expect(indicators[0]!.criterion!.at).toEqual({ row: 9, column: 5 });
  },
);

test('where a criterion and an achievement stand in the row, no column of targets is needed', () => {
  const rows = [
    '部门整体支出绩效自评表',
    '部门名称|市水利局',
    '一级指标|二级指标|三级指标|分值|评分标准|实际完成值|得分|备注',
    `投入|配置|在职人员控制率|6|${CRITERIA[0]}|97%|6|`,
    `|执行|预算完成率|94|${CRITERIA[1]}|92%|91|`,
    '合计|||100|||97|',
  ];
  const { indicators } = formOf(rows);
  expect(
    indicators.map(({ name, actual, criterion, target }) => [
      name,
      actual.text,
      criterion?.text,
      target.entry,
    ]),
  ).toEqual([
    ['在职人员控制率', '97%', CRITERIA[0], null],
    ['预算完成率', '92%', CRITERIA[1], null],
  ]);
});

test('without a score to give, a table of criteria is no form', () => {
  const rows = [
    '绩效评价指标体系',
    '一级指标|二级指标|三级指标|评分标准|实际完成值',
    '投入|配置|在职人员控制率|≤100%得满分|97%',
  ];
  expect(readForms(sheetOf(rows)).forms).toEqual([]);
});

test('a form without such a column has no criteria', () => {
  expect(formOf([...FORM]).indicators.every(({ criterion }) => criterion === null)).toBe(true);
});
