import { plainOf } from '../../../src/ruleset/stated/sentences';
import { tiersIn } from '../../../src/ruleset/stated/tierRules';

const read = (sentence: string) => tiersIn(plainOf(sentence))?.join(', ') ?? null;

describe('where the tiers for achievements in words begin', () => {
  test.each([
    ['定性指标按100%-80%、80%-60%、60%-0%三档计分', '0.8, 0.6'],
    ['定性指标分三个等级：100%-80%（含80%）、80%-60%（含）、60%-0%', '0.8, 0.6'],
    ['定性指标：80%（含）-100%、60%（含）-80%（不含）、0%-60%', '0.8, 0.6'],
    ['定性指标：80%-100%（≥80%，<100%）、0%-80%（<80%）', null],
    ['达成：80%-100%；部分达成：60%-80%（≥60%且<80%）；未达成：0%-60%（<60%）', '0.8, 0.6'],
    ['达成：100%-80%（≥80%）；部分达成：80%-50%（≥50%，<80%）；未达成：50%-0%', '0.8, 0.5'],
    ['定性指标：[80%,100%]、[60%,80%)、[0%,60%)', '0.8, 0.6'],
    ['定性指标：[80%,100%]、[60%,80%)、(0%,60%)', '0.8, 0.6'],
    ['完成情况分两档：100%-62.5%、62.5%-0%', '0.625'],
  ])('%s → %s', (sentence, begins) => {
    expect(read(sentence)).toBe(begins);
  });
});

describe('nothing is read from', () => {
  test.each([
    ['ranges of something else', '各项支出占比为100%-80%、80%-60%、60%-0%'],
    ['a gap', '定性指标按100%-80%、70%-60%、60%-0%计分'],
    ['less than all', '定性指标按90%-80%、80%-60%、60%-0%计分'],
    ['not down to nothing', '定性指标按100%-80%、80%-60%计分'],
    ['nothing twice', '定性指标按100%-80%、80%-0%、0%-0%计分'],
    ['one range', '定性指标按100%-0%计分'],
    ['another number beside them', '定性指标按100%-80%、80%-60%、60%-0%计分，满分10分'],
    ['a lower end that is not included', '定性指标按100%-80%（不含80%）、80%-60%、60%-0%计分'],
    ['an upper end that is', '定性指标按100%-80%、80%（含）-60%、60%-0%计分'],
    ['an upper end that is, behind its range', '定性指标按80%-100%、60%-80%（含80%）、0%-60%计分'],
    ['an open lower end', '定性指标：(80%,100%]、(60%,80%]、[0%,60%]'],
    ['a closed upper end', '定性指标：[80%,100%]、[60%,80%]、[0%,60%)'],
    ['a remark on a number that is none of the ends', '定性指标：100%-80%（含85%）、80%-60%、60%-0%'],
    ['a remark on another bound', '定性指标：80%-100%、60%-80%（≥50%，<80%）、0%-60%'],
    ['a remark that says something else', '定性指标：80%-100%（优秀）、60%-80%、0%-60%'],
    ['a remark that says more', '定性指标：80%-100%、60%-80%（≥60%为宜）、0%-60%'],
    ['what need not hold', '定性指标可按100%-80%、80%-60%、60%-0%计分'],
  ])('%s: %s', (_, sentence) => {
    expect(read(sentence)).toBeNull();
  });
});
