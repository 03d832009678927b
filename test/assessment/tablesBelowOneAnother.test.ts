import { assessed } from './assessed';
import { testEach } from './filed';

const HEAD = ['2023年度项目支出绩效自评表', '项目名称|城区绿化养护|||主管部门|某市城管局|'];
const INDICATORS = [
  '一级指标|二级指标|三级指标|年初目标值|实际完成值|分值|得分',
  '产出指标|数量指标|养护面积|≥100万平方米|100万平方米|30|30',
  '效益指标|社会效益指标|绿化覆盖率|≥40%|41%|30|30',
  '满意度指标|满意度|市民满意度|≥90%|92%|10|10',
];
const SCORES = ['养护面积 30/30', '绿化覆盖率 30/30', '市民满意度 10/10'];

/** One form whose parts have headings of their own, and one total of all. */
testEach({
  'Suizhou, decisions and management scored above the indicators': {
    rows: [
      ...HEAD,
      '一级指标|二级指标|三级指标|分值|评分标准|得分|扣分原因',
      '项目决策（10分）|项目立项|立项规范性|5|符合规定得满分|5|',
      '|资金落实|资金到位率|5|按比例得分|5|',
      '项目管理（20分）|业务管理|制度健全性|10|健全得满分|9|制度未修订',
      '|财务管理|资金使用合规性|10|合规得满分|10|',
      ...INDICATORS,
      '总分|||||100|99',
    ],
    says: {
      status: 'ready',
      about: '2023 城区绿化养护 / 某市城管局 / _',
      range: 'A1:G12',
      scores: [
        '立项规范性 5/5 → criterion-not-understood',
        '资金到位率 5/5 → criterion-target',
        '制度健全性 9/10 → criterion-not-understood',
        '资金使用合规性 10/10 → criterion-not-understood',
        ...SCORES,
      ],
      total: '99 = 99 → 99',
      grade: '_ = 优',
      findings: ['not-evaluated F4', 'section-weights-unusual A9'],
    },
  },

  'contents without levels above the indicators, in other columns': {
    rows: [
      ...HEAD,
      '评价指标|评分标准||分值|自评得分|扣分原因|',
      '项目决策|立项依据充分、程序规范||10|10||',
      '过程管理|制度健全、资金使用合规||20|21||',
      ...INDICATORS,
      '总分|||||100|101',
    ],
    says: {
      status: 'not-ready',
      scores: [
        '项目决策 10/10 → criterion-not-understood',
        '过程管理 21/20 → criterion-not-understood',
        ...SCORES,
      ],
      total: '101 = 101 → 101',
      findings: ['not-evaluated E4', 'score-above-weight E5', 'section-weights-unusual A7'],
    },
  },

  'each part with its sum, a note between them, and the total of both': {
    rows: [
      ...HEAD,
      '一级指标|二级指标|评价内容|分值|得分||扣分原因',
      '决策|项目立项|立项依据充分|10|10||',
      '过程|资金管理|资金使用合规|20|18||一笔报销不规范',
      '合计|||30|28||',
      '注：以上由财务科填写',
      ...INDICATORS,
      '总分|||||100|98',
    ],
    says: {
      status: 'ready',
      scores: ['立项依据充分 10/10 → target-missing', '资金使用合规 18/20 → target-missing', ...SCORES],
      total: '98 = 98 → 98',
      findings: ['not-evaluated E4', 'section-weights-unusual A9'],
    },
  },

  'targets in both, a total that is wrong': {
    rows: [
      ...HEAD,
      '一级指标|二级指标|三级指标|分值|指标值|完成情况|得分',
      '决策|项目立项|立项依据|10|充分|充分|10',
      '过程|资金管理|资金使用|20|合规|合规|20',
      ...INDICATORS,
      '总分|||||100|98',
    ],
    says: {
      status: 'not-ready',
      scores: ['立项依据 10/10 → 8–10', '资金使用 20/20 → 16–20', ...SCORES],
      total: '98 = 100 → 100',
      findings: ['section-weights-unusual A7', 'total-mismatch G10'],
    },
  },
});

test('a table with a whole total of its own is a form of its own', () => {
  const rows = [...HEAD, ...INDICATORS.map((row) => row.replace('|30|30', '|45|45')), '总分|||||100|100'];
  const expert = [
    '评价指标|评分标准||分值|得分|扣分原因|',
    '项目决策|立项依据充分||40|40||',
    '项目绩效|达到目标||60|50||部分未达到',
    '总分|||100|90||',
  ];
  const { forms } = assessed([...rows, '', ...expert]);
  expect(forms.map(({ range, total }) => [range, total])).toEqual([['A1:G7', '100 = 100 → 100']]);
});
