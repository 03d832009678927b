/** How a word is written, normalised: one spelling, or a pattern for a family of them. */
export type Spelling = string | RegExp;

/** One line of the vocabulary: what is meant, and how people write it. */
export interface Word<Meaning extends string> {
  readonly meaning: Meaning;
  readonly spelled: readonly Spelling[];
  /** Spellings that mean this only where nothing else in the same place does. */
  readonly weak?: readonly Spelling[];
}

/** What a word means; `weak` where it means that only if nothing else in the same place does. */
export interface Found<Meaning extends string> {
  readonly meaning: Meaning;
  readonly weak: boolean;
}

/**
 * Turns the vocabulary's lines into one question: what does this word mean? Exact spellings win over
 * patterns, earlier lines over later ones.
 * @returns the question, to be asked of a word as wordOf leaves it
 */
export function dictionary<Meaning extends string>(
  words: readonly Word<Meaning>[],
): (word: string) => Found<Meaning> | null {
  const exact = new Map<string, Found<Meaning>>();
  const patterns: (readonly [RegExp, Found<Meaning>])[] = [];
  for (const weak of [false, true]) {
    for (const { meaning, ...word } of words) {
      for (const spelling of (weak ? word.weak : word.spelled) ?? []) {
        const found = { meaning, weak };
        if (typeof spelling !== 'string') patterns.push([spelling, found]);
        else if (!exact.has(spelling)) exact.set(spelling, found);
      }
    }
  }
  const all = oneOf(patterns.map(([pattern]) => pattern));
  return (word) => {
    if (word === '') return null;
    const found = exact.get(word);
    if (found) return found;
    const groups = all.exec(word);
    const first = groups?.findIndex((group, index) => index > 0 && group !== undefined);
    return first === undefined ? null : patterns[first - 1]![1];
  };
}

/**
 * One question in the place of many: of the groups, the first pattern that matches anywhere has its own. Each
 * begins where the word does, or the one that matches furthest left would come before the first.
 */
function oneOf(patterns: readonly RegExp[]): RegExp {
  const ways = patterns.map(({ source }) =>
    source.startsWith('^') && !source.includes('|^') ? `(${source})` : `(^[^]*?(?:${source}))`,
  );
  return new RegExp(ways.join('|'));
}
