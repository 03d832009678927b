import { readAmount } from '../../src/notation/amount';

describe('an amount in a form in 万元', () => {
  test.each([
    ['173.732620', '173.73262'],
    ['7,565.92', '7565.92'],
    ['7，565.92', '7565.92'],
    ['20 126.60', '20126.6'],
    ['５．８', '5.8'],
    ['0', '0'],
    ['0.00', '0'],
    ['5.8万', '5.8'],
    ['5.8万元', '5.8'],
    ['164万元', '164'],
    ['164（万元）', '164'],
    ['1.2亿', '12000'],
    ['58000元', '5.8'],
    ['¥58,000.00元', '5.8'],
    ['￥12.50', '12.5'],
    ['人民币20万元', '20'],
    ['贰拾万元整', '20'],
    ['(1,234.50)', '-1234.5'],
    ['-1,234.50', '-1234.5'],
    ['零', '0'],
    ['100（含上年结转5）', '100'],
    ['100（含税）', '100'],
    ['100万元（其中：追加20万元）', '100'],
  ])('%s is %s', (text, number) => {
    const amount = readAmount(text, '万元');
    expect([amount.reading, amount.number?.toFixed()]).toEqual(['number', number]);
  });
});

test.each([
  ['387664.62', '387664.62'],
  ['5.8万', '58000'],
  ['164万元', '1640000'],
])('in a form in 元, %s is %s', (text, number) => {
  expect(readAmount(text, '元').number?.toFixed()).toBe(number);
});

test.each([
  '',
  ' ',
  '-',
  '—',
  '——',
  '－',
  '/',
  '……',
  '无',
  '不适用',
  '万元',
  '元',
  '万元：',
  '（万元）',
  '亿元',
  '￥',
  '￥    元',
  '____万元',
  '人民币：万元',
])('%p is no amount, not zero', (text) => {
  expect(readAmount(text, '万元')).toEqual({ reading: 'empty', number: null });
});

test.each([
  '待定',
  '95%',
  '5家',
  '≤50万元',
  '10-20',
  '12月',
  '10分',
  '1,2345',
  '20万美元',
  '约50万',
  '近50',
  '50余万元',
  '增长50万元',
  '50万元，未支付',
  '9'.repeat(100),
])('%s is not a number of money', (text) => {
  expect(readAmount(text, '万元')).toEqual({ reading: 'not-a-number', number: null });
});
