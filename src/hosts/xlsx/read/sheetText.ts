import { decodeText, PLAIN, unescapeString, type TextKind } from '../xml/xmlText';
import { END_TAG, TEXT, type XmlTokenizer } from '../xml/xmlTokenizer';

/**
 * Collects the text of one string. Nearly always it lies in one piece, and then only its place is
 * noted; several pieces (rich text runs, CDATA, comments between) are joined at once.
 */
export class SheetText {
  pieces = 0;
  start = 0;
  end = 0;
  kind: TextKind = PLAIN;
  private joined = '';

  clear(): void {
    this.pieces = 0;
    this.joined = '';
    this.start = this.end = 0;
    this.kind = PLAIN;
  }

  /** Adds the text directly inside the element whose start tag was just read, up to its end tag. */
  add(tokens: XmlTokenizer): void {
    const { depth } = tokens;
    for (let token = tokens.next(); token !== END_TAG || tokens.depth >= depth; token = tokens.next()) {
      if (token !== TEXT || tokens.depth !== depth) continue;
      if (this.pieces === 1) this.joined = decodeText(tokens.bytes, this.start, this.end, this.kind);
      this.pieces += 1;
      if (this.pieces > 1) this.joined += tokens.text();
      this.start = tokens.textStart;
      this.end = tokens.textEnd;
      this.kind = tokens.textKind;
    }
  }

  /**
   * Adds what an element of type CT_Rst says (`<si>`, `<is>`): its own text or that of its runs;
   * phonetic runs (`<rPh>`) are hints for reading aloud and no part of it.
   */
  addRich(tokens: XmlTokenizer): void {
    const { depth } = tokens;
    while (tokens.nextChild(depth)) {
      if (tokens.name.local === 't') this.add(tokens);
      else if (tokens.name.local === 'r') {
        while (tokens.nextChild(depth + 1, 't')) this.add(tokens);
      }
    }
  }

  /** The characters as XML gives them. */
  raw(tokens: XmlTokenizer): string {
    if (this.pieces > 1) return this.joined;
    return this.pieces === 0 ? '' : decodeText(tokens.bytes, this.start, this.end, this.kind);
  }

  /** The string that they mean to Excel. */
  text(tokens: XmlTokenizer): string {
    return unescapeString(this.raw(tokens));
  }
}
