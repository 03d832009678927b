import { unitMismatch } from '../../src/checks/unit-mismatch';
import { checkCases, row } from './cases';

checkCases(unitMismatch, {
  'metres against kilograms': {
    spec: row({ target: '≥266米', actual: '300公斤', score: '10' }),
    raises: [{ cell: 'E13', related: ['D13'], expected: '米', found: '公斤' }],
  },
  'units of one dimension convert': { spec: row({ target: '≥1万元', actual: '12000元', score: '10' }) },
  'no unit takes the target’s': { spec: row({ target: '≥266米', actual: '270', score: '10' }) },
  'a range against kilograms': {
    spec: row({ target: '15-20家', actual: '18公斤', score: '10' }),
    raises: [{ cell: 'E13', expected: '家', found: '公斤' }],
  },
});
