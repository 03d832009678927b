import { headerMissing } from '../../src/checks/header-missing';
import { checkCases, row } from './cases';

const FULL = { target: '≥10', actual: '10', score: '10' };

checkCases(headerMissing, {
  'every label has something beside it': { spec: row(FULL) },
  '项目名称 with nothing beside it': {
    spec: row(FULL, {
      emptyLabels: [
        { of: 'project', at: { row: 3, column: 1 }, valueAt: { row: 3, column: 2 }, text: '项目名称：' },
      ],
    }),
    raises: [{ cell: 'A3', found: '', says: '“项目名称”没有填写。' }],
  },
  'the unit and the year': {
    spec: row(FULL, {
      emptyLabels: [
        { of: 'year', at: { row: 2, column: 4 }, valueAt: { row: 2, column: 5 }, text: '年度' },
        { of: 'unit', at: { row: 4, column: 4 }, valueAt: { row: 4, column: 5 }, text: '实施单位' },
      ],
    }),
    raises: [{ cell: 'D2' }, { cell: 'D4' }],
  },
});
