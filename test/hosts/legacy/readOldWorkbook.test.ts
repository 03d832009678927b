import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookType, WorkBook } from '@e965/xlsx';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FileHost } from '../../../src/hosts/fileHost';
import { openFile } from '../../../src/hosts/files/openFile';
import { oldFiles } from '../../../src/hosts/legacy/legacyHost';
import { readOldWorkbook } from '../../../src/hosts/legacy/read/readOldWorkbook';
import { toA1 } from '../../../src/sheet/address';
import { Problem } from '../../../src/sheet/problem';

const openOld = oldFiles(async (bytes) => readOldWorkbook(bytes));

/** A workbook of SheetJS with cells by address, saved in a format. */
function saved(bookType: BookType, cells: Readonly<Record<string, object>>): Uint8Array {
  const sheet = { '!ref': 'A1:J20', ...cells };
  const workbook: WorkBook = { SheetNames: ['自评表'], Sheets: { 自评表: sheet } };
  return new Uint8Array(write(workbook, { type: 'array', bookType, cellStyles: true }));
}

/** What every cell shows. */
async function shownIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const host = await openFile(bytes, { file: '自评表.xls', openOld });
  const shown: Record<string, string> = {};
  for (const { grid } of await host.readSheets('all'))
    for (const row of grid.rows)
      for (const column of grid.columns(row)) shown[toA1({ row, column })] = grid.cell(row, column)!.text;
  return shown;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  try {
    await openFile(bytes, { file: '东风.xls', openOld });
    return 'read';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code} ${error.describe('zh-CN')}`;
  }
}

beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

describe('cells show what Excel in Chinese shows', () => {
  const day = { t: 'n', v: 45_291 };
  test.each<[string, BookType, object, string]>([
    ['the system’s date in .xls', 'biff8', { ...day, z: 'm/d/yy' }, '2023/12/31'],
    ['the system’s date in .xlsb', 'xlsb', { ...day, z: 'm/d/yy' }, '2023/12/31'],
    ['the short date of XML', 'xlml', { ...day, z: 'm/d/yy' }, '2023/12/31'],
    ['a date of the file’s own', 'biff8', { ...day, z: 'yyyy"年"m"月"' }, '2023年12月'],
    ['a comparator in the format', 'biff8', { t: 'n', v: 0.85, z: '"≥"0%' }, '≥85%'],
    ['a comparator in the format of .xlsb', 'xlsb', { t: 'n', v: 0.85, z: '"≥"0%' }, '≥85%'],
    ['a comparator in the format of XML', 'xlml', { t: 'n', v: 0.85, z: '"≥"0%' }, '≥85%'],
    ['points', 'biff8', { t: 'n', v: 4.5, z: '0.00' }, '4.50'],
    ['a text', 'biff8', { t: 's', v: '≥95%' }, '≥95%'],
    ['an error', 'biff8', { t: 'e', v: 7 }, '#DIV/0!'],
    ['truth', 'biff8', { t: 'b', v: true }, 'TRUE'],
  ])('%s', async (_, type, cell, text) => {
    expect(await shownIn(saved(type, { B2: cell }))).toEqual({ B2: text });
  });

  test('a format that .xls names by number only: 31 is a date in Chinese', async () => {
    const file = CFB.read(saved('biff8', { B2: { ...day, z: 'm/d/yy' } }), { type: 'array' });
    const stream: Uint8Array = CFB.find(file, '/Workbook').content;
    // Every XF record with format 14 gets 31.
    for (let at = 0; at + 4 < stream.length; at += 4 + stream[at + 2]! + 256 * stream[at + 3]!)
      if (stream[at] === 0xe0 && stream[at + 1] === 0 && stream[at + 6] === 14) stream[at + 6] = 31;
    const changed = new Uint8Array(CFB.write(file, { type: 'buffer' }));
    expect(await shownIn(changed)).toEqual({ B2: '2023年12月31日' });
  });

  test('OpenDocument shows what stands beside the value, whatever the format', async () => {
    const parts = unzipSync(saved('ods', { B2: { t: 'n', v: 0.85, z: '0%', w: '85%' } }));
    const content = new TextDecoder().decode(parts['content.xml']).replace('85%', '≥85%');
    const changed = zipSync({ ...parts, 'content.xml': strToU8(content) });
    expect(await shownIn(changed)).toEqual({ B2: '≥85%' });
  });

  test('a number without text beside it is not lost', async () => {
    const parts = unzipSync(saved('ods', { B2: { t: 'n', v: 4.5 }, C2: { t: 's', v: '分' } }));
    const content = new TextDecoder()
      .decode(parts['content.xml'])
      .replace(/(<table:table-cell[^>]*office:value="4.5"[^>]*)>.*?<\/table:table-cell>/, '$1/>');
    expect(content).not.toContain('<text:p>4.5');
    const changed = zipSync({ ...parts, 'content.xml': strToU8(content) });
    expect(await shownIn(changed)).toEqual({ B2: '4.5', C2: '分' });
  });

  test('XML in the encoding of Chinese Windows', async () => {
    const xml = new TextDecoder().decode(saved('xlml', { B2: { t: 's', v: 'GB' } }));
    const head = '<?xml version="1.0" encoding="GB2312"?>';
    const bytes = strToU8(xml.replace(/^<\?xml[^>]*\?>/, head).replace('自评表', 'S'));
    // 项目 in GB 2312.
    const at = new TextDecoder('latin1').decode(bytes).indexOf('GB</');
    bytes.set([0xcf, 0xee], at);
    expect(await shownIn(bytes)).toEqual({ B2: '项' });
  });
});

describe('what cannot be read is named, with the file', () => {
  const form = { B2: { t: 's', v: '项目支出绩效自评表' }, C3: { t: 'n', v: 10, z: '0.00' } };

  test('a workbook with a password to open it', async () => {
    const file = CFB.read(saved('biff8', form), { type: 'array' });
    const entry = CFB.find(file, '/Workbook');
    const stream: Uint8Array = Uint8Array.from(entry.content);
    // A FilePass record behind the first BOF.
    const first = 4 + stream[2]! + 256 * stream[3]!;
    const pass = [0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4];
    entry.content = Buffer.from([...stream.subarray(0, first), ...pass, ...stream.subarray(first)]);
    entry.size = entry.content.length;
    const bytes = new Uint8Array(CFB.write(file, { type: 'buffer' }));
    expect(await problemOf(bytes)).toBe(
      'encrypted 东风.xls：文件设有打开密码。请在 Excel 或 WPS 中取消密码后再保存。',
    );
  });

  test.each<[string, Record<string, string>]>([
    [
      'in its manifest',
      {
        'META-INF/manifest.xml':
          '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>',
      },
    ],
    ['as one part', { 'encrypted-package': 'secret' }],
  ])('OpenDocument that is encrypted, %s', async (_, parts) => {
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    const bytes = Object.entries({ mimetype, ...parts }).map(([name, text]) => [name, strToU8(text)]);
    expect(await problemOf(zipSync(Object.fromEntries(bytes)))).toMatch(/^encrypted 东风\.xls：/);
  });

  test('a file that is too large', async () => {
    const bytes = new Uint8Array(65 * 1024 * 1024);
    bytes.set(saved('biff8', form));
    expect(await problemOf(bytes)).toBe(
      'too-large 东风.xls：超出了读取的上限（旧格式的文件有 65 MB）。请删去多余的内容或空行后再试。',
    );
  });

  test('OpenDocument that a kilobyte blows up to a billion cells', async () => {
    const xml = new TextDecoder()
      .decode(saved('fods', { A1: { t: 'n', v: 1 } }))
      .replace('<table:table-row>', '<table:table-row table:number-rows-repeated="1048576">')
      .replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="1000" ');
    expect(await problemOf(strToU8(xml))).toMatch(/^too-large 东风\.xls：.*单元格超过 1,000,000 个/);
  });

  test('XML that is broken', async () => {
    const xml = new TextDecoder().decode(saved('xlml', form)).replace('</Row>', '</Rou>');
    expect(await problemOf(strToU8(xml))).toMatch(/^xml-malformed 东风\.xls：XML 有误：/);
  });

  test.each<[BookType, number]>(
    (['biff8', 'xlsb', 'ods', 'fods', 'xlml'] as const).flatMap((type) =>
      [0.05, 0.3, 0.5, 0.7, 0.9, 0.99].map((share): [BookType, number] => [type, share]),
    ),
  )('%s cut off at %d of its length is never read in half', async (type, share) => {
    const rows = Array.from({ length: 400 }, (_, index) => [`指标${index}`]);
    const workbook: WorkBook = { SheetNames: ['自评表'], Sheets: { 自评表: utils.aoa_to_sheet(rows) } };
    const whole = new Uint8Array(write(workbook, { type: 'array', bookType: type }));
    const cut = whole.slice(0, Math.floor(whole.length * share));
    const problem = await problemOf(cut);
    // What is cut off may be what fills the file up.
    if (problem === 'read') expect(await shownIn(cut)).toEqual(await shownIn(whole));
    else
      expect(problem).toMatch(/^(?:truncated|damaged|xml-malformed|not-a-workbook|missing-part) 东风\.xls：/);
  });
});

test('sheets and rows that are hidden are told, in .xls and .xlsb', async () => {
  const workbook: WorkBook = {
    SheetNames: ['看', '藏'],
    Sheets: {
      看: { ...utils.aoa_to_sheet([['一'], ['二']]), '!rows': [{}, { hidden: true }] },
      藏: utils.aoa_to_sheet([['三']]),
    },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] },
  };
  const bytes = new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsb', cellStyles: true }));
  const sheets = await (await openFile(bytes, { openOld })).readSheets('all');
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['看', 'visible'],
    ['藏', 'very-hidden'],
  ]);
  expect([1, 2].map((row) => sheets[0]!.grid.isRowHidden(row))).toEqual([false, true]);
});

describe('an old format is read and never written', () => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/form.et')));

  test.each<[string, (host: FileHost) => Promise<unknown>]>([
    ['apply', (host) => host.apply({ edits: [], offered: [] })],
    ['flag', (host) => host.flag([])],
    ['clearFlags', (host) => host.clearFlags()],
    ['remember', (host) => host.remember('ruleset', 'beijing')],
  ])('%s refuses, and says what to do', async (_, act) => {
    const host = await openFile(bytes, { file: 'form.et', openOld });
    await expect(act(host)).rejects.toMatchObject({ code: 'read-only-format', place: { file: 'form.et' } });
    expect(host.save()).toBe(bytes);
  });

  test('whoever wants to write is told so at once, by what the file is and not by its name', async () => {
    await expect(openFile(bytes, { file: 'form.xlsx' })).rejects.toMatchObject({
      code: 'legacy-xls',
      says: {
        'zh-CN':
          '这是旧格式（Excel 97-2003 的 .xls 或 WPS 的 .et）。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
      },
    });
  });
});
