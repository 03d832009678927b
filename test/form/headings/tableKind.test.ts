import { readForms } from '../../../src/form/reading/readForms';
import { FORM, HEADER } from '../drawnForm';
import { sheetOf } from '../sheetOf';

/** Sheets that lie in the same workbooks as forms and are none. */
const NO_FORMS: readonly (readonly [name: string, rows: readonly string[]])[] = [
  ['an empty sheet', []],
  ['a note', ['本工作簿仅供内部使用']],
  [
    'a budget',
    ['2024年部门预算表', '项目名称|年初预算数|全年预算数|执行数|执行率', '古籍修复|#100|#80|#40|50%'],
  ],
  [
    'a budget by source',
    ['收支预算总表', '单位：万元', '收入||支出', '项目|预算数|项目|预算数', '财政拨款|#100|基本支出|#60'],
  ],
  [
    'execution by department',
    ['预算执行情况表', '部门|年度指标|实际支出|完成率|排名', '科技处|#100|#90|90%|#1'],
  ],
  ['a roster', ['序号|姓名|单位|职务|联系电话', '#1|张三|科技馆|馆员|123']],
  ['a roster with scores', ['考核得分表', '姓名|部门|得分|等级|备注', '张三|办公室|#95|优|']],
  ['a price list', ['设备采购清单', '序号|名称|计量单位|数量|单价|金额', '#1|电脑|台|#2|#5000|#10000']],
  [
    'staff performance',
    ['员工绩效考核表', '姓名|张三', '考核指标|权重|目标值|实际完成值|得分', '销售额|#40|100万|90万|#36'],
  ],
  [
    'staff performance with indicator names',
    ['销售部KPI', '指标名称|目标值|实际完成值|权重|得分', '销售额|100万|90万|#40|#36'],
  ],
  ['sales against plan', ['产品|计划值|完成值|完成率|说明', '甲|#100|#90|90%|淡季']],
  ['a bid evaluation', ['供应商评分表', '评价内容|分值|得分|备注', '价格|#30|#28|']],
  ['bid criteria', ['评分标准', '一级指标|二级指标|分值|评分标准', '商务|资质|#10|有得满分']],
  [
    'a catalogue of indicators',
    ['绩效指标库', '一级指标|二级指标|三级指标|指标解释', '产出指标|数量指标|次数|略'],
  ],
  [
    'a goal table',
    ['项目支出绩效目标表', '一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|次数|≥5次'],
  ],
  [
    'an application',
    ['项目绩效目标申报表', '项目名称|甲', '一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|次数|≥5次'],
  ],
  [
    'an approval',
    ['预算绩效目标批复表', '一级指标|二级指标|三级指标|年度指标值|备注', '产出指标|数量指标|次数|≥5次|'],
  ],
  [
    'monitoring in the middle of the year',
    [
      '绩效运行监控表',
      '一级指标|二级指标|三级指标|年度指标值|1至7月执行情况|全年预计完成情况',
      '产出指标|数量指标|次数|≥5次|3次|5次',
    ],
  ],
  [
    'monitoring with all the headings of a self-evaluation',
    [
      '项目支出绩效运行监控表',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析',
      '产出指标|数量指标|次数|≥5次|3次|10|6|',
    ],
  ],
  ['statistics', ['主要统计指标', '指标名称|计量单位|2022年|2023年|增长率', '人口|万人|#10|#11|10%']],
  ['the overall goals alone', ['年度总体目标|预期目标|实际完成情况', '|修复 20 册|修复 25 册']],
  ['the funds block alone', HEADER],
  ['headings of the rules', ['绩效指标设置要求', '一级指标|说明', '产出指标|必填']],
  ['a questionnaire', ['满意度调查问卷', '题目|非常满意|满意|不满意', '您对服务是否满意|#10|#5|#1']],
  [
    'meeting minutes',
    ['关于绩效自评工作的会议纪要', '会议要求各单位对照指标值与实际完成值认真填写得分与偏差原因。'],
  ],
  ['a contents page', ['目录', '项目支出绩效自评表|1', '部门整体绩效自评表|2']],
  [
    'a summary of results',
    [
      '项目绩效自评结果汇总表',
      '序号|项目名称|全年预算数|全年执行数|执行率|自评得分|评价等级',
      '#1|甲|#80|#40|50%|#95|优',
    ],
  ],
  ['a timetable', ['工作计划', '任务|责任单位|完成时间|完成情况', '修复|古籍部|6月|已完成']],
  ['assets', ['固定资产盘点表', '资产名称|计量单位|账面数|实际数|差异原因', '电脑|台|#10|#9|报废']],
  ['pure numbers', Array.from({ length: 20 }, (_, row) => `#${row}|#${row * 2}|#${row * 3}|#${row * 4}`)],
  [
    'the headings in one cell each below another',
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ],
  ['inventory with 类别', ['库存表', '类别|指标|数量|目标|权重', '甲|乙|#1|#2|#3']],
];

test.each(NO_FORMS)('%s is no form', (_, rows) => {
  expect(readForms(sheetOf(rows)).forms).toEqual([]);
});

describe('what comes near is named', () => {
  const near = (...rows: string[]) =>
    readForms(sheetOf(rows)).nearMisses.map(({ kind, title, missing }) => [kind, title, missing.join()]);

  test('a goal table, by its title', () => {
    expect(near('项目支出绩效目标表', '一级指标|二级指标|三级指标|指标值')).toEqual([
      ['goal-table', '项目支出绩效目标表', 'actual,score'],
    ]);
  });

  test('a goal table is none, even with an achievement', () => {
    expect(near('项目支出绩效目标表', '一级指标|二级指标|三级指标|指标值|实际完成值|分值')).toEqual([
      ['goal-table', '项目支出绩效目标表', ''],
    ]);
  });

  test.each([
    ['一级指标|二级指标|三级指标|年度指标值|分值|得分', 'actual'],
    ['一级指标|二级指标|三级指标|实际完成值|分值|得分', 'target'],
    ['一级指标|二级指标|三级指标|年度指标值|实际完成值', 'score'],
  ])('%s lacks %s', (headings, missing) => {
    expect(near('项目支出绩效自评表', headings)).toEqual([
      ['incomplete-headings', '项目支出绩效自评表', missing],
    ]);
  });

  test('where they are and what was seen', () => {
    const [miss] = readForms(
      sheetOf(['', '一级指标|二级指标|三级指标|年度目的|结果|分值'], { at: 'C4' }),
    ).nearMisses;
    expect(miss).toMatchObject({
      sheet: '自评表',
      at: { row: 5, column: 3 },
      missing: ['target', 'actual'],
      seen: ['一级指标', '二级指标', '三级指标', '年度目的', '结果', '分值'],
    });
  });

  test('headings repeated after a page break are one near miss', () => {
    const headings = '一级指标|二级指标|三级指标|指标值';
    expect(near('项目支出绩效目标表', headings, '产出指标|数量指标|次数|≥5次', headings)).toHaveLength(1);
  });

  test('other sheets are passed in silence', () => {
    expect(near('序号|姓名|单位', '#1|张三|科技馆')).toEqual([]);
    expect(near(...FORM)).toEqual([]);
  });
});
