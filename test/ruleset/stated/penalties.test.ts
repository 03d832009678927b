import { bandsIn } from '../../../src/ruleset/stated/penalties';
import { plainOf } from '../../../src/ruleset/stated/sentences';

const read = (text: string) =>
  bandsIn(plainOf(text))
    ?.map(({ from, to, deduct }) => `${from}–${to ?? ''} −${deduct}`)
    .join(', ') ?? null;

describe('what is taken off for an achievement far above its target', () => {
  test.each([
    ['超过目标值30%（含）以上的，扣该指标分值的10%', '0.3– −0.1'],
    ['超过年度指标值达到30%的，扣指标分值的10%', '0.3– −0.1'],
    ['超出绩效目标值50%及以上的，按该项指标权重的12.5%扣分', '0.5– −0.125'],
    ['指标完成率不低于150%的，扣减指标分值的20%', '0.5– −0.2'],
    ['完成率≥130%的，则应扣除该指标分值的5%', '0.3– −0.05'],
    ['完成率达到200%-300%（不含300%）区间的，扣分值的10%；达到300%以上的，扣分值的20%', '1–2 −0.1, 2– −0.2'],
    [
      '按（实际完成值-年度指标值）/年度指标值计算，在50%-100%（含50%）之间的，扣分值的5%，高于100%（含100%），扣分值的10%',
      '0.5–1 −0.05, 1– −0.1',
    ],
    ['计算（B-A）÷A，大于等于200%的，按照该指标分值的100%扣分', '2– −1'],
    ['（B-A）/A达到20%以上的，扣分值的10%，全年完成率为98%', '0.2– −0.1'],
  ])('%s', (text, bands) => {
    expect(read(text)).toBe(bands);
  });
});

describe('nothing is read from', () => {
  test.each([
    ['no band', '年度指标值设定偏低的，酌减分数'],
    ['a band that takes nothing off', '指标完成率达到150%以上的，为该指标分值的20%'],
    ['a band without its basis', '达到150%以上的，扣该指标分值的20%'],
    ['a beginning that is not included', '超过目标值30%（不含30%）以上的，扣该指标分值的10%'],
    ['a beginning of which nothing is said', '超过目标值30%的，扣该指标分值的10%'],
    ['an end that is included', '完成率在200%-300%（含300%）区间的，扣分值的10%'],
    ['another deduction beside it', '指标完成率达到150%以上的，扣分值的20%；未说明原因的，扣2分'],
    ['bands that overlap', '完成率达到130%-180%（含130%）的，扣分值的5%；达到150%以上的，扣分值的10%'],
    ['a band that ends before it begins', '完成率达到180%-130%（含180%）的，扣分值的5%'],
    ['an endless band before another', '完成率达到130%以上的，扣分值的5%；达到150%以上的，扣分值的10%'],
    ['a rate that is no excess', '完成率达到100%以上的，扣分值的5%'],
    ['nothing taken off', '完成率达到130%以上的，扣分值的0%'],
    ['more than all taken off', '完成率达到130%以上的，扣分值的120%'],
    ['what need not hold', '完成率达到130%以上的，可以扣分值的5%'],
  ])('%s: %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
