import { MAX_DEPTH } from '../zip/limits';
import { decodeUtf8 } from '../../utf8';
import { checkDeclaration, toUtf8 } from './xmlEncoding';
import { XmlNames, type XmlName } from './xmlNames';
import { XmlNamespaces } from './xmlNamespaces';
import { IN_ATTRIBUTE, IN_TEXT, NOT_SPACE, XmlScanner } from './xmlScanner';
import { decodeAttribute, decodeText, LITERAL, MARKED, PLAIN, type TextKind } from './xmlText';

export const END_OF_XML = 0;
export const START_TAG = 1;
export const END_TAG = 2;
export const TEXT = 3;
/** The kind of a token. */
export type XmlToken = typeof END_OF_XML | typeof START_TAG | typeof END_TAG | typeof TEXT;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const AMPERSAND = 0x26;

/**
 * A strict pull tokenizer for namespaced XML 1.0 without DOCTYPE. It reads bytes and makes no object for a token:
 * `next()` sets offsets, and text is decoded only when it is asked for. That makes a sheet of a million cells cheap.
 */
export class XmlTokenizer extends XmlScanner {
  /** The offset of the last token. */
  start = 0;
  /** The name in the last tag. */
  name!: XmlName;
  /** The namespace of the last start tag; '' for none. */
  namespace = '';
  /** The number of open elements: with that of a start tag, without that of an end tag. */
  depth = 0;
  /** True for a start tag `<a/>`; its end tag follows as another token. */
  isEmpty = false;
  /** The offsets of the last text, and how to decode it. */
  textStart = 0;
  textEnd = 0;
  textKind: TextKind = PLAIN;
  /** The number of attributes of the last start tag, and the offsets of their values. */
  attributeCount = 0;
  readonly attributeNames: XmlName[] = [];
  readonly attributeStarts: number[] = [];
  readonly attributeEnds: number[] = [];
  private readonly attributeKinds: TextKind[] = [];
  private readonly namespaces = new XmlNamespaces();
  private readonly open: XmlName[] = [];
  private hadRoot = false;

  /** @throws XmlFault if the encoding is neither UTF-8 nor UTF-16 */
  constructor(part: Uint8Array) {
    super(toUtf8(part));
    if (this.starts('<?xml', 0) && NOT_SPACE[this.bytes[5]!] === 0) {
      this.at = this.find('?>', 5, 'declaration') + 2;
      checkDeclaration(decodeUtf8(this.bytes, 0, this.at));
    }
  }

  /**
   * Goes to the next token. Comments and processing instructions are checked and skipped.
   * @throws XmlFault if the XML is not well-formed
   */
  next(): XmlToken {
    if (this.isEmpty) return this.leave();
    const { bytes } = this;
    for (;;) {
      if (this.at >= this.end) return this.finish();
      this.start = this.at;
      if (bytes[this.at] !== LESS) {
        if (this.readText()) return TEXT;
        continue;
      }
      const mark = bytes[this.at + 1];
      if (mark === SLASH) return this.readEndTag();
      if (mark === 0x3f) this.passInstruction();
      else if (mark !== 0x21) return this.readStartTag();
      else if (this.readDeclaration()) return TEXT;
    }
  }

  /**
   * Goes to the start tag of the next child of the open element of a depth; 0 is the document. What lies between is
   * checked and skipped. Returns false at the parent's end.
   * @param local goes on to a child with this name, whatever its prefix
   */
  nextChild(parent: number, local?: string): boolean {
    for (;;) {
      const token = this.next();
      if (token === START_TAG) {
        if (this.depth === parent + 1 && (local === undefined || this.name.local === local)) return true;
      } else if (token !== TEXT && this.depth < parent) return false;
      else if (token === END_OF_XML) return false;
    }
  }

  /** Returns the text of the last text token. */
  text(): string {
    return decodeText(this.bytes, this.textStart, this.textEnd, this.textKind);
  }

  /** Returns the index of the attribute of the last start tag with this name and no prefix; -1 if there is none. */
  attributeIndex(name: string): number {
    for (let index = 0; index < this.attributeCount; index += 1) {
      if (this.attributeNames[index]!.text === name) return index;
    }
    return -1;
  }

  /** Returns the value of an attribute without prefix of the last start tag; null if there is none. */
  attribute(name: string): string | null {
    const index = this.attributeIndex(name);
    return index < 0 ? null : this.attributeValue(index);
  }

  attributeValue(index: number): string {
    const kind = this.attributeKinds[index]!;
    return decodeAttribute(this.bytes, this.attributeStarts[index]!, this.attributeEnds[index]!, kind);
  }

  /** Returns the namespace of an attribute by its prefix. */
  attributeNamespace(index: number): string {
    return this.namespaces.ofAttribute(this.attributeNames[index]!, this.start);
  }

  /** Returns the namespace that a prefix stands for at the last start tag; null if none. */
  namespaceOf(prefix: string): string | null {
    return this.namespaces.of(prefix);
  }

  private finish(): XmlToken {
    if (this.depth > 0) this.fail('unclosed');
    if (!this.hadRoot) this.fail('no-root');
    return END_OF_XML;
  }

