import { executionOverBudget } from '../../src/checks/execution-over-budget';
import { checkCases, funds } from './cases';

checkCases(executionOverBudget, {
  'within the budget': {
    spec: funds([{ budget: '50', executed: '48.5', weight: '10', rate: '97%', score: '9.7' }]),
  },
  'executed in 元 where the budget is in 万元': {
    spec: funds([{ budget: '50', executed: '485000', weight: '10', rate: '97%', score: '9.7' }]),
    raises: [
      {
        cell: 'E6',
        expected: '48.5',
        found: '485000',
        says: '全年执行数 485000 万元超过预算数 50 万元。E6 像是按元填写，应为 48.5 万元；请先核对，由它得出的数暂不改动。',
      },
    ],
  },
  'nothing tells what it should have been': {
    spec: funds([{ budget: '100', executed: '120', weight: '10', rate: '100%', score: '10' }]),
    raises: [{ cell: 'E6', expected: '≤100', found: '120' }],
  },
  'without any budget that is told of the rate': {
    spec: funds([{ budget: '0', executed: '120', weight: '10', rate: '', score: '10' }]),
    also: ['rate-undefined'],
  },
});
