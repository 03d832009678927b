import { normalise } from '../../src/notation/normalise';
import { readQuantity } from '../../src/notation/quantity';
import type { Doubt } from '../../src/notation/remark';
import { spelled } from './spelled';

function read(text: string, name = ''): string | null {
  const quantity = readQuantity(normalise(text), name);
  return quantity && spelled(quantity) + doubtOf(quantity.kind === 'number' ? quantity.doubt : undefined);
}

function doubtOf(doubt: Doubt | undefined): string {
  if (!doubt) return '';
  return doubt.kind === 'rest' ? ` but ${doubt.rest.toFixed()}` : ` but ${doubt.kind}`;
}

test.each([
  // two bounds
  ['15-20家', 'range 15 20 家'],
  ['15家-20家', 'range 15 20 家'],
  ['20-15家', 'range 15 20 家'],
  ['3标准箱-5标准箱', 'range 3 5 标准箱'],
  ['3标准箱-5集装箱', null],
  ['≥60%且≤80%', 'range 60 80 %'],
  ['60%≤X≤80%', 'range 60 80 %'],
  ['≥60%且≤80台', null],
  ['10公里-12台', null],
  ['10-≤12台', null],
  // the lower bound in a smaller unit, or by its factor alone
  ['3万-5万元', 'range 3 5 万元'],
  ['5千-1万元', 'range 0.5 1 万元'],
  ['2万-30万元', 'range 2 30 万元'],
  // more or less
  ['±5%', 'range -5 5 %'],
  ['90%±5%', 'range 85 95 %'],
  ['90±5', 'range 85 95 -'],
  ['90台±5%', null],
  ['±-5%', null],
  ['±≥5%', null],
  // from where to where something went is no range to be in, unless it is by how much
  ['增长5%-10%', 'range 5 10 %'],
  ['下降5%-10%', null],
  // a unit in brackets is the unit
  ['50(万元)', 'number - 50 万元'],
  ['50（万元）以上', 'number >= 50 万元'],
  ['10余', 'number > 10 - about'],
  // of a whole
  ['百分百', 'number - 100 %'],
  ['百分之百', 'number - 100 %'],
  ['百分之九十五', 'number - 95 %'],
  ['千分之五', 'number - 5 ‰'],
])('%s: %s', (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ['10台（已验收）', 'number - 10 台'],
  ['10台（未验收）', 'number - 10 台 but denied'],
  // What is left and what is done make a whole of percent, and of nothing else.
  ['96%，4%未办结', 'number - 96 %'],
  ['96%，3%未办结', 'number - 96 % but 3'],
  ['96台，4台未办结', 'number - 96 台 but 4'],
  ['1万元（10000元）', 'number - 1 万元'],
  ['1万元（20000元）', 'number - 1 万元 but 2'],
  ['100（含上年结转5）', 'number - 100 -'],
  ['10，其中2台未到货', null],
])('what stands beside it counts: %s: %s', (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ['满意度为93%', '公众满意度', 'number - 93 %'],
  ['经问卷调查满意度为93%', '公众满意度', 'number - 93 %'],
  ['未达到的满意度为93%', '公众满意度', null],
  ['2次调查满意度为93%', '公众满意度', null],
  ['培训120人', '培训人数', 'number - 120 人'],
  ['近视率95%', '近视率', 'number - 95 %'],
  ['100%', '101人', 'number - 100 %'],
])('%s of the indicator %s: %s', (text, name, meaning) => {
  expect(read(text, name)).toBe(meaning);
});
