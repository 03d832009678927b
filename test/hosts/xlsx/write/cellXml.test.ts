import { cellXml, storeValue } from '../../../../src/hosts/xlsx/write/cellXml';
import type { CellValue } from '../../../../src/sheet/cell';

test.each<[value: CellValue, xml: string]>([
  [9.5, '<c r="A1"><v>9.5</v></c>'],
  [0, '<c r="A1"><v>0</v></c>'],
  [true, '<c r="A1" t="b"><v>1</v></c>'],
  [false, '<c r="A1" t="b"><v>0</v></c>'],
  ['优', '<c r="A1" t="inlineStr"><is><t>优</t></is></c>'],
  ['=1', '<c r="A1" t="inlineStr"><is><t>=1</t></is></c>'],
  ['a<b', '<c r="A1" t="inlineStr"><is><t>a&lt;b</t></is></c>'],
  // Spaces that a reader would drop are kept by saying so.
  [' 优', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 优</t></is></c>'],
  ['优 ', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">优 </t></is></c>'],
  ['优  良', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">优  良</t></is></c>'],
  ['优\n良', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">优\n良</t></is></c>'],
  ['优 良', '<c r="A1" t="inlineStr"><is><t>优 良</t></is></c>'],
  [{ error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
  [Infinity, '<c r="A1" t="e"><v>#NUM!</v></c>'],
  ['', '<c r="A1"/>'],
  [null, '<c r="A1"/>'],
])('%j in a cell', (value, xml) => {
  expect(cellXml('<c r="A1"/>', '', { value, formula: null })).toBe(xml);
});

test.each<[value: CellValue, xml: string]>([
  [2, '<c r="A1"><f>1+1</f><v>2</v></c>'],
  ['优', '<c r="A1" t="str"><f>1+1</f><v>优</v></c>'],
  ['', '<c r="A1" t="str"><f>1+1</f><v></v></c>'],
  [null, '<c r="A1"><f>1+1</f></c>'],
])('a formula that results in %j', (value, xml) => {
  expect(cellXml('<c r="A1"/>', '', { value, formula: '=1+1' })).toBe(xml);
});

test('style and other attributes stay, what is about the old content goes, and so does the end of the tag', () => {
  expect(cellXml('<x:c r="A1" s="3" t="s" cm="1" vm="2" ph="1" />', 'x:', { value: 5, formula: null })).toBe(
    '<x:c r="A1" s="3" ph="1"><x:v>5</x:v></x:c>',
  );
});

test('other elements of the cell are kept behind its content', () => {
  const kept = '<extLst/>';
  expect(cellXml('<c r="A1">', '', { value: 5, formula: null }, kept)).toBe(`<c r="A1"><v>5</v>${kept}</c>`);
  expect(cellXml('<c r="A1">', '', { value: null, formula: null }, kept)).toBe(`<c r="A1">${kept}</c>`);
});

test('a text that is a result stands in its value', () => {
  expect(storeValue(' 优', '', 'result')).toEqual({
    type: 'str',
    inner: '<v xml:space="preserve"> 优</v>',
  });
});

test('a bracket in an attribute is no end of the tag', () => {
  expect(cellXml('<c x="a>b" r="A1"/>', '', { value: null, formula: null })).toBe('<c x="a>b" r="A1"/>');
  expect(cellXml('<c x="a>b" r="A1">', '', { value: 5, formula: null })).toBe(
    '<c x="a>b" r="A1"><v>5</v></c>',
  );
});

test('a number that is none is an error in a formula as well', () => {
  expect(storeValue(NaN, '', 'result')).toEqual({ type: 'e', inner: '<v>#NUM!</v>' });
});
