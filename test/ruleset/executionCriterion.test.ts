import { printCriterion } from '../../src/criterion/printCriterion';
import { Decimal } from '../../src/notation/decimal';
import { readExecutionCriterion } from '../../src/ruleset/executionCriterion';
import { rulesetById } from '../../src/ruleset/rulesets';
import { statedIn } from '../../src/ruleset/stated/statedIn';
import { executionScoreAt } from '../../src/scoring/executionScore';
import { rulesOf } from '../../src/scoring/rules';

const MOF = rulesetById('mof-2020')!;

/** What 10 points of weight earn at a rate by a sentence; `9–9.5` where it leaves open which. */
function earned(sentence: string, rate: string): string {
  const rules = rulesOf({ ...MOF, execution: { ...MOF.execution, criterion: sentence } });
  const score = executionScoreAt(new Decimal(10), new Decimal(rate).div(100), rules);
  if (!score) return '?';
  const [least, most] = [score.least, score.most].map((each) => each.toDecimalPlaces(4).toString());
  return least === most ? most! : `${least}–${most}`;
}

/** Sentences in words of our own; what they earn at 100 %, 95 %, 93.42 %, 90 %, 60 % and 45 %. */
test.each<[sentence: string, earns: string]>([
  ['预算执行率≥95%得满分，每低于1%扣0.5分，扣完为止', '10 10 9–9.5 7.5 0 0'],
  ['执行率≥95%得满分，每低1个百分点扣0.5分，扣完为止。', '10 10 9–9.5 7.5 0 0'],
  ['预算执行率达到95%以上的得满分，每降低1个百分点扣0.5分，扣完为止', '10 10 9–9.5 7.5 0 0'],
  ['执行率≥95%得满分，每低于1%扣0.5分，不足1%按1%计，扣完为止', '10 10 9 7.5 0 0'],
  ['执行率≥95%得满分，每低于1%扣0.5分，不足1%不扣分，扣完为止', '10 10 9.5 7.5 0 0'],
  ['资金执行率100%得满分，每低1%扣0.1分，扣完为止', '10 9.5 9.3–9.4 9 6 4.5'],
  ['执行率为100%的得10分，每减少1%扣0.2分，扣完为止', '10 9 8.6–8.8 8 2 0'],
  ['预算执行率大于等于95%的得满分，小于95%的，每降低5个百分点扣1分，扣完为止', '10 10 9–10 9 3 0'],
  ['预算执行进度≥95%计10分，每低一个百分点扣0.5分，扣完为止', '10 10 9–9.5 7.5 0 0'],
  ['预算执行得分标准：执行率≥95%得满分，每低于1%扣0.5分，扣完为止，最低0分', '10 10 9–9.5 7.5 0 0'],
  [
    '预算执行率得分：执行率≥90%的，得10分；80%（含）-90%的，得8分；60%（含）-80%的，得5分；低于60%的不得分',
    '10 10 10 10 5 0',
  ],
  ['预算执行率（10分）：≥95%得10分；90%（含）-95%得8分；80%（含）-90%得6分；80%以下不得分', '10 10 8 8 0 0'],
  ['预算执行率在95%（含）以上得10分，85%（含）-95%得8分，85%以下得0分', '10 10 8 8 0 0'],
  ['预算执行率≥90%，得满分；90%＞执行率≥60%，得6分；执行率＜60%，不得分', '10 10 10 10 6 0'],
  [
    '项目预算执行率达到90%（含）以上得10分，80%（含）至90%得8分，70%（含）至80%得6分，70%以下得0分',
    '10 10 10 10 0 0',
  ],
  ['预算执行率95%-100%得10分，90%-95%得8分，90%以下不得分', '10 8–10 8 0–8 0 0'],
  ['执行率低于60%得0分', '10 9.5 9.342 9 6 0'],
  ['预算执行率低于60%的，不得分。', '10 9.5 9.342 9 6 0'],
  ['执行率低于50%的，该项不得分', '10 9.5 9.342 9 6 0'],
  ['执行率≥90%的，得满分；低于90%的，得分=执行率/90%×分值', '10 10 10 10 6.6667 5'],
  ['执行率≥98%得满分，低于98%按比例得分', '10 9.5–9.6939 9.342–9.5327 9–9.1837 6–6.1224 4.5–4.5918'],
  // Of a rate below it nothing is said.
  ['预算执行率≥95%得满分', '10 10 ? ? ? ?'],
  // The sentence is about another weight than 10.
  ['执行率≥95%得20分，每低于1%扣1分，扣完为止', '? ? ? ? ? ?'],
])('%s', (sentence, earns) => {
  expect(readExecutionCriterion(sentence)).not.toBeNull();
  expect(['100', '95', '93.42', '90', '60', '45'].map((rate) => earned(sentence, rate)).join(' ')).toBe(
    earns,
  );
});

