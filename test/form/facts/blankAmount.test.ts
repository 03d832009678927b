import { isBlankAmount } from '../../../src/form/facts/blankAmount';
import { numberEntryOf } from '../../scoring/formOf';

test.each([
  ['', true],
  ['万元', true],
  // Somebody answered that there was nothing.
  ['-', false],
  ['/', false],
  ['0', false],
  ['120', false],
  ['若干', false],
])('an amount %p was left blank: %p', (text, isBlank) => {
  expect(isBlankAmount(numberEntryOf(text))).toBe(isBlank);
});
