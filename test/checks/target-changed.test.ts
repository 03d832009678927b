import { targetChanged } from '../../src/checks/target-changed';
import { approvedOf } from '../goals/approvedOf';
import type { IndicatorSpec } from '../scoring/formOf';
import { checkCases, row } from './cases';

const BOOKS: IndicatorSpec = {
  name: '修复册数',
  target: '≥200册',
  actual: '250册',
  weight: '10',
  score: '10',
};
const approved = (target: string, changes: Partial<IndicatorSpec> = {}) => [
  approvedOf(row({ ...BOOKS, target, ...changes })),
];

checkCases(targetChanged, {
  'as approved': { spec: row(BOOKS), goals: approved('≥200册') },
  'without a goal table': { spec: row(BOOKS) },
  easier: {
    spec: row(BOOKS),
    goals: approved('≥240册'),
    raises: [
      {
        cell: 'D13',
        expected: '≥240册',
        found: '≥200册',
        says: '“修复册数”批准的指标值是“≥240册”（“目标表”D13），本表是“≥200册”，降低了要求，请改回批准的指标值。',
      },
    ],
  },
  harder: {
    spec: row(BOOKS),
    goals: approved('≥150册'),
    severity: 'warning',
    raises: [
      {
        cell: 'D13',
        says: '“修复册数”批准的指标值是“≥150册”（“目标表”D13），本表是“≥200册”，提高了要求，请核对。',
      },
    ],
  },
  reversed: {
    spec: row(BOOKS),
    goals: approved('≤200册'),
    raises: [
      {
        cell: 'D13',
        says: '“修复册数”批准的指标值是“≤200册”（“目标表”D13），本表是“≥200册”，方向相反，请改回批准的指标值。',
      },
    ],
  },
  'without signs, of a name that leaves open which way is harder': {
    spec: row({ name: '驻村天数', target: '200天', actual: '200天', score: '10' }),
    goals: [approvedOf(row({ name: '驻村天数', target: '220天', actual: '220天', score: '10' }))],
    severity: 'warning',
    raises: [{ cell: 'D13', expected: '220天', found: '200天' }],
  },
  'another thing': {
    spec: row({ ...BOOKS, target: '全面修复', actual: '全面修复' }),
    goals: approved('≥240册'),
    severity: 'warning',
    raises: [{ cell: 'D13', found: '全面修复' }],
  },
  'units that nobody can convert': {
    spec: row({ ...BOOKS, target: '≥200套', actual: '250套' }),
    goals: approved('≥200台'),
    severity: 'info',
    raises: [
      {
        cell: 'D13',
        says: '“修复册数”批准的指标值是“≥200台”（“目标表”D13），本表是“≥200套”，两处写法不同，无法自动比较，请核对。',
      },
    ],
  },
  'a name that is only near says the other, and the file where it is another': {
    spec: row(BOOKS),
    goals: [
      approvedOf(row({ ...BOOKS, name: '古籍修复册数', target: '≥240册' }), { file: '目标/2024.xlsx' }),
    ],
    raises: [
      {
        cell: 'D13',
        says: '“修复册数”（目标表中为“古籍修复册数”）批准的指标值是“≥240册”（2024.xlsx “目标表”D13），本表是“≥200册”，降低了要求，请改回批准的指标值。',
      },
    ],
  },
  'a form that says itself that targets were adjusted': {
    spec: row(BOOKS),
    change: (form) => ({
      ...form,
      headings: [{ at: { row: 12, column: 4 }, text: '年初指标值', meaning: 'target-initial' }],
    }),
    goals: approved('≥240册'),
    severity: 'warning',
    raises: [{ cell: 'D13' }],
  },
  'a harder one is to be looked at there as well': {
    spec: row({ ...BOOKS, target: '≥200套', actual: '250套' }),
    change: (form) => ({
      ...form,
      headings: [{ at: { row: 12, column: 4 }, text: '年初指标值', meaning: 'target-initial' }],
    }),
    goals: approved('≥200台'),
    severity: 'info',
    raises: [{ cell: 'D13' }],
  },
  'other headings say nothing of an adjustment': {
    spec: row(BOOKS),
    change: (form) => ({
      ...form,
      headings: [{ at: { row: 12, column: 4 }, text: '年度指标值', meaning: 'target' }],
    }),
    goals: approved('≥240册'),
    raises: [{ cell: 'D13' }],
  },
});
