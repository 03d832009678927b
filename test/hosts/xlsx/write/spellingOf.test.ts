import {
  readSpellings,
  spellingOf,
  spellingsIn,
  withSpellings,
} from '../../../../src/hosts/xlsx/write/spellings';
import { parseA1 } from '../../../../src/sheet/address';
import type { CellValue } from '../../../../src/sheet/cell';

const TEXTS = ['优', '差'];
const WORKBOOK = {
  strings: { count: TEXTS.length, text: (index: number) => TEXTS[index]! },
  date1904: false,
} as unknown as Parameters<typeof spellingOf>[3];
const NOW = '<c r="A1" s="1"><v>97</v></c>';

/** The spelling that is put back for a value, of those that were kept. */
const putBack = (value: CellValue, kept: readonly string[], now = NOW) =>
  spellingOf(value, now, kept, WORKBOOK);

describe('a kept spelling comes back where it says the value still', () => {
  test.each<[spelled: string, value: CellValue]>([
    ['<c r="A1" s="1"><v>12.50</v></c>', 12.5],
    ['<c r="A1" t="n" s="1"><v> 12.50 </v></c>', 12.5],
    ['<c r="A1" s="1"><v>1.5E1</v></c>', 15],
    ['<c r="A1" s="1"/>', null],
    ['<c r="A1" s="1"><v/></c>', null],
    ['<c r="A1" s="1"><v>  </v></c>', null],
    ['<c r="A1" t="s" s="1"><v>0</v></c>', '优'],
    ['<c r="A1" t="s" s="1"><v>1</v></c>', '差'],
    ['<c r="A1" t="b" s="1"><v>1</v></c>', true],
    ['<c r="A1" t="b" s="1"><v>0</v></c>', false],
    ['<c r="A1" t="str" s="1"><v>a_x000D_b</v></c>', 'a\rb'],
    ['<c r="A1" t="e" s="1"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1" t="d" s="1"><v>2023-03-15</v></c>', 45000],
    ['<c r="A1" t="inlineStr" s="1"><is><t>一\r\n二</t></is></c>', '一\n二'],
  ])('%s', (spelled, value) => {
    expect(putBack(value, [spelled])).toBe(spelled);
  });

  test.each<[what: string, spelled: string, value: CellValue]>([
    ['another number', '<c r="A1" s="1"><v>12.50</v></c>', 12.51],
    ['no number', '<c r="A1" s="1"><v>12,50</v></c>', 12.5],
    ['a text that is not in the table', '<c r="A1" t="s" s="1"><v>2</v></c>', '优'],
    ['a number of a text that is none', '<c r="A1" t="s" s="1"><v>0x0</v></c>', '优'],
    ['a text without a number', '<c r="A1" t="s" s="1"/>', null],
    ['a rich text', '<c r="A1" t="inlineStr" s="1"><is><t>优</t><phoneticPr/></is></c>', '优'],
    ['a text of parts', '<c r="A1" t="inlineStr" s="1"><is><r><t>优</t></r></is></c>', '优'],
    ['a text without text', '<c r="A1" t="inlineStr" s="1"/>', ''],
    ['no date', '<c r="A1" t="d" s="1"><v>gestern</v></c>', 45000],
    ['a type that nobody knows', '<c r="A1" t="x" s="1"><v>12.5</v></c>', 12.5],
  ])('not %s', (_, spelled, value) => {
    expect(putBack(value, [spelled])).toBeNull();
  });

  test('the first of several that does', () => {
    const kept = [
      '<c r="A1" s="1"><v>11</v></c>',
      '<c r="A1" s="1"><v>12.0</v></c>',
      '<c r="A1" s="1"><v>12.00</v></c>',
    ];
    expect(putBack(12, kept)).toBe(kept[1]);
    expect(putBack(13, kept)).toBeNull();
    expect(putBack(12, [])).toBeNull();
  });
});

