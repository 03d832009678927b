import type { Archive } from '../zip/archive';
import { both, unreadable } from '../../unreadableFile';
import { XML_FAULTS, XmlFault } from './xmlFault';
import { END_OF_XML, XmlTokenizer } from './xmlTokenizer';
import { toUtf8 } from './xmlEncoding';

/** SpreadsheetML's namespace, and the one that the strict variant of OOXML gave it. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** True while the last start tag is an element of SpreadsheetML, under whatever prefix. */
export function isMain(tokens: XmlTokenizer): boolean {
  return tokens.namespace === MAIN || tokens.namespace === STRICT_MAIN;
}

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** The beginning of the namespaces of extensions that Excel itself understands. */
const EXCELS_OWN = 'http://schemas.microsoft.com/office/';

/**
 * Goes through the SpreadsheetML children of the open element of a depth. Of alternative contents (ECMA-376 part 3),
 * the children of the branch that Excel takes count as if they stood there.
 * @param read is given the depth of the child whose start tag was just read
 */
export function eachMain(tokens: XmlTokenizer, parent: number, read: (depth: number) => void): void {
  while (tokens.nextChild(parent)) {
    const depth = parent + 1;
    if (isMain(tokens)) read(depth);
    else if (tokens.namespace === COMPATIBILITY && tokens.name.local === 'AlternateContent') {
      let isTaken = false;
      while (tokens.nextChild(depth)) {
        if (isTaken || tokens.namespace !== COMPATIBILITY || !isForExcel(tokens)) continue;
        isTaken = true;
        eachMain(tokens, depth + 1, read);
      }
    }
  }
}

function isForExcel(tokens: XmlTokenizer): boolean {
  if (tokens.name.local !== 'Choice') return tokens.name.local === 'Fallback';
  const needed = (tokens.attribute('Requires') ?? '').split(/\s+/).filter(Boolean);
  return needed.length > 0 && needed.every((prefix) => tokens.namespaceOf(prefix)?.startsWith(EXCELS_OWN));
}

/**
 * Reads one XML part. What `read` leaves unread is still checked to be well-formed.
 * @throws Problem `xml-malformed` with part, line and column, `xml-doctype`, `too-large`, and those of
 * `Archive.part`
 */
export function readXmlPart<T>(archive: Archive, part: string, read: (tokens: XmlTokenizer) => T): T {
  return readXml(archive.part(part), part, read);
}

/**
 * Reads XML in bytes as `readXmlPart` does.
 * @param part the name of the part, for messages
 */
export function readXml<T>(bytes: Uint8Array, part: string, read: (tokens: XmlTokenizer) => T): T {
  try {
    const tokens = new XmlTokenizer(bytes);
    const result = read(tokens);
    while (tokens.next() !== END_OF_XML);
    return result;
  } catch (error) {
    throw error instanceof XmlFault ? xmlProblem(error, part, bytes) : error;
  }
}

/**
 * Enters the root element of a SpreadsheetML part.
 * @throws Problem `damaged` if the root has another name
 */
export function enterRoot(tokens: XmlTokenizer, name: string, part: string): void {
  if (tokens.nextChild(0) && isMain(tokens) && tokens.name.local === name) return;
  throw unreadable('damaged', both(`部件 ${part} 不是 <${name}>`, `the part ${part} is no <${name}>`));
}

function xmlProblem({ kind, at }: XmlFault, part: string, bytes: Uint8Array) {
  if (kind === 'doctype') return unreadable('xml-doctype', part);
  if (kind === 'too-deep' || kind === 'too-many-names') {
    return unreadable('too-large', both(`部件 ${part} 的结构过于复杂`, `the part ${part} is too intricate`));
  }
  const { line, column } = place(bytes, at);
  const fault = XML_FAULTS[kind];
  return unreadable(
    'xml-malformed',
    both(
      `部件 ${part} 第 ${line} 行第 ${column} 列，${fault['zh-CN']}`,
      `part ${part}, line ${line}, column ${column}: ${fault['en-US']}`,
    ),
  );
}

/** Returns line and column of an offset, both from 1: lines end at `\n`, columns count characters. */
function place(part: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let column = 1;
  if (at === 0) return { line, column };
  const bytes = toUtf8(part);
  for (let index = 0; index < at; index += 1) {
    const byte = bytes[index]!;
    if (byte === 10) {
      line += 1;
      column = 1;
    } else if ((byte & 0xc0) !== 0x80) column += 1;
  }
  return { line, column };
}
