import type { Localized, Locale } from '../locales/localized';

/** Where a problem is, as far as it is known. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address, or for a ruleset or template the path inside the JSON. */
  readonly cell?: string;
}

/**
 * A named error that a person can act on. Everything ziping throws on purpose is one; any other
 * error is a defect. `code` is stable, `says` is the sentence in each language, without the place.
 */
export class Problem extends Error {
  readonly code: string;
  readonly says: Localized;
  readonly place: Place;

  constructor(code: string, says: Localized, place: Place = {}, cause?: unknown) {
    super(says['en-US'], cause === undefined ? undefined : { cause });
    this.name = 'Problem';
    this.code = code;
    this.says = says;
    this.place = place;
  }

  /** Returns the same problem with more of its place; what was known before stays. */
  at(place: Place): Problem {
    return new Problem(this.code, this.says, { ...place, ...this.place }, this.cause);
  }

  /** Returns the whole sentence: the place, then what is wrong. */
  describe(locale: Locale): string {
    const where = [this.place.file, this.place.sheet, this.place.cell].filter(Boolean).join(' › ');
    return where ? `${where}${locale === 'zh-CN' ? '：' : ': '}${this.says[locale]}` : this.says[locale];
  }
}
