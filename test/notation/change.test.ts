import { changeIn, sense } from '../../src/notation/change';
import type { Change } from '../../src/notation/meaning';
import type { Comparator } from '../../src/notation/meaning';

test.each([
  ['', undefined],
  ['共', undefined],
  ['同比', undefined],
  ['同比增长', 'rise'],
  ['较上年下降', 'fall'],
  ['提高到', undefined],
  ['降至', undefined],
  ['增加投入减少', undefined],
])('before a number %p tells of %p', (words, change) => {
  expect(changeIn(words)).toBe(change);
});

type Case = readonly [
  target: Change | undefined,
  comparator: Comparator | null,
  actual: Change | undefined,
  name: string,
  sense: string,
];

test.each<Case>([
  ['rise', null, 'rise', '收入', 'same'],
  ['rise', null, 'fall', '收入', 'opposite'],
  ['fall', '>=', 'rise', '能耗', 'opposite'],
  ['fall', null, undefined, '能耗', 'same'],
  [undefined, '>=', 'rise', '收入', 'same'],
  [undefined, '>=', 'fall', '收入', 'unknown'],
  [undefined, '>=', 'fall', '能耗下降率', 'same'],
  [undefined, '>=', 'fall', '收入增长率', 'opposite'],
  [undefined, '>=', 'rise', '事故下降率', 'opposite'],
  // At most 100 complaints, and 20 fewer, are not compared.
  [undefined, '<=', 'fall', '投诉减少', 'unknown'],
])('wanted %p %p, told %p, of %s: %s', (change, comparator, actual, name, expected) => {
  expect(sense({ comparator, ...(change && { change }) }, actual, name)).toBe(expected);
});