describe('and where the cell is the same beside its value', () => {
  const SPELLED = '<c r="A1" s="1"><v>12.50</v></c>';

  test.each<[what: string, spelled: string, now: string]>([
    ['another style', SPELLED, '<c r="A1" s="2"><v>97</v></c>'],
    ['no style any more', SPELLED, '<c r="A1"><v>97</v></c>'],
    ['another place', SPELLED, '<c r="A2" s="1"><v>97</v></c>'],
    ['other hints for reading aloud', SPELLED, '<c r="A1" s="1" ph="1"><v>97</v></c>'],
    ['another prefix', SPELLED, '<x:c r="A1" s="1"><x:v>97</x:v></x:c>'],
    ['a formula', SPELLED, '<c r="A1" s="1"><f>B1</f><v>97</v></c>'],
    [
      'another formula',
      '<c r="A1" s="1"><f>C1</f><v>12.50</v></c>',
      '<c r="A1" s="1"><f>B1</f><v>97</v></c>',
    ],
    ['metadata of its value', '<c r="A1" s="1" vm="1"><v>12.50</v></c>', NOW],
    ['metadata of its formula', '<c r="A1" s="1" cm="1"><v>12.50</v></c>', NOW],
  ])('not with %s', (_, spelled, now) => {
    expect(putBack(12.5, [spelled], now)).toBeNull();
  });

  test('with the same formula and extensions', () => {
    const spelled = '<c r="A1" s="1"><f>B1</f><v>12.50</v><extLst/></c>';
    expect(putBack(12.5, [spelled], '<c r="A1" s="1"><f>B1</f><v>97</v><extLst/></c>')).toBe(spelled);
  });
});

describe('what is kept', () => {
  const one = (address: string, spelled = '<c/>') => new Map([[address, spelled]]);

  test('grows by each spelling that is another', () => {
    const first = withSpellings({}, '1', one('A1', '<c r="A1"/>'));
    const second = withSpellings(first, '1', one('A1', '<c r="A1"><v>1</v></c>'));
    expect(second).toEqual({ 1: { A1: ['<c r="A1"/>', '<c r="A1"><v>1</v></c>'] } });
    expect(withSpellings(second, '1', one('A1', '<c r="A1"/>'))).toEqual(second);
    expect(withSpellings(second, '2', one('B1'))).toEqual({ ...second, 2: { B1: ['<c/>'] } });
  });

  test('leaves out what is long', () => {
    const long = `<c r="A1"><v>${'9'.repeat(1_000)}</v></c>`;
    expect(withSpellings({}, '1', one('A1', long))).toEqual({});
    const longest = `<c r="A1"><v>${'9'.repeat(1_000 - 21)}</v></c>`;
    expect(longest).toHaveLength(1_000);
    expect(withSpellings({}, '1', one('A1', longest))).toEqual({ 1: { A1: [longest] } });
  });

  test('is of four thousand cells at most, of all sheets together', () => {
    const many = (count: number) =>
      new Map(Array.from({ length: count }, (_, index) => [`A${index + 1}`, '<c/>']));
    const size = (spellings: Readonly<Record<string, object>>) =>
      Object.values(spellings).map((cells) => Object.keys(cells).length);
    const first = withSpellings({}, '1', many(3_999));
    const second = withSpellings(first, '2', many(3));
    expect(size(second)).toEqual([3_999, 1]);
    // Another spelling of a cell that is kept needs no room.
    expect(withSpellings(second, '2', one('A1', '<c s="1"/>'))['2']).toEqual({ A1: ['<c/>', '<c s="1"/>'] });
    expect(withSpellings(second, '2', one('A9'))).toEqual(second);
  });

  test('is read again as far as it is a spelling', () => {
    const whole = ['<c r="A1"/>', '<c/>', '<x:c r="A1"><x:v>1</x:v></x:c>', '<c r="A1"><v>1</v></c>'];
    const broken = [
      '<c',
      '<cell/>',
      '<d r="A1"/>',
      '<x:d/>',
      '<c r="A1"><v>1</c>',
      '<c/><c/>',
      '<c/>x',
      '</a><c/><a>',
      '',
      5,
      null,
    ];
    expect(readSpellings({ 1: { A1: [...whole, ...broken], B1: 'x', C1: null }, 2: 7, 3: [] })).toEqual({
      1: { A1: whole, B1: [], C1: [] },
      2: {},
      3: {},
    });
    for (const none of [null, 5, 'x', []]) expect(readSpellings(none)).toEqual({});
  });
});

test('cells are found by the addresses that they state, in rows that may state none', () => {
  const xml =
    '<worksheet><sheetData><row r="2"><c r="A2"/><c r="B2" s="1"><v>1</v></c></row>' +
    '<row><c r="A3"><v>3</v></c><c><v>4</v></c></row><row r="9"><c r="A2"/></row></sheetData></worksheet>';
  const places = ['B2', 'A3', 'B3', 'A9', 'C7'].map((address) => parseA1(address)!);
  expect([...spellingsIn(xml, places)]).toEqual([
    ['B2', '<c r="B2" s="1"><v>1</v></c>'],
    ['A3', '<c r="A3"><v>3</v></c>'],
  ]);
  expect(spellingsIn('<worksheet/>', places).size).toBe(0);
});
