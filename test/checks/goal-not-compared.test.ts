import { goalNotCompared } from '../../src/checks/goal-not-compared';
import { approvedOf } from '../goals/approvedOf';
import { checkCases, row } from './cases';

const SPEC = row({ name: '修复册数', target: '≥200册', actual: '250册', weight: '10', score: '10' });
const other = (target: string, sheet: string) =>
  approvedOf({ ...SPEC, indicators: [{ name: '修复册数', target }] }, { sheet });

checkCases(goalNotCompared, {
  'one that is the form’s': { spec: SPEC, goals: [approvedOf(SPEC)] },
  'none at all': { spec: SPEC, goals: [] },
  'two that differ': {
    spec: SPEC,
    goals: [other('≥200册', '目标表'), other('≥300册', '目标表2')],
    raises: [
      {
        cell: 'B3',
        says: '有 2 张目标表可能是本项目的（“目标表”A1、“目标表2”A1），内容不同，无法确定是哪一张，没有比对。',
      },
    ],
  },
});
