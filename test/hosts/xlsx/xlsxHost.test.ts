import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import type { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import type { Content, Edit, Revision } from '../../../src/revision/revision';
import { inverse } from '../../../src/revision/revision';
import { parseA1, toA1 } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import { richWorkbook } from './richWorkbook';
import { relationships, workbookOf } from './workbookOf';

const FORM = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';

async function revisionOf(
  host: XlsxHost,
  changes: Readonly<Record<string, CellValue | Content>>,
  sheetName = '自评表',
): Promise<Revision> {
  const sheet = (await host.readSheets('all')).find(({ name }) => name === sheetName)!;
  const edits = Object.entries(changes).map(([address, after]): Edit => {
    const at = parseA1(address)!;
    const cell = sheet.grid.cell(at.row, at.column);
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      at,
      kind: 'score',
      before: { value: cell?.value ?? null, formula: cell?.formula ?? null },
      after:
        typeof after === 'object' && after !== null && 'formula' in after
          ? after
          : { value: after, formula: null },
      reason: { 'zh-CN': '', 'en-US': '' },
    };
  });
  return { edits, offered: [] };
}

async function valueAt(host: XlsxHost, sheetName: string, address: string): Promise<CellValue> {
  const { row, column } = parseA1(address)!;
  const sheet = (await host.readSheets('all')).find(({ name }) => name === sheetName)!;
  return sheet.grid.cell(row, column)?.value ?? null;
}

const flagged = async (host: XlsxHost, address: string, severity: 'error' | 'warning' | 'info') => {
  const [sheet] = await host.readSheets('active');
  return { sheetId: sheet!.id, at: parseA1(address)!, severity };
};

