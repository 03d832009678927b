import { totalStatedTwice } from '../../src/checks/total-stated-twice';
import { checkCases } from './cases';

const scored = { target: '完成', actual: '已完成', weight: '100', score: '94', note: '按合同约定分期付款' };

checkCases(totalStatedTwice, {
  once: { spec: { indicators: [scored], total: { weight: '100', score: '94' } } },
  'twice the same, one of them without decimals': {
    spec: { indicators: [scored], total: { weight: '100', score: '94.00' }, otherTotals: ['94'] },
  },
  '98 in the head, 94 below': {
    spec: { indicators: [scored], total: { weight: '100', score: '94' }, otherTotals: ['98'] },
    raises: [{ cell: 'G5', expected: '94', found: '98' }],
  },
  'a blank one says nothing': {
    spec: { indicators: [scored], total: { weight: '100', score: '94' }, otherTotals: [''] },
  },
});
