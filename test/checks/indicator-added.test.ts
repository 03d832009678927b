import { indicatorAdded } from '../../src/checks/indicator-added';
import { approvedOf } from '../goals/approvedOf';
import { checkCases, row } from './cases';

const level1 = '产出指标';
const BOOKS = { level1, name: '修复册数', target: '≥200册', actual: '250册', weight: '10', score: '10' };
const approved = [approvedOf({ ...row(BOOKS), indicators: [BOOKS] })];
const beside = (name: string, section = level1) => ({
  ...row(BOOKS),
  indicators: [BOOKS, { ...BOOKS, level1: section, name, weight: '90', score: '90' }],
});

checkCases(indicatorAdded, {
  'none beside those approved': {
    spec: { ...row(BOOKS), indicators: [{ ...BOOKS, weight: '100', score: '100' }] },
    goals: approved,
  },
  'one more': {
    spec: beside('举办展览'),
    goals: approved,
    severity: 'warning',
    raises: [
      {
        cell: 'C14',
        found: '举办展览',
        says: '“举办展览”不在批准的目标表（“目标表”A1）中，请核对是否经过批准。',
      },
    ],
  },
  'what the template asks of every project': { spec: beside('预算执行率'), goals: approved, also: [] },
  'decisions are no goals': { spec: beside('立项依据充分性', '项目决策'), goals: approved },
});
