import * as fflate from 'fflate';
import type { Archive } from './archive';
import { portableCodec } from './portableCodec';
import { both, unreadable } from '../../unreadableFile';
import { CENTRAL_RECORD, END_RECORD, LOCAL_HEADER, type ZipEntry } from './zipDirectory';

/** 1980-01-01, the first date in zip, for new parts: without the current date the same content makes the same file. */
const FIRST_DAY = 0x0021;
const UTF8_NAME = 0x0800;

/** An entry as it is written anew: its local part, and its record in the central directory. */
interface Written {
  readonly local: readonly Uint8Array[];
  record(offset: number): Uint8Array;
}

/**
 * Returns the archive with parts replaced, added or removed. Every other entry keeps its compressed bytes, extra
 * fields, date and place in the order.
 * @param changes new contents by part name, in upper or lower case; null removes a part
 * @throws Problem `too-large` if the result does not fit into a zip archive without zip64
 */
export function writeArchive(archive: Archive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const pending = new Map(
    [...changes].map(([name, content]) => [archive.entry(name)?.name ?? name, content]),
  );
  const written: Written[] = [];
  for (const entry of archive.entries) {
    const content = pending.get(entry.name);
    if (content === undefined) written.push(untouched(archive.bytes, entry));
    else if (content) written.push(packed(entry.name, content, archive.bytes, entry));
    pending.delete(entry.name);
  }
  for (const [name, content] of pending) if (content) written.push(packed(name, content));
  return assemble(written, archive.comment);
}

function untouched(bytes: Uint8Array, entry: ZipEntry): Written {
  const { offsetField, record } = entry;
  return {
    local: [bytes.subarray(entry.offset, entry.end)],
    record(offset) {
      // In Node the bytes may be a Buffer, whose slice() does not copy.
      const copy = Uint8Array.from(bytes.subarray(record.start, record.end));
      const view = new DataView(copy.buffer);
      if (offsetField.bytes === 8) view.setBigUint64(offsetField.at - record.start, BigInt(offset), true);
      else view.setUint32(offsetField.at - record.start, offset, true);
      return copy;
    },
  };
}

/** Makes a deflated entry. If it replaces an entry, it keeps the date and attributes of that one. */
function packed(name: string, content: Uint8Array, bytes?: Uint8Array, old?: ZipEntry): Written {
  const rawName = rawNameOf(name, bytes, old);
  const data = fflate.deflateSync(content);
  const before = new Uint8Array(46);
  if (bytes && old) before.set(bytes.subarray(old.record.start, old.record.start + 46));
  const was = new DataView(before.buffer);

  /** Writes the fields that local header and record have in common, from the needed version to the lengths. */
  const describe = (view: DataView, at: number) => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAME, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 6, was.getUint16(12, true), true);
    view.setUint16(at + 8, was.getUint16(14, true) || FIRST_DAY, true);
    view.setUint32(at + 10, portableCodec.crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, rawName.length, true);
  };

  const header = new Uint8Array(30 + rawName.length);
  const headerView = new DataView(header.buffer);
  headerView.setUint32(0, LOCAL_HEADER, true);
  describe(headerView, 4);
  header.set(rawName, 30);
  return {
    local: [header, data],
    record(offset) {
      const record = new Uint8Array(46 + rawName.length);
      const view = new DataView(record.buffer);
      view.setUint32(0, CENTRAL_RECORD, true);
      view.setUint16(4, was.getUint16(4, true) || 20, true);
      describe(view, 6);
      view.setUint32(38, was.getUint32(38, true), true);
      view.setUint32(42, offset, true);
      record.set(rawName, 46);
      return record;
    },
  };
}

/** Returns a part's name as the archive spells it, even with the `\\` of some programs; for a new part in UTF-8. */
function rawNameOf(name: string, bytes: Uint8Array | undefined, old: ZipEntry | undefined): Uint8Array {
  if (bytes && old) {
    const { start } = old.record;
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(start + 28, true);
    const written = Uint8Array.from(bytes.subarray(start + 46, start + 46 + length));
    if (written.every((byte) => byte < 0x80)) return written;
  }
  return new TextEncoder().encode(name);
}

function assemble(written: readonly Written[], comment: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of written) {
    records.push(entry.record(length));
    entry.local.forEach(add);
  }
  const directory = length;
  records.forEach(add);
  if (length > 0xffff_fffe || written.length > 0xfffe) {
    throw unreadable('too-large', both('写出的文件超过 4 GB', 'the written file would exceed 4 GB'));
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_RECORD, true);
  view.setUint16(8, written.length, true);
  view.setUint16(10, written.length, true);
  view.setUint32(12, length - directory, true);
  view.setUint32(16, directory, true);
  view.setUint16(20, comment.length, true);
  add(end);
  add(comment);

  const result = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
