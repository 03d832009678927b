import { actualNotQuantified } from '../../src/checks/actual-not-quantified';
import { checkCases, row } from './cases';

checkCases(actualNotQuantified, {
  'a figure aimed at, words achieved': {
    spec: row({ name: '运维工作及时率', target: '100', actual: '达成指标', score: '10' }),
    raises: [
      {
        cell: 'E13',
        found: '达成指标',
        says: '“运维工作及时率”的年度指标值 100 是量化指标，实际完成值“达成指标”没有量化，建议填写实际数值。',
      },
    ],
  },
  'a year and words': {
    spec: row({ target: '100%', actual: '２０２４年底基本完成', score: '10' }),
    raises: [{ cell: 'E13', found: '２０２４年底基本完成' }],
  },
  ...Object.fromEntries(
    ['近10台', '约10台', '10余台', '10台左右', '大约10台，均已验收'].map((actual) => [
      `no exact figure: ${actual}`,
      { spec: row({ target: '≥10台', actual, score: '10' }), raises: [{ cell: 'E13', found: actual }] },
    ]),
  ),
  'about as many aimed at': { spec: row({ target: '10余台', actual: '10余台', score: '10' }) },
  'a name that begins like an approximation': {
    spec: row({ name: '近视率', target: '≤50%', actual: '近视率45%', score: '10' }),
  },
  'figures among words': { spec: row({ target: '≥50户', actual: '50户180人', score: '10' }) },
  'a figure': { spec: row({ target: '100%', actual: '100%', score: '10' }) },
  'words aimed at': { spec: row({ target: '全面保障', actual: '达成指标', score: '10' }) },
});
