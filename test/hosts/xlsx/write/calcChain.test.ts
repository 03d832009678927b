import { withoutCells } from '../../../../src/hosts/xlsx/write/calcChain';
import { parseA1 } from '../../../../src/sheet/address';

/** `3!B2`: the cell B2 of the sheet 3. */
const cells = (...names: readonly string[]) =>
  names.map((name) => {
    const [sheetId, at] = name.split('!') as [string, string];
    return { sheetId, at: parseA1(at)! };
  });
const chain = (entries: string) => `<calcChain>${entries}</calcChain>`;
const FULL = '<c r="A1" i="1"/><c r="B2" i="3"/><c r="C3"/><c r="D4"/>';

test.each<[what: string, gone: readonly string[], left: string | null]>([
  ['nothing that is in it', ['3!Z9'], FULL],
  ['a cell of another sheet', ['1!B2'], FULL],
  ['the last', ['3!D4'], '<c r="A1" i="1"/><c r="B2" i="3"/><c r="C3"/>'],
  [
    'one that names its sheet: the next one names it then',
    ['3!B2'],
    '<c r="A1" i="1"/><c r="C3" i="3"/><c r="D4"/>',
  ],
  ['two of them', ['3!B2', '3!C3'], '<c r="A1" i="1"/><c r="D4" i="3"/>'],
  ['the only one of the first sheet', ['1!A1'], '<c r="B2" i="3"/><c r="C3"/><c r="D4"/>'],
  ['all of a sheet', ['3!B2', '3!C3', '3!D4'], '<c r="A1" i="1"/>'],
  ['all but one', ['1!A1', '3!B2', '3!D4'], '<c r="C3" i="3"/>'],
  ['all', ['1!A1', '3!B2', '3!C3', '3!D4'], null],
])('a chain without %s', (_, gone, left) => {
  expect(withoutCells(chain(FULL), cells(...gone))).toBe(left === null ? null : chain(left));
});

test('an entry without an address stays', () => {
  const odd = '<c i="1"/><c r="B2" i="1"/>';
  expect(withoutCells(chain(odd), cells('1!B2'))).toBe(chain('<c i="1"/>'));
});
