import { achievementOf, isMerelyLate, sameAim } from '../../src/notation/achievement';

describe('achieved', () => {
  test.each([
    ['达成指标', '全部'],
    ['达成指标', '90'],
    ['达成指标', '游客参观时的舒适度'],
    ['达成年度指标', ''],
    ['达成预期指标', '全面保障'],
    ['完成', ''],
    ['已完成', ''],
    ['已全部完成。', ''],
    ['按时完成', '按时限完成'],
    ['按计划完成各项工作任务', '有序进行'],
    ['超额完成年度目标', ''],
    ['较好完成年度绩效目标', ''],
    ['达到预期效果', '达到预期展示效果'],
    ['合格', '合格'],
    ['验收合格', '合格'],
    ['优秀', '优'],
    ['√', '完成'],
    // the target's own words
    ['有效', '有效'],
    ['高', '高'],
    ['显著提升', '显著提升'],
    ['稳步提高', '稳步提高'],
    ['不拖欠工资', '不拖欠工资'],
    ['天文展示审计通过', '天文展示审计通过'],
    ['藏品保管环境监测平台15家局属博物馆藏品保护安全性得到提高', '得到提高'],
    ['提高大数据平台的数据安全性', '得到提高'],
    ['大数据平台对行业正向影响传播率得到提高', '得到提升'],
    ['全市博物馆运行流畅，未发生故障', '运行流畅'],
    ['未发生安全事故', '无安全事故'],
    ['按时', '按时完成'],
    ['未超预算', '不超过预算'],
    ['全覆盖', '100%'],
    ['工程验收合格', '通过验收'],
    ['较上年提高', '不断提高'],
    // all of it, as a share
    ['100%', '按时限完成'],
    ['100.00(%)', '全面保障'],
    ['１００％完成', '全面完成'],
  ])('%s, for %s', (actual, target) => {
    expect(achievementOf(actual, target)).toBe('achieved');
  });
});

describe('partly', () => {
  test.each([
    ['部分达成年度指标并具有一定效果', ''],
    ['部分达成预期指标', '全面保障'],
    ['部分完成', '完成'],
    ['大部分完成', ''],
    ['未全部完成', '全部完成'],
    ['未完全达到预期', ''],
  ])('%s, for %s', (actual, target) => {
    expect(achievementOf(actual, target)).toBe('partly');
  });
});

describe('under way: at best partly', () => {
  test.each([
    ['正在推进', '完成'],
    ['正在进行', '完成'],
    ['推进中', '完成建设'],
    ['项目进行中', '完成'],
    ['正在有序实施', '≥10台'],
    ['完成招标，正在施工', '完成施工'],
    ['尚未完工', '完工'],
    ['主体已完成，尚未竣工验收', '竣工验收'],
    ['还未验收', '通过验收'],
    ['已启动', '完成系统建设'],
    ['已开工建设', '建成投用'],
    ['处于采购阶段', '完成采购'],
    ['仍在办理', '办结'],
    ['100%，正在验收', '按时完成'],
    ['正在完成设备安装', '完成设备安装'],
  ])('%s, for %s', (actual, target) => {
    expect(achievementOf(actual, target)).toBe('partly');
  });

  test.each([
    // what was to be begun
    ['已启动', '启动项目'],
    ['已开工', '按期开工'],
    // what it says more was done
    ['已启动并通过验收', '完成验收'],
    ['执法中队已组建', '制度健全'],
    ['建设中心正常运行', '平稳运行'],
    ['存在建议3条', '制度健全'],
  ])('not %s, for %s', (actual, target) => {
    expect(achievementOf(actual, target)).not.toBe('partly');
  });

  test('what was to go on and goes on is achieved', () => {
    expect(achievementOf('持续推进中', '持续推进')).toBe('achieved');
  });
});

describe('missed', () => {
  test.each([
    ['未达成年度指标且效果较差', ''],
    ['未达成预期指标', '全面保障'],
    ['未完成', '完成'],
    ['没有完成', '完成'],
    ['没完成', ''],
    ['尚未启动', ''],
    ['未按时完成', '按时完成'],
    ['未得到提高', '得到提高'],
    ['不合格', '合格'],
    ['不达标', '达标'],
    ['效果较差', '效果良好'],
    ['不满意', '满意'],
    ['差', '好'],
    ['项目延期', '按时完成'],
  ])('%s, for %s', (actual, target) => {
    expect(achievementOf(actual, target)).toBe('missed');
  });
});

describe('not understood', () => {
  test.each([
    ['', '全面保障'],
    ['-', '全面保障'],
    ['不适用', '全面保障'],
    // a person must say which tier it is
    ['基本完成', '完成'],
    ['基本达到预期', ''],
    // what was done is not what was to be done
    ['拟于明年完成', '完成'],
    ['运行', '全面保障'],
    ['良', '优'],
    ['较高', '高'],
    ['95%', '按时限完成'],
    ['18家', '全面保障'],
    // contradicting clauses
    ['已完成采购，未完成验收', '采购并验收'],
    ['未发生安全事故', '全面保障'],
    ['优良中低差', '优'],
    ['好坏', '好坏'],
    ['内部分工明确', '制度健全'],
    ['前所未有', '制度健全'],
    ['未超预算', '成本合理'],
    ['无延期', '按时完成'],
  ])('%s, for %s', (actual, target) => {
    expect(achievementOf(actual, target)).toBeNull();
  });

  test('a text as long as a page', () => {
    expect(achievementOf('完成'.repeat(2000), '完成')).toBeNull();
  });
});

test.each([
  ['延期15天', true],
  ['项目延期', true],
  ['资金支付滞后', true],
  ['未延期', false],
  ['无滞后', false],
  ['延期，尚未完工', false],
  ['未完成', false],
])('%s: done, but late: %s', (text, late) => {
  expect(isMerelyLate(text)).toBe(late);
});

test.each([
  ['得到提高', '提升。', true],
  ['逐步提高', '得到提升', true],
  ['全面保障', '全面保障；', true],
  ['提高', '降低', false],
  ['提高安全性', '提高', false],
  ['', '提高', false],
])('“%s” and “%s” are the same aim: %s', (one, other, same) => {
  expect(sameAim(one, other)).toBe(same);
});

test.each([
  ['已完成，无', '完成', 'achieved'],
  ['已完成；。', '完成', 'achieved'],
  ['已完成，部分完成', '全面保障', null],
  ['已完成，基本达到预期', '完成', null],
])('of several clauses those that say nothing do not count: %s, for %s → %s', (actual, target, tier) => {
  expect(achievementOf(actual, target)).toBe(tier);
});

test.each([
  ['无不合格产品', '零容忍'],
  ['未发现不达标水体', '水质良好'],
  ['全年没有出现不合格批次', '质量可靠'],
  ['杜绝不文明施工', '文明施工'],
])('a failing that is denied is none: %s, aimed at %s', (actual, target) => {
  expect(achievementOf(actual, target)).not.toBe('missed');
});

test.each([
  ['产品不合格', '合格'],
  ['无整改，验收不合格', '合格'],
  ['没有完成', '完成'],
])('a failing is one all the same: %s', (actual, target) => {
  expect(achievementOf(actual, target)).toBe('missed');
});
