import { amountMissing } from '../../src/checks/amount-missing';
import { checkCases, funds } from './cases';

checkCases(amountMissing, {
  'nothing says what was spent, and full marks are claimed': {
    spec: funds([{ budget: '50', executed: '', weight: '10', rate: '', score: '10' }]),
    raises: [
      { cell: 'E6', related: ['H6'], says: '“年度资金总额”没有填写全年执行数，预算执行得分却填了 10 分。' },
    ],
  },
  'the form’s printed unit is all that stands there': {
    spec: funds([{ budget: '50', executed: '万元', weight: '10', rate: '', score: '10' }]),
    raises: [{ cell: 'E6' }],
  },
  'neither budget nor executed amount, and points claimed': {
    spec: funds([{ budget: '', executed: '', weight: '10', rate: '100%', score: '10' }]),
    raises: [
      {
        cell: 'E6',
        related: ['D6', 'H6'],
        says: '“年度资金总额”没有填写全年预算数和全年执行数，预算执行得分却填了 10 分。',
      },
    ],
  },
  'a sign for nothing is an answer: nothing was spent': {
    spec: funds([{ budget: '50', executed: '-', weight: '10', rate: '0%', score: '0' }]),
  },
  'no money, no points': { spec: funds([{ budget: '', executed: '', weight: '10', rate: '', score: '0' }]) },
  'a part of the money may stay blank': {
    spec: funds([
      { budget: '50', executed: '50', weight: '10', rate: '100%', score: '10' },
      { label: '其中：财政拨款', role: 'fiscal', budget: '50', executed: '' },
    ]),
  },
  'no column of executed amounts': {
    spec: funds([{ budget: '50', executed: null, weight: '10', rate: '100%', score: '10' }]),
  },
  'a column that was not read is told instead': {
    spec: funds([{ budget: '50', executed: '', weight: '10', rate: '', score: '10' }], {
      unread: [{ what: 'fund-column', at: { row: 5, column: 5 }, text: '实际到位' }],
    }),
  },
  'a form whose money was planned and that is not filled in yet': {
    spec: funds([{ budget: '100', executed: '', weight: '10', rate: '', score: '' }]),
    raises: [{ cell: 'E6', related: [], says: '“年度资金总额”没有填写全年执行数。' }],
    also: ['score-missing'],
  },
  'nothing was spent, and the cell left blank': {
    spec: funds([{ budget: '100', executed: '', weight: '10', rate: '0%', score: '0' }]),
  },
  'the budget alone': {
    spec: funds([{ initial: '', budget: '', executed: '84', weight: '10', rate: '84%', score: '8.4' }]),
    raises: [
      { cell: 'D6', related: ['G6', 'H6'], says: '“年度资金总额”填了执行率或得分，全年预算数未填写。' },
    ],
  },
  'a part that states a rate': {
    spec: funds([
      { budget: '50', executed: '50', weight: '10', rate: '100%', score: '10' },
      { label: '其中：财政拨款', role: 'fiscal', budget: '50', executed: '', rate: '100%' },
    ]),
    raises: [{ cell: 'E7', related: ['G7'], says: '“其中：财政拨款”填了执行率或得分，全年执行数未填写。' }],
  },
  'a row that bears another name is called by it': {
    spec: funds([{ label: '资金合计', budget: '50', executed: '', weight: '10', rate: '', score: '10' }]),
    raises: [{ cell: 'E6', says: '“资金合计”没有填写全年执行数，预算执行得分却填了 10 分。' }],
  },
  'one whose label the sheet has lost is called what it is': {
    spec: funds([{ label: '', budget: '50', executed: '', weight: '10', rate: '', score: '10' }]),
    raises: [{ cell: 'E6', says: '“年度资金总额”没有填写全年执行数，预算执行得分却填了 10 分。' }],
  },
});
