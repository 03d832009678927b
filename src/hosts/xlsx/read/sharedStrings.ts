import type { Archive } from '../zip/archive';
import { MAX_SHARED_STRINGS } from '../zip/limits';
import { SheetText } from './sheetText';
import { both, unreadable } from '../../unreadableFile';
import { enterRoot, readXmlPart } from '../xml/xmlPart';
import { decodeText, unescapeString, type TextKind } from '../xml/xmlText';

/** The strings that cells refer to by index. Each is decoded when it is first asked for. */
export class SharedStrings {
  static readonly NONE = new SharedStrings(new Uint8Array(0), [], []);
  private readonly bytes: Uint8Array;
  /** Three numbers for each string: start, end, and kind of text. */
  private readonly places: readonly number[];
  private readonly texts: (string | undefined)[];

  constructor(bytes: Uint8Array, places: readonly number[], texts: (string | undefined)[]) {
    this.bytes = bytes;
    this.places = places;
    this.texts = texts;
  }

  get count(): number {
    return this.texts.length;
  }

  text(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const { places } = this;
    const at = index * 3;
    const raw = decodeText(this.bytes, places[at]!, places[at + 1]!, places[at + 2] as TextKind);
    return (this.texts[index] = unescapeString(raw));
  }
}

/**
 * Reads the table of shared strings.
 * @throws Problem if the part cannot be read
 */
export function readSharedStrings(archive: Archive, part: string): SharedStrings {
  return readXmlPart(archive, part, (tokens) => {
    enterRoot(tokens, 'sst', part);
    const places: number[] = [];
    const texts: (string | undefined)[] = [];
    const found = new SheetText();
    while (tokens.nextChild(1, 'si')) {
      found.clear();
      found.addRich(tokens);
      places.push(found.start, found.end, found.kind);
      texts.push(found.pieces > 1 ? found.text(tokens) : undefined);
      if (texts.length > MAX_SHARED_STRINGS) {
        const limit = MAX_SHARED_STRINGS.toLocaleString('en-US');
        throw unreadable(
          'too-large',
          both(`共享字符串超过 ${limit} 个`, `more than ${limit} shared strings`),
        );
      }
    }
    return new SharedStrings(tokens.bytes, places, texts);
  });
}
