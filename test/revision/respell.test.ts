import { Decimal } from '../../src/notation/decimal';
import { firstNumber, respell, respellBehindLabel } from '../../src/revision/respell';

describe('a text states another number in the same way', () => {
  test.each([
    ['4.00', '2.37', '2.37'],
    ['4.00', '0', '0.00'],
    ['4', '2.37', '2.37'],
    ['4.0', '4', '4.0'],
    ['10', '9', '9'],
    ['4.00分', '2.37', '2.37分'],
    ['（10）', '9.5', '（9.5）'],
    ['100%', '96.14', '96.14%'],
    ['100.00 %', '96', '96.00 %'],
    ['1,404.67', '1350.5', '1350.50'],
    ['８．５０', '8', '8.00'],
    ['.5', '0.25', '0.25'],
    ['-1', '0', '0'],
    ['十分', '9', '9'],
    ['1e5', '100', '100'],
    ['1.00E+02%', '86.2', '86.20%'],
  ])('%s with %s → %s', (text, number, changed) => {
    expect(respell(text, new Decimal(number))).toBe(changed);
  });

  test.each([
    ['总分：91.00', '91.00', '86.63', '总分：86.63'],
    ['2023年度总分 91', '91', '86.63', '2023年度总分 86.63'],
    ['91.00', '91.00', '86.63', '86.63'],
    ['91分（满分91）', '91', '86', '91分（满分86）'],
    // Without a text that is seen, or with one that does not stand there, the first number is meant.
    ['91.00分', '', '86.63', '86.63分'],
    ['91.00分', '九十一', '86.63', '86.63分'],
  ])('%s keeps its label', (whole, text, number, changed) => {
    expect(respellBehindLabel(whole, text, new Decimal(number))).toBe(changed);
  });
});

test.each([
  ['≥1,404.67元', '1404.67', '1,404.67'],
  ['第３批８．５台', '3', '３'],
  ['-5', '-5', '-5'],
  ['十分', null, null],
  ['', null, null],
])('the first number in “%s” is %s', (text, number, written) => {
  const found = firstNumber(text);
  expect([found?.number.toFixed() ?? null, found?.text ?? null]).toEqual([number, written]);
});
