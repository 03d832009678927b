import type { Comparator } from './meaning';
import { normalise } from './normalise';
import { longestFirst } from './vocabulary';

/**
 * Everything that people write before a number. 以上 and 以下 include the number itself, as Chinese
 * legal texts do (民法典第一千二百五十九条).
 */
const BEFORE: Readonly<Record<Comparator, readonly string[]>> = {
  '>=': [
    '≥', '>=', '=>', '≥=', '>≈', '大于等于', '大于或等于', '大于或者等于', '高于等于', '高于或等于', '多于等于',
    '不低于', '不少于', '不小于', '不短于', '不得低于', '不得少于', '不得小于', '不应低于', '不能低于', '至少', '最少', '最低', '不早于',
  ],
  '>': ['>', '大于', '高于', '多于', '超过', '超', '逾', '晚于'],
  '<=': [
    '≤', '<=', '=<', '≤=', '小于等于', '小于或等于', '小于或者等于', '低于等于', '低于或等于', '少于等于',
    '不高于', '不超过', '不大于', '不多于', '不长于', '不超', '不得高于', '不得超过', '不得大于', '不得多于', '不应超过', '不能超过',
    '控制在', '至多', '最多', '最高', '不晚于', '不迟于', '不得晚于', '不得迟于',
  ],
  '<': ['<', '小于', '低于', '少于', '早于'],
  '=': ['=', '==', '等于'],
}; // prettier-ignore

/** What people write behind it; 不含 turns the inclusive ones into the exclusive. */
const BEHIND: Readonly<Record<string, Comparator>> = {
  以上: '>=',
  之上: '>=',
  以下: '<=',
  之下: '<=',
  以内: '<=',
  之内: '<=',
  内: '<=',
};

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map(
  (Object.keys(BEFORE) as Comparator[]).flatMap((comparator) =>
    BEFORE[comparator].map((spelling) => [spelling, comparator] as const),
  ),
);

/** Every spelling before a number, for the reader of leading words. */
export const COMPARATOR_SPELLINGS: readonly string[] = [...COMPARATORS.keys()];

const INCLUSION = '\\(不?含[^()]{0,6}\\)';
const SUFFIX = new RegExp(
  `(?:及其|及|或|和|含)?(${INCLUSION})?(${longestFirst(Object.keys(BEHIND)).join('|')})(${INCLUSION})?$`,
);
const EXCLUSIVE: Readonly<Partial<Record<Comparator, Comparator>>> = { '>=': '>', '<=': '<' };

/** The comparator that a spelling stands for; `spelling` is normalised. */
export function comparatorOfSpelling(spelling: string): Comparator | null {
  return COMPARATORS.get(spelling) ?? null;
}

/** The comparator in a column of signs: ≥, ≧, ═, 大于等于; 定性, blank or anything else → null. */
export function comparatorOf(sign: string): Comparator | null {
  return sign.length > 16 ? null : comparatorOfSpelling(normalise(sign).replace(/[()]/g, ''));
}

/** `家及以上` → `家` and >=; without such an ending the text itself and null. */
export function splitSuffix(text: string): { readonly rest: string; readonly comparator: Comparator | null } {
  const match = SUFFIX.exec(text);
  if (!match) return { rest: text, comparator: null };
  const [, inclusion, ending, inclusionBehind] = match;
  const comparator = BEHIND[ending!]!;
  const isExclusive = (inclusion ?? inclusionBehind ?? '').startsWith('(不含');
  return {
    rest: text.slice(0, match.index),
    comparator: isExclusive ? EXCLUSIVE[comparator]! : comparator,
  };
}
