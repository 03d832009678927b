import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { assessSheets } from '../../../src/assessment/assess';
import { flagsOf } from '../../../src/hosts/flagsOf';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { anchor } from '../../../src/sheet/grid';
import type { Revision } from '../../../src/revision/revision';
import type { Address } from '../../../src/sheet/address';
import { workbookReport } from '../../../src/report/workbookReport';
import { renderings } from '../../report/renderings';
import { partsThatDiffer } from './partsOf';
import { MAIN, relationships, workbookOf, worksheet } from './workbookOf';

const fixture = readFileSync(path.join(__dirname, '../../fixtures/beijing-2024.xlsx'));
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The fixture with one sheet more behind its own, listed by an entry and held by a part. */
function withSheet(entry: string, part?: string | Uint8Array, link = ''): Uint8Array {
  const files = unzipSync(fixture);
  const edit = (name: string, change: (xml: string) => string) => {
    files[name] = strToU8(change(Buffer.from(files[name]!).toString()));
  };
  edit('xl/workbook.xml', (xml) => xml.replace('</sheets>', `${entry}</sheets>`));
  if (link)
    edit('xl/_rels/workbook.xml.rels', (xml) => xml.replace('</Relationships>', `${link}</Relationships>`));
  if (part !== undefined)
    files['xl/worksheets/other.xml'] = typeof part === 'string' ? strToU8(part) : Uint8Array.from(part);
  return zipSync(files);
}

const ENTRY = '<sheet name="坏表" sheetId="99" r:id="rId99"/>';
const LINK = `<Relationship Id="rId99" Type="${OFFICE}/worksheet" Target="worksheets/other.xml"/>`;

const BROKEN: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['XML that ends early', withSheet(ENTRY, `<worksheet xmlns="${MAIN}"><sheetData>`, LINK), 'xml-malformed'],
  [
    'a cell beyond the sheet',
    withSheet(ENTRY, worksheet({ data: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }), LINK),
    'beyond-sheet',
  ],
  ['a part that is not there', withSheet(ENTRY, undefined, LINK), 'missing-part'],
  ['a link that is not there', withSheet(ENTRY), 'missing-part'],
  ['another kind of part', withSheet(ENTRY, '<other/>', LINK), 'damaged'],
  ['no text at all', withSheet(ENTRY, Uint8Array.from([0xff, 0xfe, 0x00]), LINK), 'xml-malformed'],
];

/** A note put into an empty cell. */
function noteOn(sheetId: string, sheet: string, at: Address): Revision {
  const before = { value: null, formula: null };
  const after = { value: '说明', formula: null };
  const reason = { 'zh-CN': '', 'en-US': '' };
  return { edits: [{ sheetId, sheet, at, kind: 'note', before, after, reason }], offered: [] };
}

describe.each(BROKEN)('a second sheet with %s', (_, bytes, code) => {
  test('does not stop the first one, and is named', async () => {
    const host = openWorkbook(bytes);
    const [form, broken] = await host.readSheets('all');
    expect(form!.unreadable).toBeUndefined();
    expect(broken).toMatchObject({ name: '坏表', unreadable: { code, place: { sheet: '坏表' } } });
    expect(broken!.grid.used).toBeNull();
    const assessment = assessSheets([form!, broken!]);
    expect(assessment.assessments.map(({ form: { sheet } }) => sheet)).toEqual([form!.name]);
    expect(assessment.status).toBe('not-ready');
    const report = workbookReport('a.xlsx', assessment, 'zh-CN');
    expect(report.unreadableSheets).toEqual([
      { sheet: '坏表', code, message: expect.stringMatching(/^坏表/) as string },
    ]);
    for (const rendered of renderings(report)) expect(rendered).toContain('坏表');
  });

  test('is kept byte for byte when the file is scored and marked', async () => {
    const host = openWorkbook(bytes);
    const { assessments } = assessSheets(await host.readSheets('all'));
    const { form } = assessments[0]!;
    const note = form.indicators[0]!.note!;
    expect((await host.apply(noteOn(form.sheetId, form.sheet, note.at))).applied).toHaveLength(1);
    await host.flag([...flagsOf(assessments), { sheetId: form.sheetId, at: note.at, severity: 'info' }]);
    const changed = partsThatDiffer(bytes, host.save());
    expect(changed).not.toContain('xl/worksheets/other.xml');
    expect(changed).toContain('xl/worksheets/sheet1.xml');
  });

  test('refuses whatever is to be written on it', async () => {
    const host = openWorkbook(bytes);
    const [, broken] = await host.readSheets('all');
    const { refused } = await host.apply(noteOn(broken!.id, broken!.name, { row: 1, column: 1 }));
    expect(refused.map(({ why }) => why)).toEqual(['protected']);
    expect(host.save()).toBe(bytes);
  });
});

