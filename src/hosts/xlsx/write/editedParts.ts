import type { Address } from '../../../sheet/address';
import type { Archive } from '../zip/archive';
import { partText } from '../xml/partText';
import type { PartText } from '../xml/partText';
import { readXmlPart } from '../xml/xmlPart';

/**
 * The parts of a workbook while they are being edited. The archive stays as it is; a part that is the same at the end
 * counts as unchanged.
 */
export class EditedParts {
  private readonly texts = new Map<string, PartText>();
  private readonly written: Map<string, string | null>;
  /** By part, the cells that were written anew, without those that got back an earlier spelling. */
  readonly rewritten: Map<string, readonly Address[]>;

  /** @param start edits that were made before in the same archive */
  constructor(
    private readonly archive: Archive,
    start?: EditedParts,
  ) {
    this.written = new Map(start?.written);
    this.rewritten = new Map(start?.rewritten);
  }

  has(name: string): boolean {
    const written = this.written.get(name);
    return written === undefined ? this.archive.has(name) : written !== null;
  }

  /** Returns a part's text as edited so far. */
  text(name: string): string {
    return this.written.get(name) ?? this.original(name).text;
  }

  /**
   * Returns the text of a part that was not read with the workbook, and checks it.
   * @throws Problem `xml-malformed` if it is broken
   */
  unread(name: string): string {
    if (!this.written.has(name)) readXmlPart(this.archive, name, () => undefined);
    return this.text(name);
  }

  write(name: string, text: string): void {
    this.written.set(name, text);
  }

  remove(name: string): void {
    this.written.set(name, null);
  }

  /** Returns every part that differs from the archive's, by name; null for one that was removed. */
  changes(): ReadonlyMap<string, Uint8Array | null> {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, text] of this.written) {
      if (!this.archive.has(name)) {
        if (text !== null) changes.set(name, new TextEncoder().encode(text));
      } else if (text === null) changes.set(name, null);
      else if (text !== this.original(name).text) changes.set(name, this.original(name).encode(text));
    }
    return changes;
  }

  private original(name: string): PartText {
    let part = this.texts.get(name);
    if (!part) this.texts.set(name, (part = partText(this.archive.part(name))));
    return part;
  }
}
