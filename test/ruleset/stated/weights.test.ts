import { plainOf } from '../../../src/ruleset/stated/sentences';
import { executionFormulaIn, weightsIn } from '../../../src/ruleset/stated/weights';

const read = (sentence: string) =>
  weightsIn(plainOf(sentence))
    ?.map(({ path, value }) => `${path.replace('sections.weights.', '')} ${String(value)}`)
    .join(', ') ?? null;

describe('the weights that a sentence states', () => {
  test.each([
    ['预算执行率10分', 'execution.weight 10'],
    ['预算执行率（9.5分）', 'execution.weight 9.5'],
    ['资金执行进度分值设定为20分', 'execution.weight 20'],
    ['预算执行率占10%，产出指标占50%', 'execution.weight 10, 产出指标 50'],
    ['各指标权重为：产出指标50%、效益指标30%', '产出指标 50, 效益指标 30'],
    ['产出指标50分，服务对象满意度指标10分', '产出指标 50, 满意度指标 10'],
    ['满分100分，其中：决策类指标20分、过程20分、管理指标10分', '决策指标 20, 过程指标 20, 管理指标 10'],
    ['产出指标50分、效益指标40分，合计100分', '产出指标 50, 效益指标 40'],
    ['产出指标分值统一为100分', '产出指标 100'],
    ['预算执行率10分，得分=分值×预算执行率', 'execution.weight 10'],
  ])('%s', (sentence, weights) => {
    expect(read(sentence)).toBe(weights);
  });

  test.each([
    ['a rate and no weight', '预算执行率10%'],
    ['nothing of the kind', '培训指标10分'],
    ['no points', '预算执行率和产出指标'],
    ['no points at all', '预算执行率0分'],
    ['more than all points', '预算执行率110分'],
    ['one of them twice', '预算执行率10分、资金执行率20分'],
    ['something that is not understood', '预算执行率10分，超过的酌情'],
    ['something more', '预算执行率10分，由财政部门核定'],
    ['what need not hold', '预算执行率建议10分'],
  ])('nothing from %s: %s', (_, sentence) => {
    expect(read(sentence)).toBeNull();
  });
});

describe('the weight of budget execution that a formula multiplies', () => {
  test.each([
    ['预算执行得分=20分×执行率', '20'],
    ['执行率得分=预算执行率*10', '10'],
    ['得分（20分*执行率）', '20'],
    ['预算执行率得分=9.5×实际执行率，最高不超过9.5分', '9.5'],
    ['得分=执行率×10', null],
    ['预算执行得分=0分×执行率', null],
    ['预算执行得分=120分×执行率', null],
    ['预算执行得分=20分×完成率', null],
    ['执行率建议得分（20分*执行率）', null],
    ['预算执行得分大约=20分×执行率', null],
    ['预算执行得分=20分×执行率+5', null],
  ])('%s → %s', (sentence, weight) => {
    expect(executionFormulaIn(plainOf(sentence))?.value ?? null).toBe(weight);
  });
});
