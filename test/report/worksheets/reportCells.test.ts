import { numberCell } from '../../../src/report/worksheets/reportCells';

test.each([
  ['4.00', 4, 'points'],
  ['-0.5', -0.5, 'points'],
  ['94.5%', 0.945, 'percent'],
  ['147.46%', 1.4746, 'percent'],
  ['', '', 'text'],
  ['≤50', '≤50', 'text'],
  ['≥266米', '≥266米', 'text'],
  ['007-1', '007-1', 'text'],
  ['1.', '1.', 'text'],
  // Excel keeps 15 digits.
  ['1234567890.123456', '1234567890.123456', 'text'],
])('“%s” is written as %p', (text, value, style) => {
  expect(numberCell(text)).toEqual({ value, style });
});
