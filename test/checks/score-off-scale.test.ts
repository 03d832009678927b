import { scoreOffScale } from '../../src/checks/score-off-scale';
import { checkCases, row } from './cases';

const VEHICLES = {
  name: '公务用车控制率',
  criterion: '≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
  target: '≤100%',
  actual: '',
  weight: '5',
} as const;

checkCases(scoreOffScale, {
  'a step of the scale': {
    spec: row({ ...VEHICLES, score: '4.5', note: '车辆老旧，维修增加。' }),
    also: ['actual-missing'],
  },
  'a score between two steps, without a reason': {
    spec: row({ ...VEHICLES, score: '4.7' }),
    also: ['actual-missing'],
    raises: [
      {
        cell: 'G13',
        related: ['K13'],
        expected: '4.5 / 5',
        found: '4.7',
        says: '评分标准（K13）：≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。按此不会得 4.7 分（相近的为 4.5、5 分），请核对“公务用车控制率”的得分。',
      },
    ],
  },
  'with a reason it is a warning': {
    spec: row({ ...VEHICLES, score: '4.7', note: '审计指出问题，扣0.3分。' }),
    also: ['actual-missing'],
    severity: 'warning',
    raises: [{ cell: 'G13' }],
  },
  'parts are fulfilled or not': {
    spec: row({
      name: '管理制度健全性',
      criterion: '①已制定制度，1分；②制度合法合规，2分；③制度有效执行，2分。',
      target: '健全',
      actual: '制度已修订三项',
      weight: '5',
      score: '2.5',
    }),
    raises: [{ cell: 'G13', expected: '2 / 3', found: '2.5' }],
  },
  'where the value is known the criterion says which score is right': {
    spec: row({ ...VEHICLES, actual: '100%', score: '4.7' }),
    also: ['deduction-without-note'],
  },
  'in proportion every score is possible': {
    spec: row({ ...VEHICLES, criterion: '按完成比例得分', score: '4.73', note: '见说明。' }),
    also: ['actual-missing'],
  },
  'a criterion of another weight says nothing of this row': {
    spec: row({ ...VEHICLES, weight: '6', score: '4.7', note: '见说明。' }),
    also: ['actual-missing'],
  },
  'a criterion that is not understood': {
    spec: row({ ...VEHICLES, criterion: '视情况得0-5分', score: '4.7', note: '见说明。' }),
    also: ['actual-missing'],
  },
});
