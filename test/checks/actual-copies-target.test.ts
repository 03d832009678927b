import { actualCopiesTarget } from '../../src/checks/actual-copies-target';
import { checkCases, row } from './cases';

checkCases(actualCopiesTarget, {
  'with its sign': {
    spec: row({ name: '安装坡面水标尺', target: '≥266米', actual: '≥266米', score: '10' }),
    raises: [
      {
        cell: 'E13',
        related: ['D13'],
        found: '≥266米',
        says: '“安装坡面水标尺”的实际完成值“≥266米”照抄了年度指标值，请填写实际数值。',
      },
    ],
  },
  'a month': { spec: row({ target: '≤12月', actual: '≤12月', score: '10' }), raises: [{ cell: 'E13' }] },
  'the same number without a sign was measured': {
    spec: row({ target: '≥266米', actual: '266米', score: '10' }),
  },
  'another number': { spec: row({ target: '≥90%', actual: '≥95%', score: '10' }) },
  'words repeated say that it was achieved': {
    spec: row({ target: '显著提升', actual: '显著提升', score: '10' }),
  },
});
