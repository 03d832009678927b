import { formHidden } from '../../src/checks/form-hidden';
import { checkCases, row } from './cases';

checkCases(formHidden, {
  'a form that people see': { spec: row({ target: '≥10', actual: '10', score: '10' }) },
  'a hidden sheet': {
    spec: row({ target: '≥10', actual: '10', score: '10' }, { visibility: 'hidden' }),
    raises: [{ cell: 'A1', says: '工作表“Sheet1”被隐藏，照样校验，不会改写。' }],
  },
  'a very hidden sheet': {
    spec: row({ target: '≥10', actual: '10', score: '10' }, { visibility: 'very-hidden' }),
    raises: [{ cell: 'A1' }],
  },
  'a hidden row that counts': {
    spec: row({ name: '培训人次', target: '≥10', actual: '10', score: '10', isHidden: true }),
    raises: [{ cell: 'G13', says: '第 13 行被隐藏（“培训人次”），照样计分，不会改写。' }],
  },
  'a hidden row that does not count': {
    spec: {
      total: null,
      indicators: [
        { name: '完成任务', target: '完成', actual: '已完成', weight: '100', score: '100' },
        { name: '……', kind: 'placeholder', isHidden: true },
      ],
    },
  },
});
