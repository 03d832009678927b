import { knownUnit } from './unit';

const HAS_DIGIT = /\d/;
const HAS_SIGN = /[≥≤<>=%¥]/;
const HAS_WORD = /\p{L}/u;
const MAX_LENGTH = 12;
/** 1:1 and 7×24 are usual ways to say something that is no one number. */
const PROPORTION = /^\d+(?:\.\d+)?(?:[:×*]\d+(?:\.\d+)?)+$/;
/** A printed form's blank that nobody filled in: ≥XX%. */
const BLANK = /^[≥≤<>=]?[xX_*]{2,}(.{1,8})$/;
/** Single characters that do say something before a number: 第3名, 前10名, 各2次. */
const MEANINGFUL =
  /^[≥≤<>=]?[第前后各每近逾满需含缺欠剩余等按占以及和或又还应须要限上下增减降升少多超差另再可每日周月年季]\d/;
/** Classes and grades in Roman numerals, typed in letters: III类水质. */
const ROMAN = /^[IVX]{1,4}[类级等期型]/;
/** At most one character that says nothing, then digits or what is mistaken for them, then a unit. */
const DAMAGED = /^[≥≤<>=]?\p{L}?([\dOoIl|.,]+)([^\dOoIl|.,]{1,8})$/u;

/** What programs write for a number that is none, and numbers too large to be one. */
const NO_NUMBER = /^[-+]?(?:nan|inf(?:inity)?|1\.#[a-z]{2,4}|\d+(?:\.\d+)?e[-+]?\d{1,4})$/i;

/**
 * Text that should be a number and cannot safely be read as one: signs and digits only (`%=99`,
 * `3/4`), a question mark, a damaged number before a known unit (`第O份`,
 * `到0次`, `扁2200篇`), a blank left in a template (`≥XX%`), a lone 一 that may be a dash.
 */
export function isUnreadable(normalised: string): boolean {
  if (!HAS_WORD.test(normalised)) {
    if (PROPORTION.test(normalised)) return false;
    return normalised === '?' || HAS_DIGIT.test(normalised) || HAS_SIGN.test(normalised);
  }
  if (normalised === '一' || NO_NUMBER.test(normalised)) return true;
  if (normalised.length > MAX_LENGTH || MEANINGFUL.test(normalised) || ROMAN.test(normalised)) return false;
  const unit = DAMAGED.exec(normalised)?.[2] ?? BLANK.exec(normalised)?.[1];
  return unit !== undefined && knownUnit(unit) !== null;
}
