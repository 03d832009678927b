import fc from 'fast-check';
import { spellText } from '../../../../src/hosts/xlsx/write/cellText';
import { unescapeString } from '../../../../src/hosts/xlsx/xml/xmlText';

test.each([
  ['优', '优'],
  ['a\r\nb\tc', 'a_x000D_\nb\tc'],
  ['\u0000\u000b\uffff\ud800', '_x0000__x000B__xFFFF__xD800_'],
  ['😀', '😀'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  ['_x0041\u0001', '_x005F_x0041_x0001_'],
  ['_x004_', '_x004_'],
])('%j is spelled %s', (text, spelled) => {
  expect(spellText(text)).toBe(spelled);
});

test('whatever is spelled means the same when read', () => {
  const tricky = fc.string({
    unit: fc.constantFrom('_', 'x', '0', '4', '1', 'F', '\u0001', '\r', '\ud83d', '\ude00'),
  });
  fc.assert(fc.property(tricky, (text) => expect(unescapeString(spellText(text))).toBe(text)));
});
