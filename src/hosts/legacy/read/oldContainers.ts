import * as fflate from 'fflate';
import { BUILT_IN_FORMATS } from '../../xlsx/read/numberFormats';
import { tooLarge, unreadable } from '../../unreadableFile';
import { decodeUtf8 } from '../../utf8';
import { toUtf8 } from '../../xlsx/xml/xmlEncoding';
import { readXml, readXmlPart } from '../../xlsx/xml/xmlPart';
import { END_OF_XML, START_TAG } from '../../xlsx/xml/xmlTokenizer';
import type { Archive } from '../../xlsx/zip/archive';
import { readArchive } from '../../xlsx/zip/archive';
import type { OdfWorkbook } from './odfSheets';
import { odfSheets } from './odfSheets';

/** The limit for all inflated parts of an archive, in bytes. */
const MAX_INFLATED = 128 * 1024 * 1024;

/**
 * Returns an .ods file with its parts inflated and checked, and what it says about its sheets; null for other archives.
 */
export function odsParts(bytes: Uint8Array): { readonly file: Uint8Array; readonly odf: OdfWorkbook } | null {
  const archive = readArchive(bytes);
  if (archive.has('[Content_Types].xml') || !archive.has('mimetype')) return null;
  // LibreOffice 24.8 and later encrypt the whole package.
  if (archive.has('encrypted-package') || isEncrypted(archive)) throw unreadable('encrypted');
  const odf = readXmlPart(archive, 'content.xml', odfSheets);
  const settings = archive.has('settings.xml') ? readXmlPart(archive, 'settings.xml', odfSheets) : null;
  return { file: repacked(archive), odf: { ...odf, isManual: settings?.isManual ?? false } };
}

function isEncrypted(archive: Archive): boolean {
  if (!archive.has('META-INF/manifest.xml')) return false;
  return readXmlPart(archive, 'META-INF/manifest.xml', (tokens) => {
    for (let token = tokens.next(); token !== END_OF_XML; token = tokens.next())
      if (token === START_TAG && tokens.name.local === 'encryption-data') return true;
    return false;
  });
}

/** Returns an .xlsb file with its parts inflated and checked, and with the built-in number formats written into it. */
export function xlsbParts(bytes: Uint8Array): Uint8Array {
  const archive = readArchive(bytes);
  return repacked(archive, (name, part) => (/(?:^|\/)styles\.bin$/i.test(name) ? withFormats(part) : part));
}

/** Packs the parts uncompressed: SheetJS then need not inflate them, and gets only parts that were checked. */
function repacked(archive: Archive, change = (_name: string, part: Uint8Array) => part): Uint8Array {
  let size = 0;
  const parts: Record<string, Uint8Array> = {};
  for (const entry of archive.entries) {
    if (entry.name.endsWith('/')) continue;
    size += entry.size;
    if (size > MAX_INFLATED) throw tooLarge('全部部件解压后', 'all parts when inflated', size);
    parts[entry.name] = change(entry.name, archive.part(entry.name));
  }
  return fflate.zipSync(parts, { level: 0 });
}

/** `BrtBeginStyleSheet`, the beginning of a styles part. */
const BEGIN = [0x96, 0x02, 0x00] as const;

/**
 * Adds the formats that files name only by number, before those of the file itself, which overrule them: SheetJS knows
 * few of them, and those as in the United States.
 */
function withFormats(part: Uint8Array): Uint8Array {
  if (!BEGIN.every((byte, at) => part[at] === byte)) return part;
  const records = Object.entries(BUILT_IN_FORMATS).map(([id, code]) => formatRecord(Number(id), code));
  return Uint8Array.from([...BEGIN, ...records.flat(), ...part.subarray(BEGIN.length)]);
}

/** Returns a `BrtFmt` record ([MS-XLSB] 2.4.697) of a format's number and code. */
function formatRecord(id: number, code: string): number[] {
  const letters = [...Array(code.length).keys()].flatMap((at) => low16(code.charCodeAt(at)));
  const data = [...low16(id), ...low16(code.length), 0, 0, ...letters];
  const length = data.length < 0x80 ? [data.length] : [(data.length & 0x7f) | 0x80, data.length >> 7];
  return [0x2c, ...length, ...data];
}

function low16(number: number): [number, number] {
  return [number & 0xff, number >> 8];
}

/** A declaration of the Chinese encodings that programs of that time used. */
const CHINESE = /^(<\?xml[^>]*?encoding\s*=\s*["'])(?:gb2312|gbk|gb18030)(["'])/i;

/** Returns XML as UTF-8 without a byte order mark. */
export function xmlText(bytes: Uint8Array): Uint8Array {
  const utf8 = toUtf8(bytes);
  const head = new TextDecoder('latin1').decode(utf8.subarray(0, 200));
  const isChinese = CHINESE.test(head);
  if (utf8 === bytes && !isChinese) return bytes;
  const text = isChinese ? new TextDecoder('gb18030').decode(utf8) : decodeUtf8(utf8, 0, utf8.length);
  const declared = text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/i, '$1UTF-8');
  return new TextEncoder().encode(declared);
}

/**
 * Returns what a .fods file says about its sheets; null for XML of Excel 2003, which is only checked.
 * @throws Problem if the XML is not well-formed
 */
export function odfText(xml: Uint8Array): OdfWorkbook | null {
  const isOdf = readXml(xml, 'XML', (tokens) => tokens.nextChild(0) && tokens.name.local === 'document');
  return isOdf ? readXml(xml, 'XML', odfSheets) : null;
}
