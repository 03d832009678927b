import { amountMissing } from '../../src/checks/amount-missing';
import type { FormSpec, FundSpec } from '../scoring/formOf';
import { checkCases, funds } from './cases';

const RIGHT: FundSpec = { budget: '100', executed: '84', weight: '10', rate: '84%', score: '8.4' };
const fund = (change: FundSpec): { readonly spec: FormSpec } => ({ spec: funds([{ ...RIGHT, ...change }]) });

checkCases(amountMissing, {
  'both amounts are there': fund({}),
  'a form that has not been filled in yet': {
    ...fund({ executed: '', rate: '', score: '' }),
    also: ['score-missing'],
  },
  'both are left out and the rate is stated': fund({ budget: '', initial: '', executed: '' }),
  'a sign for nothing is an amount': fund({ executed: '-', rate: '0', score: '0' }),
  'nothing was spent, and the cell left blank': fund({ executed: '', rate: '0%', score: '0' }),
  'no such column': fund({ executed: null }),
  'the executed amount': {
    ...fund({ executed: '' }),
    raises: [{ cell: 'E6', says: '“年度资金总额”填了执行率或得分，全年执行数未填写。' }],
  },
  'the budget': {
    ...fund({ budget: '', initial: '', executed: '0', rate: '0', score: '0' }),
    raises: [{ cell: 'D6', says: '“年度资金总额”填了执行率或得分，全年预算数未填写。' }],
  },
  'the score alone follows from it': {
    ...fund({ executed: '', rate: null }),
    raises: [{ cell: 'E6', says: '“年度资金总额”填了执行率或得分，全年执行数未填写。' }],
  },
});
