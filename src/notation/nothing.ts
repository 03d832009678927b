import type { Meaning } from './meaning';
import { normalise } from './normalise';

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

const HAS_DIGIT = /\d/;
/** Units as forms print them for somebody to write a number before: 万元, （万元）, ￥ 元, ___分, 年 月 日. */
const UNITS =
  '[百千万亿]*(?:美|港|欧)?元|[%‰]|分|[个台套项次家人户名件份场处条天亩所辆座批期]|人次|个?工作日|公里|平方米|公顷|年?月日?|日';
const PRINTED_UNIT = new RegExp(`^[-_.(:]*(?:(?:¥|人民币:?)[-_.(:]*(?:${UNITS})?|${UNITS})[-_.):/]*$`);

/**
 * A unit alone (万元), with or without blanks to write in: the form printed it, and nobody wrote a number
 * (normalised).
 */
export function isPrintedUnit(normalised: string): boolean {
  return normalised.length <= 12 && !HAS_DIGIT.test(normalised) && PRINTED_UNIT.test(normalised);
}

/** True where a cell that should hold a number holds nothing or a sign for it: blank, `-`, `/`, 无, 万元 alone. */
export function isNothingWritten(text: string): boolean {
  const plain = normalise(text);
  return plain === '' || plain === '无' || isNothing(plain) || isPrintedUnit(plain);
}

/** Neither a target nor an achievement is stated: the cell is empty, or holds a sign for nothing. */
export function statesNothing({ kind }: Meaning): boolean {
  return kind === 'empty' || kind === 'placeholder';
}
