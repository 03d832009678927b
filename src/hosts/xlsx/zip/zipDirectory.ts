import { MAX_ENTRIES } from './limits';
import { decodeUtf8 } from '../../utf8';
import { both, unreadable } from '../../unreadableFile';

/** One entry of a zip archive, on which its central directory and its local header agree. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The offset of the local header. */
  readonly offset: number;
  /** The offset of the compressed data. */
  readonly dataStart: number;
  /** The offset of what follows the entry; a data descriptor still belongs to the entry. */
  readonly end: number;
  /** The entry's record in the central directory. */
  readonly record: { readonly start: number; readonly end: number };
  /** Where the file holds the offset of the local header, and in how many bytes. */
  readonly offsetField: { readonly at: number; readonly bytes: 4 | 8 };
}

/** An entry while its `end` is not known, which takes all entries. */
type UnboundedEntry = Omit<ZipEntry, 'end'> & { end: number };

/** The central directory of an archive. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
const ZIP64_END_RECORD = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ENCRYPTED = 0x0001;

const truncated = (zh: string, en: string) => unreadable('truncated', both(zh, en));
const damaged = (zh: string, en: string) => unreadable('damaged', both(zh, en));

/**
 * Reads the central directory strictly: every entry must lie inside the file, agree with its local header and overlap
 * no other, since with overlapping entries zip bombs exceed deflate's ratio.
 * @throws Problem `truncated`, `damaged`, `encrypted`, `too-large`
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, start, size } = directoryPlace(view, end);
  if (count > MAX_ENTRIES) {
    throw unreadable('too-large', both(`压缩包有 ${count} 个部件`, `${count} parts in the archive`));
  }
  if (start + size > end) throw truncated('压缩包目录不完整', 'the directory of the archive is cut off');
  const found: UnboundedEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readRecord(bytes, view, at, start + size);
    found.push(entry);
    at = entry.record.end;
  }
  const commentStart = end + 22;
  const comment = bytes.slice(commentStart, commentStart + view.getUint16(end + 20, true));
  return { entries: withEnds(found, start), comment };
}

/** Finds the end record, which is the last thing in the file but for a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw truncated('找不到压缩包的结尾', 'the end of the archive is missing');
}

function directoryPlace(view: DataView, end: number): { count: number; start: number; size: number } {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && size !== 0xffffffff && start !== 0xffffffff) return { count, start, size };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, start, size };
  const at = readUint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== ZIP64_END_RECORD) {
    throw damaged('压缩包目录有误', 'the directory of the archive is wrong');
  }
  return {
    count: readUint64(view, at + 32),
    size: readUint64(view, at + 40),
    start: readUint64(view, at + 48),
  };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): UnboundedEntry {
  if (at + 46 > limit || view.getUint32(at, true) !== CENTRAL_RECORD) {
    throw damaged('压缩包目录有误', 'the directory of the archive is wrong');
  }
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const recordEnd = extraEnd + view.getUint16(at + 32, true);
  if (recordEnd > limit) throw damaged('压缩包目录有误', 'the directory of the archive is wrong');
  const name = decodeName(bytes.subarray(at + 46, nameEnd));
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw unreadable('encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw damaged(
      `部件 ${name} 的压缩方法 ${method} 未知`,
      `the part ${name} has unknown compression ${method}`,
    );
  }
  const { size, compressedSize, offset, offsetField } = wideFields(view, at, nameEnd, extraEnd);
  const dataStart = localDataStart(bytes, view, offset, bytes.subarray(at + 46, nameEnd), name);
  if (dataStart + compressedSize > bytes.length) {
    throw truncated(`部件 ${name} 的数据不完整`, `the part ${name} is cut off`);
  }
  const record = { start: at, end: recordEnd };
  const crc = view.getUint32(at + 16, true);
  return { name, method, crc, compressedSize, size, offset, dataStart, end: NaN, record, offsetField };
}

/** Reads sizes and offset; those that do not fit into 32 bits stand in the zip64 field, in this order. */
function wideFields(view: DataView, at: number, extraStart: number, extraEnd: number) {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  let offsetField: ZipEntry['offsetField'] = { at: at + 42, bytes: 4 };
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const end = Math.min(extraEnd, field + 4 + view.getUint16(field + 2, true));
    let next = field + 4;
    if (size === 0xffffffff && next + 8 <= end) size = readUint64(view, (next += 8) - 8);
    if (compressedSize === 0xffffffff && next + 8 <= end) compressedSize = readUint64(view, (next += 8) - 8);
    if (offset === 0xffffffff && next + 8 <= end) {
      offset = readUint64(view, next);
      offsetField = { at: next, bytes: 8 };
    }
    break;
  }
  return { size, compressedSize, offset, offsetField };
}

function localDataStart(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  rawName: Uint8Array,
  name: string,
): number {
  if (offset + 30 > bytes.length) throw truncated(`部件 ${name} 的数据不完整`, `the part ${name} is cut off`);
  const nameEnd = offset + 30 + rawName.length;
  const agrees =
    view.getUint32(offset, true) === LOCAL_HEADER &&
    view.getUint16(offset + 26, true) === rawName.length &&
    nameEnd <= bytes.length &&
    isSame(rawName, bytes, offset + 30);
  if (!agrees) {
    throw damaged(`部件 ${name} 与压缩包目录不符`, `the part ${name} disagrees with the archive's directory`);
  }
  return nameEnd + view.getUint16(offset + 28, true);
}

/** Sets the end of each entry: the beginning of the next one, or of the directory. */
function withEnds(found: readonly UnboundedEntry[], directory: number): readonly ZipEntry[] {
  let next = directory;
  for (const entry of [...found].sort((a, b) => b.offset - a.offset)) {
    if (entry.dataStart + entry.compressedSize > next) {
      throw damaged(`部件 ${entry.name} 与其他部件重叠`, `the part ${entry.name} overlaps another`);
    }
    entry.end = next;
    next = entry.offset;
  }
  return found;
}

function isSame(name: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < name.length; index += 1) if (name[index] !== bytes[at + index]) return false;
  return true;
}

/**
 * Decodes a name and spells it as OPC does, with `/` between folders, for which some programs on Windows write `\\`.
 * The bytes in the archive stay as they are.
 */
function decodeName(raw: Uint8Array): string {
  return decodeCharacters(raw).replaceAll('\\', '/');
}

/** Decodes UTF-8, as OPC demands, or else byte by byte, as old tools write. */
function decodeCharacters(raw: Uint8Array): string {
  if (raw.every((byte) => byte < 0x80)) return decodeUtf8(raw, 0, raw.length);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return String.fromCharCode(...raw);
  }
}

/** Reads a 64-bit number. One that no file reaches becomes Infinity, which every check of bounds refuses. */
function readUint64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value > 0xffff_ffff_ffffn ? Infinity : Number(value);
}
