import fc from 'fast-check';
import { format } from 'numfmt';
import { DisplayFormat } from '../../../../src/hosts/xlsx/read/displayText';
import { readNumeral } from '../../../../src/notation/numerals';
import { BUILT_IN_FORMATS } from '../../../../src/hosts/xlsx/read/numberFormats';
import type { CellValue } from '../../../../src/sheet/cell';

const shown = (value: CellValue, code: string, date1904 = false) =>
  DisplayFormat.of(code, date1904).text(value);

test.each<readonly [CellValue, string, string]>([
  [0.85, '"≥"0%', '≥85%'],
  [0.9558, '0.00%', '95.58%'],
  [1, '0%', '100%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [-1234.5, '#,##0.00', '-1,234.50'],
  [999.995, '#,##0.00', '1,000.00'],
  [173.73262, '0.000000', '173.732620'],
  [1.005, '0.00', '1.01'],
  [2.675, '0.00', '2.68'],
  [0.1 + 0.2, '0.0', '0.3'],
  [12, '0"家"', '12家'],
  [5, '"≤"0"月"', '≤5月'],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' -   '],
  [0.5, '[>=1]0.0;[<1]0.00%', '50.00%'],
  [-5, '0;[Red](0)', '(5)'],
  [100, 'General', '100'],
  [9.61, 'General', '9.61'],
  [12345678901, 'General', '12345678901'],
  [123456789012, 'General', '1.23457E+11'],
  [0.1 + 0.2, 'General', '0.3'],
  [2.371111111111111, 'General', '2.371111111'],
  [1.2345e-12, 'General', '1.2345E-12'],
  [110101199001011000, 'General', '1.10101E+17'],
  [45000, 'yyyy/m/d', '2023/3/15'],
  [45000.5, 'yyyy/m/d h:mm', '2023/3/15 12:00'],
  [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
  [45000, 'yyyy年m月', '2023年3月'],
  [45000, '[$-804]aaaa', '星期三'],
  [0.7, '上午/下午h"时"mm"分"', '下午4时48分'],
  [1.5, '[h]:mm:ss', '36:00:00'],
  [60, 'yyyy/m/d', '1900/2/29'],
  [-1, 'yyyy/m/d', '-1'],
  [1e9, 'yyyy/m/d', '1000000000'],
  [7, '0"unclosed', '7'],
  ['≥95%', '0.00%', '≥95%'],
  ['0012', '@', '0012'],
  [12, '@', '12'],
  ['自评', '0;0;0;"（"@"）"', '（自评）'],
  ['不可见', ';;;', ''],
  [5, ';;;', ''],
  [true, '0.00', 'TRUE'],
  [false, 'General', 'FALSE'],
  [{ error: '#DIV/0!' }, '0.00%', '#DIV/0!'],
  [null, '0.00', ''],
])('%j through %s shows %j', (value, code, expected) => {
  expect(shown(value, code)).toBe(expected);
});

describe('names of days and months as Excel in Chinese shows them', () => {
  test.each([
    ['dddd', 'Wednesday'],
    ['ddd', 'Wed'],
    ['d-mmm-yy', '15-Mar-23'],
    ['mmmm', 'March'],
    ['h:mm AM/PM', '1:30 PM'],
    ['aaaa', '星期三'],
    ['[$-804]dddd', '星期三'],
    ['[$-804]mmmm', '三月'],
    ['[$-804]h:mm AM/PM', '1:30 下午'],
    ['[$-409]dddd', 'Wednesday'],
    ['[$-409]h:mm AM/PM', '1:30 PM'],
    ['[$-F800]dddd, mmmm dd, yyyy', '2023年3月15日'],
    ['[$-F400]h:mm:ss AM/PM', '13:30:00'],
    ['上午/下午h"时"mm"分"', '下午1时30分'],
    ['yyyy"年"m"月"d"日" aaaa', '2023年3月15日 星期三'],
    ['[$-804]yyyy"年"m"月"d"日";@', '2023年3月15日'],
  ])('%s', (code, expected) => {
    expect(shown(45000.5625, code)).toBe(expected);
  });
});

test.each<readonly [number, string, string]>([
  [-1234.5, '#,##0.00\\ [$€-407]', '-1,234.50 €'],
  [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
  [0.5, '[$-407]0.0', '0.5'],
])('the language of a currency changes no decimal point: %d through %s is %s', (value, code, expected) => {
  expect(shown(value, code)).toBe(expected);
});

describe('Chinese digits', () => {
  test.each<readonly [number, string, string]>([
    [45000, '[DBNum1][$-804]yyyy"年"m"月"d"日";@', '二〇二三年三月十五日'],
    [45280, '[DBNum1]yyyy"年"m"月"d"日"', '二〇二三年十二月二十日'],
    [45280, '[$-804][DBNum1]m"月"dd"日"', '十二月二十日'],
    [44995, '[DBNum1]m"月"dd"日"', '三月十日'],
    [44987, '[DBNum1]yyyy-mm-dd', '二〇二三-〇三-〇二'],
    [45280, '[DBNum2][$-804]yyyy"年"m"月"d"日"', '贰零贰叁年壹拾贰月贰拾日'],
    [45280, '[DBNum3][$-804]yyyy"年"m"月"d"日"', '２０２３年１２月２０日'],
    [0.5625, '[DBNum1][$-804]上午/下午h"时"mm"分"', '下午一时三十分'],
    [0, '[DBNum1]General', '〇'],
    [10, '[DBNum1]General', '一十'],
    [105, '[DBNum1]General', '一百〇五'],
    [10500.25, '[DBNum2]General', '壹万零伍佰.贰伍'],
    [100000000, '[DBNum1]General', '一亿'],
    [100500000, '[DBNum1]General', '一亿〇五十万'],
    [-123, '[DBNum2]G/通用格式', '-壹佰贰拾叁'],
    [123, '[DBNum3]General', '１百２十３'],
    [123.5, '[DBNum1]0.00', '一二三.五〇'],
    [56, '[DBNum2]0"角"0"分1"', '伍角陆分1'],
    [1.2e15, '[DBNum1]General', '1.2E+15'],
  ])('%d through %s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected);
  });

  test('whatever is counted is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.constantFrom(1, 2), (number, kind) => {
        expect(readNumeral(shown(number, `[DBNum${kind}]General`))?.toNumber()).toBe(number);
      }),
    );
  });
});

