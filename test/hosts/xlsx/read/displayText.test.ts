import fc from 'fast-check';
import { format } from 'numfmt';
import { DisplayFormat } from '../../../../src/hosts/xlsx/read/displayText';
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

test.each([
  [14, '2023/3/15'],
  [22, '2023/3/15 16:48'],
  [27, '2023年3月'],
  [28, '3月15日'],
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
