import { fileNameOf } from '../../src/hosts/fileNameOf';
import { oldFiles } from '../../src/hosts/legacy/legacyHost';
import type { OldFormat } from '../../src/hosts/oldFormats';
import { OLD_FORMATS, oldFormatOf } from '../../src/hosts/oldFormats';
import type { OldWorkbook } from '../../src/hosts/oldWorkbook';
import { openFile } from '../../src/hosts/files/openFile';
import { isSpreadsheetName } from '../../src/hosts/spreadsheetName';

const NO_BYTES = new Uint8Array();

test.each([
  ['表.xlsx', true],
  ['表.XLSM', true],
  ['模板.xltx', true],
  ['表.xls', true],
  ['表.et', true],
  ['模板.ett', true],
  ['表.xlsb', true],
  ['表.ods', true],
  ['表.fods', true],
  // Of many kinds, or no workbook.
  ['表.xml', false],
  ['表.csv', false],
  ['表.xlsx.bak', false],
  ['表.docx', false],
  ['xlsx', false],
])('%s is looked for in folders: %s', (name, isFound) => {
  expect(isSpreadsheetName(name)).toBe(isFound);
});

test('every ending of the list names a workbook', () => {
  for (const ending of OLD_FORMATS.flatMap(({ endings }) => endings)) {
    expect(fileNameOf(`/forms/表.${ending}`)).toBe(`表.${ending}`);
  }
});

test.each([
  ['legacy-xls', 'xls'],
  ['xlsb-not-supported', 'xlsb'],
  ['ods-not-supported', 'ods'],
  ['legacy-xml', 'fods'],
  ['not-a-workbook', undefined],
  ['damaged', undefined],
])('what the reader of .xlsx calls %s is passed on as %s', (reason, ending) => {
  expect(oldFormatOf(reason, NO_BYTES, '表.xlsx')?.endings[0]).toBe(ending);
});

const LINES: OldFormat = {
  endings: ['lines'],
  isFound: false,
  knownBy: (bytes, file) => bytes[0] === 0x23 && file !== undefined,
  read: () => Promise.resolve(workbookWith('by its own reader')),
};

test.each([
  ['not-a-workbook', '表.lines', true],
  ['not-a-workbook', undefined, false],
  // What is broken is told as that.
  ['damaged', '表.lines', false],
])('a format that is known by more than a reason: %s, %s: %s', (reason, file, isKnown) => {
  const bytes = new TextEncoder().encode('#表');
  expect(oldFormatOf(reason, bytes, file, [LINES])).toBe(isKnown ? LINES : null);
});

function workbookWith(value: string): OldWorkbook {
  const cells = [{ row: 1, column: 1, value, format: 0 }];
  const sheet = {
    name: '表',
    visibility: 'visible',
    isProtected: false,
    cells,
    merged: [],
    hiddenRows: [],
  } as const;
  return { sheets: [sheet], formats: ['General'], date1904: false, isManual: false };
}

test('a format is read by its own reader, and by the guarded one where it brings none', async () => {
  const open = oldFiles(() => Promise.resolve(workbookWith('by the guarded one')));
  const own = await open(NO_BYTES, { file: '表.lines', read: LINES.read });
  const other = await open(NO_BYTES, { file: '表.xls' });
  const textOf = async (host: typeof own) => (await host.readSheets('all'))[0]!.grid.cell(1, 1)?.text;
  expect([await textOf(own), await textOf(other)]).toEqual(['by its own reader', 'by the guarded one']);
});

test('what is no workbook of any format is refused as that, whoever could read old ones', async () => {
  const openOld = oldFiles(() => Promise.reject(new Error('asked for nothing')));
  const opened = openFile(new TextEncoder().encode('姓名,得分'), { file: '表.csv', openOld });
  await expect(opened).rejects.toMatchObject({ code: 'not-a-workbook' });
});
