import fc from 'fast-check';
import type { Criterion } from '../../src/criterion/criterion';
import { evaluateCriterion } from '../../src/criterion/evaluateCriterion';
import { readCriterion } from '../../src/criterion/readCriterion';
import { Decimal } from '../../src/notation/decimal';
import { rowOf } from './rowOf';
import { anyCriterion } from './anyCriterion';

/** `4.5`, `2–4` where every score between is accepted, or why there is none. */
function given(sentence: string, row: ReturnType<typeof rowOf>): string {
  const score = evaluateCriterion(readCriterion(sentence, row.name)!, row);
  if (score.kind === 'silent') return score.why;
  const [least, most] = [score.least.toFixed(), score.most.toFixed()];
  return least === most ? least : `${least}–${most}`;
}

const CONTROL = '≤100%，计6分；每超过一个百分点扣0.6分，扣完为止';
const PAID = '100%计满分，每低于5%扣2分，扣完为止';
const SCALE = '=0，计4分；0-8%（含），计3分；8-15%（含），计2分；15-25%（含），计1分；大于25%不得分';
const RUNGS = '90%以上得5分，80%-90%得3分，80%以下不得分';

test.each<[sentence: string, name: string, target: string, achieved: string, weight: string, score: string]>([
  // So many points off for every so much, down to nothing.
  [CONTROL, '在职人员控制率', '≤100%', '97.5%', '6', '6'],
  [CONTROL, '在职人员控制率', '≤100%', '103%', '6', '4.2'],
  [CONTROL, '在职人员控制率', '≤100%', '103.5%', '6', '3.6–4.2'],
  [CONTROL, '在职人员控制率', '≤100%', '140%', '6', '0'],
  [CONTROL, '在职人员控制率', '', '103%', '6', '4.2'],
  [PAID, '预算支付率', '100%', '92%', '10', '6–8'],
  [PAID, '预算支付率', '100%', '90%', '10', '6'],
  [PAID, '预算支付率', '100%', '104%', '10', '10'],
  [`${PAID}，不足5%按5%计`, '预算支付率', '100%', '92%', '10', '6'],
  [`${PAID}，不足5%不扣分`, '预算支付率', '100%', '92%', '10', '8'],
  [`${PAID}，不足5%的按比例扣分`, '预算支付率', '100%', '92%', '10', '6.8'],
  ['≥60人次得满分，每少2人次扣0.5分', '培训人次', '≥60人次', '55人次', '5', '3.5–4'],
  ['≥60人次得满分，每少2人次扣0.5分', '培训人次', '≥60人次', '56', '5', '4'],
  ['≤45万元得满分，每超出1万元扣0.5分，最多扣3分', '采购成本', '≤45万元', '470000元', '8', '7'],
  ['≤45万元得满分，每超出1万元扣0.5分，最多扣3分', '采购成本', '≤45万元', '90万元', '8', '5'],
  ['完成目标得满分，每少1场扣0.5分', '宣讲场次', '≥10场', '8场', '5', '4'],
  ['完成目标得满分，每少1项扣0.5分', '宣讲场次', '≥10场', '8场', '5', '4'],
  ['每降低1%扣分值的5%', '宣讲场次', '≥10场', '9场', '4', '2'],
  ['100%得满分，每低于1%扣0.1分', '宣讲场次', '≥10场', '9场', '4', '3'],
  // A hundredth of the target, or a percentage point: both are readings.
  ['每低于目标值1个百分点扣0.5分', '合格率', '≥95%', '90%', '6', '3–3.5'],
  // A scale of intervals with open and closed ends.
  [SCALE, '预算调整率', '', '0', '4', '4'],
  [SCALE, '预算调整率', '', '0.1%', '4', '3'],
  [SCALE, '预算调整率', '', '8%', '4', '3'],
  [SCALE, '预算调整率', '', '8.01%', '4', '2'],
  [SCALE, '预算调整率', '', '26%', '4', '0'],
  [SCALE, '预算调整率', '', '-3%', '4', 'not-covered'],
  [RUNGS, '知晓率', '≥90%', '91%', '5', '5'],
  [RUNGS, '知晓率', '≥90%', '90%', '5', '3–5'],
  [RUNGS, '知晓率', '≥90%', '80%', '5', '0–3'],
  ['90%及以上得5分，80%-90%得3分，低于80%不得分', '知晓率', '≥90%', '90%', '5', '5'],
  ['90%及以上得5分，80%-90%得3分，低于80%不得分', '知晓率', '≥90%', '80%', '5', '3'],
  ['≥30场得6分；20场至28场得4分；不足20场得2分', '活动场次', '≥30场', '29场', '6', 'not-covered'],
  ['≥95%得满分；90%（含）-95%，每低1个百分点扣0.5分；低于90%不得分', '到位率', '≥95%', '93%', '5', '4'],
  ['≥95%得满分；90%（含）-95%，每低1个百分点扣0.5分；低于90%不得分', '到位率', '≥95%', '89.9%', '5', '0'],
  ['≥95%得满分，每低于1个百分点扣0.1分，低于60%不得分', '到位率', '≥95%', '59%', '5', '0'],
  ['≥95%得满分，每低于1个百分点扣0.1分，低于60%不得分', '到位率', '≥95%', '60%', '5', '1.5'],
  // All or nothing.
  ['完成得满分，未完成不得分', '设备采购', '≥8台', '7台', '5', '0'],
  ['完成得满分，未完成不得分', '设备采购', '≥8台', '9台', '5', '5'],
  ['达标得满分，不达标不得分', '水质', '达标', '已达标', '3', '3'],
  ['=100%得满分，否则不得分', '通过率', '100%', '99%', '3', '0'],
  ['=100%得满分，否则不得分', '通过率', '100%', '102%', '3', 'not-covered'],
  ['健全得2分，较健全得1分，不健全不得分', '制度健全性', '健全', '较健全', '2', '1'],
  ['健全得2分，较健全得1分，不健全不得分', '制度健全性', '健全', '基本可以', '2', 'achievement-unknown'],
  ['完成得满分，未完成不得分', '次数', '>10次', '10次', '5', '0'],
  ['完成得满分，未完成不得分', '成本', '<10万元', '9万元', '5', '5'],
  ['完成得满分，未完成不得分', '次数', '=10次', '11次', '5', '0'],
  ['完成得满分，未完成不得分', '次数', '10次', '11次', '5', '5'],
  ['完成得满分，未完成不得分', '家数', '15-20家', '21家', '5', '0'],
  ['完成得满分，未完成不得分', '次数', '≥10次', '未统计', '5', 'achievement-unknown'],
  ['完成得满分，未完成不得分', '效果', '明显改善', '部分达成', '5', '0'],
  ['≥5%得满分，否则不得分', '增长率', '≥5%', '增长6%', '5', 'unit'],
  ['高于90%（含）得4分，低于90%扣2分', '办结率', '≥90%', '85%', '4', '2'],
  // In proportion.
  ['按比例得分', '巡查次数', '≥12次', '9次', '8', '6'],
  ['按比例得分', '巡查次数', '≥12次', '15次', '8', '8'],
  ['≥20次得满分，低于20次按比例计分', '巡查次数', '≥20次', '15次', '4', '3'],
  ['≥90%得满分，低于90%按比例得分', '合格率', '≥90%', '81%', '10', '8.1–9'],
  ['完成目标得满分，未完成按完成比例得分，完成率低于50%不得分', '株数', '≥200株', '90株', '10', '0'],
  ['完成目标得满分，未完成按完成比例得分，完成率低于50%不得分', '株数', '≥200株', '100株', '10', '5'],
  // A stated formula of the row's own quantities.
  ['得分=实际完成值/目标值×分值', '株数', '≥200株', '150株', '4', '3'],
  ['得分=实际完成值/目标值×分值', '株数', '≥200株', '300株', '4', '4'],
  ['得分=(1-(实际完成值-目标值)/目标值)*分值', '成本', '≤40万元', '50万元', '8', '6'],
  ['得分=预算执行率×分值', '预算执行率', '', '84%', '5', '4.2'],
  ['该项得分=（群众测评得分/100）×6', '群众测评得分', '', '90', '6', '5.4'],
  ['得分=目标值/实际完成值×分值', '成本', '≤40万元', '0万元', '8', 'unit'],
  // Incidents.
  ['每发生一起扣2分，扣完为止', '安全事故', '0起', '1起', '5', '3'],
  ['每发生一起扣2分，扣完为止', '安全事故', '0起', '无', '5', '5'],
  ['每发生一起扣2分，扣完为止', '安全事故', '≤3起', '2起', '5', 'target-unknown'],
  ['每发生一起扣2分，扣完为止', '安全事故', '0起', '2%', '5', 'unit'],
  ['≥95%得满分；90%（含）-95%，每1个百分点扣0.5分；低于90%不得分', '到位率', '≥95%', '93%', '5', '4'],
  ['≤5%得满分；5%-10%（含），每1个百分点扣0.5分；高于10%不得分', '结余率', '≤5%', '7%', '5', '4'],
  ['≤5%得满分，高于5%的，每1个百分点扣0.5分', '结余率', '≤5%', '7%', '5', '4'],
  ['按比例得分', '次数', '', '7次', '5', 'target-unknown'],
  ['每少1次扣1分', '次数', '', '7次', '5', 'target-unknown'],
  ['每少1万元扣1分', '次数', '≥9次', '7次', '5', 'unit'],
  // What leaves the score open.
  ['满分6分，≥90%得5分，否则不得分', '合格率', '≥90%', '98%', '6', 'other-weight'],
  ['满分4分，≥90%得5分，<60%得满分', '合格率', '≥90%', '98%', '4', 'other-weight'],
  ['≤100%，计5分；每超过1%扣0.5分', '控制率', '≤100%', '98%', '6', 'other-weight'],
  ['满分5分，≥90%得满分，否则不得分', '合格率', '≥90%', '98%', '6', 'other-weight'],
  ['≥90%得满分，否则不得分', '合格率', '', '0.95', '6', 'unit'],
  ['≥90%得满分，否则不得分', '合格率', '≥90%', '0.95', '6', '6'],
  ['≥90%得满分，否则不得分', '合格率', '≥90%', '95', '6', '6'],
  ['≥90%得满分，否则不得分', '合格率', '≥90%', '', '6', 'achievement-unknown'],
  ['≥90%得满分，否则不得分', '合格率', '≥90%', '95家', '6', 'unit'],
  ['①有制度，1分；②执行好，1分', '制度', '', '已执行', '2', 'achievement-unknown'],
])('%s — %s, target %s, achieved %s of weight %s → %s', (sentence, name, target, achieved, weight, score) => {
  expect(given(sentence, rowOf(name, target, achieved, weight))).toBe(score);
});

