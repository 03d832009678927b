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
  'several goal tables were named, and none is the project’s': {
    spec: SPEC,
    goals: [approvedOf({ ...SPEC, project: '另一个项目' }), approvedOf({ ...SPEC, project: '第三个项目' })],
    isNamed: true,
    raises: [{ cell: 'B3', says: '指定的目标表中没有本项目、本年度的，指标值没有和目标表比对。' }],
  },
  'three are all named': {
    spec: SPEC,
    goals: ['200', '300', '400'].map((target, index) => other(`≥${target}册`, `目标${index + 1}`)),
    raises: [
      {
        cell: 'B3',
        says: '有 3 张目标表可能是本项目的（“目标1”A1、“目标2”A1、“目标3”A1），内容不同，无法确定是哪一张，没有比对。',
        inEnglish:
          "There are 3 goal tables that may be the project's (“目标1” A1; “目标2” A1; “目标3” A1), and they differ; targets were not compared.",
      },
    ],
  },
  'of more than three the others are only counted': {
    spec: SPEC,
    goals: ['200', '300', '400', '500'].map((target, index) => other(`≥${target}册`, `目标${index + 1}`)),
    raises: [
      {
        cell: 'B3',
        says: '有 4 张目标表可能是本项目的（“目标1”A1、“目标2”A1、“目标3”A1 等），内容不同，无法确定是哪一张，没有比对。',
        inEnglish:
          "There are 4 goal tables that may be the project's (“目标1” A1; “目标2” A1; “目标3” A1 and more), and they differ; targets were not compared.",
      },
    ],
  },
});