/** The parts that two files do not have in common, byte for byte. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0).sort();
}

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

function expectWellFormed(bytes: Uint8Array): void {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true, fileName: name });
    parser.write(strFromU8(content)).close();
  }
}

describe('a workbook that holds one of everything', () => {
  const bytes = richWorkbook();

  test('knows what its file is called', () => {
    expect(openWorkbook(bytes, { file: 'data/武汉市.xlsx' }).fileName()).toBe('武汉市.xlsx');
    expect(openWorkbook(bytes).fileName()).toBeNull();
  });

  test('saves as the very bytes it was opened from while nothing differs', async () => {
    const host = openWorkbook(bytes);
    await host.readSheets('all');
    await host.clearFlags();
    await host.remember('key', null);
    expect(host.save()).toBe(bytes);
  });

  test('keeps every part that holds no edit, byte for byte', async () => {
    const host = openWorkbook(bytes);
    const { refused } = await host.apply(await revisionOf(host, { B2: 3.5, D3: '说明', B9: 1 }));
    expect(refused).toEqual([]);
    // The other sheet and the workbook differ by results calculated anew, and by asking Excel to do so.
    expect(differing(bytes, host.save())).toEqual(['xl/workbook.xml', FORM, SUMMARY]);
    expectWellFormed(host.save());
    expect(part(host.save(), 'xl/workbook.xml')).toBe(
      part(bytes, 'xl/workbook.xml').replace(
        '</definedNames>',
        '</definedNames><calcPr fullCalcOnLoad="1"/>',
      ),
    );
    expect(part(host.save(), FORM)).toBe(
      part(bytes, FORM)
        .replace('ref="A1:C8"', 'ref="A1:D9"')
        .replace('<c s="2" r="B2"><v>4</v></c>', '<c s="2" r="B2"><v>3.5</v></c>')
        .replace('<v>40</v>', '<v>35</v>')
        .replace('<v>96.1</v></c>', '<v>96.1</v></c><c r="D3" t="inlineStr"><is><t>说明</t></is></c>')
        .replace('<v>18.61</v>', '<v>18.11</v>')
        .replace('<v>9.61</v></c></row>', '<v>9.61</v></c></row><row r="9"><c r="B9"><v>1</v></c></row>'),
    );
  });

  test('holds the right results of formulas at once, on every sheet on the way', async () => {
    const host = openWorkbook(bytes);
    await host.apply(await revisionOf(host, { B2: 3, B5: 0.25 }));
    const again = openWorkbook(host.save());
    expect(await valueAt(again, '自评表', 'B6')).toBe(17.86);
    expect(await valueAt(again, '自评表', 'C6')).toBe('良');
    expect(await valueAt(again, '自评表', 'C5')).toBe(2.5);
    expect(await valueAt(again, '汇总', 'B1')).toBe(17.86);
    expect(await valueAt(again, '汇总', 'B2')).toBe(26.79);
  });

  test('is the very file again once the edits are taken back, rich text and all', async () => {
    const host = openWorkbook(bytes);
    const revision = await revisionOf(host, { A1: '改', B2: 3, B5: 4, B6: 7, C2: '值', D4: '新', Z99: 1 });
    const { refused } = await host.apply(revision);
    expect(refused).toEqual([]);
    expect(differing(bytes, host.save())).toContain('xl/calcChain.xml');
    await host.apply(inverse(revision));
    expect(host.save()).toBe(bytes);
  });

  test('any edits in any order, taken back in the opposite order, give the very file again', async () => {
    const address = fc
      .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 5 }))
      .map(([row, column]) => toA1({ row, column }));
    const content = fc.oneof(
      fc.constantFrom<CellValue | Content>(null, true, '=SUM(A1)', '得分', { error: '#N/A' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom<Content>(
        { value: 1, formula: '=B2+1' },
        { value: '优', formula: '=IF(B6>1,"优","<")' },
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(address, content, { minKeys: 1, maxKeys: 5 }), { maxLength: 4 }),
        async (steps) => {
          const host = openWorkbook(bytes);
          const done: Revision[] = [];
          for (const step of steps) {
            const revision = await revisionOf(host, step);
            expect((await host.apply(revision)).refused).toEqual([]);
            done.push(revision);
          }
          expectWellFormed(host.save());
          for (const revision of done.reverse())
            expect((await host.apply(inverse(revision))).refused).toEqual([]);
          expect(host.save()).toBe(bytes);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('refuses a part of an array formula, as Excel does, and writes the rest', async () => {
    const host = openWorkbook(bytes);
    const { applied, refused } = await host.apply(await revisionOf(host, { B8: 1, A8: 2, B2: 1 }));
    expect(refused.map(({ edit, why }) => [toA1(edit.at), why])).toEqual([
      ['B8', 'protected'],
      ['A8', 'protected'],
    ]);
    expect(applied.map(({ at }) => toA1(at))).toEqual(['B2']);
  });

  test('refuses the locked cells of the protected sheet', async () => {
    const host = openWorkbook(bytes);
    const { refused } = await host.apply(await revisionOf(host, { A1: '改' }, '汇总'));
    expect(refused.map(({ why }) => why)).toEqual(['protected']);
    expect(host.save()).toBe(bytes);
  });

  test('loses no formula when the first cell of a shared one gets a value', async () => {
    const host = openWorkbook(bytes);
    await host.apply(await revisionOf(host, { C2: 1, B3: 2 }));
    const xml = part(host.save(), FORM);
    expect(xml).toContain('<c r="C2"><v>1</v></c>');
    expect(xml).toContain('<c r="C3"><f>B3*10</f><v>20</v></c>');
    expect(xml).toContain('<c r="C5" t="e"><f>B5*10</f><v>#VALUE!</v></c>');
  });
});

describe('the calculation chain', () => {
  test('loses the cells that hold no formula any more, and says the sheet of the next', async () => {
    const host = openWorkbook(richWorkbook());
    await host.apply(await revisionOf(host, { B6: 20 }));
    const chain = part(host.save(), 'xl/calcChain.xml');
    expect(chain).toContain(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C6" i="3"/><c r="C2" s="1"/>',
    );
  });

  test('goes as a whole with its last cell: part, link and content type', async () => {
    const bytes = workbookOf({
      sheets: [{ data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' }],
      parts: {
        'xl/calcChain.xml':
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'calcChain', 'calcChain.xml'],
        ]),
        'xl/styles.xml': null,
        'xl/sharedStrings.xml': null,
      },
    });
    const host = openWorkbook(bytes);
    const revision = await revisionOf(host, { A1: 3 }, 'Sheet1');
    await host.apply(revision);
    const files = unzipSync(host.save());
    expect(Object.keys(files)).not.toContain('xl/calcChain.xml');
    expect(strFromU8(files['xl/_rels/workbook.xml.rels']!)).not.toContain('calcChain');
    await host.apply(inverse(revision));
    expect(host.save()).toBe(bytes);
  });
});

describe('asking Excel to calculate when it opens the file', () => {
  const data = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('is left out where no sheet holds a formula', async () => {
    const bytes = workbookOf({ sheets: [{ data }] });
    const host = openWorkbook(bytes);
    await host.apply(await revisionOf(host, { A1: 2 }, 'Sheet1'));
    expect(differing(bytes, host.save())).toEqual([FORM]);
  });

  test('is left out where only flags or memory change', async () => {
    const host = openWorkbook(richWorkbook());
    await host.flag([await flagged(host, 'B2', 'error')]);
    await host.remember('key', 'x');
    expect(part(host.save(), 'xl/workbook.xml')).toBe(part(richWorkbook(), 'xl/workbook.xml'));
  });
});

describe('flags', () => {
  test('touch the sheet alone, and cleared by a later session restore every part', async () => {
    const bytes = richWorkbook();
    const host = openWorkbook(bytes);
    await host.flag([
      await flagged(host, 'B2', 'error'),
      await flagged(host, 'B3', 'error'),
      await flagged(host, 'D1', 'info'),
      await flagged(host, 'B2', 'warning'),
    ]);
    const saved = host.save();
    expect(differing(bytes, saved)).toEqual([FORM]);
    expectWellFormed(saved);
    expect(
      [...part(saved, FORM).matchAll(/<xm:f>(N.*?)<\/xm:f>.*?<xm:sqref>(.*?)</g)].map(([, f, area]) => [
        f,
        area,
      ]),
    ).toEqual([
      ['N("ziping:error")=0', 'B2:B3'],
      ['N("ziping:info")=0', 'C1'],
    ]);
    const later = openWorkbook(saved);
    await later.clearFlags();
    expect(differing(bytes, later.save())).toEqual([]);
  });

  test('stay where they are while cells are edited, and are cleared after that', async () => {
    const host = openWorkbook(richWorkbook());
    await host.flag([await flagged(host, 'B2', 'warning')]);
    const revision = await revisionOf(host, { B2: 1 });
    await host.apply(revision);
    expect(part(host.save(), FORM)).toContain('ziping:warning');
    await host.clearFlags();
    await host.apply(inverse(revision));
    expect(host.save()).toEqual(richWorkbook());
  });
});

test.each([
  [['info', 'error', 'warning'], 'error'],
  [['warning', 'info'], 'warning'],
  [['error', 'warning'], 'error'],
  [['info', 'warning'], 'warning'],
] as const)('a cell flagged as %j has the colour of the gravest alone', async (severities, gravest) => {
  const host = openWorkbook(
    workbookOf({ sheets: [{ after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }] }),
  );
  const cells = ['A1', 'B2', 'A2'];
  await host.flag(
    await Promise.all(severities.map((severity, index) => flagged(host, cells[index]!, severity))),
  );
  const xml = part(host.save(), FORM);
  expect(xml.match(/ziping:\w+/g)).toEqual([`ziping:${gravest}`]);
  expect(xml.match(/<xm:sqref>[^<]*/g)).toEqual(['<xm:sqref>A1']);
});

