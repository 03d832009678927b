import { Decimal } from '../../src/notation/decimal';
import { convert, knownUnit, unitOf } from '../../src/notation/unit';

describe('what a unit column says', () => {
  test.each([
    ['万元', '万元', 'money', '10000'],
    ['（万元）', '万元', 'money', '10000'],
    ['％', '%', 'ratio', '0.01'],
    ['百分比', '百分比', 'ratio', '0.01'],
    ['万元（人民币）', '万元(人民币)', 'money', '10000'],
    ['百万元', '百万元', 'money', '1000000'],
    ['万亿元', '万亿元', 'money', '1000000000000'],
    ['㎡', 'm2', 'area', '3'],
    ['亩', '亩', 'area', '2000'],
    ['KM', 'KM', 'length', '1000'],
    ['千米', '千米', 'length', '1000'],
    ['千克', '千克', 'mass', '1'],
    ['万人次', '万人次', 'visits', '10000'],
    ['名', '名', 'people', '1'],
    ['工作日', '工作日', 'workday', '1'],
    ['万株', '万株', 'count:株', '10000'],
    ['场次', '场次', 'count:场', '1'],
    ['元/人', '元/人', 'money/people', '1'],
    ['万元/公里', '万元/公里', 'money/length', '10'],
    ['元/㎡', '元/m2', 'money/area', '0.3333333333333333333333333333333333333333'],
    ['亿千瓦时', '亿千瓦时', 'energy', '100000000'],
    ['标准箱', '标准箱', 'unit:标准箱', '1'],
    ['万标准箱', '万标准箱', 'unit:标准箱', '10000'],
    ['PPM', 'PPM', 'unit:ppm', '1'],
  ])('%s', (text, shown, dimension, factor) => {
    const unit = unitOf(text);
    expect([unit?.text, unit?.dimension, unit?.factor.toFixed()]).toEqual([
      text === '万元（人民币）' ? '万元' : shown,
      dimension,
      factor,
    ]);
  });

  test.each([
    '',
    '-',
    '/',
    '无',
    '性',
    '定性',
    '文字描述',
    '3次',
    '≥',
    '不适用',
    '按照实际完成情况填写的一段很长的说明文字',
  ])('%p names no unit', (text) => {
    expect(unitOf(text)).toBeNull();
  });
});

test('a unit that is not in the table is not known', () => {
  expect(knownUnit('标准箱')).toBeNull();
  expect(knownUnit('家')?.dimension).toBe('count:家');
});

describe('units of one dimension convert', () => {
  test.each([
    ['1', '亿元', '万元', '10000'],
    ['164', '万元', '元', '1640000'],
    ['5000', '元', '万元', '0.5'],
    ['95', '%', '小数', '0.95'],
    ['5', '‰', '%', '0.5'],
    ['9', '成', '%', '90'],
    ['2', '个百分点', '%', '2'],
    ['90', '分钟', '小时', '1.5'],
    ['2', '天', '小时', '48'],
    ['1', '周', '日', '7'],
    ['2', '年', '个月', '24'],
    ['6', '个月', '年', '0.5'],
    ['4', '季度', '年', '1'],
    ['5.8', '万人', '人', '58000'],
    ['20', '名', '人', '20'],
    ['30', '亩', '公顷', '2'],
    ['3', '亩', '平方米', '2000'],
    ['1', '平方公里', '公顷', '100'],
    ['2.5', '公里', '米', '2500'],
    ['50', '厘米', '毫米', '500'],
    ['3', '吨', '公斤', '3000'],
    ['500', '克', '斤', '1'],
    ['3', '千家', '家', '3000'],
    ['0.5', '万元/公里', '元/公里', '5000'],
  ])('%s %s = %s: %s', (value, from, to, expected) => {
    expect(convert(new Decimal(value), unitOf(from), unitOf(to))?.toFixed()).toBe(expected);
  });

  test.each([
    ['人', '人次'],
    ['工作日', '天'],
    ['个月', '天'],
    ['家', '个'],
    ['次', '场'],
    ['元', '美元'],
    ['%', '次'],
    ['元/人', '元/户'],
    ['标准箱', '标段'],
  ])('%s and %s do not', (from, to) => {
    expect(convert(new Decimal(1), unitOf(from), unitOf(to))).toBeNull();
  });

  test('a unit on one side only does not convert; without units nothing changes', () => {
    expect(convert(new Decimal(5), null, unitOf('元'))).toBeNull();
    expect(convert(new Decimal(5), unitOf('元'), null)).toBeNull();
    expect(convert(new Decimal(5), null, null)?.toFixed()).toBe('5');
  });
});