describe('a minus under conditions', () => {
  test.each<readonly [number, string, string]>([
    [-20, '[<-10]#" 元"', '-20 元'],
    [-10, '[<=-10]0', '-10'],
    [-5, '[=-5]0.0', '-5.0'],
    [-20, '[<100]0.0', '-20.0'],
    [20, '[>10]0"个"', '20个'],
    [-20, '[<-10]-0', '-20'],
    [-20, '[< -10]0', '-20'],
    // As Excel 2016 shows it: with a section for each sign, the section says the sign.
    [-25, '[Red][<=-25]General;[Blue][>=25]General;[Green]General', '25'],
    [-24, '[Red][<=-25]General;[Blue][>=25]General;[Green]General', '-24'],
  ])('%d through %s', (value, code, expected) => {
    expect(shown(value, code)).toBe(expected);
  });
});

test.each([
  [14, '2023/3/15'],
  [22, '2023/3/15 16:48'],
  [27, '2023年3月'],
  [28, '3月15日'],
  [15, '15-Mar-23'],
  [18, '4:48 PM'],
  [30, '3/15/23'],
  [31, '2023年3月15日'],
  [32, '16时48分'],
  [33, '16时48分00秒'],
  [34, '下午4时48分'],
  [35, '下午4时48分00秒'],
  [36, '2023年3月'],
  [50, '2023年3月'],
  [51, '3月15日'],
  [55, '下午4时48分'],
  [56, '下午4时48分00秒'],
  [57, '2023年3月'],
  [58, '3月15日'],
  [7, '¥45,000.70'],
  [9, '4500070%'],
  [49, '45000.7'],
])('built-in format %i shows 45000.7 as %j in Chinese', (id, expected) => {
  expect(shown(45000.7, BUILT_IN_FORMATS[id]!)).toBe(expected);
});

test.each([
  [0, 'yyyy/m/d', '1904/1/1'],
  [43538, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
  [1.5, '[h]:mm', '36:00'],
  [43538, '0', '43538'],
])('in a workbook that counts from 1904, %d through %s is %s', (value, code, expected) => {
  expect(shown(value, code, true)).toBe(expected);
});

test('plain formats give what numfmt gives', () => {
  const codes = fc.constantFrom(
    '0',
    '0.0',
    '0.00',
    '0.000000',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    '#,##0.0%',
    'General',
  );
  const numbers = fc.oneof(
    fc.double({ min: -1e13, max: 1e13, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 1000),
    fc.integer({ min: -100_000, max: 100_000 }).map((n) => (n + 0.5) / 100),
  );
  fc.assert(
    fc.property(numbers, codes, (number, code) => {
      expect(shown(number, code)).toBe(format(code, number, { locale: 'zh-CN' }));
    }),
    { numRuns: 2000 },
  );
});