test('a target without a sign is met from the side that counts as better', () => {
  const sentence = '完成得满分，未完成不得分';
  expect(given(sentence, rowOf('成本', '40万元', '35万元', '5', 'reverse'))).toBe('5');
  expect(given(sentence, rowOf('成本', '40万元', '45万元', '5', 'reverse'))).toBe('0');
  expect(given(sentence, rowOf('数量', '40个', '45个', '5', null))).toBe('target-unknown');
});

test('in proportion where less is better does not say by which formula', () => {
  expect(given('按比例得分', rowOf('人均成本', '≤40元', '50元', '8', 'reverse'))).toBe('formula-unknown');
});

test('a share of the target and the achievement itself are both readings where nothing tells which is meant', () => {
  // 92 of a hundred: two steps begun, one whole; 92 ÷ 96 = 95.83 %: one begun, none whole.
  expect(given(PAID, rowOf('支付率', '≥96%', '92%', '10'))).toBe('6–10');
});

test('a score says how it came about, in numbers', () => {
  const row = rowOf('在职人员控制率', '≤100%', '103%', '6');
  expect(evaluateCriterion(readCriterion(CONTROL, row.name)!, row)).toMatchObject({
    derivations: [
      {
        kind: 'steps',
        value: new Decimal(103),
        side: 'above',
        from: new Decimal(100),
        every: new Decimal(1),
        steps: new Decimal(3),
        loss: new Decimal('0.6'),
      },
    ],
  });
});

