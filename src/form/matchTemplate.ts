import type { ColumnMeaning } from './form';
import type { Template } from './template';
import { wordingOf } from './wording';

/** Longer texts are prose, whatever somebody calls a heading. */
const LONGEST = 200;

/** A template made ready for looking through many rows. */
export interface Matcher {
  /** Whether a text can be one of the headings that the template needs. */
  isHeading(text: string): boolean;
  /**
   * What each text of a heading row means; null for texts of which the template says nothing, and
   * instead of the list where a heading that means something is missing.
   */
  meanings(texts: readonly string[]): readonly (ColumnMeaning | null)[] | null;
}

/** Headings are compared by what they say (see wordOf); those without meaning may be missing. */
export function matcherOf({ headings }: Template): Matcher {
  const meant = new Map<string, ColumnMeaning[]>();
  for (const { text, meaning } of headings) {
    const key = wordingOf(text).word;
    meant.set(key, [...(meant.get(key) ?? []), meaning]);
  }
  const needed = [...meant].flatMap(([key, meanings]) => {
    const count = meanings.findLastIndex((meaning) => meaning !== 'extra') + 1;
    return count > 0 ? [[key, count] as const] : [];
  });
  const isNeeded = new Set(needed.map(([key]) => key));
  return {
    isHeading: (text) => text.length <= LONGEST && isNeeded.has(wordingOf(text).word),
    meanings(texts) {
      const seen = new Map<string, number>();
      const found = texts.map((text) => {
        const key = text.length > LONGEST ? '' : wordingOf(text).word;
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        const list = meant.get(key);
        // Tables beside one another have the same headings: they begin anew.
        return list ? list[before % list.length]! : null;
      });
      return needed.every(([key, count]) => (seen.get(key) ?? 0) >= count) ? found : null;
    },
  };
}
