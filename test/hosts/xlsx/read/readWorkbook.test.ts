import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { parseA1 } from '../../../../src/sheet/address';
import type { Cell } from '../../../../src/sheet/cell';
import { anchor, type Grid } from '../../../../src/sheet/grid';
import { MAIN, partsOf, relationships, workbookOf, type WorkbookOf } from '../workbookOf';

const fixtures = path.join(__dirname, '../../../fixtures');
const open = (workbook: WorkbookOf) => readWorkbook(readArchive(workbookOf(workbook)));
const gridOf = (data: string, more: Omit<WorkbookOf, 'sheets'> = {}): Grid =>
  open({ sheets: [{ data }], ...more }).sheets[0]!.grid;

function at(grid: Grid, a1: string): Cell | undefined {
  const { row, column } = parseA1(a1)!;
  return grid.cell(row, column);
}

/** What a place shows: in a merged area the upper-left cell's text. */
function textAt(grid: Grid, a1: string): string {
  const { row, column } = parseA1(a1)!;
  const shown = anchor(grid, row, column);
  return grid.cell(shown.row, shown.column)?.text.trim() ?? '';
}

/** A cell's own facts, for comparison. */
function facts(grid: Grid, a1: string) {
  const cell = at(grid, a1);
  if (!cell) return undefined;
  const { value, text, formula, format, calculated } = cell;
  return { value, text, formula, format, calculated };
}

describe('real forms: every fact stands where it was written', () => {
  interface Fact {
    readonly cell: string;
    readonly text: string;
  }
  interface FormFacts {
    readonly sheet: string;
    readonly project: string;
    readonly projectCell: string;
    readonly total: { readonly score: string; readonly text: string };
    readonly gradeCell?: string;
    readonly grade: string;
    readonly funds: readonly Readonly<Record<string, Fact | string>>[];
    readonly indicators: readonly {
      readonly level3: string;
      readonly cells: Readonly<Record<string, string>>;
      readonly [fact: string]: unknown;
    }[];
  }

  test.each(['beijing-2024', 'beijing-2024-numbers', 'shanghai-2023', 'shanghai-2023-stacked'])(
    '%s',
    (name) => {
      const { sheets } = readWorkbook(
        readArchive(new Uint8Array(readFileSync(path.join(fixtures, `${name}.xlsx`)))),
      );
      const { forms } = JSON.parse(readFileSync(path.join(fixtures, `${name}.cells.json`), 'utf8')) as {
        forms: FormFacts[];
      };
      for (const form of forms) {
        const { grid } = sheets.find((sheet) => sheet.name === form.sheet)!;
        const shown = (a1: string) => textAt(grid, a1);
        expect(shown(form.projectCell)).toBe(form.project);
        expect(shown(form.total.score)).toBe(form.total.text);
        if (form.gradeCell) expect(shown(form.gradeCell)).toContain(form.grade);
        for (const row of form.funds) {
          for (const fact of Object.values(row)) {
            if (typeof fact !== 'string')
              expect([fact.cell, shown(fact.cell)]).toEqual([fact.cell, fact.text]);
          }
        }
        for (const indicator of form.indicators) {
          for (const [fact, cell] of Object.entries(indicator.cells)) {
            const expected = fact === 'name' ? indicator.level3 : String(indicator[fact]).trim();
            expect([cell, shown(cell)]).toEqual([cell, expected]);
          }
        }
      }
    },
  );
});

