import { parseA1 } from '../../../../src/sheet/address';
import type { CellValue } from '../../../../src/sheet/cell';
import type { CellPatch } from '../../../../src/hosts/xlsx/write/cellPatch';
import { patchCells } from '../../../../src/hosts/xlsx/write/patchCells';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const sheet = (inside: string) => `<?xml version="1.0"?>\r\n<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
const data = (rows: string) => sheet(`<sheetData>${rows}</sheetData>`);

function content(address: string, value: CellValue, formula: string | null = null): CellPatch {
  return { at: parseA1(address)!, content: { value, formula } };
}
function result(address: string, value: CellValue): CellPatch {
  return { at: parseA1(address)!, result: value };
}

describe('one cell', () => {
  const text = '<c r="B2" s="5" t="s"><v>3</v></c>';
  const cases: readonly [string, string, CellPatch, string][] = [
    [
      'a number replaces a shared string, and the style stays',
      text,
      content('B2', 9.61),
      '<c r="B2" s="5"><v>9.61</v></c>',
    ],
    [
      'text goes inside the cell',
      text,
      content('B2', '优'),
      '<c r="B2" s="5" t="inlineStr"><is><t>优</t></is></c>',
    ],
    [
      'what looks like a formula is text',
      text,
      content('B2', '=1+1'),
      '<c r="B2" s="5" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    [
      'white space that counts is preserved',
      text,
      content('B2', ' a\nb'),
      '<c r="B2" s="5" t="inlineStr"><is><t xml:space="preserve"> a\nb</t></is></c>',
    ],
    [
      'markup and control characters are spelled',
      text,
      content('B2', 'a<&>\u0001_x0041_\r'),
      '<c r="B2" s="5" t="inlineStr"><is><t>a&lt;&amp;&gt;_x0001__x005F_x0041__x000D_</t></is></c>',
    ],
    ['a truth value', text, content('B2', true), '<c r="B2" s="5" t="b"><v>1</v></c>'],
    ['an error value', text, content('B2', { error: '#DIV/0!' }), '<c r="B2" s="5" t="e"><v>#DIV/0!</v></c>'],
    ['an emptied cell keeps its style', text, content('B2', null), '<c r="B2" s="5"/>'],
    ['empty text empties', text, content('B2', ''), '<c r="B2" s="5"/>'],
    [
      'a formula with its result',
      text,
      content('B2', 3, '=A1&"<"'),
      '<c r="B2" s="5"><f>A1&amp;"&lt;"</f><v>3</v></c>',
    ],
    [
      'a formula whose result is text',
      text,
      content('B2', '优', '=A1'),
      '<c r="B2" s="5" t="str"><f>A1</f><v>优</v></c>',
    ],
    ['an empty cell opens', '<c  s="5"  r="B2" />', content('B2', 1), '<c  s="5"  r="B2"><v>1</v></c>'],
    [
      'metadata of the old value goes, extensions stay',
      "<c r='B2' cm='1' vm=\"2\"><f t='array' ref='B2'>X()</f><v>1</v><extLst><ext uri=\"u\"/></extLst></c>",
      content('B2', 2),
      '<c r=\'B2\'><v>2</v><extLst><ext uri="u"/></extLst></c>',
    ],
    [
      'a result leaves the formula as written',
      '<c r="B2" s="5"><f ca="1">SUM( A1 )</f><v>91.0</v></c>',
      result('B2', 90),
      '<c r="B2" s="5"><f ca="1">SUM( A1 )</f><v>90</v></c>',
    ],
    [
      'a result that was never stored is stored',
      '<c r="B2"><f>A1</f></c>',
      result('B2', 90),
      '<c r="B2"><f>A1</f><v>90</v></c>',
    ],
    [
      'a result may change its type',
      '<c r="B2" t="e"><f>A1</f><v>#N/A</v></c>',
      result('B2', '优'),
      '<c r="B2" t="str"><f>A1</f><v>优</v></c>',
    ],
    [
      'a comment or a bracket in an attribute misleads nobody',
      '<!-- <c r="B2"/> --><c r="A2" x="a>b"/><c r="B2"/>',
      content('B2', 1),
      '<!-- <c r="B2"/> --><c r="A2" x="a>b"/><c r="B2"><v>1</v></c>',
    ],
  ];
  test.each(cases)('%s', (_name, before, patch, after) => {
    const row = (cells: string) => data(`<row r="2" spans="1:3">\n  ${cells}<c r="C2"/></row>`);
    expect(patchCells(row(before), [patch])).toBe(row(after));
  });
});

describe('cells and rows that are not stored are put where they belong', () => {
  const cases: readonly [string, string, readonly CellPatch[], string][] = [
    [
      'an empty sheet',
      sheet('<sheetData/>'),
      [content('C4', 1)],
      data('<row r="4"><c r="C4"><v>1</v></c></row>'),
    ],
    [
      'between rows, before them and behind them',
      data('<row r="3"/><row r="7"/>'),
      [content('A9', 9), content('A1', 1), content('A5', 5)],
      data(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"/><row r="5"><c r="A5"><v>5</v></c></row><row r="7"/><row r="9"><c r="A9"><v>9</v></c></row>',
      ),
    ],
    [
      'between cells',
      data('<row r="1" spans="2:4"><c r="B1"/><c r="D1"/></row>'),
      [content('A1', 1), content('C1', 3), content('E1', 5)],
      data(
        '<row r="1" spans="1:5"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c><c r="D1"/><c r="E1"><v>5</v></c></row>',
      ),
    ],
    [
      'several in the same place, whatever their order',
      data('<row r="1"><c r="A1"/><c r="E1"/></row><row r="9"/>'),
      ['D1', 'B1', 'C1', 'G1', 'F1', 'B4', 'A4', 'A3', 'A12', 'A11'].map((at) => content(at, 1)),
      data(
        '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1"><v>1</v></c><c r="E1"/>' +
          '<c r="F1"><v>1</v></c><c r="G1"><v>1</v></c></row>' +
          '<row r="3"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>1</v></c></row>' +
          '<row r="9"/><row r="11"><c r="A11"><v>1</v></c></row><row r="12"><c r="A12"><v>1</v></c></row>',
      ),
    ],
    [
      'several rows of a worksheet without cells',
      sheet('<cols/>'),
      [content('A2', 2), content('A1', 1)],
      sheet(
        '<cols/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      ),
    ],
    [
      'beside elements that are no rows and no cells',
      data('<!-- --><x r="1"/><row r="2"><y r="A2"/><c r="B2"/></row>'),
      [content('A1', 1), content('A2', 2)],
      data(
        '<!-- --><x r="1"/><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><y r="A2"/><c r="A2"><v>2</v></c><c r="B2"/></row>',
      ),
    ],
    [
      'in a row of its own tag and end',
      data('<row r="1" ht="20"></row>'),
      [content('B1', 1)],
      data('<row r="1" ht="20"><c r="B1"><v>1</v></c></row>'),
    ],
    [
      'spans that nobody understands go',
      data('<row r="1" spans="1:2 4:5"><c r="A1"/></row><row r="2" spans="x1:3"/><row r="3" spans="1:3y"/>'),
      [content('B1', 1), content('B2', 1), content('B3', 1)],
      data(
        '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>',
      ),
    ],
    [
      'spans of two figures grow',
      data('<row r="1" spans="2:12"><c r="B1"/></row>'),
      [content('M1', 1)],
      data('<row r="1" spans="2:13"><c r="B1"/><c r="M1"><v>1</v></c></row>'),
    ],
    [
      'spans that hold the new cell stay',
      data('<row r="1" spans="1:12"><c r="B1"/></row>'),
      [content('C1', 1)],
      data('<row r="1" spans="1:12"><c r="B1"/><c r="C1"><v>1</v></c></row>'),
    ],
    [
      'a dimension that nobody understands stays',
      sheet('<dimension ref="all"/><sheetData/>'),
      [content('A1', 1)],
      sheet('<dimension ref="all"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    ],
    [
      'a dimension that is not stated stays so',
      sheet('<dimension/><sheetData/>'),
      [content('A1', 1)],
      sheet('<dimension/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    ],
    [
      'a dimension that holds them already stays as it is written',
      sheet('<dimension ref="A1:D9" /><sheetData/>'),
      [content('B2', 1)],
      sheet('<dimension ref="A1:D9" /><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
    ],
    [
      'in an empty row',
      data('<row r="1" ht="20"/>'),
      [content('B1', 1)],
      data('<row r="1" ht="20"><c r="B1"><v>1</v></c></row>'),
    ],
    [
      'rows and cells without addresses count on',
      data('<row><c/><c/></row><row><c/></row><row r="5"><c/></row>'),
      [content('B1', 1), content('C2', 2), content('A4', 4), content('A5', 5)],
      data(
        '<row><c/><c><v>1</v></c></row><row><c/><c r="C2"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c><v>5</v></c></row>',
      ),
    ],
    [
      'with the style of the row',
      data('<row r="1" s="7" customFormat="1"><c r="A1"/></row>'),
      [content('B1', 1)],
      data('<row r="1" s="7" customFormat="1"><c r="A1"/><c r="B1" s="7"><v>1</v></c></row>'),
    ],
    [
      'with the style of the column',
      sheet('<cols><col min="2" max="3" width="9" style="4"/></cols><sheetData/>'),
      [content('C1', 1), content('D1', 1)],
      sheet(
        '<cols><col min="2" max="3" width="9" style="4"/></cols><sheetData><row r="1"><c r="C1" s="4"><v>1</v></c><c r="D1"><v>1</v></c></row></sheetData>',
      ),
    ],
    [
      'and the stated dimension grows with them',
      sheet('<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"/></row></sheetData>'),
      [content('D5', 1)],
      sheet(
        '<dimension ref="B2:D5"/><sheetData><row r="2"><c r="B2"/></row><row r="5"><c r="D5"><v>1</v></c></row></sheetData>',
      ),
    ],
    [
      'but not for a cell that is stored',
      sheet('<dimension ref="A1"/><sheetData><row r="2"><c r="B2"/></row></sheetData>'),
      [content('B2', 1)],
      sheet('<dimension ref="A1"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>'),
    ],
    [
      'emptying what is not there writes nothing',
      data('<row r="2"/>'),
      [content('B2', null), content('B9', '')],
      data('<row r="2"/>'),
    ],
    [
      'a worksheet without cells gets them behind its columns',
      sheet('<cols/><pageMargins/>'),
      [content('A1', 1)],
      sheet('<cols/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/>'),
    ],
    [
      'under the prefix of the sheet',
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      [content('A1', 'a'), content('B1', 2, '=A1')],
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
  ];
  test.each(cases)('%s', (_name, before, patches, after) => {
    expect(patchCells(before, patches)).toBe(after);
  });
});

describe('a shared formula', () => {
  const master = '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">$A1*C$1</f><v>1</v></c></row>';
  const dependant = (row: number) =>
    `<row r="${row}"><c r="B${row}"><f t="shared" si="0"/><v>${row}</v></c></row>`;

  test('that loses its first cell is written out in those that lean on it', () => {
    expect(patchCells(data(master + dependant(2) + dependant(3)), [content('B1', 7)])).toBe(
      data(
        '<row r="1"><c r="B1"><v>7</v></c></row>' +
          '<row r="2"><c r="B2"><f>$A2*C$1</f><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><f>$A3*C$1</f><v>3</v></c></row>',
      ),
    );
  });

  test('also where one of them gets a new result, and another new content', () => {
    expect(
      patchCells(data(master + dependant(2) + dependant(3)), [
        content('B1', 7),
        result('B2', 14),
        content('B3', 8),
      ]),
    ).toBe(
      data(
        '<row r="1"><c r="B1"><v>7</v></c></row>' +
          '<row r="2"><c r="B2"><f>$A2*C$1</f><v>14</v></c></row>' +
          '<row r="3"><c r="B3"><v>8</v></c></row>',
      ),
    );
  });

  test('that loses another cell stays', () => {
    expect(patchCells(data(master + dependant(2) + dependant(3)), [content('B2', 7)])).toBe(
      data(`${master}<row r="2"><c r="B2"><v>7</v></c></row>${dependant(3)}`),
    );
  });
});
