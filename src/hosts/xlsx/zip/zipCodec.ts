/** Unpacks and checks the bytes of an archive: `portableCodec` works anywhere, `nodeCodec` in Node. */
export interface ZipCodec {
  /**
   * Inflates raw deflate data.
   * @param size the size in bytes that the archive declares
   * @throws Oversized as soon as the data exceeds that size, any other error if it is not deflate data
   */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  /** Returns the CRC-32 as zip files use it. */
  crc32(bytes: Uint8Array): number;
}

/** Thrown for deflate data that holds more bytes than declared. */
export class Oversized extends Error {}
