import { needsJudgement } from '../../src/checks/needs-judgement';
import { checkCases, row } from './cases';

checkCases(needsJudgement, {
  'no score, and words that allow a range': {
    spec: row({ target: '全面保障', actual: '部分达成年度指标并具有一定效果', score: '' }),
    raises: [
      {
        cell: 'G13',
        expected: '≥6 <8',
        says: '“指标1”的实际完成值“部分达成年度指标并具有一定效果”需要人工评判，请打分（6 分以上、不足 8 分）。',
      },
    ],
    also: ['score-missing'],
  },
  'words that nobody understands': {
    spec: row({ target: '全面保障', actual: '按原定思路推进', score: '' }),
    raises: [{ cell: 'G13', expected: '0–10' }],
    also: ['score-missing'],
  },
  'achieved: full marks are filled in': {
    spec: row({ target: '全面保障', actual: '达成指标', score: '' }),
    also: ['score-missing'],
  },
  'a person has judged': {
    spec: row({ target: '全面保障', actual: '按原定思路推进', score: '9', note: '人手不足' }),
  },
});