const rates = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => new Decimal(hundredths).div(100));

function scoreAt(criterion: Criterion, rate: Decimal, weight: string) {
  return evaluateCriterion(criterion, rowOf('合格率', '', `${rate.toFixed()}%`, weight));
}

test('a score lies between nothing and the weight, whatever the criterion', () => {
  fc.assert(
    fc.property(anyCriterion, rates, (criterion, rate) => {
      const score = scoreAt(criterion, rate, '10');
      if (score.kind === 'silent') return;
      expect(score.least.gte(0) && score.least.lte(score.most) && score.most.lte(10)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const positive = fc
  .record({
    bound: fc.integer({ min: 10, max: 100 }),
    every: fc.constantFrom('0.5', '1', '2', '5'),
    loss: fc.constantFrom('0.1', '0.5', '1', '2'),
    part: fc.constantFrom('', '，不足一步按一步计'),
  })
  .map(({ bound, every, loss, part }) =>
    readCriterion(
      `≥${bound}%得满分，每低于${every}%扣${loss}分${part === '' ? '' : `，不足${every}%的按${every}%计`}`,
      '合格率',
    ),
  );

test('a better rate never scores less', () => {
  fc.assert(
    fc.property(positive, rates, rates, (criterion, one, other) => {
      const [low, high] = one.lt(other) ? [one, other] : [other, one];
      const [worse, better] = [scoreAt(criterion!, low, '8'), scoreAt(criterion!, high, '8')];
      if (worse.kind === 'silent' || better.kind === 'silent') throw new Error('a rate without a score');
      expect(better.least.gte(worse.least) && better.most.gte(worse.most)).toBe(true);
    }),
  );
});
