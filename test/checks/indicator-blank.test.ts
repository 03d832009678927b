import { indicatorBlank } from '../../src/checks/indicator-blank';
import { checkCases, row } from './cases';

checkCases(indicatorBlank, {
  'a placeholder is none': { spec: row({ name: '……', kind: 'placeholder' }) },
  'a name alone': {
    spec: {
      total: null,
      indicators: [
        { name: '完成任务', target: '完成', actual: '已完成', weight: '100', score: '100' },
        { name: '设备维护次数', kind: 'blank' },
      ],
    },
    raises: [{ cell: 'C14', says: '“设备维护次数”只有名称，其余都没有填写；不需要的请删去这一行。' }],
  },
  'what the form states for all its rows is more than the others have: the row seems forgotten': {
    spec: {
      indicators: [
        { name: '完成任务', target: '完成', actual: '已完成', weight: '90', score: '90' },
        { name: '设备维护次数', kind: 'blank' },
      ],
      total: { weight: '100', score: '100' },
    },
    raises: [
      {
        cell: 'C14',
        says: '“设备维护次数”只有名称，其余都没有填写；不需要的请删去这一行。其余各项相加少于表中的合计，像是漏填；填好之前不改动总分。',
      },
    ],
  },
  'another contradiction says nothing of the row': {
    spec: {
      indicators: [
        { name: '完成任务', target: '完成', actual: '已完成', weight: '100', score: '100' },
        { name: '设备维护次数', kind: 'blank' },
      ],
      total: { weight: '100', score: '93' },
    },
    raises: [{ cell: 'C14', says: '“设备维护次数”只有名称，其余都没有填写；不需要的请删去这一行。' }],
    also: ['total-mismatch'],
  },
});
