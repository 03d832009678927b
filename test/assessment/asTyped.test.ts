import { testEach } from './filed';
import { REST, TOP } from './nationalForm';

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
});
