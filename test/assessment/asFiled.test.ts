import { assessed, assessedForm } from './assessed';
import type { Said } from './assessed';
import type { Drawn } from '../form/sheetOf';
import { numberCell } from '../form/sheetOf';

/** The national form down to its headings in row 6; indicators follow from row 7 on. */
const TOP = [
  '项目支出绩效自评表（2023年度）',
  '项目名称||古籍修复',
  '主管部门||某市文化局|||实施单位|某图书馆',
  '项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额||100|100|100|10|100%|10',
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
];
const OUTPUT = '|产出指标|数量指标|修复册数|≥20册|20册|50|50';
const EFFECT = '|效益指标|社会效益指标|读者人数|≥3000人|3000人|30|30';
const CONTENT = '|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10|10';
const REST = [EFFECT, CONTENT];
const TOTAL = '总分||||||100|100';

interface Filed {
  readonly rows: readonly string[];
  readonly drawn?: Drawn;
  readonly says: Partial<Said> & { readonly status: string; readonly findings: readonly string[] };
}

function region(department: string): readonly string[] {
  return TOP.map((row) => row.replace('某市文化局', department));
}

const FORMS: Readonly<Record<string, Filed>> = {
  'typed with full width and with blanks and breaks inside headings': {
    rows: [
      '项目支出绩效自评表',
      '（ ２０２３ 年度 ）',
      '项 目 名 称||村级公益事业奖补',
      '主 管 部 门||某县财政局|||实 施 单 位|某镇人民政府',
      '项目资金（万 元）|||年初预算数|全年预算数|全年执行数|分 值|执行率|得 分',
      '|年度资金总额||１００|１００|９６．５|１０|９６．５％|９．６５',
      '|其中：财政拨款||１００|１００|９６．５|／|９６．５％|／',
      '绩效指标|一级指标|二级指标|三级指标|年 度\n指标值|实 际\n完成值|分 值|得 分|偏差原因分析\n及改进措施',
      '|产出指标|数量指标|修建村组道路|≥１２公里|12.6公里|２０|２０',
      '||质量指标|验收合格率|＝１００％|１００％|１５|１５',
      '||时效指标|完工时间|１１月底前|１１月２０日|１５|１５',
      '|效益指标|社会效益指标|受益人口|不少于３，２００人|３２００余人|３０|３０',
      '|满意度指标|服务对象满意度指标|群众满意度|９５％以上|９３．５％|１０|９．８４|个别路段扬尘',
      '总 分||||||１００|９９．４９',
    ],
    says: {
      status: 'ready',
      about: '2023 村级公益事业奖补 / 某县财政局 / 某镇人民政府',
      scores: [
        '修建村组道路 ２０/２０',
        '验收合格率 １５/１５',
        '完工时间 １５/１５',
        '受益人口 ３０/３０',
        '群众满意度 ９．８４/１０',
      ],
      total: '９９．４９ = 99.49 → 99.49',
      findings: [],
    },
  },

  'made of numbers, number formats, dates and formulas': {
    rows: [
      '项目支出绩效自评表（2024年度）',
      '项目名称||校舍维修|||实施单位|某中学',
      '项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额||#200|#180|#171|#10',
      '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '|产出指标|数量指标|维修校舍面积|||||',
      '||质量指标|验收合格率|||#20|#20',
      '||时效指标|完工日期|||#10|#10',
      '|效益指标|社会效益指标|受益学生数|||#30|#29.5|有学生转学',
      '|满意度指标|服务对象满意度指标|师生满意度|||#10|#10',
      '总分',
    ],
    drawn: {
      cells: {
        H4: { ...numberCell(0.95, '0.00%', '95.00%'), formula: '=F4/E4' },
        I4: { ...numberCell(9.5, '0.00', '9.50'), formula: '=G4*H4' },
        E6: numberCell(3000, '"≥"#,##0"平方米"', '≥3,000平方米'),
        F6: numberCell(3150, '#,##0"平方米"', '3,150平方米'),
        G6: numberCell(20, '0"分"', '20分'),
        H6: numberCell(20, '0.0"分"', '20.0分'),
        E7: numberCell(1, '0%', '100%'),
        F7: numberCell(1, '0%', '100%'),
        E8: numberCell(45535, 'yyyy"年"m"月"d"日"', '2024年8月31日'),
        F8: numberCell(45530, 'yyyy"年"m"月"d"日"', '2024年8月26日'),
        E9: numberCell(1200, '"≥"0"人"', '≥1200人'),
        F9: numberCell(1180, '0"人"', '1180人'),
        E10: numberCell(0.9, '"≥"0%', '≥90%'),
        F10: numberCell(0.925, '0.0%', '92.5%'),
        G11: { ...numberCell(100), formula: '=SUM(G6:G10)+G4' },
        H11: { ...numberCell(99, '0.00', '99.00'), formula: '=SUM(H6:H10)+I4' },
      },
    },
    says: {
      status: 'ready',
      funds: ['年度资金总额 total 180 171 95.00%: 9.50 → 9.5'],
      scores: [
        '维修校舍面积 20.0分/20分',
        '验收合格率 20/20',
        '完工日期 10/10',
        '受益学生数 29.5/30',
        '师生满意度 10/10',
      ],
      total: '99.00 = 99 → 99',
      findings: [],
    },
  },

  'its total a formula that forgets the execution score': {
    rows: [...TOP, OUTPUT, ...REST, '总分||||||100'],
    drawn: { cells: { H10: { ...numberCell(90), formula: '=SUM(H7:H9)' } } },
    says: { status: 'not-ready', total: '90 = 100 → 100', findings: ['formula-disagrees H10'] },
  },

  'Guangxi, from 130 % of the target on a note is due': {
    rows: [
      ...region('广西壮族自治区某市卫生健康局'),
      '|产出指标|数量指标|培训村医人数|≥100人|135人|50|50',
      '|效益指标|社会效益指标|慢病随访率|≥80%|104%|30|30|补录上年随访',
      CONTENT,
      TOTAL,
    ],
    says: {
      status: 'not-ready',
      ruleset: 'guangxi by region',
      total: '100 = 100 → 100',
      findings: ['deviation-without-note I7'],
    },
  },

  'Shanghai, an execution score rounded up where the city cuts': {
    rows: [
      ...region('上海市某区科学技术委员会').map((row) =>
        row.replace('|年度资金总额||100|100|100|10|100%|10', '|年度资金总额||30|30|29|10|96.67%|9.67'),
      ),
      OUTPUT,
      ...REST,
      '总分||||||100|99.67',
      '评分等级||优',
    ],
    says: {
      status: 'ready',
      ruleset: 'shanghai by region',
      funds: ['年度资金总额 total 30 29 96.67%: 9.67 → 9.66'],
      total: '99.67 = 99.67 → 99.67',
      grade: '优 = 优',
      findings: [],
    },
  },

  'Beijing, four times the target without the penalty and without a note': {
    rows: [
      ...region('北京市某局'),
      '|产出指标|数量指标|检查次数|≥10次|40次|20|20',
      '|||抽检次数|≥10次|25次|30|30',
      ...REST,
      TOTAL,
    ],
    says: {
      status: 'not-ready',
      ruleset: 'beijing by region',
      scores: ['检查次数 20/20 → 16', '抽检次数 30/30', '读者人数 30/30', '读者满意度 10/10'],
      total: '100 = 100 → 96',
      findings: ['penalty-not-applied H7', 'deviation-without-note I7'],
    },
  },

  'with hidden rows, a note among the rows and a form that starts at D20': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|10册|50|25|纸张不足',
      '注：以下由业务科室填写',
      EFFECT,
      '',
      CONTENT,
      '总分||||||100|75',
    ],
    drawn: { at: 'D20', hiddenRows: [26, 28] },
    says: {
      status: 'ready',
      range: 'D20:L31',
      scores: ['修复册数 25/50', '读者人数 30/30', '读者满意度 10/10'],
      total: '75 = 75 → 75',
      grade: '_ = 中',
      findings: [],
    },
  },

  'with a sum under each section': {
    rows: [...TOP, OUTPUT, '|小计|||||50|50', EFFECT, '|合计|||||30|30', CONTENT, '||小计||||10|10', TOTAL],
    says: {
      status: 'ready',
      scores: ['修复册数 50/50', '读者人数 30/30', '读者满意度 10/10'],
      total: '100 = 100 → 100',
      findings: [],
    },
  },

  'with a score cell merged over two indicators': {
    rows: [...TOP, '|产出指标|数量指标|修复册数|≥20册|20册|25|50', '|||培训场次|≥2场|2场|25', ...REST, TOTAL],
    drawn: { merged: ['H7:H8'] },
    says: {
      status: 'ready',
      scores: [
        '修复册数 50/25 → shared-score',
        '培训场次 50/25 → shared-score',
        '读者人数 30/30',
        '读者满意度 10/10',
      ],
      total: '100 = 100 → 100',
      findings: ['not-evaluated H7'],
    },
  },

  'with rows that explain the row above them': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|★修复册数|≥20册|20册|50|50',
      '|||其中：善本|≥5册|5册|/|/',
      '|||……||||',
      ...REST,
      TOTAL,
    ],
    says: {
      status: 'ready',
      scores: [
        '★修复册数 50/50',
        '其中：善本 detail',
        '…… placeholder',
        '读者人数 30/30',
        '读者满意度 10/10',
      ],
      total: '100 = 100 → 100',
      findings: [],
    },
  },

  'with a grade ticked that the total does not reach': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|14册|50|35|纸张不足',
      ...REST,
      '总分||||||100|85',
      '自评等级|☑优 □良 □中 □差',
    ],
    says: {
      status: 'not-ready',
      total: '85 = 85 → 85',
      grade: '优 = 良',
      findings: ['grade-mismatch B11'],
    },
  },

  'with the total above the table and none below': {
    rows: [...TOP.slice(0, 3), '自评得分||98', ...TOP.slice(3), OUTPUT, ...REST],
    says: { status: 'not-ready', total: '98 = 100 → 100', findings: ['total-mismatch C4'] },
  },

  'with money of many sources, their sum last': {
    rows: [
      ...TOP.slice(0, 3),
      '资金来源（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|中央补助||50|60|60',
      '|地方资金||30|30|24.6',
      '|上年结转||10|10|10',
      '|其他资金||0|0|0',
      '|合计||90|100|94.6|10|0.946|9.46',
      TOP[5]!,
      OUTPUT,
      ...REST,
      '合计||||||100|99.46',
    ],
    says: {
      status: 'ready',
      funds: [
        '中央补助 fiscal 60 60 _',
        '地方资金 fiscal 30 24.6 _',
        '上年结转 carryover 10 10 _',
        '其他资金 other 0 0 _',
        '合计 total 100 94.6 0.946: 9.46 → 9.46',
      ],
      total: '99.46 = 99.46 → 99.46',
      findings: [],
    },
  },

  'with amounts in 元, one of them written in 万元': {
    rows: [
      ...TOP.slice(0, 3),
      '项目资金（元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额||1,640,000.00|164万元|1,476,000|10|90|9',
      TOP[5]!,
      OUTPUT,
      ...REST,
      '总分||||||100|99',
    ],
    says: {
      status: 'ready',
      funds: ['年度资金总额 total 164万元 1,476,000 90: 9 → 9'],
      total: '99 = 99 → 99',
      findings: [],
    },
  },

  'money spent without a budget': {
    rows: [...TOP.slice(0, 4), '|年度资金总额||0|0|5|10|100%|10', TOP[5]!, OUTPUT, ...REST, TOTAL],
    says: { status: 'not-ready', total: '100 = 100 → 100', findings: ['rate-undefined E5'] },
  },

  'units that convert, and units that do not': {
    rows: [
      ...TOP,
      '|产出指标|成本指标|修复成本|≤50万元|498000元|20|20',
      '||数量指标|培训场次|≥3次|4场|30|30',
      ...REST,
      TOTAL,
    ],
    says: {
      status: 'ready',
      scores: ['修复成本 20/20', '培训场次 30/30 → unit-mismatch', '读者人数 30/30', '读者满意度 10/10'],
      findings: ['unit-mismatch F8'],
    },
  },

  'late, undecided and unreadable': {
    rows: [
      ...TOP,
      '|产出指标|时效指标|完成时间|6月底前|2023年8月|20|18|采购延迟',
      '||质量指标|修复质量|优|优良中差|10|10',
      '||数量指标|印制份数|≥100份|第O份|20|20',
      ...REST,
      '总分||||||100|98',
    ],
    says: {
      status: 'not-ready',
      scores: [
        '完成时间 18/20 → late-date',
        '修复质量 10/10 → choice-not-made',
        '印制份数 20/20 → not-a-number',
        '读者人数 30/30',
        '读者满意度 10/10',
      ],
      findings: ['not-evaluated H7', 'choice-not-made F8', 'not-a-number F9'],
    },
  },

  'sections named in rows of their own': {
    rows: [
      ...TOP,
      '|一、产出指标（50分）',
      '||数量指标|修复册数|≥20册|20册|50|50',
      '|二、效益指标（30分）',
      '||社会效益指标|读者人数|≥3000人|3000人|20|20',
      '|三、满意度指标（10分）',
      '||服务对象满意度|读者满意度|≥90%|92%|10|10',
      '总分||||||90|90',
    ],
    says: {
      status: 'not-ready',
      total: '90 = 90 → 90',
      findings: ['section-weight-mismatch B9', 'weight-total G13'],
    },
  },

  'points written with 分, the total behind its colon, notes called 备注': {
    rows: [
      ...TOP.slice(0, 5),
      '序号|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注',
      '1|产出指标|数量指标|修复册数|≥20册|19册|50分|47.5分|一册待料',
      '2|效益指标|社会效益指标|读者人数|≥3000人|3000人|30分|30分',
      '3|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10分|10分|无',
      '总分：97.5分',
    ],
    says: {
      status: 'ready',
      scores: ['修复册数 47.5分/50分', '读者人数 30分/30分', '读者满意度 10分/10分'],
      total: '97.5分 = 97.5 → 97.5',
      findings: [],
    },
  },

  'deductions with 无, / and nothing for a reason': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|20册|30|28|无',
      '||质量指标|验收合格率|≥95%|76%|20|20|/',
      '|效益指标|社会效益指标|读者人数|≥3000人|2400人|30|24',
      '|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10|10|——',
      '总分||||||100|92',
    ],
    says: {
      status: 'not-ready',
      scores: ['修复册数 28/30 → 30', '验收合格率 20/20 → 16', '读者人数 24/30', '读者满意度 10/10'],
      total: '92 = 92 → 88',
      grade: '_ = 优',
      findings: [
        'deduction-without-note H7',
        'score-above-rule H8',
        'deviation-without-note I8',
        'deduction-without-note H9',
      ],
    },
  },

  'Tianjin, the unit behind the achievement, weights planned and given': {
    rows: [
      '部门整体支出绩效自评表',
      '（2023年度）',
      '单位名称|天津市某中心',
      '指标名称|计算符号|指标值|实际完成值|计量单位|权重设定值|分值|得分|偏差原因分析及改进措施',
      '服务企业家数|≥|120|126|家|40|40|40',
      '诉求办结率|=|100|98|%|30|30|29.4|两件跨年办理',
      '人均成本|≤|1.2|1.1|万元|30|30|30',
      '合计|||||100|100|99.4',
    ],
    says: {
      status: 'ready',
      ruleset: 'mof-2020 by default',
      about: '2023 _ / _ / 天津市某中心',
      scores: ['服务企业家数 40/40', '诉求办结率 29.4/30', '人均成本 30/30'],
      total: '99.4 = 99.4 → 99.4',
      findings: [],
    },
  },

  'Zhejiang, names before levels and a rate of completion': {
    rows: [
      '财政支出项目绩效自评表（2022年度）',
      '项目名称：数字化改革||项目单位：某县大数据局',
      '绩效指标类型|指标名称|绩效目标值|目标实际值|完成率|权重分|自评分',
      '产出指标|归集数据量|≥500万条|520万条|104%|60|60',
      '效益指标|跑零次事项占比|≥90%|81%|90%|40|36',
      '自评总分|||||100|96',
    ],
    says: {
      status: 'ready',
      about: '2022 数字化改革 / _ / 某县大数据局',
      scores: ['归集数据量 60/60', '跑零次事项占比 36/40'],
      total: '96 = 96 → 96',
      findings: ['not-evaluated G5'],
    },
  },
};

