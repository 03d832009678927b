import { characterLength } from '../../utf8';
import { XmlFault, type XmlFaultKind } from './xmlFault';
import { XmlNames, type XmlName } from './xmlNames';
import { isReference } from './xmlText';

/** The class of a byte for the loops below; 0 needs no closer look. */
const OTHER = 1;
const HIGH = 2;
/** Bytes that end plain text, or need resolving in it. */
export const IN_TEXT = classes('<&]\r');
/** Bytes that end an attribute's value, or need resolving in it. */
export const IN_ATTRIBUTE = classes('<&"\'\t\n\r');
const AFTER_NAME = classes(' \t\n\r/>=<&"\'?');
/** All bytes but white space. */
export const NOT_SPACE = new Uint8Array(256).fill(OTHER);
for (const space of ' \t\n\r') NOT_SPACE[space.charCodeAt(0)] = 0;

function classes(special: string): Uint8Array {
  const table = new Uint8Array(256);
  table.fill(OTHER, 0, 0x20);
  table.fill(HIGH, 0x80);
  table[9] = table[10] = 0;
  for (const character of special) table[character.charCodeAt(0)] = OTHER;
  return table;
}

/**
 * A local copy: looking up the global for every byte costs noticeable time on pages and in tests, which wrap globals.
 */
const multiply = Math.imul;

/** Goes through the bytes of an XML part: characters, names and references, of which tokens consist. */
export class XmlScanner {
  /** The part as UTF-8; all offsets refer to it. */
  readonly bytes: Uint8Array;
  /** The offset of the next byte. */
  at = 0;
  protected readonly end: number;
  private readonly names = XmlNames.table();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.end = bytes.length;
  }

  protected fail(kind: XmlFaultKind, at = this.at): never {
    throw new XmlFault(kind, at);
  }

  protected starts(text: string, at: number): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  protected checkCharacter(at: number): number {
    const length = characterLength(this.bytes, at);
    return length === 0 || at + length > this.end ? this.fail('character', at) : length;
  }

  /** Checks `&…;` and returns the offset after it. */
  protected checkReference(at: number): number {
    const limit = Math.min(this.end, at + 32);
    for (let end = at + 1; end < limit; end += 1) {
      if (this.bytes[end] !== 0x3b) continue;
      let name = '';
      for (let index = at + 1; index < end; index += 1) name += String.fromCharCode(this.bytes[index]!);
      return isReference(name) ? end + 1 : this.fail('reference', at);
    }
    return this.fail('reference', at);
  }

  /** Reads the name at the current offset, and moves the offset past it. */
  protected readName(): XmlName {
    const { bytes, end } = this;
    const start = this.at;
    let hash = 0;
    let at = start;
    for (; at < end; at += 1) {
      const byte = bytes[at]!;
      if (AFTER_NAME[byte] === OTHER) break;
      if (byte >= 0x80) for (let last = at + this.checkCharacter(at) - 1; at < last;) hash += bytes[at++]!;
      hash = (multiply(hash, 31) + byte) | 0;
    }
    if (at === start) this.fail('name');
    this.at = at;
    return this.names.name(bytes, start, at, hash);
  }

  protected passSpace(): boolean {
    const { bytes } = this;
    const before = this.at;
    while (this.at < this.end && NOT_SPACE[bytes[this.at]!] === 0) this.at += 1;
    return this.at > before;
  }

  protected find(text: string, from: number, otherwise: XmlFaultKind): number {
    const first = text.charCodeAt(0);
    for (let at = this.bytes.indexOf(first, from); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.starts(text, at)) return at;
    }
    return this.fail(otherwise, from);
  }

  protected checkCharacters(start: number, end: number): void {
    for (let at = start; at < end;) {
      const byte = this.bytes[at]!;
      if (byte >= 0x80) at += this.checkCharacter(at);
      else if (byte < 0x20 && NOT_SPACE[byte]) this.fail('character', at);
      else at += 1;
    }
  }
}
