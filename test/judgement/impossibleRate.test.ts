import { isImpossibleRate } from '../../src/judgement/impossibleRate';
import { formOf } from '../scoring/formOf';

test.each<[name: string, target: string, actual: string, impossible: boolean]>([
  ['服务对象满意度', '≥90%', '105%', true],
  ['服务对象满意度', '≥90%', '100%', false],
  ['服务对象满意度', '≥90%', '105', true],
  ['服务对象满意度', '≥90%', '95', false],
  ['服务对象满意度', '≥90%', '1', false],
  ['设备合格率', '≥98%', '101%', true],
  ['设备合格率', '≥98‰', '1001‰', true],
  ['设备合格率', '全部合格', '101%', true],
  // Beside no percent a bare number may be anything, and so may one with a unit.
  ['服务对象满意度', '≥90', '105', false],
  ['服务对象满意度', '≥90%', '105分', false],
  ['服务对象满意度', '≥90%', '满意', false],
  ['服务对象满意度', '≥90%', '', false],
  // What may pass the whole, or what is aimed beyond it, is no share of it.
  ['任务完成率', '≥90%', '105%', false],
  ['合格率提高幅度', '≥90%', '105%', false],
  ['覆盖率', '≥110%', '120%', false],
])('%s of %s, achieved %s: impossible %s', (name, target, actual, impossible) => {
  const form = formOf({ indicators: [{ name, target, actual, weight: '10', score: '10' }] });
  expect(isImpossibleRate(form.indicators[0]!)).toBe(impossible);
});
