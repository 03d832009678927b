import { MAX_XML_NAMES } from './limits';
import { decodeUtf8 } from './utf8';
import { XmlFault } from './xmlFault';

/** An element's or attribute's name. The same bytes give the same object, so names compare by identity. */
export interface XmlName {
  /** As written. */
  readonly text: string;
  readonly prefix: string;
  readonly local: string;
  readonly bytes: Uint8Array;
  /** The last tag that this name was an attribute of: finds attributes that stand twice. */
  tag: number;
}

const START = String.raw`:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}`;
/** Digits, hyphen, point, and marks that combine with the letter before. */
const REST = ['\\-.0-9', '\\xB7', '\\u0300-\\u036F', '\\u203F-\\u2040'].join('');
/** XML 1.0 fifth edition, productions 4 to 5. */
const NAME = new RegExp(`^[${START}][${START}${REST}]*$`, 'u');
const LOCAL_START = new RegExp(`^[${START}]`, 'u');
/** Namespaces in XML 1.0 allows one colon, with names around it. */
const QUALIFIED = /^(?:[^:]+:)?[^:]+$/;

/** A name is a string of its own only once: engines compare property keys by identity. */
export function intern(text: string): string {
  return Object.keys({ [text]: 0 })[0]!;
}

/** Names by their bytes: a hash table, for a sheet asks for the same ten names millions of times. */
export class XmlNames {
  private static shared = new XmlNames();
  private static tags = 0;
  private slots: (XmlName | undefined)[] = new Array<XmlName | undefined>(512).fill(undefined);
  private hashes = new Int32Array(512);
  private count = 0;

  /** One table serves all parts, as all use the same names, until strange files have filled it. */
  static table(): XmlNames {
    if (XmlNames.shared.count > 1_000) XmlNames.shared = new XmlNames();
    return XmlNames.shared;
  }

  /** A number that no other tag has. */
  static nextTag(): number {
    return (XmlNames.tags += 1);
  }

  /** @param hash any number that the same bytes always have */
  name(bytes: Uint8Array, start: number, end: number, hash: number): XmlName {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let name = this.slots[slot]; name; name = this.slots[slot]) {
      if (this.hashes[slot] === hash && same(name.bytes, bytes, start, end)) return name;
      slot = (slot + 1) & mask;
    }
    const name = created(bytes, start, end);
    this.slots[slot] = name;
    this.hashes[slot] = hash;
    this.count += 1;
    if (this.count > MAX_XML_NAMES) throw new XmlFault('too-many-names', start);
    if (this.count * 2 > this.slots.length) this.grow();
    return name;
  }

  private grow(): void {
    const { slots, hashes } = this;
    const mask = slots.length * 2 - 1;
    this.slots = new Array<XmlName | undefined>(slots.length * 2).fill(undefined);
    this.hashes = new Int32Array(slots.length * 2);
    slots.forEach((name, old) => {
      if (!name) return;
      const hash = hashes[old]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.slots[slot]) slot = (slot + 1) & mask;
      this.slots[slot] = name;
      this.hashes[slot] = hash;
    });
  }
}

function same(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (name.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (name[at] !== bytes[start + at]) return false;
  return true;
}

function created(bytes: Uint8Array, start: number, end: number): XmlName {
  const text = decodeUtf8(bytes, start, end);
  const colon = text.indexOf(':');
  const local = intern(text.slice(colon + 1));
  if (!NAME.test(text) || !QUALIFIED.test(text) || !LOCAL_START.test(local)) {
    throw new XmlFault('name', start);
  }
  return {
    text: intern(text),
    prefix: colon < 0 ? '' : intern(text.slice(0, colon)),
    local,
    bytes: bytes.slice(start, end),
    tag: 0,
  };
}
