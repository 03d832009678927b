import { directionAssumed } from '../../src/checks/direction-assumed';
import { checkCases, row } from './cases';

checkCases(directionAssumed, {
  'a cost without a sign is better small': {
    spec: row({ name: '项目总成本', level1: '成本指标', target: '20万元', actual: '18万元', score: '10' }),
    raises: [
      {
        cell: 'D13',
        says: '“项目总成本”的年度指标值“20万元”没有写明 ≥ 或 ≤，按反向指标（越低、越早越好）计分；如不符，请在指标值前补上符号。',
      },
    ],
  },
  'more than aimed at, without a sign': {
    spec: row({ name: '培训人数', target: '100人', actual: '110人', score: '10' }),
    raises: [{ cell: 'D13' }],
  },
  'exactly what was aimed at: any direction gives the same': {
    spec: row({ name: '培训人数', target: '100人', actual: '100人', score: '10' }),
  },
  'a name that leaves doubt, and one way the target would be missed': {
    spec: row({ name: '驻村天数', target: '200天', actual: '220天', score: '10' }),
    severity: 'warning',
    raises: [
      {
        cell: 'D13',
        says: '“驻村天数”的年度指标值“200天”没有写明 ≥ 或 ≤，看不出越高越好还是越低越好；实际完成值为“220天”，得分未校验，请在指标值前补上符号。',
      },
    ],
  },
  'with a sign': { spec: row({ name: '培训人数', target: '≥100人', actual: '110人', score: '10' }) },
});
