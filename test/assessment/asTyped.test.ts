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
});
