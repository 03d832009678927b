import { gradeUnknown } from '../../src/checks/grade-unknown';
import { checkCases } from './cases';

const full = { target: '完成', actual: '已完成', weight: '100', score: '100' };
const graded = (grade: string) => ({ indicators: [full], total: { weight: '100', score: '100' }, grade });

checkCases(gradeUnknown, {
  '优 is a grade': { spec: graded('优') },
  '一等 is none where grades are 优良中差': {
    spec: graded('一等'),
    raises: [{ cell: 'B15', related: ['G14'], expected: '优、良、中、差', found: '一等' }],
  },
  合格: { spec: graded('合格'), raises: [{ cell: 'B15', found: '合格' }] },
  'in a form without a row for the total': {
    spec: { ...graded('一等'), total: null },
    raises: [{ cell: 'B15', related: [] }],
  },
});
