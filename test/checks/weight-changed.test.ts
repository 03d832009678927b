import { weightChanged } from '../../src/checks/weight-changed';
import { approvedOf } from '../goals/approvedOf';
import { checkCases } from './cases';

const of = (...weights: readonly string[]) => ({
  total: null,
  indicators: ['修复册数', '举办展览', '读者满意度'].map((name, index) => ({
    name,
    target: '完成',
    actual: '已完成',
    weight: weights[index]!,
    score: weights[index]!,
  })),
});

checkCases(weightChanged, {
  'as approved': { spec: of('30', '30', '40'), goals: [approvedOf(of('30', '30', '40'))] },
  'one taken from another': {
    spec: of('40', '20', '40'),
    goals: [approvedOf(of('30', '30', '40'))],
    raises: [
      {
        cell: 'F13',
        expected: '30',
        found: '40',
        says: '“修复册数”批准的分值是 30（“目标表”F13），本表是 40，请核对。',
      },
      { cell: 'F14', expected: '30', found: '20' },
    ],
  },
  'weights of another kind say nothing': {
    spec: of('30', '30', '40'),
    goals: [approvedOf(of('27', '27', '36'))],
  },
  'goals without weights': { spec: of('30', '30', '40'), goals: [approvedOf(of('', '', ''))] },
});
