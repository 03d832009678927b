import { isNothing, isNothingWritten, isPrintedUnit, isSignForNothing } from '../../src/notation/nothing';

test.each(['-', '--', '/', '//', '...', '......', '*', '**', '_', '、', 'xx', 'XXX', '××'])(
  '%s is a sign for nothing',
  (sign) => {
    expect(isSignForNothing(sign)).toBe(true);
    expect(isNothing(sign)).toBe(true);
  },
);

test.each(['不适用', '不涉及', 'N/A', 'n/a'])('%s says nothing in words', (words) => {
  expect(isNothing(words)).toBe(true);
  expect(isSignForNothing(words)).toBe(false);
});

test.each(['', '0', '无', 'x', '完成', '-5', '1/2'])('%p is something else', (text) => {
  expect(isNothing(text)).toBe(false);
});

test.each(['万元', '元', '%', '分', '(万元)', '万元:', '___台', '个', '次', '年月日'])(
  '%s is printed',
  (unit) => {
    expect(isPrintedUnit(unit)).toBe(true);
  },
);

test.each(['', '0万元', '优', '优良', '平台', '社区', '全部', '完成', '无', '是', '年度'])(
  '%p is not',
  (text) => {
    expect(isPrintedUnit(text)).toBe(false);
  },
);

test.each(['', ' ', '无', '-', '—', '/', '不适用', '万元', '（万元）', '¥', '人民币：   万元'])(
  'in a cell for a number %p is nothing',
  (text) => {
    expect(isNothingWritten(text)).toBe(true);
  },
);

test.each(['0', '0.00', '5万元', '无补助', '见附件'])('in a cell for a number %p is something', (text) => {
  expect(isNothingWritten(text)).toBe(false);
});
