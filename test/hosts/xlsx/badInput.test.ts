import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readArchive } from '../../../src/hosts/xlsx/zip/archive';
import { nodeCodec } from '../../../src/hosts/xlsx/zip/nodeCodec';
import { portableCodec } from '../../../src/hosts/xlsx/zip/portableCodec';
import { readWorkbook } from '../../../src/hosts/xlsx/read/readWorkbook';
import { isSigned } from '../../../src/hosts/xlsx/read/relationships';
import { readZipDirectory } from '../../../src/hosts/xlsx/zip/zipDirectory';
import { Problem } from '../../../src/sheet/problem';
import { cost } from '../../cost';
import { MAIN, partsOf, relationships, workbookOf, worksheet, type WorkbookOf } from './workbookOf';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const join = (...pieces: (Uint8Array | readonly number[])[]) =>
  new Uint8Array(pieces.flatMap((piece) => [...piece]));
const fixture = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/beijing-2024.xlsx')));

/** The problem that a file raises, in one line; null where it can be read. */
function problem(bytes: Uint8Array, codec = nodeCodec): string | null {
  try {
    const { sheets } = readWorkbook(readArchive(bytes, codec));
    for (const { grid } of sheets)
      for (const row of grid.rows) for (const column of grid.columns(row)) void grid.cell(row, column)!.text;
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return `${error.code} ${error.describe('zh-CN')}`;
  }
}

const problemOf = (workbook: WorkbookOf) => problem(workbookOf(workbook));
const row = (data: string): WorkbookOf => ({ sheets: [{ name: '自评表', data }] });

/** A compound file's directory entry, far enough in. */
const compound = (...streams: string[]) =>
  join(
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    new Uint8Array(504),
    ...streams.map((name) => {
      const entry = new Uint8Array(128);
      [...name].forEach((letter, at) => (entry[at * 2] = letter.charCodeAt(0)));
      return entry;
    }),
  );

describe('files that are no .xlsx workbook', () => {
  test.each<readonly [string, Uint8Array, string]>([
    [
      'nothing',
      new Uint8Array(0),
      'truncated 文件不完整（文件是空的），可能没有下载或复制完。请重新获取这个文件。',
    ],
    [
      'text',
      bytesOf('项目,得分\n甲,9'),
      'not-a-workbook 这不是 Excel 工作簿（是文本文件）。请在 Excel 中打开后另存为 .xlsx。',
    ],
    [
      'bytes of no meaning',
      new Uint8Array([1, 2, 0, 4]),
      'not-a-workbook 这不是 Excel 工作簿（不是 .xlsx 压缩包）',
    ],
    [
      'a PDF',
      bytesOf('%PDF-1.7\n…'),
      'other-document 这是 PDF 文件，不是表格。请用填报时的 Excel 或 WPS 表格文件。',
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'other-document 这是图片，不是表格。'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'other-document 这是图片，不是表格。'],
    ['a text with formats', bytesOf('{\\rtf1\\ansi}'), 'other-document 这是 Word 文档，不是表格。'],
    ['an archive of RAR', bytesOf('Rar!…'), 'packed 这是压缩包（RAR）。请先解压，再校验其中的工作簿。'],
    ['an archive of 7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf]), 'packed 这是压缩包（7z）。'],
    ['a web page', bytesOf('<html>'), 'not-a-workbook 这不是'],
    [
      'an old workbook',
      compound('Root Entry', 'Workbook'),
      'legacy-xls 这是旧格式（Excel 97-2003 的 .xls 或 WPS 的 .et）。请在 Excel 或 WPS 中打开后另存为 .xlsx。',
    ],
    ['an older one', compound('Root Entry', 'Book'), 'legacy-xls'],
    ['one without a container', new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0]), 'legacy-xls'],
    [
      'an encrypted one',
      compound('EncryptionInfo', 'EncryptedPackage'),
      'encrypted 文件设有打开密码。请在 Excel 或 WPS 中取消密码后再保存。',
    ],
    [
      'an old Word document',
      compound('Root Entry', 'WordDocument'),
      'other-document 这是 Word 文档，不是表格。',
    ],
    ['a zip archive', zipSync({ 'a.txt': bytesOf('a') }), 'no-workbook-part 压缩包里没有 Excel 工作簿。'],
    ['an empty zip archive', zipSync({}), 'no-workbook-part'],
    [
      'an OpenDocument sheet',
      zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet') }),
      'ods-not-supported 这是 OpenDocument 表格（.ods）。请在 Excel 或 WPS 中另存为 .xlsx。',
    ],
    [
      'a Word document',
      zipSync({
        '_rels/.rels': bytesOf(relationships([['a', 'officeDocument', 'word/document.xml']])),
        'word/document.xml': bytesOf('<a/>'),
      }),
      'other-document 这是 Word 文档，不是表格。',
    ],
    [
      'a binary workbook',
      zipSync({
        '_rels/.rels': bytesOf(relationships([['a', 'officeDocument', 'xl/workbook.bin']])),
        'xl/workbook.bin': bytesOf(''),
      }),
      'xlsb-not-supported 这是二进制工作簿（.xlsb）。请在 Excel 或 WPS 中另存为 .xlsx。',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(problem(bytes)?.slice(0, expected.length)).toBe(expected);
  });
});

