import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import { nodeCodec } from '../../../../src/hosts/xlsx/zip/nodeCodec';
import { portableCodec } from '../../../../src/hosts/xlsx/zip/portableCodec';
import { writeArchive } from '../../../../src/hosts/xlsx/zip/writeArchive';
import { readZipDirectory } from '../../../../src/hosts/xlsx/zip/zipDirectory';
import { Oversized } from '../../../../src/hosts/xlsx/zip/zipCodec';

const fixture: Uint8Array = new Uint8Array(
  readFileSync(path.join(__dirname, '../../../fixtures/shanghai-2023.xlsx')),
);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** An archive as programs write it that do not know sizes beforehand: data descriptors follow the data. */
function streamed(files: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  Object.entries(files).forEach(([name, content], index) => {
    const file = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(bytesOf(content), true);
  });
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The same archive with every size and place in 64-bit fields. */
function zip64(plain: Uint8Array): Uint8Array {
  const { entries } = readZipDirectory(plain);
  const start = entries[0]!.record.start;
  const records = entries.map(({ record, size, compressedSize, offset, name }) => {
    const wide = Buffer.alloc(record.end - record.start + 28);
    wide.set(plain.subarray(record.start, record.end));
    for (const at of [20, 24, 42]) wide.writeUInt32LE(0xffffffff, at);
    wide.writeUInt16LE(28, 30);
    const extra = 46 + bytesOf(name).length;
    wide.writeUInt16LE(1, extra);
    wide.writeUInt16LE(24, extra + 2);
    [size, compressedSize, offset].forEach((value, index) =>
      wide.writeBigUInt64LE(BigInt(value), extra + 4 + index * 8),
    );
    return wide;
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries.length), 24);
  end.writeBigUInt64LE(BigInt(entries.length), 32);
  end.writeBigUInt64LE(BigInt(directory.length), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + directory.length), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(0x06054b50, 76);
  end.fill(0xff, 84, 96);
  return new Uint8Array(Buffer.concat([plain.subarray(0, start), directory, end]));
}

describe('reading', () => {
  test.each([
    ['zlib', nodeCodec],
    ['the portable codec', portableCodec],
  ])('every part of a real file, with %s', (_, codec) => {
    const archive = readArchive(fixture, codec);
    const expected = unzipSync(fixture);
    expect(archive.entries.map(({ name }) => name)).toEqual(Object.keys(expected));
    for (const [name, content] of Object.entries(expected))
      expect([name, isSame(archive.part(name), content)]).toEqual([name, true]);
  });

  test.each([
    ['data descriptors', streamed({ 'a.xml': '甲'.repeat(500), 'b/c.xml': '乙' })],
    ['64-bit fields', zip64(zipSync({ 'a.xml': bytesOf('甲'.repeat(500)), 'b/c.xml': bytesOf('乙') }))],
    [
      'stored entries',
      zipSync({ 'a.xml': bytesOf('甲'.repeat(500)), 'b/c.xml': bytesOf('乙') }, { level: 0 }),
    ],
    [
      'a comment at its end',
      zipSync({
        'a.xml': bytesOf('甲'.repeat(500)),
        'b/c.xml': [bytesOf('乙'), { comment: 'PK\u0005\u0006' }],
      }),
    ],
    [
      'folders',
      zipSync({ 'b/': new Uint8Array(0), 'a.xml': bytesOf('甲'.repeat(500)), 'b/c.xml': bytesOf('乙') }),
    ],
  ])('an archive with %s', (_, bytes) => {
    const archive = readArchive(bytes);
    expect(textOf(archive.part('a.xml'))).toBe('甲'.repeat(500));
    expect(textOf(archive.part('B/C.XML'))).toBe('乙');
    expect([archive.has('a.XML'), archive.has('d.xml')]).toEqual([true, false]);
  });

  test('a part is inflated once', () => {
    const archive = readArchive(fixture);
    expect(archive.part('xl/workbook.xml')).toBe(archive.part('XL/Workbook.xml'));
  });
});

describe('writing', () => {
  const open = (changes: readonly (readonly [string, Uint8Array | null])[], bytes = fixture) => {
    const before = readArchive(bytes);
    const written = writeArchive(before, new Map(changes));
    return { before, written, after: readArchive(written) };
  };

  test('without changes gives the very file', () => {
    for (const bytes of [
      fixture,
      streamed({ a: 'x', b: 'y' }),
      zipSync({ a: bytesOf('x') }, { comment: '注' }),
    ]) {
      expect(isSame(open([], bytes).written, bytes)).toBe(true);
    }
  });

  test('an entry that is not changed keeps its compressed bytes, header, record and place', () => {
    const { before, after } = open([
      ['xl/Workbook.xml', bytesOf('<new/>')],
      ['docProps/app.xml', null],
      ['xl/new.xml', bytesOf('<added/>')],
    ]);
    expect(after.entries.map(({ name }) => name)).toEqual([
      ...before.entries.map(({ name }) => name).filter((name) => name !== 'docProps/app.xml'),
      'xl/new.xml',
    ]);
    expect(textOf(after.part('xl/workbook.xml'))).toBe('<new/>');
    expect(textOf(after.part('xl/new.xml'))).toBe('<added/>');
    for (const entry of after.entries) {
      const old = before.entry(entry.name);
      if (!old || entry.name === 'xl/workbook.xml') continue;
      expect(
        isSame(after.bytes.subarray(entry.offset, entry.end), before.bytes.subarray(old.offset, old.end)),
      ).toBe(true);
      const record = (bytes: Uint8Array, { start, end }: { start: number; end: number }) =>
        textOf(Buffer.concat([bytes.subarray(start, start + 42), bytes.subarray(start + 46, end)]));
      expect(record(after.bytes, entry.record)).toBe(record(before.bytes, old.record));
    }
  });

  test('a replaced part keeps its date, and other programs read the result', () => {
    const { before, after, written } = open([['xl/styles.xml', bytesOf('自'.repeat(9_999))]]);
    const date = (archive: typeof before) => {
      const { start } = archive.entry('xl/styles.xml')!.record;
      return [...archive.bytes.subarray(start + 12, start + 16)];
    };
    expect(date(after)).toEqual(date(before));
    expect(textOf(unzipSync(written)['xl/styles.xml']!)).toBe('自'.repeat(9_999));
  });

  test('archives with 64-bit fields are rewritten where entries moved', () => {
    const bytes = zip64(zipSync({ 'a.xml': bytesOf('a'), 'b.xml': bytesOf('b'.repeat(99)) }));
    const { after } = open([['a.xml', bytesOf('longer than before')]], bytes);
    expect([textOf(after.part('a.xml')), textOf(after.part('b.xml'))]).toEqual([
      'longer than before',
      'b'.repeat(99),
    ]);
  });
});

describe('codecs', () => {
  test.each([
    ['zlib', nodeCodec],
    ['portable', portableCodec],
  ])('%s: what was deflated comes back, and the checksum is that of zip', (_, codec) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(400), (piece, times) => {
        const bytes = Buffer.alloc(piece.length * times, piece.length > 0 ? piece : undefined);
        expect(isSame(codec.inflate(deflateRawSync(bytes), bytes.length), bytes)).toBe(true);
        expect(codec.crc32(bytes)).toBe(portableCodec.crc32(bytes));
      }),
      { numRuns: 60 },
    );
    expect(codec.crc32(bytesOf('123456789'))).toBe(0xcbf43926);
  });

  test.each([
    ['zlib', nodeCodec],
    ['portable', portableCodec],
  ])('%s: data longer than declared is found out, in short and in long parts', (_, codec) => {
    const noise = new Uint8Array(200_000).map((_byte, at) => Math.imul(at, 2_654_435_761) >>> 24);
    for (const bytes of [noise.subarray(0, 300), noise]) {
      expect(() => codec.inflate(deflateRawSync(bytes), bytes.length - 1)).toThrow(Oversized);
      expect(() => codec.inflate(deflateRawSync(bytes).subarray(0, -5), bytes.length)).toThrow();
    }
    expect(() => codec.inflate(new Uint8Array(0), 0)).toThrow();
  });
});
