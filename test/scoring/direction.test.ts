import { rulesetById } from '../../src/ruleset/rulesets';
import { directionOf } from '../../src/scoring/direction';
import { cardOf } from '../judgement/judged';
import { formOf } from './formOf';

const mof = rulesetById('mof-2020')!;

function directionFor(name: string, target: string, level2 = '数量指标', level1 = '产出指标') {
  return directionOf(formOf({ indicators: [{ name, target, level2, level1 }] }).indicators[0]!);
}

test.each([
  ['≥90%', 'positive'],
  ['>5次', 'positive'],
  ['≤93.6万元', 'reverse'],
  ['<5次', 'reverse'],
  ['=100%', 'exact'],
  ['15-20家', 'range'],
  ['≤12月', 'reverse'],
  ['≥2024年6月', 'positive'],
  ['下降5%', 'positive'],
  ['2023年12月', 'reverse'],
  ['全面保障', 'none'],
  ['优良中低差', 'none'],
  ['', 'none'],
])('%s says it: %s', (target, direction) => {
  expect(directionFor('事故', target).direction).toBe(direction);
});

describe('without a comparator', () => {
  test.each<[name: string, target: string, level2: string, direction: string]>([
    ['数据平台商用密码测评次数', '1次', '数量指标', 'positive'],
    ['苗木成活率', '85%', '质量指标', 'positive'],
    ['大数据平台商用密码应用改造完成率', '100%', '时效指标', 'positive'],
    ['资金到位及时率', '100%', '时效指标', 'positive'],
    ['按时完成', '100', '时效指标', 'positive'],
    ['及时拨付次数', '12次', '时效指标', 'positive'],
    ['响应时间', '30', '时效指标', 'reverse'],
    ['项目办理', '5天', '时效指标', 'reverse'],
    ['审批时长', '5个工作日', '数量指标', 'reverse'],
    ['服务响应时间', '30分钟', '质量指标', 'reverse'],
    ['项目持续发挥作用的年限', '5年', '可持续影响指标', 'positive'],
    ['培训时长', '16小时', '数量指标', 'positive'],
    ['空气质量优良天数', '300天', '生态效益指标', 'positive'],
    ['项目计划总投资', '20万元', '成本指标', 'reverse'],
    ['人均培训标准', '550元', '经济成本指标', 'reverse'],
    ['单位成本', '12元', '数量指标', 'reverse'],
    ['成本控制率', '100', '成本指标', 'reverse'],
    ['公用经费控制率', '100%', '', 'reverse'],
    ['血压控制率', '60%', '质量指标', 'positive'],
    ['成本节约率', '5%', '成本指标', 'positive'],
    ['成本达标率', '100', '成本指标', 'positive'],
    ['预算执行', '95%', '成本指标', 'positive'],
    ['成本占比', '30%', '成本指标', 'reverse'],
    ['成本降低占比', '30%', '成本指标', 'positive'],
    ['能耗占比', '30%', '质量指标', 'positive'],
    ['办结件数', '12件', '时效指标', 'positive'],
    ['生均补助标准达标率', '100%', '成本指标', 'positive'],
    ['粮食收购价格执行率', '100%', '成本指标', 'positive'],
    ['安全事故发生数', '2起', '质量指标', 'reverse'],
    ['森林火灾受害率', '0.9‰', '生态效益指标', 'reverse'],
    ['有害生物成灾率', '3‰', '生态效益指标', 'reverse'],
    ['群众上访次数', '3次', '社会效益指标', 'reverse'],
    ['预算调整率', '3%', '', 'reverse'],
    ['投诉办结率', '95%', '质量指标', 'positive'],
    ['事故下降率', '5%', '质量指标', 'positive'],
    ['违规问题查处率', '100%', '质量指标', 'positive'],
    ['矛盾纠纷调解成功率', '90%', '社会效益指标', 'positive'],
    ['投诉处理不及时次数', '2次', '质量指标', 'reverse'],
    ['产品不合格率', '2%', '质量指标', 'reverse'],
    ['服务对象满意度', '90%', '满意度指标', 'positive'],
  ])('%s %s under %s → %s', (name, target, level2, direction) => {
    expect(directionFor(name, target, level2)).toMatchObject({ direction, written: false });
  });

  /** What a name says beyond doubt: by this a score may be lowered. */
  test.each<[name: string, target: string, level2: string, direction: string]>([
    ['工期', '180日历天', '质量指标', 'reverse'],
    ['工程工期', '180天', '数量指标', 'reverse'],
    ['投诉处理时限', '5个工作日', '质量指标', 'reverse'],
    ['群众等候时间', '20分钟', '质量指标', 'reverse'],
    ['项目建设期', '12个月', '时效指标', 'reverse'],
    ['平均无故障时间', '1000小时', '质量指标', 'positive'],
    ['使用年限', '8年', '可持续影响指标', 'positive'],
    ['城镇登记失业率', '5.5%', '社会效益指标', 'reverse'],
    ['返修率', '3%', '质量指标', 'reverse'],
    ['贫困发生率', '3%', '社会效益指标', 'reverse'],
    ['资产负债率', '60%', '可持续影响指标', 'reverse'],
    ['农药残留检出率', '2%', '质量指标', 'reverse'],
    ['差评数', '10条', '质量指标', 'reverse'],
    ['不合格产品处置率', '95%', '质量指标', 'positive'],
    ['减少碳排放量', '500吨', '生态效益指标', 'positive'],
    ['污染物排放达标率', '95%', '生态效益指标', 'positive'],
    ['项目完成率', '100', '质量指标', 'positive'],
    ['系统可用率（%）', '99.9', '质量指标', 'positive'],
    ['资料归档', '100%', '质量指标', 'positive'],
    ['出动消防车', '100次', '数量指标', 'positive'],
    ['受益群众', '500人', '社会效益指标', 'positive'],
    ['带动产值', '120万元', '经济效益指标', 'positive'],
    ['项目总成本', '20万元', '成本指标', 'reverse'],
  ])('%s %s under %s → %s, beyond doubt', (name, target, level2, direction) => {
    expect(directionFor(name, target, level2)).toEqual({ direction, written: false, certain: true });
  });

  /** Names of neither kind: whoever guesses here accuses somebody who may be right. */
  test.each<[name: string, target: string, level2: string]>([
    ['审理行政案件', '50件', '数量指标'],
    ['打击犯罪团伙', '5个', '数量指标'],
    ['信访接待', '100人次', '数量指标'],
    ['受灾群众安置', '100户', '数量指标'],
    ['感染科建设', '1个', '数量指标'],
    ['驻村天数', '200天', '数量指标'],
    ['展览天数', '30天', '数量指标'],
    ['化学需氧量', '50mg/L', '生态效益指标'],
    ['恩格尔系数', '30%', '社会效益指标'],
    ['PM2.5平均浓度', '35微克/立方米', '生态效益指标'],
    ['三公经费', '30万元', '数量指标'],
    ['补贴标准', '500元/亩', '成本指标'],
    ['人均培训标准', '550元', '经济成本指标'],
    ['政府投资占比', '100%', '经济效益指标'],
  ])('%s %s under %s leaves doubt', (name, target, level2) => {
    expect(directionFor(name, target, level2).certain).toBe(false);
  });

  test('cost may be a section of its own', () => {
    expect(directionFor('藏品环境监测项目', '37万元', '经济指标', '成本指标').direction).toBe('reverse');
  });
});