describe('damaged archives', () => {
  const directory = readZipDirectory(fixture);
  const sheet = directory.entries.find(({ name }) => name.endsWith('sheet1.xml'))!;
  const patched = (at: number, ...values: number[]) => {
    const copy = fixture.slice();
    copy.set(values, at);
    return copy;
  };

  test.each<readonly [string, Uint8Array, string]>([
    ['cut in the middle', fixture.subarray(0, 5_000), 'truncated 文件不完整（找不到压缩包的结尾）'],
    ['cut by one byte', fixture.subarray(0, -1), 'truncated'],
    ['its first half lost', join(fixture.subarray(0, 4), fixture.subarray(5_000)), 'truncated'],
    [
      'a flipped bit in the data',
      patched(sheet.dataStart + 500, fixture[sheet.dataStart + 500]! ^ 4),
      'damaged 自评表：文件已损坏（部件 xl/worksheets/sheet1.xml ',
    ],
    [
      'a wrong checksum',
      patched(sheet.record.start + 16, 1, 2, 3, 4),
      'damaged 自评表：文件已损坏（部件 xl/worksheets/sheet1.xml 的校验和不符）',
    ],
    [
      'a local header that disagrees',
      patched(sheet.offset + 32, 0x58),
      'damaged 文件已损坏（部件 xl/worksheets/sheet1.xml 与压缩包目录不符）',
    ],
    [
      'an unknown compression',
      patched(sheet.record.start + 10, 12),
      'damaged 文件已损坏（部件 xl/worksheets/sheet1.xml 的压缩方法 12 未知）',
    ],
    ['an encrypted entry', patched(sheet.record.start + 8, 1), 'encrypted'],
    [
      'a smaller size declared',
      patched(sheet.record.start + 24, 9, 0),
      'damaged 自评表：文件已损坏（部件 xl/worksheets/sheet1.xml 解压后超过其声明的 9 字节）',
    ],
    ['a larger size declared', patched(sheet.record.start + 24, 0, 0, 1), 'damaged 自评表'],
  ])('%s', (_, bytes, expected) => {
    expect(problem(bytes)?.slice(0, expected.length)).toBe(expected);
    expect(problem(bytes, portableCodec)?.split(' ')[0]).toBe(expected.split(' ')[0]);
  });

  test('entries that share their data, as zip bombs do', () => {
    const [first, second] = directory.entries.slice(-2);
    const size = second!.record.start + 20;
    const bytes = fixture.slice();
    bytes.copyWithin(first!.record.start + 20, size, size);
    new DataView(bytes.buffer).setUint32(first!.record.start + 20, first!.compressedSize + 60, true);
    expect(problem(bytes)).toMatch(/^damaged 文件已损坏（部件 docProps\/core.xml 与其他部件重叠）/);
  });

  test.each([
    '../evil.xml',
    'xl/../../evil.xml',
    '/xl/a.xml',
    '..\\evil.xml',
    'xl\\..\\..\\evil.xml',
    '\\xl\\a.xml',
    'xl\\\\a.xml',
    'C:\\a.xml',
    'C:/a.xml',
    'xl//a.xml',
    'xl/./a.xml',
    'a\u0000b',
  ])('the part name %j', (name) => {
    const files = unzipSync(fixture);
    expect(problem(zipSync({ ...files, [name]: bytesOf('x') }))).toMatch(/^bad-part-name .*不允许的部件名/);
  });

  test.each(['XL/WORKBOOK.XML', 'xl\\workbook.xml'])('a part that is there twice, as %s', (name) => {
    const files = { ...unzipSync(fixture), [name]: bytesOf('x') };
    expect(problem(zipSync(files))).toMatch(/^damaged 文件已损坏（部件 xl\/workbook.xml 出现两次）/i);
  });
});

