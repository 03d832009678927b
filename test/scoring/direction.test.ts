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
    expect(directionFor(name, target, level2)).toEqual({ direction, written: false });
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

test('an assumed direction is told in the reasoning', () => {
  const form = formOf({
    indicators: [{ name: '安全事故发生数', target: '2起', actual: '4起', weight: '5', score: '5' }],
  });
  expect(cardOf(form, mof).indicators[0]!.reasoning['zh-CN']).toBe(
    '未达到年度指标值（未写 ≥ 或 ≤，按越低、越早越好计算）：2 ÷ 4 × 5 = 2.50。表中 5 高于规则允许的得分，改为 2.50。',
  );
});
