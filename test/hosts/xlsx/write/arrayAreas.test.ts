import { arrayAreas } from '../../../../src/hosts/xlsx/write/arrayAreas';
import { rangeToA1 } from '../../../../src/sheet/address';

test.each<[what: string, formula: string, areas: readonly string[]]>([
  ['an array formula', '<f t="array" ref="A1:B3">X</f>', ['A1:B3']],
  ['along a row', '<f t="array" ref="A1:C1">X</f>', ['A1:C1']],
  ['down a column', '<f t="array" ref="A1:A3">X</f>', ['A1:A3']],
  ['of one cell: a formula like any other', '<f t="array" ref="A1">X</f>', []],
  ['a data table', '<f t="dataTable" ref="B2:C3" dt2D="1"/>', ['B2:C3']],
  ['with a prefix and other spaces', "<x:f  t = 'array'\n ref = 'A1:B3' >X</x:f>", ['A1:B3']],
  ['a shared formula is none', '<f t="shared" ref="A1:A3" si="0">X</f>', []],
  ['without an area', '<f t="array">X</f>', []],
  ['with an area that is none', '<f t="array" ref="?">X</f>', []],
  ['a formula that speaks of arrays', '<f>LEN(" t=""array""")</f>', []],
])('%s', (_, formula, areas) => {
  const xml = `<sheetData><row r="1"><c r="A1">${formula}<v>1</v></c></row></sheetData>`;
  expect(arrayAreas(xml).map(rangeToA1)).toEqual(areas);
});
