import * as zlib from 'node:zlib';
import { portableCodec } from './portableCodec';
import { Oversized, type ZipCodec } from './zipCodec';

/** Node before 20.15 has no `zlib.crc32`. */
const native = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;

/** The codec for Node, which uses zlib and is several times as fast as the portable one. */
export const nodeCodec: ZipCodec = {
  inflate(compressed, size) {
    // One buffer of the declared size and one byte more, which is filled only if the declared size is wrong.
    const room = size + 1;
    try {
      const inflated = zlib.inflateRawSync(compressed, {
        maxOutputLength: room,
        chunkSize: Math.max(64, room),
      });
      if (inflated.length > size) throw new Oversized();
      return inflated;
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE') throw new Oversized();
      throw error;
    }
  },
  crc32: native ?? portableCodec.crc32,
};
