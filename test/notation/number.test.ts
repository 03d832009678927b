import fc from 'fast-check';
import { Decimal } from '../../src/notation/decimal';
import { readNumber, scanNumber, wholeNumber } from '../../src/notation/number';

test.each([
  ['100', '100'],
  ['10.00', '10'],
  ['0', '0'],
  ['.5', '0.5'],
  ['-5', '-5'],
  ['－5', '-5'],
  ['−5', '-5'],
  ['负5', '-5'],
  ['+5', '5'],
  ['1,234.50', '1234.5'],
  ['1，234，567', '1234567'],
  ['1 234.5', '1234.5'],
  ['１２．５', '12.5'],
  [' 7,565.92 ', '7565.92'],
  ['(1,234.50)', '-1234.5'],
  ['（3）', '-3'],
  ['1.56E+07', '15600000'],
  ['1E-2', '0.01'],
  ['10分', '10'],
  ['9.61 分', '9.61'],
])('%s is the number %s', (text, number) => {
  expect(readNumber(text)?.toFixed()).toBe(number);
});

test.each([
  '',
  '-',
  '95%',
  '5家',
  '分',
  '1,2345',
  '12,34',
  '1 2',
  '15, 200',
  '1.2.3',
  '(-3)',
  '--3',
  '无',
  '10分钟',
  '一百',
])('%p is no number alone', (text) => {
  expect(readNumber(text)).toBeNull();
});

test('a number of more digits than any form has is none', () => {
  expect(readNumber('9'.repeat(40))?.toFixed()).toBe('9'.repeat(40));
  expect(readNumber('9'.repeat(41))).toBeNull();
});

test('an amount has no 分 of its own', () => {
  expect(wholeNumber('10分')).toBeNull();
});

test('a number inside a text is found where it begins', () => {
  const found = scanNumber('完成1,200家', 2);
  expect(found?.value.toFixed()).toBe('1200');
  expect(found?.end).toBe(7);
  expect(scanNumber('完成1,200家', 0)).toBeNull();
});

/** 1234567 → 1,234,567 */
function grouped(whole: string, separator: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

test('whatever its separators and its width, a number is the decimal it shows', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.stringMatching(/^\d{0,8}$/),
      fc.constantFrom('', ',', ' '),
      fc.boolean(),
      fc.boolean(),
      (whole, decimals, separator, isNegative, isWide) => {
        const shown = `${isNegative ? '-' : ''}${grouped(whole.toString(), separator)}${decimals && `.${decimals}`}`;
        const expected = new Decimal(`${isNegative ? '-' : ''}${whole}${decimals && `.${decimals}`}`);

        expect(readNumber(isWide ? fullWidth(shown) : shown)?.eq(expected)).toBe(true);
      },
    ),
  );
});
