import { EditedParts } from '../../../../src/hosts/xlsx/write/editedParts';
import {
  addRelationship,
  coverXml,
  dropPart,
  removePart,
} from '../../../../src/hosts/xlsx/write/packageLinks';

import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import { relationships, workbookOf } from '../workbookOf';

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

describe('a part that is taken out', () => {
  const TYPES = '[Content_Types].xml';
  const PART = 'customXml/item1.xml';
  const parts = () =>
    new EditedParts(
      readArchive(
        workbookOf({
          parts: {
            [TYPES]:
              '<Types><Default Extension="xml" ContentType="application/xml"/>' +
              '<Override PartName="/CustomXML/Item1.xml" ContentType="a"/><Override PartName="/customXml/item2.xml" ContentType="a"/></Types>',
            'xl/_rels/workbook.xml.rels': relationships([
              ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
              ['rId7', 'customXml', '../customXml/item1.xml'],
              ['rId8', 'customXml', '../customXml/item2.xml'],
            ]),
            [PART]: '<a/>',
          },
        }),
      ),
    );

  test('leaves neither link nor content type, in whatever letters it is named there', () => {
    const edited = parts();
    removePart(edited, 'xl/workbook.xml', { part: PART, relationship: 'rId7' });
    expect([...edited.changes().keys()].sort()).toEqual([TYPES, PART, 'xl/_rels/workbook.xml.rels']);
    expect(edited.changes().get(PART)).toBeNull();
    expect(edited.text('xl/_rels/workbook.xml.rels').match(/rId\d/g)).toEqual(['rId1', 'rId8']);
    expect(edited.text(TYPES).match(/PartName="[^"]*"/g)).toEqual(['PartName="/customXml/item2.xml"']);
    expect(edited.has(PART)).toBe(false);
  });

  test('is nothing where there is none', () => {
    const edited = parts();
    dropPart(edited, 'customXml/item9.xml');
    expect(edited.changes().size).toBe(0);
  });

  test('may be written again', () => {
    const edited = parts();
    dropPart(edited, PART);
    edited.write(PART, '<b/>');
    expect([edited.has(PART), edited.text(PART)]).toEqual([true, '<b/>']);
    edited.write(PART, '<a/>');
    expect(edited.changes().has(PART)).toBe(false);
  });

  test('a part that was never in the file comes and goes without a trace', () => {
    const edited = parts();
    expect(edited.has('customXml/item3.xml')).toBe(false);
    edited.write('customXml/item3.xml', '<c/>');
    expect([edited.has('customXml/item3.xml'), edited.unread('customXml/item3.xml')]).toEqual([true, '<c/>']);
    expect([...edited.changes().keys()]).toEqual(['customXml/item3.xml']);
    edited.remove('customXml/item3.xml');
    expect(edited.changes().size).toBe(0);
  });

  test('what goes on from earlier edits leaves those as they were', () => {
    const first = parts();
    first.write(PART, '<b/>');
    const second = new EditedParts(readArchive(workbookOf({ parts: { [PART]: '<a/>' } })), first);
    second.write(PART, '<c/>');
    expect([first.text(PART), second.text(PART)]).toEqual(['<b/>', '<c/>']);
  });
});
