import { isAbsence } from '../../src/notation/absence';

test.each([
  '无',
  '无。',
  '零',
  '没有',
  '零事故',
  '无事故',
  '无上访',
  '零投诉',
  '无重大安全事故',
  '无重大安全事故发生',
  '未发生安全责任事故',
  '不发生',
  '不发生安全事故',
  '未出现差错',
  '没有投诉',
  '全年无群体性事件发生',
  '零差错',
])('%s: there is none', (text) => {
  expect(isAbsence(text)).toBe(true);
});

test.each([
  '',
  '无效',
  '无偏差',
  '无故障运行',
  '未完成',
  '没有完成',
  '零距离',
  '无法支付',
  '发生事故',
  '未处理投诉',
  '没有完成,发生事故',
])('%p says something else', (text) => {
  expect(isAbsence(text)).toBe(false);
});
