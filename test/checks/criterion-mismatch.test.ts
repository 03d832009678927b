import { criterionMismatch } from '../../src/checks/criterion-mismatch';
import { checkCases, row } from './cases';

const CONTROL = {
  name: '在职人员控制率',
  criterion: '≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。',
  target: '≤100%',
  weight: '6',
} as const;
const PAID = {
  name: '预算完成率',
  criterion: '100%计满分，每低于5%扣2分，扣完为止。',
  weight: '10',
} as const;

checkCases(criterionMismatch, {
  'the score that the criterion gives': {
    spec: row({ ...CONTROL, actual: '102%', score: '4.8', note: '年底新招录人员。' }),
  },
  'more than the criterion gives, though the ruleset would allow it': {
    spec: row({ ...CONTROL, actual: '102%', score: '5.88', note: '年底新招录人员。' }),
    raises: [
      {
        cell: 'G13',
        related: ['K13', 'E13'],
        expected: '4.8',
        found: '5.88',
        says: '“在职人员控制率”的得分 5.88 分高于评分标准给出的 4.8 分。评分标准（K13）：≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。实际完成值 102%，超过 100% 计 2%，合 2 个 1%，每个扣 0.6 分，得 4.80 分。',
      },
    ],
  },
  'less than the ruleset allows and just what the criterion gives': {
    spec: row({ ...CONTROL, actual: '104%', score: '3.6', note: '年底新招录人员。' }),
  },
  'any score between the two readings': {
    spec: row({ ...PAID, target: '100%', actual: '92%', score: '7', note: '追加未支出。' }),
  },
  'above both readings': {
    spec: row({ ...PAID, target: '100%', actual: '92%', score: '9', note: '追加未支出。' }),
    raises: [{ cell: 'G13', expected: '6–8', found: '9' }],
  },
  'one decimal of a score with more': {
    spec: row({
      name: '支付进度率',
      criterion: '得分=实际完成值×分值',
      target: '',
      actual: '94.4%',
      weight: '7',
      score: '6.6',
      note: '支付较慢。',
    }),
  },
  'a criterion that is not understood wholly changes nothing': {
    spec: row({ ...CONTROL, criterion: '≤100%计6分，超过的酌情扣分', actual: '96%', score: '6' }),
  },
  'the value that only the remark states': {
    spec: row({ ...CONTROL, actual: '', score: '6', note: '在职人员控制率为105%。' }),
    raises: [{ cell: 'G13', expected: '3', found: '6' }],
  },
  'more than the whole weight is told as that alone': {
    spec: row({ ...CONTROL, actual: '102%', score: '7', note: '年底新招录人员。' }),
    also: ['score-above-weight'],
  },
  'words of the scale': {
    spec: row({
      name: '制度健全性',
      criterion: '健全得5分，较健全得3分，不健全不得分',
      target: '健全',
      actual: '较健全',
      weight: '5',
      score: '5',
    }),
    raises: [{ cell: 'G13', expected: '3', found: '5' }],
  },
});
