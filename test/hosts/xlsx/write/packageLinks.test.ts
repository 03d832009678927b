import { addRelationship, coverXml } from '../../../../src/hosts/xlsx/write/packageLinks';

const links = (...ids: readonly string[]) =>
  `<Relationships>${ids.map((id) => `<Relationship Id="${id}" Type="t" Target="a"/>`).join('')}</Relationships>`;

test.each<[ids: readonly string[], id: string]>([
  [[], 'rId1'],
  [['rId1'], 'rId2'],
  [['rId1', 'rId3'], 'rId4'],
  [['rId2'], 'rId3'],
  [['rId2', 'rId3'], 'rId4'],
  [['rId3', 'rId4'], 'rId5'],
  [['R1', 'other'], 'rId3'],
])('beside %j the first free id is %s', (ids, id) => {
  const xml = addRelationship(links(...ids), 'http://t/&', 'customXml/item1.xml');
  const added = `<Relationship Id="${id}" Type="http://t/&amp;" Target="customXml/item1.xml"/>`;
  expect(xml).toBe(links(...ids).replace('</Relationships>', `${added}</Relationships>`));
});

test.each<[what: string, types: string, added: string]>([
  ['the extension is known', '<Default Extension="xml" ContentType="application/xml"/>', ''],
  ['in capitals', '<Default Extension="XML" ContentType="application/xml"/>', ''],
  [
    'it is not',
    '<Default Extension="rels" ContentType="r"/><Override PartName="/xml" Extension="xml" ContentType="x"/>',
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  ],
])('a new part of XML is told of unless %s', (_, types, added) => {
  expect(coverXml(`<Types>${types}</Types>`, 'customXml/item1.xml')).toBe(`<Types>${types}${added}</Types>`);
});
