import { freeName } from '../../src/hosts/freeName';

test.each<readonly [wanted: string, taken: readonly string[], name: string]>([
  ['自评表', [], '自评表'],
  ['自评表', ['封面'], '自评表'],
  ['自评表', ['自评表'], '自评表 (2)'],
  ['自评表', ['自评表', '自评表 (2)', '自评表 (4)'], '自评表 (3)'],
  ['Form', ['FORM'], 'Form (2)'],
  [
    '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一',
    ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一'],
    '一二三四五六七八九十一二三四五六七八九十一二三四五六七 (2)',
  ],
])('%s beside %j is called %s', (wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
});
