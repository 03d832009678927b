import { splitSuffix } from './comparator';
import type { Comparator, Unit } from './meaning';
import { doubtIn, deniesOrWeakens } from './remark';
import type { Doubt } from './remark';
import { remembered } from './remembered';
import { countedUnit, knownUnit, unknownUnit } from './unit';
import { CONFIRMATION, DENIAL, oneOf, skipWords } from './vocabulary';

/** What stands behind a number. */
export interface Tail {
  readonly unit: Unit | null;
  readonly comparator: Comparator | null;
  /** 10余台, 10台左右: the number is no exact one. */
  readonly isApproximate: boolean;
  /** What a remark leaves open; null without one, and where it changes nothing. */
  readonly doubt: Doubt | null;
}

const NOTHING: Tail = { unit: null, comparator: null, isApproximate: false, doubt: null };

const END_MARKS = /[。;,.!、]+$/;
/** Punctuation, or words that begin a remark without any: 8台剩余2台未到货. */
const REMARK_BEGINS = /[,;。:!]|(?:--|、)?(?:剩余|其余|余下|尚余|还剩|还有|仍有|其中|较上年|比上年|同比)/;
/** 1:1 and 1,2345 are no numbers with a remark. */
const DIGITS_GO_ON = /^[,:;.]\d/;
const BEFORE_REMARK = /[-、]+$/;
const IN_BRACKETS = /\([^()]*\)/g;
const LAST_BRACKETS = /^([^()]*)\(([^()]*)\)$/;
/** (%)（剩余18%未支付）: the unit's own brackets are not the remark's. */
const UNIT_IN_BRACKETS = /^\(([^()]+)\)(?=\()/;
const PART = /^(?:其中|含|包括|包含|追加|新增)/;
/** 100余人, 3.5万多亩, 十几台. */
const MORE_THAN = /^([十百千万亿]*)[余多来几]/;
const ABOUT = /(?:左右|上下|前后|不等)$/;
const CONFIRMED = oneOf(CONFIRMATION);
const DIGIT = /\d/;

/** Characters of verbs and conjunctions: a text with one of them says more than a unit. */
const NO_UNIT_WORD = /[并且和及或未没无不非的了进行通过提保促完达按前后]/;
/** 人份, 标准箱, kVA: one script only, so that `5G网络` is no quantity. */
const UNKNOWN_UNIT = /^(?:[\u4e00-\u9fff]{1,3}|[A-Za-zμΩ]{1,8})(?:\/[\u4e00-\u9fffA-Za-z]{1,6})?$/;

const MAX_LENGTH = 60;

/**
 * Reads what follows a number: a unit, a comparing ending (以上), a word that confirms (完成), a
 * remark behind a comma or in brackets. A remark that only explains the number (剩余2台未到货) changes
 * nothing; one that leaves open whether the number counts is a doubt; one that speaks against it, like
 * any other text that is no unit → null.
 */
export const readTail: (normalised: string) => Tail | null = remembered((normalised) => {
  const known = knownUnit(normalised);
  // 元/人·天以内 could be a unit by its looks.
  if (known && splitSuffix(normalised).comparator === null) return { ...NOTHING, unit: known };
  if (normalised.length > MAX_LENGTH) return null;

  const whole = normalised.replace(END_MARKS, '').replace(UNIT_IN_BRACKETS, unitBefore);
  if (DIGITS_GO_ON.test(whole)) return null;
  const begins = whole.replace(IN_BRACKETS, blanked).search(REMARK_BEGINS);
  let text = begins < 0 ? whole : whole.slice(0, begins).replace(BEFORE_REMARK, '');
  let remark = begins < 0 ? '' : whole.slice(begins);
  const bracketed = LAST_BRACKETS.exec(text);
  if (bracketed && isRemark(bracketed[2]!)) {
    text = bracketed[1]!;
    remark = `(${bracketed[2]!})${remark}`;
  }
  const more = MORE_THAN.test(text);
  text = text.replace(MORE_THAN, '$1');
  const about = ABOUT.test(text);
  text = text.replace(ABOUT, '');

  const { rest, comparator } = withoutEnding(text);
  const unit = unitIn(rest);
  if (unit === undefined) return null;
  const doubt = remark === '' ? null : doubtIn(remark, unit);
  if (doubt === 'unsafe') return null;
  return {
    unit,
    comparator: comparator ?? (more ? '>' : null),
    isApproximate: more || about,
    doubt,
  };
});

/** Brackets with digits or a denial in them are no unit and no part of one: （剩余5%未支付）. */
function isRemark(inside: string): boolean {
  if (isPart(inside) || splitSuffix(`(${inside})以上`).rest === '') return false;
  return (DIGIT.test(inside) && !knownUnit(inside)) || DENIAL.test(inside);
}

/** Without what confirms and what compares, in either order: 家以上, 日内完成. */
function withoutEnding(text: string): ReturnType<typeof splitSuffix> {
  const suffix = splitSuffix(text);
  const rest = withoutConfirmation(suffix.rest);
  return suffix.comparator === null && rest !== suffix.rest ? splitSuffix(rest) : { ...suffix, rest };
}

/** The unit, null where there is none, undefined where the text is something else. */
function unitIn(text: string): Unit | null | undefined {
  if (text === '') return null;
  const known = knownUnit(text);
  if (known) return known;
  const bracketed = LAST_BRACKETS.exec(text);
  if (bracketed) {
    const [, outside, inside] = bracketed;
    if (outside === '') return isPart(inside!) ? null : plainUnit(inside!);
    return !deniesOrWeakens(inside!) ? unitIn(withoutConfirmation(outside!)) : undefined;
  }
  return plainUnit(text);
}

/** 100（含上年结转5）: what else is in the number. */
function isPart(inside: string): boolean {
  return PART.test(inside) && !deniesOrWeakens(inside);
}

function plainUnit(text: string): Unit | undefined {
  if (DENIAL.test(text)) return undefined;
  const counted = countedUnit(text);
  if (counted) return counted;
  return UNKNOWN_UNIT.test(text) && !NO_UNIT_WORD.test(text) ? unknownUnit(text) : undefined;
}

/** Cuts confirming words off the end: `次已完成` → `次`. */
function withoutConfirmation(text: string): string {
  for (let from = 0; from < text.length; from += 1) {
    const end = skipWords(CONFIRMED, text, from);
    if (end === text.length) return text.slice(0, from);
  }
  return text;
}

function unitBefore(bracketed: string, inside: string): string {
  return knownUnit(inside) ? inside : bracketed;
}

/** As long as before, so that places stay where they are. */
function blanked(text: string): string {
  return ' '.repeat(text.length);
}
