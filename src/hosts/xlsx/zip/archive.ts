import { MAX_FILE, MAX_INFLATED, MAX_PART, MAX_RATIO, RATIO_FREE } from './limits';
import { checkContainer, checkPartName } from './container';
import { portableCodec } from './portableCodec';
import { both, tooLarge, unreadable } from '../../unreadableFile';
import { Oversized, type ZipCodec } from './zipCodec';
import { readZipDirectory, type ZipEntry } from './zipDirectory';

/** One byte of deflate data expands to at most so many bytes. */
const DEFLATE_RATIO = 1_032;

/** An opened .xlsx file: its parts by name, inflated when asked for. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly comment: Uint8Array;
  /** All entries in the order of the central directory, folders included. */
  readonly entries: readonly ZipEntry[];
  /** Returns the entry of a part, whose name may be in upper or lower case; undefined if there is none. */
  entry(name: string): ZipEntry | undefined;
  has(name: string): boolean;
  /**
   * Returns a part's bytes, which are inflated once and kept. Do not write to them.
   * @throws Problem `missing-part`, `damaged`, `too-large`
   */
  part(name: string): Uint8Array;
}

/**
 * Opens a file as an OPC package; no part is inflated yet.
 * @throws Problem for anything that is not an .xlsx archive: `not-a-workbook`, `truncated`, `damaged`,
 * `legacy-xls`, `encrypted`, `bad-part-name`, `too-large`
 */
export function readArchive(bytes: Uint8Array, codec: ZipCodec = portableCodec): Archive {
  if (bytes.length > MAX_FILE) throw tooLarge('文件', 'the file', bytes.length);
  checkContainer(bytes);
  const { entries, comment } = readZipDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    checkPartName(entry.name);
    const key = entry.name.toLowerCase();
    if (byName.has(key)) {
      const { name } = entry;
      throw unreadable('damaged', both(`部件 ${name} 出现两次`, `the part ${name} is there twice`));
    }
    byName.set(key, entry);
  }
  const parts = new Map<ZipEntry, Uint8Array>();
  let inflated = 0;

  // OPC compares part names without regard to case (ECMA-376 part 2, §6.2.2.3); targets may be escaped.
  const entry = (name: string) => byName.get(name.toLowerCase()) ?? byName.get(unescaped(name).toLowerCase());

  return {
    bytes,
    comment,
    entries,
    entry,
    has: (name) => entry(name) !== undefined,
    part(name) {
      const found = entry(name);
      if (!found) throw unreadable('missing-part', name);
      let part = parts.get(found);
      if (!part) {
        inflated += found.size;
        if (inflated > MAX_INFLATED) throw tooLarge('全部部件解压后', 'all parts when inflated', inflated);
        parts.set(found, (part = unpack(bytes, found, codec)));
      }
      return part;
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const { name, size, compressedSize, method, dataStart } = entry;
  const tooMuch = size > RATIO_FREE && size > compressedSize * MAX_RATIO;
  if (size > MAX_PART || tooMuch)
    throw tooLarge(`部件 ${name} 解压后`, `the part ${name} when inflated`, size);
  const raw = bytes.subarray(dataStart, dataStart + compressedSize);
  const part = method === 0 ? raw : inflate(raw, entry, codec);
  if (part.length !== size || codec.crc32(part) !== entry.crc) {
    throw unreadable(
      'damaged',
      both(`部件 ${name} 的校验和不符`, `the checksum of the part ${name} is wrong`),
    );
  }
  return part;
}

function inflate(raw: Uint8Array, { name, size }: ZipEntry, codec: ZipCodec): Uint8Array {
  try {
    return codec.inflate(raw, size);
  } catch (error) {
    if (error instanceof Oversized) {
      const detail = both(
        `部件 ${name} 解压后超过其声明的 ${size} 字节`,
        `the part ${name} inflates beyond the ${size} bytes it declares`,
      );
      // Data this short cannot exceed the limit, so this is damage and not an attack.
      throw unreadable(raw.length * DEFLATE_RATIO < MAX_PART ? 'damaged' : 'too-large', detail);
    }
    const detail = both(`部件 ${name} 无法解压`, `the part ${name} cannot be inflated`);
    throw unreadable('damaged', detail, {}, error);
  }
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
