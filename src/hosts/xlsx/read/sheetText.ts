import { decodeText, PLAIN, unescapeString, type TextKind } from '../xml/xmlText';
import { END_TAG, TEXT, type XmlTokenizer } from '../xml/xmlTokenizer';

/**
 * Collects the text of one string. Nearly always it is one piece, of which only the offsets are kept; several pieces
 * (runs of rich text, CDATA, comments between them) are joined.
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
   * Adds the text of an element of type CT_Rst (`<si>`, `<is>`), its own or that of its runs. Phonetic runs (`<rPh>`)
   * are hints for reading aloud and do not belong to it.
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

  /** Returns the characters as XML has them. */
  raw(tokens: XmlTokenizer): string {
    if (this.pieces > 1) return this.joined;
    return this.pieces === 0 ? '' : decodeText(tokens.bytes, this.start, this.end, this.kind);
  }

  /** Returns the string as Excel has it, with the escapes of SpreadsheetML resolved. */
  text(tokens: XmlTokenizer): string {
    return unescapeString(this.raw(tokens));
  }
}
