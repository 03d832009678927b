import { budgetChanged } from '../../src/checks/budget-changed';
import { approvedOf } from '../goals/approvedOf';
import { checkCases, funds } from './cases';

const form = (initial: string, budget = '120', label = '年度资金总额') =>
  funds([
    {
      label,
      role: 'total',
      initial,
      budget,
      executed: budget,
      weight: '10',
      rate: '100%',
      score: '10',
    },
  ]);
const approved = (budget: string, moneyUnit: '元' | '万元' = '万元') => [
  approvedOf(funds([]), { budget, moneyUnit }),
];

checkCases(budgetChanged, {
  'as approved': { spec: form('120'), goals: approved('120') },
  'as approved, in 元': { spec: form('120'), goals: approved('1200000', '元') },
  'rounded to 万元': { spec: form('120.35'), goals: approved('1203456.78', '元') },
  'the initial budget is another': {
    spec: form('150'),
    goals: approved('120'),
    raises: [
      {
        cell: 'C6',
        expected: '120 万元',
        found: '150 万元',
        says: '“年度资金总额”批准的预算是 120 万元（“目标表”D6），本表年初预算数是 150 万元，请核对。',
        inEnglish:
          "The approved budget of “年度资金总额” is 120 万元 (“目标表” D6); the form's initial budget is 150 万元. Please check.",
      },
    ],
  },
  'only adjusted in the year': { spec: form('120', '150'), goals: approved('120') },
  'the form states the adjusted one alone': {
    spec: form('', '150'),
    change: (read) => ({ ...read, funds: read.funds.map((fund) => ({ ...fund, initial: null })) }),
    goals: approved('120'),
    severity: 'info',
    raises: [
      {
        cell: 'D6',
        says: '“年度资金总额”批准的预算是 120 万元（“目标表”D6），本表全年预算数是 150 万元；年中调整过预算的，无须改动。',
      },
    ],
  },
  'the initial budget is left empty': { spec: form(''), goals: approved('120'), also: [] },
  'ten thousand times as much is another unit': { spec: form('120'), goals: approved('1200000') },
  'a row whose label the sheet has lost': {
    spec: form('150', '120', ''),
    goals: approved('120'),
    raises: [
      {
        cell: 'C6',
        says: '批准的预算是 120 万元（“目标表”D6），本表年初预算数是 150 万元，请核对。',
        inEnglish:
          "The approved budget of the funds is 120 万元 (“目标表” D6); the form's initial budget is 150 万元. Please check.",
      },
    ],
  },
});
