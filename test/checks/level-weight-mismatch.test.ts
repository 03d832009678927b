import { levelWeightMismatch } from '../../src/checks/level-weight-mismatch';
import { checkCases } from './cases';

const spec = (stated: string) => ({
  total: null,
  levels: [{ name: `数量指标（${stated}分）`, at: { row: 13, column: 2 }, weight: stated, rows: [0, 1] }],
  indicators: [
    { target: '≥10', actual: '10', weight: '12', score: '12' },
    { target: '≥5', actual: '5', weight: '8', score: '8' },
    { target: '完成', actual: '已完成', weight: '80', score: '80', level2: '质量指标' },
  ],
});

checkCases(levelWeightMismatch, {
  '20 over 12 and 8': { spec: spec('20') },
  '30 over 12 and 8': {
    spec: spec('30'),
    raises: [{ cell: 'B13', expected: '20', found: '30' }],
  },
});