describe('damaged parts', () => {
  const parts = partsOf({});
  test.each<readonly [string, WorkbookOf, string]>([
    ['no workbook', { parts: { 'xl/workbook.xml': null } }, 'missing-part 文件缺少部件 xl/workbook.xml。'],
    [
      'no sheet',
      { ...row(''), parts: { 'xl/worksheets/sheet1.xml': null } },
      'missing-part 自评表：文件缺少部件 xl/worksheets/sheet1.xml。',
    ],
    [
      'a sheet without relationship',
      { ...row(''), parts: { 'xl/_rels/workbook.xml.rels': null } },
      'missing-part 自评表：',
    ],
    [
      'a workbook that is none',
      { parts: { 'xl/workbook.xml': '<a/>' } },
      'damaged 文件已损坏（部件 xl/workbook.xml 不是 <workbook>）',
    ],
    [
      'a sheet that is none',
      { sheets: [{ name: '表', xml: `<chartsheet xmlns="${MAIN}"/>` }] },
      'damaged 表：文件已损坏（部件 xl/worksheets/sheet1.xml 不是 <worksheet>）',
    ],
    [
      'malformed relationships',
      { parts: { '_rels/.rels': '<a' } },
      'xml-malformed XML 有误：部件 _rels/.rels 第 1 行第 3 列，内容不完整',
    ],
    [
      'malformed shared strings',
      { parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">\n <si></sst>` } },
      'xml-malformed XML 有误：部件 xl/sharedStrings.xml 第 2 行第 6 列，结束标记与开始标记不配对。',
    ],
    [
      'malformed styles',
      { parts: { 'xl/styles.xml': `${String(parts['xl/styles.xml'])}<x/>` } },
      'xml-malformed XML 有误：部件 xl/styles.xml 第 2 行',
    ],
    [
      'a malformed sheet',
      { sheets: [{ name: '表', xml: worksheet({ data: '<row r="1"><c r="A1"><v>1</c></row>' }) }] },
      'xml-malformed 表：XML 有误：部件 xl/worksheets/sheet1.xml 第 2 行',
    ],
    ['a sheet malformed behind its cells', { sheets: [{ name: '表', after: '<x>' }] }, 'xml-malformed 表：'],
    [
      'a document type',
      { sheets: [{ name: '表', xml: `<!DOCTYPE a>${worksheet({}).split('\n')[1]!}` }] },
      'xml-doctype 表：部件 xl/worksheets/sheet1.xml 含有 DOCTYPE',
    ],
    [
      'a column beyond the sheet',
      row('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
      'beyond-sheet 自评表：单元格地址“XFE1”超出',
    ],
    [
      'a plain address of many letters',
      row('<row r="1"><c r="AAAA1"><v>1</v></c></row>'),
      'beyond-sheet 自评表：单元格地址“AAAA1”超出',
    ],
    ['a row beyond the sheet', row('<row r="1048577"/>'), 'beyond-sheet 自评表：单元格地址“1048577”超出'],
    ['an unnumbered row beyond the sheet', row('<row r="1048576"/><row/>'), 'beyond-sheet 自评表'],
    ['row zero', row('<row r="0"/>'), 'beyond-sheet'],
    ['no address at all', row('<row r="1"><c r="甲"><v>1</v></c></row>'), 'beyond-sheet'],
    [
      'a merged area beyond the sheet',
      { sheets: [{ name: '表', after: '<mergeCells><mergeCell ref="A1:A9999999"/></mergeCells>' }] },
      'beyond-sheet 表：单元格地址“A1:A9999999”',
    ],
    [
      'a cell in another row',
      row('<row r="2"><c r="B7"><v>1</v></c></row>'),
      'damaged 自评表 › B7：文件已损坏（写在第 2 行）',
    ],
    [
      'a shared string that is not there',
      row('<row r="2"><c r="B2" t="s"><v>5</v></c></row>'),
      'damaged 自评表 › B2：文件已损坏（引用的共享字符串不存在）',
    ],
    [
      'an index that is no number',
      row('<row r="2"><c r="B2" t="s"><v>x</v></c></row>'),
      'damaged 自评表 › B2',
    ],
  ])('%s', (_, workbook, expected) => {
    expect(problemOf(workbook)?.slice(0, expected.length)).toBe(expected);
  });
});

/** Under coverage every statement is counted, which makes loops over bytes several times as slow. */
const SECOND = '__coverage__' in globalThis ? 4 : 1;

describe('files made to exhaust memory', () => {
  /** A workbook whose sheet part is this deflate data, of whatever size it declares. */
  const withSheet = (deflated: Uint8Array, declared: number, crc = 0) => {
    const parts = Object.entries(partsOf({ formats: ['0.00'] })).map(([name, part]) => [
      name,
      bytesOf(String(part)),
    ]);
    const name = 'xl/worksheets/sheet1.xml';
    const bytes = zipSync({ ...Object.fromEntries(parts), [name]: [deflated, { level: 0 }] });
    const { record } = readZipDirectory(bytes).entries.find((entry) => entry.name === name)!;
    const view = new DataView(bytes.buffer);
    view.setUint16(record.start + 10, 8, true);
    view.setUint32(record.start + 16, crc, true);
    view.setUint32(record.start + 24, declared, true);
    return bytes;
  };

  const deflated = new Uint8Array(deflateRawSync(Buffer.alloc(300 * 1024 * 1024, ' '), { level: 9 }));

  test.each([
    ['declared', 300 * 1024 * 1024],
    ['hidden behind a declared megabyte', 1024 * 1024],
    ['hidden behind as much as is believed', deflated.length * 100],
  ])('300 MB, %s, cost neither memory nor time', (_, declared) => {
    const bytes = withSheet(deflated, declared);
    expect(bytes.length).toBeLessThan(310 * 1024);
    for (const codec of [nodeCodec, portableCodec]) {
      // The best of three: the bound is on what the file costs, not on what else the machine does.
      const costs = [1, 2, 3].map(() => {
        const { arrayBuffers, heapUsed } = process.memoryUsage();
        const seconds = cost(() => {
          expect(problem(bytes, codec)).toMatch(/^too-large Sheet1：超出了读取的上限/);
        });
        const after = process.memoryUsage();
        expect(after.arrayBuffers + after.heapUsed - arrayBuffers - heapUsed).toBeLessThan(150e6);
        return seconds;
      });
      expect(Math.min(...costs)).toBeLessThan(SECOND);
    }
  });

  test('a million empty formatted rows are nothing', () => {
    let sheet = `<worksheet xmlns="${MAIN}"><sheetData>`;
    for (let number = 1; number <= 1_000_000; number += 1)
      sheet += `<row r="${number}" s="1" customFormat="1"/>`;
    const xml = bytesOf(`${sheet}</sheetData></worksheet>`);
    const bytes = withSheet(
      new Uint8Array(deflateRawSync(xml, { level: 1 })),
      xml.length,
      nodeCodec.crc32(xml),
    );
    const seconds = cost(() => {
      expect(readWorkbook(readArchive(bytes, nodeCodec)).sheets[0]!.grid.used).toBeNull();
    });
    expect(seconds).toBeLessThan(10 * SECOND);
  });
});

test('a signature of the workbook is found, one of its macros is none', () => {
  const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const signed = workbookOf({
    parts: {
      '_rels/.rels': relationships([
        ['a', 'officeDocument', 'xl/workbook.xml'],
        ['b', origin, '_xmlsignatures/origin.sigs'],
      ]),
    },
  });
  expect(isSigned(readArchive(signed))).toBe(true);
  expect(isSigned(readArchive(workbookOf({ parts: { '_xmlsignatures/sig1.xml': '<a/>' } })))).toBe(true);
  expect(isSigned(readArchive(workbookOf({ parts: { 'xl/vbaProjectSignature.bin': 'x' } })))).toBe(false);
});

const OUTCOME =
  /^(?:read|(?:not-a-workbook|other-document|packed|truncated|damaged|encrypted|legacy-xls|no-workbook-part|missing-part|bad-part-name|xml-malformed|xml-doctype|too-large|beyond-sheet) .+)$/s;

describe('whatever is done to a file, it is read or refused with a named problem', () => {
  test('bytes changed, lost or added anywhere', () => {
    const change = fc.tuple(fc.nat(fixture.length - 1), fc.nat(3), fc.uint8Array({ maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let bytes: Uint8Array = fixture;
        for (const [at, lost, added] of changes)
          bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + lost)]);
        expect(problem(bytes, portableCodec) ?? 'read').toMatch(OUTCOME);
      }),
      { numRuns: 150 },
    );
  });

  test('XML changed anywhere', () => {
    const files = unzipSync(fixture);
    const names = [
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
    ];
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        '/',
        '&#x9;',
        ' t="s"',
        '<v>',
        '</c>',
        '-',
        '99999999999',
        '1',
        '.',
        ':',
        'é',
        '<f t="shared" si="0"/>',
        '<f t="array" ref="A1:B2">x</f>',
      ),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.nat(4), piece), { minLength: 1, maxLength: 3 }),
        (name, changes) => {
          let xml = Buffer.from(files[name]!).toString('utf8');
          for (const [seed, lost, added] of changes) {
            const at = seed % xml.length;
            xml = xml.slice(0, at) + added + xml.slice(at + lost);
          }
          expect(problem(zipSync({ ...files, [name]: [bytesOf(xml), { level: 0 }] })) ?? 'read').toMatch(
            OUTCOME,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
