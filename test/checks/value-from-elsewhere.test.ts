import { valueFromElsewhere } from '../../src/checks/value-from-elsewhere';
import { checkCases } from './cases';

const full = { target: '完成', actual: '已完成', weight: '100', score: '100' };
const total = (score: { text: string; formula: string; elsewhere?: 'link' | 'cycle' | 'stale' }) => ({
  indicators: [full],
  total: { weight: '100', score },
});

checkCases(valueFromElsewhere, {
  'a sum of the form itself': { spec: total({ text: '100', formula: '=SUM(G13)' }) },
  'a total from another workbook': {
    spec: total({ text: '100', formula: '=[1]汇总!$B$2', elsewhere: 'link' }),
    raises: [
      {
        cell: 'G14',
        found: '100',
        says: '总分取自另一个工作簿，这里看到的是上次保存的值（公式 =[1]汇总!$B$2），未据此校验。',
      },
    ],
  },
  'a sum that adds itself': {
    spec: total({ text: '100', formula: '=SUM(G13:G14)', elsewhere: 'cycle' }),
    raises: [{ cell: 'G14' }],
  },
  'a result that was not calculated again': {
    spec: total({ text: '100', formula: '=SUM(G13)', elsewhere: 'stale' }),
    raises: [{ cell: 'G14' }],
  },
});