test.each<[what: string, target: string, actual: string, assumed: boolean]>([
  ['met exactly: no direction would change it', '100%', '100%', false],
  ['passed: the other direction would take points off', '10次', '12次', true],
  ['missed: the other direction would give them', '10次', '8次', true],
  ['the comparator is written', '≥10次', '8次', false],
  ['zero against zero', '0起', '0起', false],
  ['words', '100', '达成指标', false],
])('%s', (_, target, actual, assumed) => {
  const form = formOf({ indicators: [{ name: '数量', target, actual, weight: '5' }] });
  expect(cardOf(form, mof).indicators[0]!.directionAssumed).toBe(assumed);
});

describe('where the name leaves doubt', () => {
  const judgedRow = (actual: string, score: string) => {
    const named = { name: '驻村天数', level2: '数量指标', target: '200天', weight: '10', note: '' };
    return cardOf(formOf({ indicators: [{ ...named, actual, score }] }), mof).indicators[0]!;
  };

  test('what would miss the target one way is not judged', () => {
    const judged = judgedRow('220天', '10');
    expect(judged).toMatchObject({ whyNot: 'direction-unknown', reached: null, computed: null, offer: null });
    expect(String(judged.proposed)).toBe('10');
    expect(judged.note.due).toEqual([]);
  });

  test.each(['180天', '220天'])('an empty score is left to a person: %s', (actual) => {
    expect(judgedRow(actual, '')).toMatchObject({ proposed: null, decision: 'needs-judgement' });
  });

  test('as much as was aimed at is right either way', () => {
    const judged = judgedRow('200天', '');
    expect(judged).toMatchObject({ decision: 'fill' });
    expect(String(judged.proposed)).toBe('10');
  });

  test('no penalty for far too much is taken by a guess', () => {
    const beijing = rulesetById('beijing')!;
    const form = formOf({
      indicators: [{ name: '信访接待', target: '100人次', actual: '350人次', weight: '10', score: '10' }],
    });
    expect(cardOf(form, beijing).indicators[0]!).toMatchObject({
      whyNot: 'direction-unknown',
      penalty: null,
    });
  });
});

test('an assumed direction is told in the reasoning', () => {
  const form = formOf({
    indicators: [{ name: '安全事故发生数', target: '2起', actual: '4起', weight: '5', score: '5' }],
  });
  expect(cardOf(form, mof).indicators[0]!.reasoning['zh-CN']).toBe(
    '未达到年度指标值（未写 ≥ 或 ≤，按越低、越早越好计算）：2 ÷ 4 × 5 = 2.50。表中 5 高于规则允许的得分，改为 2.50。',
  );
});

/** A range passed is missed on the side that is worse, and where a name does not say which one that is. */
test.each<[name: string, target: string, actual: string, computed: string, reached: boolean]>([
  ['群众满意度', '85%～95%', '98.5%', '10', true],
  ['群众满意度', '85%～95%', '80%', '9.41', false],
  ['演出场次', '8-10场', '12场', '10', true],
  ['投诉次数', '3-5次', '1次', '10', true],
  ['投诉次数', '3-5次', '8次', '6.25', false],
  ['水体pH值', '6-9', '10', '9', false],
  ['室内温度', '18-22℃', '16℃', '8.89', false],
])('%s %s, done %s → %s', (name, target, actual, computed, reached) => {
  const form = formOf({ indicators: [{ name, level2: '质量指标', target, actual, weight: '10' }] });
  const [row] = cardOf(form, mof).indicators;
  expect([row!.computed?.toFixed(), row!.reached]).toEqual([computed, reached]);
});
