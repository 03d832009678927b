import { testEach } from './filed';
import { REST, TOP, TOTAL } from './nationalForm';

/** Targets and achievements as clerks type them, beside what a careful reader understands. */
testEach({
  '万 without its unit, and 元 where 万元 was meant': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|改造面积|≥10万平方米|9.5万|20|19|拆迁延后',
      '||成本指标|项目总成本|≤100万元|99.8万|20|20',
      '|||监理费用|≤20万元|198000|10|10',
      ...REST,
      '总分||||||100|99',
    ],
    says: {
      status: 'ready',
      scores: ['改造面积 19/20', '项目总成本 20/20', '监理费用 10/10', '读者人数 30/30', '读者满意度 10/10'],
      total: '99 = 99 → 99',
      findings: [],
    },
  },

  'months as numbers beside their unit, and a month that ends on the day aimed at': {
    rows: [
      '部门预算项目支出绩效自评表（2024年度）',
      '项目名称|牲畜疫病防控|||||||',
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析',
      '产出指标|时效指标|免疫完成时间|≤|11|月|10|20|20',
      '||项目启动年份|＝|2024|年|2024|10|10',
      '||设备到位时间||2024年12月31日前||2024年12月|20|20',
      '||项目结题||2024年12月||2024.12|10|10',
      '效益指标|经济效益|牲畜死亡率|≤|3|%|2.1|30|30',
      '满意度指标|满意度|牧民满意度|≥|90|%|95|10|10',
      '合计|||||||100|100',
    ],
    says: {
      status: 'ready',
      scores: [
        '免疫完成时间 20/20',
        '项目启动年份 10/10',
        '设备到位时间 20/20',
        '项目结题 10/10',
        '牲畜死亡率 30/30',
        '牧民满意度 10/10',
      ],
      findings: [],
    },
  },

  'by how much something grew or fell': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|藏书量|同比增长5%|同比增长5.2%|10|10',
      '||质量指标|破损率|较上年下降3%|下降2.4%|10|8|新馆搬迁',
      '||成本指标|单位能耗|下降≥3%|增长1%|10|10|夏季高温',
      '||时效指标|采编周期|缩短2天|缩短3天|20|20|流程优化',
      '|效益指标|社会效益指标|读者人数|≥5%|较2022年增长6%|15|15',
      '|||投诉量|≤5件|减少2件|15|15',
      '|满意度指标|服务对象满意度指标|读者满意度|提高到90%|经问卷调查满意度为91%|10|10',
      '总分||||||100|98',
    ],
    says: {
      status: 'not-ready',
      scores: [
        '藏书量 10/10',
        '破损率 8/10',
        // It rose where it should have fallen.
        '单位能耗 10/10 → 0',
        '采编周期 20/20',
        '读者人数 15/15',
        // By how much, against how many at most.
        '投诉量 15/15 → words-not-understood',
        '读者满意度 10/10',
      ],
      total: '98 = 98 → 88',
      findings: [
        'direction-assumed E7',
        'direction-assumed E8',
        'score-above-rule H9',
        'direction-assumed E10',
        'not-evaluated H12',
        'direction-assumed E13',
      ],
    },
  },

  'deadlines that say what is done by then, and numbers with their parts': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|培训人数|≥100人|120人，其中女性60人|10|10',
      '||时效指标|受理时间|5个工作日内办结|4个工作日|20|20',
      '|||资金到位|30日内下达|25日|20|20',
      '|效益指标|社会效益指标|政策覆盖率|100%|全覆盖|15|15',
      '|||服务能力|不断提高|较上年提高|10|10',
      '|||管理水平|优良中低差|优。|5|5',
      '|满意度指标|服务对象满意度指标|工程质量|通过验收|工程验收合格|10|10',
      TOTAL,
    ],
    says: {
      status: 'ready',
      scores: [
        '培训人数 10/10',
        '受理时间 20/20',
        '资金到位 20/20',
        '政策覆盖率 15/15 → 12–15',
        '服务能力 10/10 → 8–10',
        '管理水平 5/5 → 4–5',
        '工程质量 10/10 → 8–10',
      ],
      findings: ['actual-not-quantified F10'],
    },
  },

  'late in words, a cost per head without 人, and the grade beside the total': {
    rows: [
      ...TOP.slice(0, 3),
      '预算批复数|100|实际支出数|96|执行率|96%|分值|10|得分|9.6',
      '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '|产出指标|数量指标|修复册数|≥20册|20册|10|10',
      '||成本指标|人均培训成本|≤300元/人|288.5元|20|20',
      '||时效指标|开工时间|按期开工|延期15天|10|8|雨季',
      '|||验收时间|按期验收|延期5天|10|10|',
      ...REST,
      '总分||||||100|97.6分（优）',
    ],
    says: {
      status: 'not-ready',
      funds: ['预算批复数 total 100 96 96%: 9.6 → 9.6'],
      scores: [
        '修复册数 10/10',
        '人均培训成本 20/20',
        // No formula exists for being late, in words as little as in dates.
        '开工时间 8/10 → late-date',
        '验收时间 10/10 → late-date',
        '读者人数 30/30',
        '读者满意度 10/10',
      ],
      total: '97.6分（优） = 97.6 → 97.6',
      findings: ['not-evaluated H8', 'not-evaluated H9', 'deviation-without-note I9'],
    },
  },

  'weights as shares of one beside scores in points': {
    rows: [
      '某市2023年度项目绩效自评表',
      '项目名称|人才公寓|主管部门|某市人社局|||',
      '预算数（万元）|100|执行数（万元）|95|执行率|95%|',
      '一级指标|二级指标|三级指标|目标值|实际完成值|权重|得分|扣分原因',
      '投入|预算执行|预算执行率|≥100%|95%|#0.1|#9.5|质保金',
      '产出|数量|公寓套数|≥100套|100套|#0.4|#40',
      '|质量|合格率|≥100%|100%|#0.15|#15.2',
      '效益|社会|入住人数|≥150人|160人|#0.25|',
      '满意度|满意度|人才满意度|≥90%|95%|#0.1|#10',
      '合计|||||#0.99|#99.7',
    ],
    says: {
      status: 'not-ready',
      scores: [
        '预算执行率 9.5/0.1',
        '公寓套数 40/0.4',
        '合格率 15.2/0.15 → 15',
        '入住人数 _/0.25 → 25',
        '人才满意度 10/0.1',
      ],
      total: '99.7 = 74.7 → 99.5',
      findings: ['score-above-weight G7', 'score-missing G8', 'weight-total F10', 'not-evaluated G10'],
    },
  },
});
