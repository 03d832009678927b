import { readCriterion } from '../../src/criterion/readCriterion';
import { remarkValue } from '../../src/criterion/remarkValue';

test.each<[criterion: string, remark: string, value: string | null, name?: string]>([
  ['≤100%得满分，每超过1%扣1分', '在职人员控制率为 96.5%', '96.5', '在职人员控制率'],
  ['≤0得满分，每超过1个百分点扣1分', '（35.2-36）÷36×100%=-2.22%', null],
  ['≤0得满分，每超过1个百分点扣1分', '变动率-2.22%', '-2.22', '“三公经费”变动率'],
  ['≤100%得满分，每超过1%扣1分', '预算执行率为96.5%', null, '在职人员控制率'],
  ['≤100%得满分，每超过1%扣1分', '控制率：96.5%', '96.5', '在职人员控制率'],
  ['≤100%得满分，每超过1%扣1分', '经测算达到 96.5%', '96.5', '在职人员控制率'],
  ['≥60人次得满分，每少2人次扣0.5分', '全年培训55人次，共3期', '55'],
  ['≤100%得满分，每超过1%扣1分', '编制 20 人，在职 19 人', null],
  ['≤100%得满分，每超过1%扣1分', '目标值100%', null],
  ['≤100%得满分，每超过1%扣1分', '约98%', null],
  ['≤100%得满分，每超过1%扣1分', '三季度98%，四季度99%', null],
  ['完成得满分，未完成不得分', '已完成98%', null],
  ['≤100%得满分，每超过1%扣1分', '', null],
])('%s, remarked: %s → %s', (criterion, remark, value, name = '') => {
  const meaning = remarkValue(readCriterion(criterion)!, remark, name);
  expect(meaning?.kind === 'number' ? meaning.value.toFixed() : null).toBe(value);
});
