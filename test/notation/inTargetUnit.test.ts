import { inTargetUnit } from '../../src/notation/inTargetUnit';
import { readMeaning } from '../../src/notation/readMeaning';

function read(target: string, actual: string, name: string): string | null {
  return inTargetUnit(readMeaning(target, { name }), readMeaning(actual, { name }), name)?.toFixed() ?? null;
}

describe('an achievement is read in the unit of its target', () => {
  test.each<[target: string, actual: string, name: string, expected: string | null]>([
    // the same unit
    ['≥59次', '118次', '服务次数', '118'],
    ['≥90(%)', '42.68(%)', '预算完成率', '42.68'],
    ['≥15600000.00(人次/年)', '0.00(人次/年)', '系统访问量', '0'],
    // another of the same dimension
    ['≤20万元', '185000元', '项目成本', '18.5'],
    ['≤2小时', '90分钟', '响应时间', '1.5'],
    ['≥5万人', '58000人', '受益人数', '5.8'],
    ['≥50名', '60人', '培训人数', '60'],
    ['≥80000亩', '6000公顷', '造林面积', '90000'],
    ['≥1年', '18个月', '使用年限', '1.5'],
    ['≥5‰', '1%', '增长率', '10'],
    // no unit: the target's
    ['≥735人次', '735', '资助人数', '735'],
    ['≥95%', '98', '群众满意度', '98'],
    ['≥90%', '95', '业务保障能力提升', '95'],
    ['80000', '81000', '营造林总面积(亩)', '81000'],
    ['100', '达到100', '工程完工率', '100'],
    // the name gives the target its unit
    ['80000', '6000公顷', '营造林总面积(亩)', '90000'],
    ['85', '90%', '苗木成活率(≥**%)', '90'],
    // a target without unit takes the number
    ['6', '6艘', '补贴渔船数', '6'],
    ['200000', '20万元', '项目投资', '200000'],
    ['20', '20万元', '项目投资', '20'],
    ['58000', '5.8万亩', '造林面积', '58000'],
    // 万 and 亿 without a unit, on one side or on both
    ['≤100万元', '99.8万', '项目成本', '99.8'],
    ['≥100万元', '1.05亿', '项目投资', '10500'],
    ['≥1万人', '0.5万', '受益人数', '0.5'],
    ['≥10万亩', '9万', '造林面积', '9'],
    ['≥1.2亿元', '12000万', '产值', '1.2'],
    ['≥5万', '4.8万人', '受益人数', '48000'],
    ['≥5万', '4.8', '受益人数', '48000'],
    ['≥5万', '48000', '受益人数', '48000'],
    ['≥5', '4.8万', '受益人数', '4.8'],
    ['≥50000', '4.8万', '受益人数', '48000'],
    ['≥500千克', '520', '采购量', '520'],
    // a bare number of what the unit counts by ten thousands
    ['≤100万元', '998000', '项目成本', '99.8'],
    ['≥1万元', '150', '项目投资', '150'],
    ['≥20000万元', '21000', '项目投资', '21000'],
    // per year, in a form about one year
    ['≥15次/年', '16次', '巡查次数', '16'],
    ['≥15次', '16次/年', '巡查次数', '16'],
    // per person, as the name says
    ['≤300元/人', '288.5元', '人均培训成本', '288.5'],
    ['1000元', '0.1万元/人/年', '补助标准', '1000'],
    // a range that something fell by
    ['3%-5%', '下降4%', '事故下降率', '4'],
    ['0-5起', '0次', '事故数', '0'],
    ['0%-5%', '无', '投诉率', '0'],
    ['90%-95%', '无', '满意率', null],
    // months written as a deadline
    ['≥6个月', '7月', '运行时长', '7'],
  ])('%s, done %s (%s): %s', (target, actual, name, expected) => {
    expect(read(target, actual, name)).toBe(expected);
  });
});

describe('of shares, the reading nearer to the target is meant', () => {
  test.each([
    ['≥95%', '0.98', '群众满意度', '98'],
    ['≥95%', '1', '验收合格率', '100'],
    ['≥95%', '90', '验收合格率', '90'],
    ['≥95%', '5', '验收合格率', '5'],
    ['≤1%', '0.8', '差错率', '0.8'],
    ['≤1%', '1', '差错率', '1'],
    ['≥4%', '0.0536', '点击率增长率', '5.36'],
    ['≥4%', '5.36', '点击率增长率', '5.36'],
    ['100', '98%', '群众满意度', '98'],
    ['100', '0.98', '群众满意度', '98'],
    ['0.95', '98%', '群众满意度', '0.98'],
    ['0.95', '98', '群众满意度', '0.98'],
    ['0.95', '0.98', '群众满意度', '0.98'],
    ['100%', '0', '项目完成率', '0'],
    ['0', '0%', '变质比例', '0'],
  ])('%s, done %s (%s): %s', (target, actual, name, expected) => {
    expect(read(target, actual, name)).toBe(expected);
  });
});

describe('none at all', () => {
  test.each([
    ['小于5次', '无上访', '群体性事件', '0'],
    ['0起', '无', '安全事故', '0'],
    ['≥5次', '无', '培训次数', '0'],
    ['≤1%', '无', '差错率', '0'],
    ['无', '0起', '安全事故', '0'],
    ['0起', '0次', '安全事故', '0'],
    ['0', '无', '变质比例', '0'],
    // "not applicable" rather than 0 %
    ['100%', '无', '利息补贴保障率', null],
    ['100', '无', '利息补贴保障率', null],
  ])('%s, done %s (%s): %s', (target, actual, name, expected) => {
    expect(read(target, actual, name)).toBe(expected);
  });
});

describe('ranges', () => {
  test('an achievement is read in the unit of the range', () => {
    expect(read('15-20家', '18家', '数量')).toBe('18');
    expect(read('90%～95%', '0.93', '完成率')).toBe('93');
  });
  test('an achievement that is a range is no number', () => {
    expect(read('≥15家', '15-20家', '数量')).toBeNull();
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['≥15家', '15个', '数量'],
    ['≥50人', '50人次', '培训人数'],
    ['100%', '15家', '覆盖率'],
    ['100', '15家', '覆盖率'],
    ['735', '98%', '资助人数'],
    ['≥5次', '1起', '次数'],
    ['≤300元/人', '288.5元', '培训成本'],
    ['≤300元/人', '288.5元/户', '补助标准'],
    ['≤5工作日', '3天', '办理时间'],
    ['≤12月', '12次', '完成时间'],
    ['≥15家', '2023年6月', '数量'],
    ['≥6个月', '2023年7月', '运行时长'],
    ['≥15家', '达成指标', '数量'],
    ['全部', '15家', '数量'],
    ['', '', ''],
  ])('%s, done %s (%s)', (target, actual, name) => {
    expect(read(target, actual, name)).toBeNull();
  });
});
