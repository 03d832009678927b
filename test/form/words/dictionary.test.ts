import { dictionary } from '../../../src/form/words/dictionary';

const meaningOf = dictionary([
  { meaning: 'reason', spelled: ['说明', /原因.*分析|偏差/] },
  { meaning: 'target', spelled: [/^年度(?:指标|目标)值?$/, /指标值/], weak: [/^指标/] },
  { meaning: 'achievement', spelled: [/^实际|^全年(?:完成|实现)/, '指标值说明'] },
]);

test.each([
  ['说明', 'reason', false],
  ['年度指标值', 'target', false],
  ['原因及分析', 'reason', false],
  ['三级指标值', 'target', false],
  ['指标', 'target', true],
  ['全年完成', 'achievement', false],
  ['实际值', 'achievement', false],
])('%s means %s', (word, meaning, weak) => {
  expect(meaningOf(word)).toEqual({ meaning, weak });
});

test.each(['', '备注', '本年度指标'])('%s means nothing', (word) => {
  expect(meaningOf(word)).toBeNull();
});

test.each([
  ['年度指标值偏差', 'an earlier line wins over a later one, wherever in the word it matches', 'reason'],
  ['实际指标值', 'so it does where the later one matches further left', 'target'],
  ['实际指标', 'a weak spelling matches where it says only', 'achievement'],
  ['指标值说明', 'what is spelled exactly wins over all patterns', 'achievement'],
])('%s: %s', (word, _why, meaning) => {
  expect(meaningOf(word)?.meaning).toBe(meaning);
});
