import { executionScaleIn, executionScaleOfHeading } from '../../../src/ruleset/stated/executionScale';

const read = (note: string) => executionScaleIn(note).map(({ value }) => value);

describe('how a note scores the execution', () => {
  test.each<[note: string, scales: readonly string[]]>([
    ['执行率达到90%得10分，每低1%扣1分，扣完为止。', ['执行率达到90%得10分，每低1%扣1分，扣完为止']],
    [
      '1.预算执行率≥95%得满分；\n2.每低于1%扣0.5分；\n3.产出指标50分。',
      ['预算执行率≥95%得满分；每低于1%扣0.5分'],
    ],
    [
      '执行率≥90%得10分；80%（含）-90%得8分；低于80%不得分。其余指标按完成情况计分。',
      ['执行率≥90%得10分；80%（含）-90%得8分；低于80%不得分'],
    ],
    ['资金说明。执行率低于60%不得分。', ['执行率低于60%不得分']],
    ['产出指标达到90%得满分。', []],
    ['预算执行率10分。', []],
    // Half a scale is another scale.
    ['执行率≥90%得10分；80%（含）-90%酌情得分；低于80%不得分。', []],
    ['执行率≥90%得满分，低于60%的视情况扣分。', []],
    ['预算执行率≥95%得满分。每低于1%适当扣分。', []],
  ])('%s → %j', (note, scales) => {
    expect(read(note)).toEqual(scales);
  });

  test('is quoted as it stands there, without what divides its sentences', () => {
    const [scale] = executionScaleIn('（一）执行率≥９５％得满分；；\n（二）每低于１％扣0.5分，');
    expect(scale).toEqual({
      path: 'execution.criterion',
      value: '执行率≥９５％得满分；每低于１％扣0.5分',
      quote: '执行率≥９５％得满分；每低于１％扣0.5分',
    });
  });
});

describe('how a heading of the funds block scores it', () => {
  test.each([
    ['得分（执行率≥95%得满分，每低于1%扣0.5分）', '执行率≥95%得满分,每低于1%扣0.5分'],
    ['得 分\n(≥95%得满分, 每低于1%扣0.5分)', '执行率≥95%得满分,每低于1%扣0.5分'],
    ['预算执行自评得分（低于60%不得分）', '执行率低于60%不得分'],
    ['得分', null],
    ['得分（20分*执行率）', null],
    ['全年预算数（≥95%得满分）', null],
    ['得分（≥95%得满分，酌情扣分）', null],
    ['得分（万元）', null],
    ['得分（执行率≥95%得满分，每低于1%扣0.5分，建议）', null],
  ])('%s → %s', (heading, scale) => {
    expect(executionScaleOfHeading(heading)).toBe(scale);
  });
});