test.each(Object.entries(FORMS))('%s', (_, { rows, drawn, says }) => {
  const found = assessedForm(rows, drawn);
  const stated = Object.fromEntries(Object.keys(says).map((key) => [key, found[key as keyof Said]]));
  expect(stated).toEqual(says);
});

const wide = (row: string): string => row + '|'.repeat(10 - row.split('|').length);
const OTHER = [...TOP, OUTPUT, ...REST, '总分||||||100|99'].map((row) => row.replace('古籍修复', '数字阅读'));

test('forms beside one another are scored each by itself', () => {
  const first = [...TOP, OUTPUT, ...REST, TOTAL];
  const { status, forms } = assessed(first.map((row, at) => `${wide(row)}|${OTHER[at]!}`));
  expect(status).toBe('not-ready');
  expect(forms.map(({ about, total, findings }) => [about, total, ...findings])).toEqual([
    ['2023 古籍修复 / 某市文化局 / 某图书馆', '100 = 100 → 100'],
    ['2023 数字阅读 / 某市文化局 / 某图书馆', '99 = 100 → 100', 'total-mismatch R10'],
  ]);
});

test('forms below one another with a page break inside the first', () => {
  const first = [
    ...TOP,
    OUTPUT,
    '（续表）',
    TOP[5]!,
    ...REST,
    TOTAL,
    '填表人：张三||||联系电话：123',
    '',
    '附件2',
  ];
  const { forms } = assessed([...first, ...OTHER]);
  expect(forms.map(({ range, scores, total }) => [range, scores.length, total])).toEqual([
    ['A1:I13', 3, '100 = 100 → 100'],
    ['A16:I25', 3, '99 = 100 → 100'],
  ]);
});
