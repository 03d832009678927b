import { indicatorReasoning } from '../../src/judgement/reasoning/indicatorReasoning';
import { wholeReasoning } from '../../src/judgement/reasoning/reasoning';
import { rulesOf } from '../../src/scoring/rules';
import { assessSheets } from '../../src/assessment/assess';
import { toA1 } from '../../src/sheet/address';
import { numberCell, sheetOf } from '../form/sheetOf';
import { testEach } from './filed';

const ONE_CELL = [
  '项目支出绩效自评表',
  '（2023年度）',
  '项目名称|||城市绿化|||',
  '资金（万元）|||年初预算数|全年预算数|全年执行数|执行率|分值/得分',
  '|年度资金总额||100|100|95|95%|10/9.8',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值/得分|偏差原因分析及改进措施',
  '产出|数量|绿化面积|≥10万平方米|9万平方米|50/50|阴雨天气多',
  '|质量|成活率|≥90%|91%|10/9.5|',
  '|时效|返工率|≤10%|9%|20/|',
  '效益|满意度|市民满意度|≥90%|93%|10/10|',
  '总分|||||100/79.3|',
];

/** Weight and score in one cell. */
testEach({
  '分值/得分, in the funds block and the total too': {
    rows: ONE_CELL,
    says: {
      status: 'not-ready',
      funds: ['年度资金总额 total 100 95 95%: 9.8 → 9.5'],
      scores: ['绿化面积 50/50 → 45', '成活率 9.5/10 → 10', '返工率 _/20 → 20', '市民满意度 10/10'],
      total: '79.3 = 79.3 → 79.3',
      findings: [
        'execution-score-mismatch H5',
        'score-above-rule F7',
        'deduction-without-note F8',
        'score-missing F9',
      ],
    },
  },

  '得分（权重）, the total alone in its cell': {
    rows: [
      '项目支出绩效自评表（2023年度）',
      '项目名称|城市绿化||||',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|得分（权重）|偏差原因',
      '产出|数量|绿化面积|≥10万平方米|9万平方米|54（60）|阴雨天气多',
      '|质量|成活率|≥90%|91%|30分（30分）|',
      '效益|满意度|市民满意度|≥90%|93%|10（10）|',
      '总分|||||95|',
    ],
    says: {
      status: 'not-ready',
      scores: ['绿化面积 54/60', '成活率 30分/30分', '市民满意度 10/10'],
      total: '95 = 94 → 94',
      findings: ['total-mismatch F7'],
    },
  },

  '10/9 that Excel took for a date': {
    rows: [
      '项目支出绩效自评表（2023年度）',
      '项目名称|城市绿化||||',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|权重/得分|偏差原因',
      '产出|数量|绿化面积|≥10万平方米|10万平方米|90/90|',
      '效益|满意度|市民满意度|≥90%|93%||',
      '总分|||||100/99|',
    ],
    drawn: { cells: { F5: numberCell(45574, 'm"月"d"日"', '10月9日') } },
    says: {
      status: 'not-ready',
      scores: ['绿化面积 90/90', '市民满意度 10月9日/10月9日 → no-weight'],
      findings: ['not-a-number F5', 'not-evaluated F6'],
    },
  },
});

test('nothing is written beside a weight; what is right is told', () => {
  const { form, judgement, revision } = assessSheets([sheetOf(ONE_CELL)]).assessments[0]!;
  expect(revision.edits.map(({ kind, at }) => `${kind} ${toA1(at)}`)).toEqual(['note G8']);
  expect(revision.offered).toEqual([]);
  const tellings = form.indicators.map(({ name }, index) => [
    name,
    judgement.scores[index]!.decision,
    wholeReasoning(indicatorReasoning(judgement.scores[index]!, rulesOf(judgement.scorecard.ruleset)))[
      'zh-CN'
    ],
  ]);
  expect(tellings).toEqual([
    [
      '绿化面积',
      'not-written',
      '未达到年度指标值：9 ÷ 10 × 50 = 45.00。得分与分值写在同一格，不自动改动；得分应为 45.00，请自行更改。',
    ],
    [
      '成活率',
      'deduction-without-note',
      expect.stringContaining('表中 9.5 低于 10.00，但未说明原因，暂不改动。'),
    ],
    ['返工率', 'not-written', expect.stringContaining('得分应为 20.00，请自行更改。')],
    ['市民满意度', 'keep', expect.stringContaining('保留')],
  ]);
});
