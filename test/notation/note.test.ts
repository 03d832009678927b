import { DRAFT_MARKER, givesWayToDraft, noteState, pointsAbove } from '../../src/notation/note';

test.each([
  '', '  \n', '-', '—', '－', '/', '……', '0', '0.00', '无', '无。', '无；', '暂无', '没有', '偏差原因：无', '偏差原因分析：无\n改进措施：无',
  '原因：无；改进措施：无。', '偏差原因分析：\n改进措施：', '1.无', '（无）', '预算执行率未达到90%的需说明原因（100字以内）',
])('%p is no note', (text) => {
  expect(noteState(text)).toBe('none');
}); // prettier-ignore

test.each([
  'N/A', '不适用', '不涉及', '无偏差', '无偏差。', '无差异', '不存在偏差', '无明显偏差', '未发生偏差', '无需说明', '偏差原因：无偏差',
  '已完成', '按计划完成', '已按计划全部完成。', '完成', '达成年度指标', '偏差原因：已完成', '正常', '按计划执行', '达到预期', '100%',
  '=DISPIMG("ID_1",1)', '=_xlfn.DISPIMG("ID_2",1)', '#NAME?',
])('%p says nothing', (text) => {
  expect(noteState(text)).toBe('says-nothing');
}); // prettier-ignore

test.each([
  '偏差原因分析：相应支撑材料不够充分。\n改进措施：今后将加强相关绩效支撑材料收集、整理。',
  '工程施工难度大, 前期工作复杂, 影响了施工进度',
  '没有轮换、动用库存',
  '无法按期开工，已调整计划',
  '无偏差，但支付滞后',
  '同上',
  '已完成招标，因资金未到位暂未支付',
  '按计划执行，受疫情影响延期',
  '见附件',
  '疫情',
  '1',
  '偏差原因：无；改进措施：加强管理',
])('%p is a note', (text) => {
  expect(noteState(text)).toBe('real');
});

test.each([
  ['同上', true],
  ['同上。', true],
  ['原因同上', true],
  ['与上相同', true],
  ['同上，另有两台未到货', false],
  ['见附件', false],
  ['', false],
])('%s only points above: %s', (text, points) => {
  expect(pointsAbove(text)).toBe(points);
});

test('a draft stays a draft while its marker stands, whatever else is written', () => {
  expect(noteState(`${DRAFT_MARKER}年度指标值≥90%，实际完成值42.68%`)).toBe('draft');
  expect(noteState(`施工难度大。${DRAFT_MARKER}`)).toBe('draft');
});

test('a note as long as a page is a note, a page of blanks none', () => {
  expect(noteState('无'.repeat(5000))).toBe('real');
  expect(noteState(' '.repeat(5000))).toBe('none');
});

test.each(['', ' ', '无', '无。', '暂无', '0', '0.00', '-', '——', '/', '……'])(
  '%p gives way to a draft',
  (text) => {
    expect(givesWayToDraft(text)).toBe(true);
  },
);

test.each([
  '已完成', '无偏差', '不适用', '同上', '100%', '=DISPIMG("ID_1",1)', '人手不足', '偏差原因：无', '偏差原因分析：\n改进措施：',
  '（100字以内）', `${DRAFT_MARKER}`,
])('%p stays, whatever it says', (text) => {
  expect(givesWayToDraft(text)).toBe(false);
}); // prettier-ignore
