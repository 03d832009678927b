import { zeroWeight } from '../../src/checks/zero-weight';
import { checkCases, row } from './cases';

checkCases(zeroWeight, {
  'a row that does not count': {
    spec: row({ name: '群众满意度', target: '80', actual: '90', weight: '0.00', score: '0.00' }),
    raises: [{ cell: 'F13', found: '0.00', says: '“群众满意度”的分值为 0，不计入总分。' }],
  },
  'an ordinary row': { spec: row({ target: '≥90%', actual: '95%', score: '10' }) },
  'a row without a weight is another matter': {
    spec: row({ target: '≥90%', actual: '95%', weight: '', score: '10' }),
    also: ['weight-missing'],
  },
});