describe('cells', () => {
  const GENERAL = { formula: null, format: 'General', calculated: true };

  test.each([
    ['a number', '<c r="A1"><v>12.5</v></c>', { value: 12.5, text: '12.5' }],
    ['a negative number', '<c r="A1"><v>-0.5</v></c>', { value: -0.5, text: '-0.5' }],
    ['an exponent', '<c r="A1"><v>1.5E-3</v></c>', { value: 0.0015, text: '0.0015' }],
    [
      'seventeen digits',
      '<c r="A1"><v>2.3711111111111113</v></c>',
      { value: Number('2.3711111111111113'), text: '2.371111111' },
    ],
    ['a number with space around', '<c r="A1"><v> 7\n</v></c>', { value: 7, text: '7' }],
    ['what claims to be a number', '<c r="A1"><v>七</v></c>', { value: '七', text: '七' }],
    ['a number beyond all numbers', '<c r="A1"><v>1E999</v></c>', { value: '1E999', text: '1E999' }],
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { value: '自评 & 表', text: '自评 & 表' }],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', { value: '≥95%', text: '≥95%' }],
    ['text with a reading aid', '<c r="A1" t="s"><v>2</v></c>', { value: '東京', text: '東京' }],
    [
      'an escaped line end',
      '<c r="A1" t="s"><v>3</v></c>',
      { value: 'a\r\nb_x000D_', text: 'a\r\nb_x000D_' },
    ],
    ['an empty shared string', '<c r="A1" t="s"><v>4</v></c>', { value: '', text: '' }],
    [
      'an inline string with a value of an earlier program beside it',
      '<c r="A1" t="inlineStr"><v>1.0</v><is><t>1.</t></is><v>2</v></c>',
      { value: '1.', text: '1.' },
    ],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>行内</t></is></c>', { value: '行内', text: '行内' }],
    [
      'a rich inline string',
      '<c r="A1" t="inlineStr"><is><r><t>行</t></r><r><t xml:space="preserve"> 内</t></r></is></c>',
      { value: '行 内', text: '行 内' },
    ],
    [
      'text in CDATA and references',
      '<c r="A1" t="str"><v>a<![CDATA[<b>]]>&#x4E2D;<!-- c -->d</v></c>',
      { value: 'a<b>中d', text: 'a<b>中d' },
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { value: false, text: 'FALSE' }],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { value: { error: '#DIV/0!' }, text: '#DIV/0!' }],
    ['an ISO date', '<c r="A1" t="d"><v>2023-03-15T12:00:00</v></c>', { value: 45000.5, text: '45000.5' }],
    ['a time of day', '<c r="A1" t="d"><v>18:00:00</v></c>', { value: 0.75, text: '0.75' }],
    ['what is no date', '<c r="A1" t="d"><v>2023-02-30</v></c>', { value: '2023-02-30', text: '2023-02-30' }],
  ])('%s', (_, data, expected) => {
    const strings = [
      '自评 &amp; 表',
      '<r><rPr><b/></rPr><t>≥</t></r><r><t>95%</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>',
      'a_x000D_\nb_x005F_x000D_',
      '<t/>',
    ];
    expect(facts(gridOf(`<row r="1">${data}</row>`, { strings }), 'A1')).toEqual({ ...GENERAL, ...expected });
  });

  test('a style gives the format, and the text goes through it', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1" s="1"><v>0.85</v></c><c r="B1" s="2"><v>45000</v></c><c r="C1" s="99"><v>3</v></c></row>',
      {
        formats: ['"≥"0%', 14],
      },
    );
    expect(facts(grid, 'A1')).toMatchObject({ value: 0.85, text: '≥85%', format: '"≥"0%' });
    expect(facts(grid, 'B1')).toMatchObject({ value: 45000, text: '2023/3/15', format: 'yyyy/m/d' });
    expect(facts(grid, 'C1')).toMatchObject({ text: '3', format: 'General' });
  });

  test('days may count from 1904', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1" s="1"><v>43538</v></c><c r="B1" s="1" t="d"><v>2023-03-15</v></c></row>',
      {
        formats: [31],
        date1904: true,
      },
    );
    expect(at(grid, 'A1')!.text).toBe('2023年3月15日');
    expect(facts(grid, 'B1')).toMatchObject({ value: 43538, text: '2023年3月15日' });
  });

  test('cells that hold only a style are none', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v/></c><c r="C1"></c></row><row r="2"/><row r="5"><c r="C5"><v>1</v></c></row>',
    );
    expect([grid.rows, grid.columns(1), grid.columns(5), grid.used]).toEqual([
      [5],
      [],
      [3],
      { top: 5, left: 3, bottom: 5, right: 3 },
    ]);
    expect(at(grid, 'A1')).toBeUndefined();
    expect(gridOf('').used).toBeNull();
  });

  test('cells and rows may lack their addresses', () => {
    const grid = gridOf(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="7"><c r="B7"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
    );
    expect(grid.rows).toEqual([1, 7, 8]);
    expect(['A1', 'C1', 'B7', 'C7', 'A8'].map((a1) => at(grid, a1)?.value)).toEqual([1, 3, 4, 5, 6]);
  });

  test('rows and cells may stand out of order, and of two at one place the last one counts', () => {
    const grid = gridOf(
      '<row r="3"><c r="C3"><v>1</v></c><c r="A3"><f>B3</f><v>2</v></c></row>' +
        '<row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row><row r="3"><c r="B3"><v>5</v></c><c r="C3"><v>6</v></c></row>',
    );
    expect([grid.rows, grid.columns(3)]).toEqual([
      [1, 3],
      [1, 2, 3],
    ]);
    expect(['A1', 'A3', 'B3', 'C3'].map((a1) => at(grid, a1)!.value)).toEqual([4, 2, 5, 6]);
    expect(at(grid, 'A3')!.formula).toBe('=B3');
  });

  test('the texts of a row are told without its numbers, formulas to be calculated, answers and errors', () => {
    const grid = gridOf(
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>5</v></c><c r="C2" t="str"><f>A2</f><v>乙</v></c><c r="D2"><f>B2</f></c>' +
        '<c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="inlineStr"><is><t>丙</t></is></c></row>',
      { strings: ['<t>甲</t>', '<t>乙</t>'] },
    );
    expect([grid.texts!(1), grid.texts!(2), grid.texts!(3)]).toEqual([[], ['乙', '乙', '丙'], []]);
  });

  test('rows far apart are found, those between hold nothing', () => {
    const numbers = [1, 2, 5, 9, 100, 65_536, 1_048_576];
    const grid = gridOf(
      numbers.map((row) => `<row r="${row}"><c r="XFD${row}"><v>${row}</v></c></row>`).join(''),
    );
    expect(numbers.map((row) => grid.cell(row, 16_384)?.value)).toEqual(numbers);
    expect([3, 6, 99, 70_000].map((row) => grid.cell(row, 16_384))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('formulas', () => {
  test.each([
    [
      'with its result',
      '<f>SUM(B1:B3)</f><v>6</v>',
      '',
      { value: 6, formula: '=SUM(B1:B3)', calculated: true },
    ],
    [
      'never calculated',
      '<f>B1&amp;"x"</f>',
      '',
      { value: null, text: '', formula: '=B1&"x"', calculated: false },
    ],
    ['with an empty result', '<f>B1</f><v/>', '', { value: null, formula: '=B1', calculated: false }],
    ['with empty text', '<f>B1</f><v></v>', ' t="str"', { value: '', formula: '=B1', calculated: true }],
    ['with text', '<f>B1</f><v>优</v>', ' t="str"', { value: '优', text: '优' }],
    ['with an error', '<f>1/0</f><v>#DIV/0!</v>', ' t="e"', { value: { error: '#DIV/0!' }, formula: '=1/0' }],
  ])('%s', (_, content, type, expected) => {
    expect(facts(gridOf(`<row r="1"><c r="A1"${type}>${content}</c></row>`), 'A1')).toMatchObject(expected);
  });

  test('a shared formula is moved to each of its cells', () => {
    const grid = gridOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="0"/><v>3</v></c><c r="E3"><f t="shared" si="1"/><v>4</v></c></row>' +
        '<row r="4"><c r="E4"><f t="shared" ref="E3:E4" si="1">A4</f><v>5</v></c><c r="F4"><f t="shared" si="7"/><v>6</v></c></row>',
    );
    expect(['C1', 'C2', 'D3', 'E3', 'E4', 'F4'].map((a1) => at(grid, a1)!.formula)).toEqual([
      '=A1*$B$1+LOG10(A1)&"A1"',
      '=A2*$B$1+LOG10(A2)&"A1"',
      '=B3*$B$1+LOG10(B3)&"A1"',
      '=A3',
      '=A4',
      null,
    ]);
  });

  test('an array formula and a what-if table belong to all their cells', () => {
    const grid = gridOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="E1"/><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>9</v></c><c r="C2"><v>3</v></c></row>',
    );
    expect(['A1', 'A2', 'B2', 'C1', 'C2'].map((a1) => at(grid, a1)!.formula)).toEqual([
      '=B1:B2*2',
      '=B1:B2*2',
      null,
      '=TABLE(,E1)',
      '=TABLE(,E1)',
    ]);
  });
});

describe('sheets', () => {
  test('visibility, protection, hidden rows, merged areas, the active sheet', () => {
    const workbook = open({
      sheets: [
        {
          name: '一',
          data: '<row r="1" hidden="1"/><row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3"/>',
          after: '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="B5:B9"/></mergeCells>',
        },
        {
          name: '二 &amp; 三',
          state: 'hidden',
          before: '<sheetPr/>',
          after: '<sheetProtection sheet="1" objects="1"/>',
        },
        { name: '四', state: 'veryHidden', after: '<sheetProtection objects="1"/>' },
      ],
      activeTab: 2,
    });
    expect(
      workbook.sheets.map(({ id, name, visibility, isProtected, part }) => [
        id,
        name,
        visibility,
        isProtected,
        part,
      ]),
    ).toEqual([
      ['1', '一', 'visible', false, 'xl/worksheets/sheet1.xml'],
      ['2', '二 & 三', 'hidden', true, 'xl/worksheets/sheet2.xml'],
      ['3', '四', 'very-hidden', false, 'xl/worksheets/sheet3.xml'],
    ]);
    expect(workbook.active?.name).toBe('四');
    const { grid } = workbook.sheets[0]!;
    expect([1, 2, 3, 4, 2_000_000].map((row) => grid.isRowHidden(row))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(grid.merged).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 5, left: 2, bottom: 9, right: 2 },
    ]);
    expect([
      grid.mergedArea(2, 3),
      grid.mergedArea(9, 2),
      grid.mergedArea(9, 3),
      grid.mergedArea(3, 1),
    ]).toEqual([grid.merged[0], grid.merged[1], undefined, undefined]);
  });

  test('chart, dialog and macro sheets are left out, and one in front gives way to the first visible sheet', () => {
    const parts = partsOf({
      sheets: [{ name: '图' }, { name: '表', state: 'hidden' }, { name: '表二' }, { name: '宏' }],
    });
    const workbook = open({
      parts: {
        ...parts,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
          ['rId3', 'worksheet', '/xl/worksheets/sheet3.xml'],
          [
            'rId4',
            'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
            'macrosheets/sheet1.xml',
          ],
        ]),
      },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['表', '表二']);
    expect(workbook.active?.name).toBe('表二');
  });

  test('parts are found by their relationships, wherever they lie and however they are spelled', () => {
    const { 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet } = partsOf({
      sheets: [{ data: '<row r="1"><c r="A1"><v>5</v></c></row>' }],
    });
    const workbook = open({
      parts: {
        'xl/workbook.xml': null,
        'xl/_rels/workbook.xml.rels': null,
        '_rels/.rels': relationships([['x', 'officeDocument', '/Book/The%20Book.xml']]),
        'Book/The Book.xml': book!,
        'Book/_rels/The Book.xml.rels': relationships([['rId1', 'worksheet', '../Sheets/ONE.xml']]),
        'sheets/one.XML': sheet!,
      },
    });
    expect(workbook.sheets.map(({ part, grid }) => [part, at(grid, 'A1')!.value])).toEqual([
      ['sheets/one.XML', 5],
    ]);
  });

  test('prefixes other than the default and the strict variant of OOXML are read', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const workbook = open({
      parts: {
        '_rels/.rels': relationships([
          ['rId1', `${strict}/officeDocument/relationships/officeDocument`, 'xl/workbook.xml'],
        ]),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', `${strict}/officeDocument/relationships/worksheet`, 'worksheets/sheet1.xml'],
          ['rId2', `${strict}/officeDocument/relationships/sharedStrings`, 'sharedStrings.xml'],
          ['rId3', `${strict}/officeDocument/relationships/styles`, 'styles.xml'],
        ]),
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="严" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="1"><x:f>A1</x:f><x:v>0.5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`,
        'xl/sharedStrings.xml': `<x:sst xmlns:x="${strict}/spreadsheetml/main"><x:si><x:t>严格</x:t></x:si></x:sst>`,
        'xl/styles.xml': `<x:styleSheet xmlns:x="${strict}/spreadsheetml/main"><x:cellXfs><x:xf/><x:xf numFmtId="9"/></x:cellXfs></x:styleSheet>`,
      },
    });
    const { grid } = workbook.sheets[0]!;
    expect(facts(grid, 'A1')).toMatchObject({ value: '严格' });
    expect(facts(grid, 'B1')).toMatchObject({ text: '50%', formula: '=A1' });
    expect(grid.merged).toHaveLength(1);
  });

  test('elements of other namespaces and of extensions are passed over', () => {
    const { grid } = open({
      sheets: [
        {
          data: '<row r="1"><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row>',
          after:
            '<extLst><ext xmlns:x14="u"><x14:sheetData><x14:row r="9"/></x14:sheetData></ext></extLst><sheetData xmlns="u"><row r="3"><c r="A3"><v>1</v></c></row></sheetData>',
        },
      ],
    }).sheets[0]!;
    expect([grid.rows, at(grid, 'A1')!.value]).toEqual([[1], 1]);
  });

  test('styles and shared strings may be missing', () => {
    const workbook = open({
      sheets: [{ data: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>' }],
      parts: { 'xl/styles.xml': null, 'xl/sharedStrings.xml': null },
    });
    expect(facts(workbook.sheets[0]!.grid, 'A1')).toMatchObject({ value: 1, format: 'General' });
  });

  test('a sheet in UTF-16 is read', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>自评</v></c></row></sheetData></worksheet>`;
    const bytes = new Uint8Array(new Uint16Array([...xml].map((letter) => letter.charCodeAt(0))).buffer);
    expect(at(open({ sheets: [{ xml: bytes }] }).sheets[0]!.grid, 'A1')!.value).toBe('自评');
  });
});
