import type { Meaning } from './meaning';

/**
 * Signs for nothing, on normalised text: dashes, slashes, dots, stars, underscores, `xx`. A row of
 * any of them is still nothing (`——`, `……`, `//`).
 */
const SIGN = /^(?:[-/\\.·…*_、]+|[x×]{2,})$/i;

/** Words for nothing that state neither a number nor a reason. */
const WORDS: ReadonlySet<string> = new Set([
  '不适用',
  '不涉及',
  '无此项',
  'n/a',
  'na',
  'nil',
  'none',
  'null',
]);

/** `-`, `—`, `/`, `……`, `**` (normalised). */
export function isSignForNothing(normalised: string): boolean {
  return SIGN.test(normalised);
}

/** A sign for nothing, or words that say the same: 不适用, N/A (normalised). */
export function isNothing(normalised: string): boolean {
  return SIGN.test(normalised) || WORDS.has(normalised.toLowerCase());
}

/** Neither a target nor an achievement is stated: the cell is empty, or holds a sign for nothing. */
export function statesNothing({ kind }: Meaning): boolean {
  return kind === 'empty' || kind === 'placeholder';
}
