import { indicatorUnnamed } from '../../src/checks/indicator-unnamed';
import { checkCases, row } from './cases';

checkCases(indicatorUnnamed, {
  'every row has a name': { spec: row({ target: '≥10', actual: '10', score: '10' }) },
  'points for nobody knows what': {
    spec: row({ name: '', target: '≥10', actual: '10', score: '10' }),
    raises: [{ cell: 'C13', says: '第 13 行填写了指标值、分值或得分，没有填写指标名称。' }],
  },
});
