import { indicatorUnnamed } from '../../src/checks/indicator-unnamed';
import { checkCases, row } from './cases';

checkCases(indicatorUnnamed, {
  'every row has a name': { spec: row({ target: '≥10', actual: '10', score: '10' }) },
  'points for nobody knows what': {
    spec: row({ name: '', target: '≥10', actual: '10', score: '10' }),
    raises: [
      {
        cell: 'C13',
        related: ['D13', 'E13', 'F13', 'G13'],
        found: '',
        says: '第 13 行填写了指标值、分值或得分，没有填写指标名称。',
      },
    ],
  },
  'spaces are no name': {
    spec: row({ name: ' 　', target: '', actual: '10', weight: '10', score: null }),
    raises: [{ cell: 'C13', related: ['E13', 'F13'] }],
  },
});
