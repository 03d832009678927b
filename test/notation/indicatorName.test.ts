import { hintsInName, namesRate, namesTime } from '../../src/notation/indicatorName';

test.each([
  ['实施营造林总面积(亩)', null, '亩'],
  ['服务外包在岸（万美元）', null, '万美元'],
  ['苗木成活率(≥**%)', '>=', '%'],
  ['项目总投入(≥**万元)', '>=', '万元'],
  ['培训（含线上）人数（单位：人次）', null, '人次'],
  ['受益脱贫(含监测对象)户满意度', null, undefined],
  ['足额保障率(参保率)', null, undefined],
  ['学生满意度', null, undefined],
  // a bound in words, with its number, or without brackets
  ['合格率（≥90%）', '>=', '%'],
  ['合格率（不低于90%）', '>=', '%'],
  ['响应时间（30分钟以内）', '<=', '分钟'],
  ['受益人口数≥**人', '>=', '人'],
  // things, unless the name counts them
  ['补助村(社区)数量', null, undefined],
  ['覆盖乡（镇）数量', null, undefined],
  ['新建系统（平台）', null, undefined],
  ['建设数量（村）', null, '村'],
  ['新建（≥**村）', '>=', '村'],
  ['新建（单位：村）', null, '村'],
  ['新建（村）', null, undefined],
  [`${'建设'.repeat(120)}（亩）`, null, undefined],
])('%s', (name, comparator, unit) => {
  const hints = hintsInName(name);
  expect([hints.comparator, hints.unit?.text]).toEqual([comparator, unit]);
});

test.each(['合格率', '预算执行率率', '群众满意度', '高级职称占比', '投入比例', '利用(%)', '利用率(％)'])(
  '%s is a share',
  (name) => {
    expect(namesRate(name)).toBe(true);
  },
);

test.each(['培训次数', '巡查频率', '装机功率', '视频分辨率', ''])('%p is none', (name) => {
  expect(namesRate(name)).toBe(false);
});

test('names that speak of time', () => {
  expect(namesTime('项目完成时间')).toBe(true);
  expect(namesTime('项目总投资')).toBe(false);
});

test('a name as long as a page gives no hint', () => {
  const page = '指标'.repeat(5000) + '率(%)';
  expect(hintsInName(page)).toEqual({ comparator: null, unit: null });
  expect([namesRate(page), namesTime(page)]).toEqual([false, false]);
});