test('a workbook of which no sheet can be read is unreadable itself', () => {
  const broken = workbookOf({ sheets: [{ xml: '<' }, { xml: '<' }] });
  return expect(openWorkbook(broken).readSheets('all')).rejects.toMatchObject({
    code: 'xml-malformed',
    place: { sheet: 'Sheet1' },
  });
});

test('a sheet that stands for no part, as modules of macros do, is passed over and kept', async () => {
  const entry = '<sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/>';
  const host = openWorkbook(withSheet(entry));
  const sheets = await host.readSheets('all');
  expect(sheets).toHaveLength(1);
  expect(assessSheets(sheets)).toMatchObject({ unreadable: [] });
  await host.flag([{ sheetId: sheets[0]!.id, at: { row: 1, column: 1 }, severity: 'info' }]);
  await host.remember('key', 1);
  expect(Buffer.from(unzipSync(host.save())['xl/workbook.xml']!).toString()).toContain(entry);
});

describe('sheets whose list has alternatives', () => {
  const listed = (branches: string) =>
    workbookOf({
      sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' }, {}],
      parts: {
        'xl/workbook.xml':
          `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" ` +
          'xmlns:q="urn:unknown" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
          `<mc:AlternateContent>${branches}</mc:AlternateContent></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
    });
  const sheets = (n: number) => `<sheets><sheet name="表${n}" sheetId="${n}" r:id="rId${n}"/></sheets>`;

  test.each([
    [
      'the branch that Excel understands',
      `<mc:Choice Requires="x15">${sheets(1)}</mc:Choice><mc:Fallback>${sheets(2)}</mc:Fallback>`,
      '表1',
    ],
    [
      'the fallback where it understands none',
      `<mc:Choice Requires="q">${sheets(2)}</mc:Choice><mc:Fallback>${sheets(1)}</mc:Fallback>`,
      '表1',
    ],
    [
      'the first of two that it understands',
      `<mc:Choice Requires="x15">${sheets(1)}</mc:Choice><mc:Choice Requires="x15">${sheets(2)}</mc:Choice>`,
      '表1',
    ],
  ])('are those of %s', async (_, branches, name) => {
    const all = await openWorkbook(listed(branches)).readSheets('all');
    expect(all.map((sheet) => sheet.name)).toEqual([name]);
  });

  test('the setting that has formulas calculated comes behind them', async () => {
    const host = openWorkbook(listed(`<mc:Fallback>${sheets(1)}</mc:Fallback>`));
    const [sheet] = await host.readSheets('all');
    const content = (value: number) => ({ value, formula: null });
    const edit = {
      sheetId: sheet!.id,
      sheet: sheet!.name,
      at: { row: 1, column: 1 },
      kind: 'score' as const,
    };
    const reason = { 'zh-CN': '', 'en-US': '' };
    await host.apply({ edits: [{ ...edit, before: content(1), after: content(2), reason }], offered: [] });
    const xml = Buffer.from(unzipSync(host.save())['xl/workbook.xml']!).toString();
    expect(xml).toContain('</mc:AlternateContent><calcPr fullCalcOnLoad="1"/></workbook>');
  });
});

test('part names with backslashes are read and kept as they are spelled', async () => {
  const files = Object.entries(unzipSync(fixture)).map(
    ([name, part]) => [name.replaceAll('/', '\\'), part] as const,
  );
  const bytes = zipSync(Object.fromEntries(files));
  const host = openWorkbook(bytes);
  const [sheet] = await host.readSheets('all');
  expect(assessSheets([sheet!])).toMatchObject({ assessments: [{}], unreadable: [] });
  await host.flag([{ sheetId: sheet!.id, at: { row: 1, column: 1 }, severity: 'info' }]);
  expect(partsThatDiffer(bytes, host.save())).toEqual(['xl\\worksheets\\sheet1.xml']);
  expect(assessSheets(await openWorkbook(host.save()).readSheets('all')).assessments).toHaveLength(1);
});

test.each(['A:A', '1:1'])('merged whole as %s, the first cell shows everywhere', async (ref) => {
  const after = `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
  const data = '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="B2"><v>8</v></c></row>';
  const [sheet] = await openWorkbook(workbookOf({ sheets: [{ data, after }] })).readSheets('all');
  const [row, column] = ref === 'A:A' ? [1_048_576, 1] : [1, 16_384];
  expect(anchor(sheet!.grid, row!, column!)).toEqual({ row: 1, column: 1 });
  expect(anchor(sheet!.grid, 2, 2)).toEqual({ row: 2, column: 2 });
});
