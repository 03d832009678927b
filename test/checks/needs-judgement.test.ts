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
    raises: [
      {
        cell: 'G13',
        related: ['E13'],
        expected: '0–10',
        says: '“指标1”的实际完成值“按原定思路推进”需要人工评判，请打分（0 至 10 分）。',
        inEnglish:
          "The achievement “按原定思路推进” of “指标1” needs a person's judgement; please give a score of 0 to 10 points.",
      },
    ],
    also: ['score-missing'],
  },
  'achieved: full marks are filled in': {
    spec: row({ target: '全面保障', actual: '达成指标', score: '' }),
    also: ['score-missing'],
  },
  'a person has judged': {
    spec: row({ target: '全面保障', actual: '按原定思路推进', score: '9', note: '人手不足' }),
  },
  'a criterion in words that leaves open which score it is': {
    spec: row({
      name: '制度健全性',
      criterion: '健全得5分，较健全得3分，不健全不得分',
      target: '健全',
      actual: '较健全',
      weight: '5',
      score: '',
    }),
    raises: [
      {
        cell: 'G13',
        related: ['K13'],
        expected: '3–3',
        says: '“制度健全性”的得分需要人工评判，请打分。评分标准（K13）：健全得5分，较健全得3分，不健全不得分。实际完成值 较健全，得 3.00 分。',
      },
    ],
    also: ['score-missing'],
  },
});
