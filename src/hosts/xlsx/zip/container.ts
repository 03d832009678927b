import { both, unreadable } from '../unreadable';

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);

/**
 * Tells by its first bytes what a file is that is no zip archive.
 * @throws Problem `legacy-xls`, `encrypted` or `not-a-workbook`, unless the file begins as a zip archive
 */
export function checkContainer(bytes: Uint8Array): void {
  // "PK": a local header, or the end record of an archive without entries.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return;
  if (bytes.length === 0) throw unreadable('not-a-workbook', both('文件是空的', 'the file is empty'));
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundFile(bytes);
  // Excel 2 to 4 wrote their records (BIFF) without a container.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[3] === 0) throw unreadable('legacy-xls');
  throw unreadable('not-a-workbook', both('不是 .xlsx 压缩包', 'it is not the archive that .xlsx files are'));
}

/** An OLE compound file: its streams tell whether it is an encrypted workbook, an old one, or neither. */
function compoundFile(bytes: Uint8Array) {
  if (includesWide(bytes, 'EncryptedPackage')) return unreadable('encrypted');
  if (includesWide(bytes, 'Workbook') || includesWide(bytes, 'Book')) return unreadable('legacy-xls');
  return unreadable('not-a-workbook', both('是其他程序的文件', 'the file belongs to another program'));
}

/** Directory entries of a compound file begin at multiples of 128 bytes and spell names in UTF-16. */
function includesWide(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + name.length * 2 + 2 <= bytes.length; at += 128) {
    let same = 0;
    while (
      same < name.length &&
      bytes[at + same * 2] === name.charCodeAt(same) &&
      bytes[at + same * 2 + 1] === 0
    ) {
      same += 1;
    }
    if (same === name.length && bytes[at + same * 2] === 0 && bytes[at + same * 2 + 1] === 0) return true;
  }
  return false;
}

/**
 * Part names that could reach outside a folder, were the archive ever unpacked, or that programs read
 * differently.
 * @throws Problem `bad-part-name`
 */
export function checkPartName(name: string): void {
  const segments = name.replace(/\/$/, '').split('/');
  const bad =
    name === '' ||
    segments.some((segment) => segment === '' || segment === '.' || segment === '..') ||
    name.includes(':') ||
    hasControls(name);
  if (bad) throw unreadable('bad-part-name', name);
}

function hasControls(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) if (name[at]! < ' ') return true;
  return false;
}