test.each([
  '预算执行率10分',
  '预算执行率得分=10分×执行率',
  '得分(20分*执行率)',
  '预算执行率低于90%的，须说明原因',
  '预算执行率≥95%得满分，每低于1%酌情扣分',
  '执行率达到序时进度得满分',
  '成本控制率≤100%得满分，每超过1%扣1分',
  '完成率≥95%得满分，每低于1%扣0.5分',
  '预算执行率低于60%的，项目等级不得评为优',
  '支出进度达到80%得满分',
  '执行数达到80万元得满分，低于60万元不得分',
  '预算执行完成率≥95%得满分，每低于1%扣0.5分',
  '预算执行率得满分',
  '预算执行率≥95%得满分，其余由主管部门评定',
  '执行情况良好得满分，较好得8分',
  '预算执行',
  '',
])('“%s” is no other formula for execution', (sentence) => {
  expect(readExecutionCriterion(sentence)).toBeNull();
});

test('a rate above the budget counts as all of it, one below nothing as nothing', () => {
  const sentence = '执行率≥95%得满分，每低于1%扣0.5分，扣完为止';
  expect([earned(sentence, '120'), earned(sentence, '-3')]).toEqual(['10', '0']);
});

const scales = (note: string) =>
  statedIn(note).flatMap((number) => (number.path === 'execution.criterion' ? [number.value] : []));

describe('a note states another formula', () => {
  test.each<[note: string, scale: string]>([
    [
      '注：1.执行率≥95%得满分，每低于1%扣0.5分，扣完为止。2.得分保留两位小数。',
      '执行率≥95%得满分，每低于1%扣0.5分，扣完为止',
    ],
    [
      '预算执行率≥90%得10分。80%（含）-90%得8分。低于80%不得分。',
      '预算执行率≥90%得10分；80%（含）-90%得8分；低于80%不得分',
    ],
    ['填报说明：预算执行率低于60%的，不得分；', '预算执行率低于60%的，不得分'],
    [
      '预算执行率≥95%得满分，每低于1%扣0.5分，扣完为止。预算执行率低于80%的，须说明原因。',
      '预算执行率≥95%得满分，每低于1%扣0.5分，扣完为止',
    ],
  ])('%s', (note, scale) => {
    expect(scales(note)).toEqual([scale]);
    expect(printCriterion(readExecutionCriterion(scale)!)).not.toBe('');
  });

  test('and a threshold for a reason beside it is read as well', () => {
    const note = '预算执行率≥95%得满分，每低于1%扣0.5分，扣完为止。预算执行率低于80%的，须说明原因。';
    expect(statedIn(note).map(({ path, value }) => [path, value])).toContainEqual([
      'execution.noteBelow',
      '0.8',
    ]);
  });
});

test.each([
  ['half of a scale', '预算执行率≥95%得满分。每低于1%由评价人扣分1分。'],
  ['a scale that need not hold', '预算执行率≥95%可得满分，每低于1%可适当扣0.5分。'],
  ['last year’s scale', '上年执行率≥95%得满分，每低于1%扣0.5分。'],
  ['two scales', '执行率≥95%得满分，每低于1%扣0.5分。另：执行率≥90%得满分，每低于1%扣1分。'],
  ['weight × rate', '预算执行率10分，得分=分值*预算执行率，最高不超过分值。'],
])('%s is none: %s', (_, note) => {
  expect(scales(note)).toEqual([]);
});
