import { isAbsence } from './absence';
import { splitSuffix } from './comparator';
import type { Comparator, Unit } from './meaning';
import { remembered } from './remembered';
import { countedUnit, knownUnit, unknownUnit } from './unit';
import { CONFIRMATION, DENIAL, oneOf, skipWords } from './vocabulary';

/** What stands behind a number. */
export interface Tail {
  readonly unit: Unit | null;
  readonly comparator: Comparator | null;
}

const END_MARKS = /[。;,.!、]+$/;
const COMMENT_BEGINS = /[,;。:!]/;
/** 35个，其中新增3个: numbers of its parts change nothing. */
const PARTS = /^[,;。:](?:其中|包括|包含)/;
const PART = /^(?:其中|含|包括|包含|追加|新增)/;
const CLAUSE_ENDS = /[,;。:!、]/;
const IN_BRACKETS = /\([^()]*\)/g;
const LAST_BRACKETS = /^([^()]*)\(([^()]*)\)$/;
/** 100余人, 3.5万多亩. */
const MORE_THAN = /^([十百千万亿]*)[余多来]/;
const CONFIRMED = oneOf(CONFIRMATION);
const DIGIT = /\d/;

/** Characters of verbs and conjunctions: a text with one of them says more than a unit. */
const NO_UNIT_WORD = /[并且和及或未没无不非的了进行通过提保促完达按前后]/;
/** 人份, 标准箱, kVA: one script only, so that `5G网络` is no quantity. */
const UNKNOWN_UNIT = /^(?:[\u4e00-\u9fff]{1,3}|[A-Za-zμΩ]{1,8})(?:\/[\u4e00-\u9fffA-Za-z]{1,6})?$/;

const MAX_LENGTH = 60;

/**
 * Reads what follows a number: a unit, a comparing ending (以上), a word that confirms (完成), a
 * comment behind a comma or in brackets. A comment that denies or weakens (`100%，部分未完成`), or
 * one outside brackets with more digits (`15家、20次`), makes the number unsafe: null, as for any
 * other text that is no unit.
 */
export const readTail: (normalised: string) => Tail | null = remembered((normalised) => {
  if (normalised === '') return { unit: null, comparator: null };
  const known = knownUnit(normalised);
  // 元/人·天以内 could be a unit by its looks.
  if (known && splitSuffix(normalised).comparator === null) return { unit: known, comparator: null };
  if (normalised.length > MAX_LENGTH) return null;

  let text = normalised.replace(END_MARKS, '');
  const commentAt = text.replace(IN_BRACKETS, blanked).search(COMMENT_BEGINS);
  if (commentAt >= 0) {
    const comment = text.slice(commentAt);
    if ((DIGIT.test(comment) && !PARTS.test(comment)) || deniesOrWeakens(comment)) return null;
    text = text.slice(0, commentAt);
  }
  const more = MORE_THAN.test(text);
  if (more) text = text.replace(MORE_THAN, '$1');

  const { rest, comparator } = withoutEnding(text);
  const unit = unitIn(rest);
  if (unit === undefined) return null;
  return { unit, comparator: comparator ?? (more ? '>' : null) };
});

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

function deniesOrWeakens(comment: string): boolean {
  return comment.split(CLAUSE_ENDS).some((clause) => DENIAL.test(clause) && !isAbsence(clause));
}

/** As long as before, so that places stay where they are. */
function blanked(text: string): string {
  return ' '.repeat(text.length);
}
