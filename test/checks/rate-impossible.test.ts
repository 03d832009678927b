import { rateImpossible } from '../../src/checks/rate-impossible';
import { checkCases, row } from './cases';

const note = '统计口径调整';
const rate = (name: string, target: string, actual: string) =>
  row({ name, target, actual, weight: '10', score: '10', note });

checkCases(rateImpossible, {
  '满意度 of 95%': { spec: rate('服务对象满意度', '≥90%', '95%') },
  '满意度 of 105%': {
    spec: rate('服务对象满意度', '≥90%', '105%'),
    raises: [{ cell: 'E13', expected: '≤100%', found: '105%' }],
  },
  'a bare 105 beside a target in percent': {
    spec: rate('产品合格率', '≥95%', '105'),
    raises: [{ cell: 'E13' }],
  },
  '100% is the whole': { spec: rate('资金支付及时率', '=100%', '100%') },
  '完成率 may pass 100 %': { spec: rate('任务完成率', '≥100%', '120%') },
  '增长率 may': { spec: rate('满意度提升幅度', '≥10%', '120%') },
  'points are no percentage': { spec: rate('群众满意度', '≥90分', '105分') },
  'whoever aims at more than all counts something else': { spec: rate('耕地复种覆盖率', '≥130%', '140%') },
});
