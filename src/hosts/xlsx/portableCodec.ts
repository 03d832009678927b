import { Inflate } from 'fflate';
import { Oversized, type ZipCodec } from './zipCodec';

/** One chunk inflates to 8 MB at most (deflate cannot exceed 1,032 : 1), so a lie is found out early. */
const CHUNK = 8 * 1024;

/** The codec that runs in browsers and Node alike. */
export const portableCodec: ZipCodec = {
  inflate(compressed, size) {
    const inflated = new Uint8Array(size);
    let length = 0;
    let complete = false;
    const stream = new Inflate((chunk, final) => {
      if (length + chunk.length > size) throw new Oversized();
      inflated.set(chunk, length);
      length += chunk.length;
      complete = final;
    });
    for (let at = 0; at < compressed.length; at += CHUNK) {
      stream.push(compressed.subarray(at, at + CHUNK), at + CHUNK >= compressed.length);
    }
    if (!complete) throw new Error('deflate data ended early');
    return inflated.subarray(0, length);
  },
  crc32,
};

/** Eight tables, so that eight bytes are folded in at a time. */
const TABLES = tables();

function tables(): readonly Int32Array[] {
  const all = Array.from({ length: 8 }, () => new Int32Array(256));
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    all[0]![byte] = rest;
  }
  for (let table = 1; table < 8; table += 1) {
    for (let byte = 0; byte < 256; byte += 1) {
      const before = all[table - 1]![byte]!;
      all[table]![byte] = (before >>> 8) ^ all[0]![before & 255]!;
    }
  }
  return all;
}

function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      t7[crc & 255]! ^
      t6[(crc >>> 8) & 255]! ^
      t5[(crc >>> 16) & 255]! ^
      t4[crc >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
