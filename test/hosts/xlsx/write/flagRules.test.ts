import type { SheetFlags } from '../../../../src/hosts/xlsx/write/flagRules';
import { addFlags, removeFlags } from '../../../../src/hosts/xlsx/write/flagRules';
import { parseA1 } from '../../../../src/sheet/address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const sheet = (after: string) => `<worksheet xmlns="${MAIN}"><sheetData/>${after}\n</worksheet>`;
const cells = (...addresses: string[]) => addresses.map((address) => parseA1(address)!);
const flags = (some: Partial<SheetFlags>): SheetFlags => ({ error: [], warning: [], info: [], ...some });

const users = '<cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;3</formula></cfRule>';
const usersX14 = `<x14:conditionalFormatting xmlns:xm="xm"><x14:cfRule type="dataBar" priority="7" id="{1}"/><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
const extension = (inside: string, uri = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}') =>
  `<ext xmlns:x14="${X14}" uri="${uri}">${inside}</ext>`;

const SHEETS: readonly [string, string][] = [
  ['without any', sheet('')],
  [
    'with an extension list of others',
    sheet(
      `<extLst>${extension('<x14:dataValidations/>', '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}')}</extLst>`,
    ),
  ],
  [
    'with conditional formats of the new form',
    sheet(
      `<extLst>\n ${extension(`<x14:conditionalFormattings>${usersX14}</x14:conditionalFormattings>`)}\n</extLst>`,
    ),
  ],
  [
    'with conditional formats of the old form',
    sheet(`<conditionalFormatting sqref="A1:B2">${users}</conditionalFormatting>`),
  ],
  ['under a prefix', `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`],
];

test.each(SHEETS)('flags on a sheet %s go again without a trace', (_which, xml) => {
  const flagged = addFlags(xml, flags({ error: cells('B2', 'B3', 'D9'), info: cells('A1') }));
  expect(flagged).toContain('<xm:f>N("ziping:error")=0</xm:f>');
  expect(flagged).toContain('<xm:sqref>B2:B3 D9</xm:sqref>');
  expect(flagged).not.toContain('ziping:warning');
  expect(removeFlags(flagged)).toBe(xml);
});

test('a sheet without flags stays as it is', () => {
  const xml = sheet('');
  expect(addFlags(xml, flags({}))).toBe(xml);
  expect(removeFlags(xml)).toBe(xml);
});

test.each([
  ['is the first on its sheet', '', ['1', '2', '3']],
  ['goes before the rules of others where there is room', '<cfRule priority="4"/>', ['1', '2', '3']],
  ['passes over a priority that is taken', '<cfRule priority="2"/><cfRule priority="5"/>', ['1', '3', '4']],
  ['comes behind a rule in the first place, and renumbers nobody', '<cfRule priority="1"/>', ['2', '3', '4']],
])('a flag %s', (_name, others, priorities) => {
  const flagged = addFlags(
    sheet(`<conditionalFormatting sqref="A1">${others}</conditionalFormatting>`),
    flags({ error: cells('A1'), warning: cells('A2'), info: cells('A3') }),
  );
  expect(
    [...flagged.matchAll(/x14:cfRule type="expression" priority="(\d)"/g)].map((match) => match[1]),
  ).toEqual(priorities);
});

describe('flags that Excel has rewritten on saving', () => {
  const own = (severity: string) =>
    `<cfRule type="expression" dxfId="4" priority="2"><formula>N("ziping:${severity}")=0</formula></cfRule>`;

  test('are recognised in the old form, with quotes as entities too', () => {
    const xml = sheet(
      `<conditionalFormatting sqref="A1">${users}</conditionalFormatting><conditionalFormatting sqref="B2">${own('error')}</conditionalFormatting>` +
        `<conditionalFormatting sqref="B3">${own('info').replaceAll('"ziping:info"', '&quot;ziping:info&quot;')}</conditionalFormatting>`,
    );
    expect(removeFlags(xml)).toBe(
      sheet(`<conditionalFormatting sqref="A1">${users}</conditionalFormatting>`),
    );
  });

  test('leave the rule of somebody else that shares their cells', () => {
    expect(
      removeFlags(
        sheet(`<conditionalFormatting sqref="A1">${own('warning')}${users}</conditionalFormatting>`),
      ),
    ).toBe(sheet(`<conditionalFormatting sqref="A1">${users}</conditionalFormatting>`));
  });

  test('take nothing with them that only mentions the word', () => {
    const xml = sheet(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1="ziping:error"</formula></cfRule></conditionalFormatting>',
    );
    expect(removeFlags(xml)).toBe(xml);
  });
});

describe('where flags are put', () => {
  const flagged = (xml: string) => addFlags(xml, flags({ error: cells('A1') }));
  const inside = (xml: string) => /<extLst>([\s\S]*)<\/extLst>/.exec(xml)?.[1] ?? '';

  test('into a list of extensions of their own where there is none', () => {
    expect(inside(flagged(sheet('')))).toMatch(
      /^<ext uri="{78C0D931-[^>]*><x14:conditionalFormattings>.*<\/ext>$/,
    );
  });

  test('before the extensions of others', () => {
    const other = extension('<x14:dataValidations/>', '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}');
    expect(inside(flagged(sheet(`<extLst>${other}</extLst>`)))).toMatch(
      /^<ext uri="{78C0D931-.*<\/x14:conditionalFormattings><\/ext><ext .*{CCE6A557/,
    );
  });

  test('into an empty list', () => {
    expect(inside(flagged(sheet('<extLst/>')))).toMatch(/^<ext uri="{78C0D931-.*<\/ext>$/);
  });

  test('behind the rules of others that stand in the same extension', () => {
    const xml = sheet(
      `<extLst>${extension(`<x14:conditionalFormattings>${usersX14}</x14:conditionalFormattings>`)}</extLst>`,
    );
    expect(inside(flagged(xml))).toMatch(
      /^<ext xmlns:x14="[^"]*" uri="{78C0D931-[^>]*><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="xm">.*ziping:error.*<\/ext>$/,
    );
    expect(inside(flagged(xml)).match(/<ext /g)).toHaveLength(1);
  });

  test('into an extension that holds no formats yet', () => {
    const xml = sheet(`<extLst>${extension('<x14:other/>')}</extLst>`);
    expect(removeFlags(flagged(xml))).toBe(xml);
  });
});

test.each<[cells: readonly string[], areas: string]>([
  [['A1'], 'A1'],
  [['A3', 'A1', 'A2'], 'A1:A3'],
  [['A1', 'A3'], 'A1 A3'],
  [['B2', 'A1', 'A2', 'B1'], 'A1:A2 B1:B2'],
  [['A1', 'A1', 'A2'], 'A1:A2'],
])('the cells %j are the areas %s', (addresses, areas) => {
  expect(addFlags(sheet(''), flags({ info: cells(...addresses) }))).toContain(
    `<xm:sqref>${areas}</xm:sqref>`,
  );
});

test('a rule of others is none of ours wherever it stands', () => {
  const own = '<cfRule type="expression" priority="2"><formula>N("ziping:error")=0</formula></cfRule>';
  const odd = sheet(
    `<other sqref="A1">${own}</other><conditionalFormatting sqref="B1">${own}</conditionalFormatting>`,
  );
  expect(removeFlags(odd)).toBe(sheet(`<other sqref="A1">${own}</other>`));
  const elsewhere = sheet(
    `<extLst>${extension(`<x14:conditionalFormattings><x14:conditionalFormatting>${own}</x14:conditionalFormatting></x14:conditionalFormattings>`, '{00000000-0000-0000-0000-000000000000}')}</extLst>`,
  );
  expect(removeFlags(elsewhere)).toBe(elsewhere);
});

test('white space that a list of formats is written with goes with it', () => {
  const xml = sheet('');
  const spaced = addFlags(xml, flags({ error: cells('A1') }))
    .replace('<x14:conditionalFormattings>', '<x14:conditionalFormattings>\n  ')
    .replace('</x14:conditionalFormattings>', '\n</x14:conditionalFormattings>\n');
  expect(removeFlags(spaced)).toBe(xml);
});
