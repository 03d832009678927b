import type { Archive } from './archive';
import { partText } from './partText';
import type { PartText } from './partText';

/**
 * The parts of a workbook while they are being changed. The archive itself stays as it is; a part
 * that ends as it began counts as untouched.
 */
export class Draft {
  private readonly texts = new Map<string, PartText>();
  private readonly written = new Map<string, string | null>();

  constructor(private readonly archive: Archive) {}

  has(name: string): boolean {
    const written = this.written.get(name);
    return written === undefined ? this.archive.has(name) : written !== null;
  }

  /** A part's text as it stands in the draft. */
  text(name: string): string {
    return this.written.get(name) ?? this.original(name).text;
  }

  write(name: string, text: string): void {
    this.written.set(name, text);
  }

  remove(name: string): void {
    this.written.set(name, null);
  }

  /** Every part that differs from the archive's, by name; null for one that is gone. */
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
