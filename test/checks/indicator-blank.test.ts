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
});
