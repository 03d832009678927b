import { testEach } from './filed';
import { REST, TOP, TOTAL } from './nationalForm';

testEach({
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
      // A target of 59 % instead of 95 % would make score and total right: neither is written, 16 is offered.
      total: '92 = 92 → 92',
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

  'Hainan, a column that says whether more or less is better': {
    rows: [
      '项目支出绩效自评表',
      '（2024年度）',
      '项目名称|文化惠民演出||||||||',
      '一级指标|二级指标|三级指标|指标方向|目标值|计量单位|完成值|权重|得分|偏差说明',
      '产出指标|数量指标|演出场次|正向|60|场|62|40|40|',
      '|质量指标|验收合格率|正向指标|100|%|98|10|9.8|一场改期',
      '|成本指标|场均支出|反向|≥1|万元|1.2|10|10|',
      // More cancelled evenings are worse, which the name alone does not tell.
      '效益指标|社会效益指标|取消场次|逆向指标|3|场|5|30|18|台风',
      '满意度指标|服务对象满意度|观众满意度|正向|90|%|93|10|10|',
      '总分|||||||100|87.8|',
    ],
    says: {
      status: 'ready',
      scores: ['演出场次 40/40', '验收合格率 9.8/10', '场均支出 10/10', '取消场次 18/30', '观众满意度 10/10'],
      total: '87.8 = 87.8 → 87.8',
      findings: ['section-weights-unusual A5'],
    },
  },

  'weights as shares of 1, that of budget execution too': {
    rows: [
      '2023年度项目绩效自评表',
      '项目名称|社会组织培育|||||||',
      '资金（万元）||年初预算数|全年预算数|全年执行数|执行率|权重|得分|',
      '|年度资金总额|50|50|48|96%|0.1|9.6|',
      '一级指标|二级指标|三级指标|权重|年初设定值|实际值|完成度|得分|说明',
      '产出|数量|培育组织|0.4|≥10家|10家|100%|40|',
      '|质量|等级评估率|#0.2|≥80%|82%|100%|20|',
      '效果|社会效益|活动参与人数|0.2|≥2000人|1900人|95%|19|雨天',
      '|满意度|居民满意度|0.1|≥90%|92%|100%|11|',
      '合计|||1||||99.6|',
    ],
    says: {
      status: 'not-ready',
      funds: ['年度资金总额 total 50 48 96%: 9.6 → 9.6'],
      scores: ['培育组织 40/0.4', '等级评估率 20/0.2', '活动参与人数 19/0.2', '居民满意度 11/0.1 → 10'],
      total: '99.6 = 99.6 → 98.6',
      findings: ['score-above-weight H9'],
    },
  },

  'weights that add up to 1 as the scores do': {
    rows: [
      '2023年度项目绩效自评表',
      '项目名称|社会组织培育|||||||',
      '一级指标|二级指标|三级指标|权重|年初设定值|实际值|得分|说明',
      '产出|数量|培育组织|0.6|≥10家|10家|0.6|',
      '|满意度|居民满意度|0.4|≥90%|92%|0.4|',
      '合计|||1|||1|',
    ],
    says: { status: 'not-ready', total: '1 = 1 → 1', findings: ['weight-total D6'] },
  },
});
