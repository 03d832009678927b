import { roundingIn } from '../../../src/ruleset/stated/roundingRules';
import { plainOf } from '../../../src/ruleset/stated/sentences';

const read = (sentence: string) =>
  roundingIn(plainOf(sentence))
    ?.map(({ path, value }) => `${path.replace('rounding.', '')} ${String(value)}`)
    .join(', ') ?? null;

test.each([
  ['得分保留两位小数', 'places 2'],
  ['得分保留零位小数', 'places 0'],
  ['各项得分精确到小数点后3位', 'places 3'],
  ['得分取整', 'places 0'],
  ['得分精确到个位，四舍五入', 'places 0, mode half-up'],
  ['得分和总分均按四舍五入法保留1位小数', 'mode half-up, places 1'],
  ['得分保留1位小数，其余舍去', 'places 1, mode truncate'],
  ['得分保留2位小数并不作四舍五入', 'places 2, mode truncate'],
  // Of something else, of nothing, twice, with more, or not for certain.
  ['金额保留两位小数', null],
  ['得分', null],
  ['得分，', null],
  ['得分保留5位小数', null],
  ['得分保留1位小数，保留2位小数', null],
  ['得分四舍五入，不四舍五入', null],
  ['得分保留1位小数，由专家确定', null],
  ['得分可以保留1位小数', null],
])('%s → %s', (sentence, rounding) => {
  expect(read(sentence)).toBe(rounding);
});
