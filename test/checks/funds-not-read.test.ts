import { fundsNotRead } from '../../src/checks/funds-not-read';
import { checkCases, row } from './cases';

const FULL = { target: '≥10', actual: '10', score: '10' };

checkCases(fundsNotRead, {
  'all was read': { spec: row(FULL) },
  'a block that was not': {
    spec: row(FULL, { unread: [{ what: 'funds', at: { row: 6, column: 1 }, text: '项目资金（万元）' }] }),
    raises: [
      { cell: 'A6', says: '资金部分（“项目资金（万元）”）没有读出，其中的金额、执行率和得分未校验。' },
    ],
  },
  'a column that was not': {
    spec: row(FULL, { unread: [{ what: 'fund-column', at: { row: 6, column: 5 }, text: '结余' }] }),
    raises: [{ cell: 'E6' }],
  },
});
