import { formulasIn } from '../../../src/ruleset/stated/formulas';
import { plainOf } from '../../../src/ruleset/stated/sentences';

const read = (sentence: string) =>
  formulasIn(plainOf(sentence))
    ?.map(({ path, value }) => `${path.replace('quantitative.', '')} ${String(value)}`)
    .join(', ') ?? null;

describe('the formulas for missed targets', () => {
  test.each([
    ['正向指标得分=B/A×分值', 'positive ratio'],
    ['正向指标得分=分值×实际完成值÷目标值', 'positive ratio'],
    ['反向指标得分=A/B×分值', 'reverse ratio'],
    ['反向指标得分=（2-B/A）×分值', 'reverse linear'],
    ['负向型指标，得分=(1-(B-A)/A)*分值，得0分为止', 'reverse linear'],
    ['正向指标未达到目标值的，不得分', 'positive all-or-nothing'],
    [
      '若为正向指标，则得分=B/A×权重；若为反向指标，则得分=A/B×权重，得分不得超过权重',
      'positive ratio, reverse ratio',
    ],
    [
      '对于正向指标（即目标值为≥X，得分=权重*B/A），对于反向指标（即目标值为≤X，得分=权重*A/B）',
      'positive ratio, reverse ratio',
    ],
    ['正向指标得分=B/A×分值，反向指标未完成的不得分', 'positive ratio, reverse all-or-nothing'],
    ['未完成指标值的，按照B/A或A/B*指标分值计分', 'positive ratio, reverse ratio'],
  ])('%s', (sentence, formulas) => {
    expect(read(sentence)).toBe(formulas);
  });

  test.each([
    ['no formula', '正向指标为目标值越大越好的指标'],
    ['a linear one where more is better', '正向指标得分=（2-B/A）×分值'],
    ['the turned one where more is better', '正向指标得分=A/B×分值'],
    ['one without the weight', '正向指标得分=B/A'],
    ['another one', '正向指标得分=B/A×分值×0.9'],
    ['a shifted one', '反向指标得分=（1.5-B/A）×分值'],
    ['something more behind it', '正向指标得分=B/A×分值，再乘以调整系数'],
    ['something more behind a refusal', '正向指标未完成的不得分，完成一半的得5分'],
    ['one kind stated twice', '正向指标得分=B/A×分值，正向指标未完成的不得分'],
    ['one kind that is understood and one that is not', '正向指标得分=B/A×分值，反向指标按规定计分'],
    ['what need not hold', '正向指标可以按得分=B/A×分值'],
  ])('nothing from %s: %s', (_, sentence) => {
    expect(read(sentence)).toBeNull();
  });
});
