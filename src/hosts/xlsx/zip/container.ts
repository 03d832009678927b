import type { Localized } from '../../../locales/localized';
import type { Problem } from '../../../sheet/problem';
import { both, unreadable } from '../../unreadableFile';

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);

/** What a file is by its first bytes. */
export type ContainerKind =
  | 'zip'
  | 'empty'
  | 'encrypted'
  /** A compound file with a workbook of Excel 5 to 2003, or of WPS. */
  | 'old-compound'
  /** Records of Excel 2 to 4, without a container. */
  | 'old-records'
  | 'other-compound'
  /** XML of Excel 2003, or .fods. */
  | 'xml'
  | 'unknown';

/** Returns what a file is by its first bytes. */
export function containerKind(bytes: Uint8Array): ContainerKind {
  // "PK": a local header, or the end record of an archive without entries.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return 'zip';
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(bytes);
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1]!) && bytes[3] === 0) return 'old-records';
  return isXmlSpreadsheet(bytes) ? 'xml' : 'unknown';
}

/**
 * Checks that a file begins like a zip archive.
 * @throws Problem `legacy-xls`, `legacy-xml`, `encrypted`, `other-document`, `packed`, `truncated` or `not-a-workbook`,
 *   which tell what it is instead
 */
export function checkContainer(bytes: Uint8Array): void {
  switch (containerKind(bytes)) {
    case 'zip':
      return;
    case 'empty':
      throw unreadable('truncated', both('文件是空的', 'the file is empty'));
    case 'encrypted':
      throw unreadable('encrypted');
    case 'old-compound':
    case 'old-records':
      throw unreadable('legacy-xls');
    case 'xml':
      throw unreadable('legacy-xml');
    case 'other-compound':
      if (includesWide(bytes, 'WordDocument')) throw unreadable('other-document', WORD_DOCUMENT);
      throw unreadable('not-a-workbook', both('是其他程序的文件', 'the file belongs to another program'));
    case 'unknown':
      throw otherFile(bytes);
  }
}

/** A Word document, as a detail of `other-document`. */
export const WORD_DOCUMENT = both(' Word 文档', 'a Word document');

/** First bytes of what people send in the place of a workbook, with what it is. */
const DOCUMENTS: readonly (readonly [first: readonly number[], is: Localized])[] = [
  [[0x25, 0x50, 0x44, 0x46], both(' PDF 文件', 'a PDF')],
  [[0x89, 0x50, 0x4e, 0x47], both('图片', 'a picture')],
  [[0xff, 0xd8, 0xff], both('图片', 'a picture')],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], WORD_DOCUMENT],
];
const PACKED: readonly (readonly [first: readonly number[], is: string])[] = [
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
];

function otherFile(bytes: Uint8Array): Problem {
  const document = DOCUMENTS.find(([first]) => startsWith(bytes, ...first));
  if (document) return unreadable('other-document', document[1]);
  const packed = PACKED.find(([first]) => startsWith(bytes, ...first));
  if (packed) return unreadable('packed', packed[1]);
  // A zero byte is no part of a text.
  return bytes.subarray(0, CONTAINER_HEAD).includes(0)
    ? unreadable('not-a-workbook', both('不是 .xlsx 压缩包', 'it is not the archive that .xlsx files are'))
    : unreadable('not-a-workbook', both('是文本文件', 'it is a text file'));
}

/** So many bytes of a file are searched for its root element, into which LibreOffice writes 2 KB of namespaces. */
export const CONTAINER_HEAD = 16_384;
/** The root elements of XML of Excel 2003 and of .fods, with the namespaces that identify them. */
const ROOTS =
  /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:(?:\w+:)?Workbook\s[^>]*"urn:schemas-microsoft-com:office:spreadsheet"|office:document\s[^>]*"application\/vnd\.oasis\.opendocument\.spreadsheet)/;

function isXmlSpreadsheet(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = first === 0xff && second === 0xfe;
  const isBigEndian = first === 0xfe && second === 0xff;
  const encoding = isWide ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8';
  return ROOTS.test(new TextDecoder(encoding).decode(bytes.subarray(0, CONTAINER_HEAD)));
}

/** Returns what an OLE compound file holds by its streams: an encrypted workbook, an old one, or neither. */
function compoundKind(bytes: Uint8Array): ContainerKind {
  if (includesWide(bytes, 'EncryptedPackage')) return 'encrypted';
  if (includesWide(bytes, 'Workbook') || includesWide(bytes, 'Book')) return 'old-compound';
  return 'other-compound';
}

/**
 * True if a compound file has a directory entry of a name: entries begin at multiples of 128 bytes, names are UTF-16.
 */
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
 * Refuses part names that would lead outside a folder if the archive were unpacked, or that programs read differently.
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
