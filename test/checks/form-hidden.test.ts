import { formHidden } from '../../src/checks/form-hidden';
import { checkCases, funds, row } from './cases';

checkCases(formHidden, {
  'a form that people see': { spec: row({ target: '≥10', actual: '10', score: '10' }) },
  'a hidden sheet': {
    spec: row({ target: '≥10', actual: '10', score: '10' }, { visibility: 'hidden' }),
    raises: [{ cell: 'A1', says: '工作表“Sheet1”被隐藏，照样校验，不会改写。' }],
  },
  'a very hidden sheet': {
    spec: row({ target: '≥10', actual: '10', score: '10' }, { visibility: 'very-hidden' }),
    raises: [{ cell: 'A1', says: '工作表“Sheet1”被深度隐藏（右键菜单里看不到），照样校验，不会改写。' }],
  },
  'a hidden row that counts': {
    spec: row({ name: '培训人次', target: '≥10', actual: '10', score: '10', isHidden: true }),
    raises: [
      {
        cell: 'G13',
        says: '第 13 行被隐藏（“培训人次”），照样计分，不会改写。',
        inEnglish: 'Row 13 is hidden (“培训人次”); it counts all the same and is not written.',
      },
    ],
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
  'two hidden rows are told together': {
    spec: {
      total: null,
      indicators: [
        { name: '培训人次', target: '≥10', actual: '10', weight: '60', score: '60', isHidden: true },
        { name: '完成任务', target: '完成', actual: '已完成', weight: '40', score: null, isHidden: true },
      ],
    },
    raises: [
      {
        cell: 'G13',
        related: ['C14'],
        says: '第 13、14 行被隐藏（“培训人次”等），照样计分，不会改写。',
        inEnglish:
          'Rows 13, 14 are hidden (“培训人次” and more); they count all the same and are not written.',
      },
    ],
  },
  'hidden rows of the funds, at the first of their amounts': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10', isHidden: true },
      { label: '其中：财政拨款', budget: null, executed: '100', score: '-', isHidden: true },
      { label: '其他资金', budget: null, executed: null, score: '-', isHidden: true },
      { label: '单位资金', budget: null, executed: null, score: null, isHidden: true },
    ]),
    raises: [
      {
        cell: 'D6',
        related: ['E7', 'H8'],
        says: '第 6、7、8 行被隐藏（“年度资金总额”等），照样计分，不会改写。',
      },
    ],
  },
  'a row of the funds that people see': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }]),
  },
});
