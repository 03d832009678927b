/** How an archive's bytes are unpacked and checked: `portableCodec` anywhere, `nodeCodec` where zlib is. */
export interface ZipCodec {
  /**
   * Inflates raw deflate data.
   * @param size the size in bytes that the archive declares
   * @throws Oversized as soon as the data turns out longer, any other error when it is no deflate data
   */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  /** The CRC-32 of zip files. */
  crc32(bytes: Uint8Array): number;
}

/** Deflated data that holds more than was declared. */
export class Oversized extends Error {}
