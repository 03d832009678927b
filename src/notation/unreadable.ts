import { knownUnit } from './unit';

const HAS_DIGIT = /\d/;
const HAS_SIGN = /[≥≤<>=%¥]/;
const HAS_WORD = /\p{L}/u;
const MAX_LENGTH = 12;
/** At most one character that says nothing, then digits or what is mistaken for them, then a unit. */
const DAMAGED = /^[≥≤<>=]?\p{L}?([\dOoIl|.,]+)([^\dOoIl|.,]{1,8})$/u;

/**
 * Text that should be a number and cannot safely be read as one: signs and digits only (`%=99`,
 * `3/4`), a question mark, or a damaged number before a known unit (`第O份`, `到0次`, `扁2200篇`).
 */
export function isUnreadable(normalised: string): boolean {
  if (!HAS_WORD.test(normalised)) {
    return normalised === '?' || HAS_DIGIT.test(normalised) || HAS_SIGN.test(normalised);
  }
  if (normalised.length > MAX_LENGTH) return false;
  const damaged = DAMAGED.exec(normalised);
  return damaged !== null && knownUnit(damaged[2]!) !== null;
}
