import { remembered } from './remembered';

/**
 * Texts that need no change: printable ASCII without blanks, Chinese characters and the two usual
 * comparators, without brackets that are made round. Two questions: classes of many ranges are slow.
 */
const PLAIN = /^[!-~\u4e00-\u9fff≤≥]*$/;
const BRACKETS = /[[\]{}]/;

/**
 * Enumerators, superscripts and fractions (Unicode category No) keep their form: NFKC would turn
 * `①15家` into `115家` and `10⁴` into `104`. So do Roman numerals (Nl): `Ⅲ类` is no damaged `111类`.
 */
const FOLDABLE = /[^\p{No}\p{Nl}]+/gu;

const INVISIBLE = /[\p{Cf}]/gu;

/** Signs that people and input methods use for one another. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-': '—–―‒‐─━−﹣',
    '~': '〜∼⁓～',
    '≥': '≧⩾≮',
    '≤': '≦⩽≯',
    '=': '═＝',
    ':': '∶',
    '(': '[{【〔〖「',
    ')': ']}】〕〗」',
  }).flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)),
);
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'gu');

const BLANKS = /\s+/g;
const BEFORE_BLANK = /[\d,.]/;
const DIGIT = /\d/;

/**
 * The text as the readers of this folder compare it: full-width letters, digits and punctuation
 * made half-width, look-alike signs made one, blanks and invisible characters removed. A blank
 * between two digits stays, as one space: `1 234` may be a thousands separator, `15 20` is two
 * numbers. What stands in a form is never replaced by it.
 */
export function normalise(text: string): string {
  return PLAIN.test(text) && !BRACKETS.test(text) ? text : folded(text);
}

const folded = remembered((text) =>
  text
    .replace(FOLDABLE, (run) => run.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(LOOKALIKE, (sign) => LOOKALIKES.get(sign) ?? sign)
    .trim()
    .replace(BLANKS, (blanks, at: number, whole: string) =>
      BEFORE_BLANK.test(whole.charAt(at - 1)) && DIGIT.test(whole.charAt(at + blanks.length)) ? ' ' : '',
    ),
);
