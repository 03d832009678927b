import { weightMissing } from '../../src/checks/weight-missing';
import { checkCases, funds, row } from './cases';

checkCases(weightMissing, {
  'an indicator without a weight': {
    spec: row({ target: '≥90%', actual: '95%', weight: '', score: '10' }),
    raises: [{ cell: 'F13', says: '“指标1”未填写分值。' }],
  },
  'budget execution without a weight': {
    spec: funds([{ budget: '100', executed: '100', weight: '', rate: '100%', score: '10' }]),
    raises: [{ cell: 'F6', says: '“预算执行率”未填写分值。' }],
  },
  'a layout without weights': { spec: row({ target: '≥90%', actual: '95%', weight: null, score: '10' }) },
  'detail rows need none': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '100', score: '100' },
        { name: '其中：一季度', kind: 'detail', target: '10', actual: '10' },
      ],
    },
  },
  'a formula whose result is not stored is told as that alone': {
    spec: row({
      target: '≥90%',
      actual: '95%',
      weight: { text: '', formula: '=F12', calculated: false },
      score: '10',
    }),
    also: ['formula-not-calculated'],
  },
  'a formula that gives nothing': {
    spec: row({ target: '≥90%', actual: '95%', weight: { text: '', formula: '=F12' }, score: '10' }),
    raises: [{ cell: 'F13' }],
  },
});
