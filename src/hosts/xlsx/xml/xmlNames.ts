import { MAX_XML_NAMES } from '../zip/limits';
import { decodeUtf8 } from '../../utf8';
import { XmlFault } from './xmlFault';

/** The name of an element or attribute. Equal bytes share one object, so names compare by identity. */
export interface XmlName {
  /** As written. */
  readonly text: string;
  readonly prefix: string;
  readonly local: string;
  readonly bytes: Uint8Array;
  /** The last tag with an attribute of this name, by which attributes that stand twice are found. */
  tag: number;
}

/** The characters beyond ASCII that may begin a name (XML 1.0 fifth edition, production 4), as pairs of bounds. */
const LETTERS = [
  [0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f],
  [0x2c00, 0x2fef, 0x3001, 0xd7ff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd, 0x10000, 0xeffff],
].flat();
/** Further characters that may follow in a name (production 4a). */
const MARKS = [0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];

function isAmong(code: number, ends: readonly number[]): boolean {
  for (let at = 0; at < ends.length; at += 2) if (code >= ends[at]! && code <= ends[at + 1]!) return true;
  return false;
}

const startsName = (letter: string): boolean =>
  letter > '\x7f' ? isAmong(letter.codePointAt(0)!, LETTERS) : /[A-Za-z_]/.test(letter);

const continuesName = (letter: string): boolean =>
  startsName(letter) || (letter > '\x7f' ? isAmong(letter.codePointAt(0)!, MARKS) : /[-.0-9]/.test(letter));

/** True for a name without a colon. */
function isSimpleName(text: string): boolean {
  const letters = [...text];
  return letters.length > 0 && startsName(letters[0]!) && letters.every(continuesName);
}

/** Returns one string for all equal names: engines compare property keys by identity. */
function intern(text: string): string {
  return Object.keys({ [text]: 0 })[0]!;
}

/** A hash table of names by their bytes: a sheet repeats the same ten names millions of times. */
export class XmlNames {
  private static shared = new XmlNames();
  private static tags = 0;
  private slots: (XmlName | undefined)[] = new Array<XmlName | undefined>(512).fill(undefined);
  private hashes = new Int32Array(512);
  private count = 0;

  /**
   * Returns the table that all parts share, since all use the same names; a new one once unusual files have filled it.
   */
  static table(): XmlNames {
    if (XmlNames.shared.count > 1_000) XmlNames.shared = new XmlNames();
    return XmlNames.shared;
  }

  /** Returns a number that no other tag has. */
  static nextTag(): number {
    return (XmlNames.tags += 1);
  }

  /**
   * Returns the name that bytes spell.
   * @param hash a number that is the same for equal bytes
   * @throws XmlFault if the bytes are not a name, or there are too many names
   */
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

/** Makes a name. Namespaces in XML 1.0 allows one colon, with names on both sides. */
function created(bytes: Uint8Array, start: number, end: number): XmlName {
  const text = decodeUtf8(bytes, start, end);
  const [prefix, local] = text.includes(':') ? text.split(/:(.*)/s) : [null, text];
  if ((prefix !== null && !isSimpleName(prefix!)) || !isSimpleName(local!)) throw new XmlFault('name', start);
  return {
    text: intern(text),
    prefix: intern(prefix ?? ''),
    local: intern(local!),
    bytes: bytes.slice(start, end),
    tag: 0,
  };
}
