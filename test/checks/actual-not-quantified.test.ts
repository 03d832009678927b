import { actualNotQuantified } from '../../src/checks/actual-not-quantified';
import { checkCases, row } from './cases';

checkCases(actualNotQuantified, {
  'a figure aimed at, words achieved': {
    spec: row({ name: '运维工作及时率', target: '100', actual: '达成指标', score: '10' }),
    raises: [
      {
        cell: 'E13',
        related: ['D13'],
        found: '达成指标',
        says: '“运维工作及时率”的年度指标值 100 是数值，实际完成值“达成指标”没有数值，请填写实际数值。',
      },
    ],
  },
  'a year and words': {
    spec: row({ target: '100%', actual: '２０２４年底基本完成', score: '10' }),
    raises: [{ cell: 'E13', found: '２０２４年底基本完成' }],
  },
  'nearly a figure': {
    spec: row({ name: '设备更新数量', target: '≥10台', actual: '近10台', score: '10' }),
    raises: [
      {
        cell: 'E13',
        found: '近10台',
        says: '“设备更新数量”的年度指标值为 ≥10台，实际完成值“近10台”不是确切的数，请填写实际数值。',
      },
    ],
  },
  'ten and some': {
    spec: row({ target: '≥10台', actual: '10余台', score: '10' }),
    raises: [{ cell: 'E13', found: '10余台' }],
  },
  'figures among words': { spec: row({ target: '≥50户', actual: '50户180人', score: '10' }) },
  'a figure': { spec: row({ target: '100%', actual: '100%', score: '10' }) },
  'words aimed at': { spec: row({ target: '全面保障', actual: '达成指标', score: '10' }) },
});
