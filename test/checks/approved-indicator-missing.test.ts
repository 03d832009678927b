import { approvedIndicatorMissing } from '../../src/checks/approved-indicator-missing';
import { approvedOf } from '../goals/approvedOf';
import { checkCases, row } from './cases';

const SPEC = row({ name: '修复册数', target: '≥200册', actual: '250册', weight: '10', score: '10' });
const { indicators = [] } = SPEC;

checkCases(approvedIndicatorMissing, {
  'all there': { spec: SPEC, goals: [approvedOf(SPEC)] },
  'one is not': {
    spec: SPEC,
    goals: [approvedOf({ ...SPEC, indicators: [...indicators, { name: '读者满意度', target: '≥90%' }] })],
    raises: [
      {
        cell: null,
        expected: '读者满意度',
        says: '批准的目标表中有“读者满意度”（指标值“≥90%”，“目标表”C15），自评表中没有这项指标，请补上。',
      },
    ],
  },
  'a name without a target was never approved': {
    spec: SPEC,
    goals: [approvedOf({ ...SPEC, indicators: [...indicators, { name: '读者满意度', kind: 'blank' }] })],
  },
});