test('the link to a new part is written as the workbook writes its others', async () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const host = openWorkbook(
    workbookOf({
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', `${strict}/worksheet`, 'worksheets/sheet1.xml'],
          ['rId2', `${strict}/customXml`, 'https://example.org/worksheet'],
        ]),
      },
    }),
  );
  await host.remember('a', 1);
  expect(part(host.save(), 'xl/_rels/workbook.xml.rels')).toContain(
    `<Relationship Id="rId3" Type="${strict}/customXml" Target="../customXml/item1.xml"/>`,
  );
});

test('a broken custom part of another program is not ours, and stays', async () => {
  const broken = '<other xmlns="urn:ziping:memory:1"';
  const bytes = workbookOf({
    parts: {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'customXml', '../customXml/item1.xml'],
      ]),
      'customXml/item1.xml': broken,
    },
  });
  const host = openWorkbook(bytes);
  expect(await host.recall('a')).toBeNull();
  await host.remember('a', 1);
  const saved = host.save();
  expect([part(saved, 'customXml/item1.xml'), part(saved, 'customXml/item2.xml')]).toEqual([
    broken,
    expect.stringContaining('{"a":1}'),
  ]);
});

describe('memory', () => {
  test('is a custom XML part beside those of others, and forgotten by a later session without a trace', async () => {
    const bytes = richWorkbook();
    const host = openWorkbook(bytes);
    await host.remember('ruleset', 'shanghai');
    const saved = host.save();
    expect(differing(bytes, saved)).toEqual(['customXml/item2.xml', 'xl/_rels/workbook.xml.rels']);
    expect(part(saved, 'xl/_rels/workbook.xml.rels')).toContain(
      '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item2.xml"/>',
    );
    const later = openWorkbook(saved);
    expect(await later.recall('ruleset')).toBe('shanghai');
    await later.remember('ruleset', null);
    expect(differing(bytes, later.save())).toEqual([]);
  });

  test('is found by its namespace, and goes with what Excel added to it', async () => {
    const bytes = workbookOf({
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId9', 'customXml', '/customXml/item7.xml'],
        ]),
        'customXml/item7.xml': '<z:memory xmlns:z="urn:ziping:memory:1">{"a":{"b":[1]}}</z:memory>',
        'customXml/itemProps7.xml':
          '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
        'customXml/_rels/item7.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps7.xml']]),
      },
    });
    const host = openWorkbook(bytes);
    expect(await host.recall('a')).toEqual({ b: [1] });
    await host.remember('a', 2);
    expect(part(host.save(), 'customXml/item7.xml')).toBe(
      '<z:memory xmlns:z="urn:ziping:memory:1">{"a":2}</z:memory>',
    );
    await host.remember('a', null);
    expect(Object.keys(unzipSync(host.save())).filter((name) => name.includes('customXml'))).toEqual([]);
  });

  test('that somebody broke counts as none', async () => {
    const bytes = workbookOf({
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId9', 'customXml', '../customXml/item1.xml'],
        ]),
        'customXml/item1.xml': '<memory xmlns="urn:ziping:memory:1">{"a":</memory>',
      },
    });
    expect(await openWorkbook(bytes).recall('a')).toBeNull();
  });

  test('states its content type where the package has none for XML', async () => {
    const bytes = workbookOf({
      parts: {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/xml"/></Types>',
      },
    });
    const host = openWorkbook(bytes);
    await host.remember('a', 1);
    expect(part(host.save(), '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
    await host.remember('a', null);
    expect(host.save()).toBe(bytes);
  });
});

