import { tierExceeded } from '../../src/checks/tier-exceeded';
import { checkCases, row } from './cases';

checkCases(tierExceeded, {
  'partly achieved and full marks': {
    spec: row({
      target: '全面保障',
      actual: '部分达成年度指标并具有一定效果',
      score: '10',
      note: '人手不足',
    }),
    raises: [
      {
        cell: 'G13',
        related: ['E13'],
        expected: '≥6 <8',
        found: '10',
        says: '“指标1”的实际完成值“部分达成年度指标并具有一定效果”属于“部分达成年度指标并具有一定效果”一档（分值的 [60%,80%)），得分应为 6 分以上、不足 8 分，表中为 10 分。',
      },
    ],
  },
  'the upper end itself belongs to the tier above': {
    spec: row({
      target: '全面保障',
      actual: '部分达成年度指标并具有一定效果',
      score: '8.00',
      note: '人手不足',
    }),
    raises: [{ cell: 'G13', expected: '≥6 <8', found: '8.00' }],
  },
  'not achieved and 60 %': {
    spec: row({ target: '全面保障', actual: '未达成年度指标且效果较差', score: '6', note: '人手不足' }),
    raises: [{ cell: 'G13', expected: '<6', found: '6' }],
  },
  'within the tier': {
    spec: row({
      target: '全面保障',
      actual: '部分达成年度指标并具有一定效果',
      score: '7.5',
      note: '人手不足',
    }),
  },
  'achieved may have full marks': { spec: row({ target: '全面保障', actual: '达成指标', score: '10' }) },
  'words that nobody understands belong to no tier': {
    spec: row({ target: '全面保障', actual: '按原定思路推进', score: '10' }),
  },
});
