import { goalMissing } from '../../src/checks/goal-missing';
import { checkCases, row } from './cases';

const FULL = { target: '≥10', actual: '10', score: '10' };

const at = { row: 10, column: 1 };
const cell = (text: string, column: number) => ({
  at: { row: 10, column },
  text,
  value: text === '' ? null : text,
  formula: null,
  calculated: true,
});

checkCases(goalMissing, {
  'a form without an overall goal': { spec: row(FULL) },
  'both sides filled in': {
    spec: row(FULL, { goal: { at, expected: cell('建成平台', 2), achieved: cell('已建成', 5) } }),
  },
  'what was achieved is left empty': {
    spec: row(FULL, { goal: { at, expected: cell('建成平台', 2), achieved: cell('', 5) } }),
    raises: [{ cell: 'E10', related: ['A10'], found: '', says: '年度总体目标没有填写实际完成情况。' }],
  },
  'nothing at all': {
    spec: row(FULL, { goal: { at, expected: cell('', 2), achieved: cell('', 5) } }),
    raises: [{ cell: 'B10' }, { cell: 'E10' }],
  },
  'a layout that asks for one side only': {
    spec: row(FULL, { goal: { at, expected: cell('建成平台', 2), achieved: null } }),
  },
  'a formula that shows nothing is no empty cell': {
    spec: row(FULL, {
      goal: { at, expected: cell('建成平台', 2), achieved: { ...cell('', 5), formula: '=目标!C4' } },
    }),
  },
});
