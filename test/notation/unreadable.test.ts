import { isUnreadable } from '../../src/notation/unreadable';

test.each(['%=99', '3/4', '?', '≥', '第O份', '到0次', '扁2200篇', '9O%', 'l0次', '一'])(
  '%s should be a number and cannot safely be read as one',
  (text) => {
    expect(isUnreadable(text)).toBe(true);
  },
);

test.each([
  '第3名',
  '前10名',
  '各2次',
  '每3年',
  '等保3级',
  'PM2.5',
  'Ⅲ类',
  'III类',
  'II级',
  'A3',
  '高',
  '√',
  '完成',
  '按等保3级要求进行系统建设',
])('%s is words', (text) => {
  expect(isUnreadable(text)).toBe(false);
});
