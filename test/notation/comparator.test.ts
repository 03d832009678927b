import {
  COMPARATOR_SPELLINGS,
  comparatorOf,
  comparatorOfSpelling,
  splitSuffix,
} from '../../src/notation/comparator';
import { readMeaning } from '../../src/notation/readMeaning';

test.each([
  ['≥', '>='],
  ['≧', '>='],
  ['＞＝', '>='],
  ['大于等于', '>='],
  ['（≥）', '>='],
  ['>', '>'],
  ['≤', '<='],
  ['≦', '<='],
  ['小于或等于', '<='],
  ['＜', '<'],
  ['=', '='],
  ['＝', '='],
  ['═', '='],
  [' 等于 ', '='],
  ['定性', null],
  ['', null],
  ['正向指标', null],
])('a column of signs says %p: %p', (sign, comparator) => {
  expect(comparatorOf(sign)).toBe(comparator);
});

test.each(COMPARATOR_SPELLINGS.map((spelling) => [spelling]))(
  '%s before a number is read as the comparator it stands for',
  (spelling) => {
    expect(readMeaning(`${spelling}95%`)).toMatchObject({
      kind: 'number',
      comparator: comparatorOfSpelling(spelling),
    });
  },
);

test.each([
  ['%以上', '%', '>='],
  ['%及以上', '%', '>='],
  ['%及其以上', '%', '>='],
  ['家或以上', '家', '>='],
  ['%(含)以上', '%', '>='],
  ['%以上(含)', '%', '>='],
  ['%(不含)以上', '%', '>'],
  ['%以下(不含5%)', '%', '<'],
  ['%以下', '%', '<='],
  ['天以内', '天', '<='],
  ['个工作日内', '个工作日', '<='],
  ['家', '家', null],
])('behind a number: %s', (text, rest, comparator) => {
  expect(splitSuffix(text)).toEqual({ rest, comparator });
});
