import { fundsNotRead } from '../../src/checks/funds-not-read';
import { checkCases, row } from './cases';

const FULL = { target: '≥10', actual: '10', score: '10' };

checkCases(fundsNotRead, {
  'the total has more than the sum by what the weights lack: it is told once, with the block': {
    spec: {
      unread: [{ what: 'funds', at: { row: 6, column: 1 }, text: '项目资金（万元）' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '90' }],
      total: { weight: '100', score: '98.63' },
    },
    raises: [
      {
        cell: 'A6',
        says: '资金部分（“项目资金（万元）”）没有读出，其中的金额、执行率和得分未校验。总分 98.63 分，读到的得分相加为 90 分，差额当在其中，总分也未校验。',
      },
    ],
  },
  'all was read': { spec: row(FULL) },
  'a block that was not': {
    spec: row(FULL, { unread: [{ what: 'funds', at: { row: 6, column: 1 }, text: '项目资金（万元）' }] }),
    raises: [
      { cell: 'A6', says: '资金部分（“项目资金（万元）”）没有读出，其中的金额、执行率和得分未校验。' },
    ],
  },
  'a column that was not': {
    spec: row(FULL, { unread: [{ what: 'fund-column', at: { row: 6, column: 5 }, text: '结余' }] }),
    raises: [{ cell: 'E6', says: '资金部分的“结余”一栏没有读出，未校验。' }],
  },
});