describe('a digitally signed workbook', () => {
  const bytes = workbookOf({
    sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    parts: {
      '_rels/.rels': relationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        [
          'rId2',
          'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
          '_xmlsignatures/origin.sigs',
        ],
      ]),
      '_xmlsignatures/origin.sigs': '',
    },
  });

  test('is read, and refused for writing with the reason', async () => {
    const host = openWorkbook(bytes, { file: '已签名.xlsx' });
    expect(await valueAt(host, 'Sheet1', 'A1')).toBe(1);
    const signed = { code: 'signed', place: { file: '已签名.xlsx' } };
    const revision = await revisionOf(host, { A1: 2 }, 'Sheet1');
    await expect(host.apply(revision)).rejects.toMatchObject(signed);
    await expect(host.flag([await flagged(host, 'A1', 'error')])).rejects.toMatchObject(signed);
    await expect(host.remember('a', 1)).rejects.toMatchObject(signed);
    expect(await valueAt(host, 'Sheet1', 'A1')).toBe(1);
    expect(host.save()).toBe(bytes);
  });
});

test('a text longer than a cell can hold is refused before anything is written', async () => {
  const host = openWorkbook(richWorkbook());
  const revision = await revisionOf(host, { B2: 1, B3: 'x'.repeat(32_768) });
  await expect(host.apply(revision)).rejects.toMatchObject({
    code: 'text-too-long',
    place: { sheet: '自评表', cell: 'B3' },
  });
  expect(host.save()).toEqual(richWorkbook());
});

test('parts in UTF-16 and with a byte order mark stay in their encoding', async () => {
  const xml =
    '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>优</t></is></c></row></sheetData></worksheet>';
  const wide = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  const marked = new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-16', 'UTF-8')}`, 'utf8'));
  for (const encoded of [wide, marked]) {
    const host = openWorkbook(workbookOf({ sheets: [{ xml: encoded }] }));
    await host.apply(await revisionOf(host, { A1: '良' }, 'Sheet1'));
    const encoding = encoded === wide ? 'utf16le' : 'utf8';
    const expected = Buffer.from(encoded).toString(encoding).replace('优', '良');
    expect(Buffer.from(unzipSync(host.save())[FORM]!).toString(encoding)).toBe(expected);
  }
});

test('a broken part that only writing looks into is named, and nothing is written', async () => {
  const bytes = workbookOf({ parts: { '[Content_Types].xml': '<Types><Default' } });
  const host = openWorkbook(bytes, { file: '坏.xlsx' });
  await expect(host.remember('a', 1)).rejects.toMatchObject({
    code: 'xml-malformed',
    place: { file: '坏.xlsx' },
  });
  expect(await host.recall('a')).toBeNull();
  expect(host.save()).toBe(bytes);
});

test.each([
  ['a row twice', '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', 'A2'],
  ['a cell twice', '<row r="2"><c r="A2"/><c r="A2"><v>2</v></c></row>', 'A2'],
  [
    'rows out of order',
    '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    'A2',
  ],
])('%s: what would not be found again is not written', async (_, data, address) => {
  const bytes = workbookOf({ sheets: [{ name: '自评表', data }] });
  const host = openWorkbook(bytes, { file: '表.xlsx' });
  const before = await valueAt(host, '自评表', address);
  await expect(host.apply(await revisionOf(host, { [address]: 9 }))).rejects.toMatchObject({
    code: 'damaged',
    place: { file: '表.xlsx', sheet: '自评表', cell: address },
  });
  expect(await valueAt(host, '自评表', address)).toBe(before);
  expect(host.save()).toBe(bytes);
});
