import { choiceNotMade } from '../../src/checks/choice-not-made';
import { checkCases, row } from './cases';

checkCases(choiceNotMade, {
  'the whole list stands there': {
    spec: row({ target: '好坏', actual: '好坏', score: '10' }),
    raises: [
      {
        cell: 'E13',
        expected: '好、坏',
        found: '好坏',
        says: '“指标1”的实际完成值仍是选项“好坏”，请从好、坏中选定一项。',
      },
    ],
  },
  'five choices': {
    spec: row({ target: '优良中低差', actual: '优良中低差', score: '10' }),
    raises: [{ cell: 'E13', expected: '优、良、中、低、差' }],
  },
  'one is taken': { spec: row({ target: '好坏', actual: '好', score: '10' }) },
  'a word is no list': { spec: row({ target: '良好', actual: '良好', score: '10' }) },
});