  /** Reads character data up to the next `<`; false for white space outside the root element. */
  private readText(): boolean {
    const { bytes, end } = this;
    let at = this.at;
    this.textKind = PLAIN;
    for (;;) {
      while (at < end && IN_TEXT[bytes[at]!] === 0) at += 1;
      if (at >= end || bytes[at] === LESS) break;
      const byte = bytes[at]!;
      if (byte >= 0x80) at += this.checkCharacter(at);
      else if (byte === AMPERSAND) {
        this.textKind = MARKED;
        at = this.checkReference(at);
      } else if (byte === 0x0d) {
        this.textKind = MARKED;
        at += 1;
      } else if (byte !== 0x5d) this.fail('character', at);
      else if (bytes[at + 1] === 0x5d && bytes[at + 2] === GREATER) this.fail('section-end', at);
      else at += 1;
    }
    this.textStart = this.at;
    this.textEnd = this.at = at;
    if (this.depth > 0) return true;
    for (let index = this.textStart; index < at; index += 1) {
      if (NOT_SPACE[bytes[index]!]) this.fail(this.hadRoot ? 'second-root' : 'no-root', index);
    }
    return false;
  }

  private readStartTag(): XmlToken {
    const { bytes } = this;
    if (this.depth === 0 && this.hadRoot) this.fail('second-root');
    this.hadRoot = true;
    this.at += 1;
    const name = this.readName();
    this.attributeCount = 0;
    let prefixed = false;
    let tag = 0;
    for (;;) {
      const spaced = this.passSpace();
      if (this.at >= this.end) this.fail('unclosed');
      const byte = bytes[this.at]!;
      if (byte === GREATER) {
        this.at += 1;
        break;
      }
      if (byte === SLASH) {
        if (bytes[this.at + 1] !== GREATER) this.fail('markup');
        this.at += 2;
        this.isEmpty = true;
        break;
      }
      if (!spaced) this.fail('attribute');
      if (tag === 0) tag = XmlNames.nextTag();
      const attribute = this.readAttribute();
      if (attribute.tag === tag) this.fail('attribute-twice');
      attribute.tag = tag;
      if (attribute.prefix !== '' || attribute.text === 'xmlns') prefixed = true;
    }
    if (this.depth >= MAX_DEPTH) this.fail('too-deep', this.start);
    this.open[this.depth] = name;
    this.depth += 1;
    if (prefixed) this.namespaces.enter(this);
    this.namespace = this.namespaces.ofElement(name, this.start);
    this.name = name;
    return START_TAG;
  }

  private readAttribute(): XmlName {
    const { bytes, end } = this;
    const index = this.attributeCount;
    const name = this.readName();
    this.passSpace();
    if (bytes[this.at] !== 0x3d) this.fail('attribute');
    this.at += 1;
    this.passSpace();
    const quote = bytes[this.at];
    if (quote !== 0x22 && quote !== 0x27) this.fail('attribute');
    const start = this.at + 1;
    let at = start;
    let kind: TextKind = PLAIN;
    for (;;) {
      while (at < end && IN_ATTRIBUTE[bytes[at]!] === 0) at += 1;
      if (at >= end) this.fail('unclosed');
      const byte = bytes[at]!;
      if (byte === quote) break;
      if (byte >= 0x80) at += this.checkCharacter(at);
      else if (byte === AMPERSAND) {
        kind = MARKED;
        at = this.checkReference(at);
      } else if (byte === LESS) this.fail('attribute-less-than', at);
      else if (byte === 0x22 || byte === 0x27) at += 1;
      else if (byte === 9 || byte === 10 || byte === 13) {
        kind = MARKED;
        at += 1;
      } else this.fail('character', at);
    }
    this.attributeNames[index] = name;
    this.attributeStarts[index] = start;
    this.attributeEnds[index] = at;
    this.attributeKinds[index] = kind;
    this.attributeCount = index + 1;
    this.at = at + 1;
    return name;
  }

  private readEndTag(): XmlToken {
    this.at += 2;
    if (this.depth === 0) this.fail('end-tag', this.start);
    const { bytes } = this;
    const expected = this.open[this.depth - 1]!.bytes;
    let at = this.at;
    for (let index = 0; index < expected.length; index += 1, at += 1) {
      if (bytes[at] !== expected[index]) this.fail('end-tag', this.start);
    }
    this.at = at;
    if (bytes[at] !== GREATER) {
      this.passSpace();
      if (bytes[this.at] !== GREATER) this.fail(this.at >= this.end ? 'unclosed' : 'end-tag', this.start);
    }
    this.at += 1;
    return this.leave();
  }

  private leave(): XmlToken {
    this.isEmpty = false;
    this.depth -= 1;
    this.name = this.open[this.depth]!;
    this.namespaces.leave(this.depth);
    return END_TAG;
  }

  /** Reads `<!…`: skips a comment, reads a CDATA section (then returns true), refuses a DOCTYPE. */
  private readDeclaration(): boolean {
    if (this.starts('<!--', this.at)) {
      const end = this.find('--', this.at + 4, 'comment');
      if (this.bytes[end + 2] !== GREATER) this.fail('comment', end);
      this.checkCharacters(this.at + 4, end);
      this.at = end + 3;
      return false;
    }
    if (this.starts('<!DOCTYPE', this.at)) this.fail('doctype');
    if (!this.starts('<![CDATA[', this.at)) this.fail('markup');
    if (this.depth === 0) this.fail(this.hadRoot ? 'second-root' : 'no-root');
    this.textStart = this.at + 9;
    this.textEnd = this.find(']]>', this.textStart, 'unclosed');
    this.textKind = LITERAL;
    this.checkCharacters(this.textStart, this.textEnd);
    this.at = this.textEnd + 3;
    return true;
  }

  private passInstruction(): void {
    this.at += 2;
    const { text } = this.readName();
    if (text.toLowerCase() === 'xml' || text.includes(':')) this.fail('declaration', this.start);
    const end = this.find('?>', this.at, 'unclosed');
    if (end > this.at && NOT_SPACE[this.bytes[this.at]!]) this.fail('markup');
    this.checkCharacters(this.at, end);
    this.at = end + 2;
  }
}
