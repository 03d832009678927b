import type { Decimal } from '../notation/decimal';
import { oneOf } from '../notation/vocabulary';
import type { End, Measured, When } from './criterion';
import type { Amount, Found } from './scan';
import { amountAt, matchAt, skip } from './scan';
import { subjectOf } from './criterionSubject';

/** A condition with what it measures and the units it writes. */
export interface Condition {
  readonly when: When;
  readonly measure: Measured;
  readonly units: readonly Amount[];
  /** 超过不得分: what lies beyond full marks on that side, which the rule before it says. */
  readonly beyond?: 'below' | 'above';
}

interface Sign {
  readonly side: 'lower' | 'upper' | 'point';
  readonly belongs: End['belongs'];
}

const SIGNS: readonly (readonly [side: Sign['side'], belongs: End['belongs'], spellings: readonly string[]])[] = [
  ['lower', 'yes', ['≥', '>=', '大于等于', '大于或等于', '高于或等于', '高于等于', '不低于', '不少于', '不小于', '至少', '达到', '达', '不得低于']],
  ['lower', 'no', ['>', '大于', '高于', '超过', '超出', '多于', '超']],
  ['upper', 'yes', ['≤', '小于等于', '小于或等于', '低于或等于', '低于等于', '不高于', '不超过', '不大于', '不多于', '控制在', '不得超过', '未超过', '不超']],
  ['upper', 'no', ['<', '小于', '低于', '少于', '不足', '不到', '未达到', '未达', '不满', '达不到', '没有达到', '未到']],
  ['point', 'yes', ['=', '等于', '正好为', '恰好为']],
]; // prettier-ignore
const SIGN_OF: ReadonlyMap<string, Sign> = new Map(
  SIGNS.flatMap(([side, belongs, spellings]) =>
    spellings.map((spelling) => [spelling, { side, belongs }] as const),
  ),
);
const SIGN = oneOf([...SIGN_OF.keys()]);
const MATHEMATICAL = /[≤<≥>]/y;
const INCLUSION = /\((不含|不包括|不包含|含|包括|包含)[^()]{0,8}\)/y;
const SUFFIX = /(及其?|含|和|或|的)?(以上|之上|以下|之下|以内|之内)/y;
const RANGE = /[-~至到]+|[和与](?=[\d.]+%?(?:\([^()]*\))?之间)/y;
const NEUTRAL = /(?:介于|处于|位于|在|为|于|是)/y;
const BEHIND_RANGE = /(?:的)?(?:之间|区间|范围)?(?:内|以内|之内)?/y;
const AND = /(?:且|并且|并|但|同时|,|、|至|到|-|~)/y;
/** What goes on behind a condition: the award, or the steps. */
const AHEAD =
  /(?:的|者|时|,|:|则|即|情况|;)*(?:可|应)?(?:得|计|记|赋|给|评|打|不|满分|扣|\d+(?:\.\d+)?分|按|每|为\d+(?:\.\d+)?分|为?满分|为?零分)/y;
const SUBJECT = /[\p{Script=Han}A-Za-z()、/]/u;
const NO_SUBJECT = /[得计扣每;。]|分值|满分/;
const LONGEST_SUBJECT = 24;

/**
 * Reads the condition that begins at a place, with the words that say what it speaks of; null where none begins there.
 */
export function conditionAt(text: string, at: number, name: string): Found<Condition> | null {
  return intervalAt(text, at, name) ?? targetAt(text, at) ?? null;
}

function intervalAt(text: string, at: number, name: string): Found<Condition> | null {
  for (let length = 0; length <= LONGEST_SUBJECT; length += 1) {
    const words = text.slice(at, at + length);
    if (words.length < length || NO_SUBJECT.test(words)) return null;
    const ends = endsAt(text, skip(NEUTRAL, text, at + length), name);
    if (ends) {
      const measure = joined(subjectOf(words, name), ends.item.measure);
      return measure && { item: { ...ends.item, measure }, end: ends.end };
    }
    if (!SUBJECT.test(text.charAt(at + length))) return null;
  }
  return null;
}

/** Combines what two sets of words speak of: what one leaves open the other says. */
export function joined(one: Measured | null, other: Measured | null): Measured | null {
  if (one === null || other === null) return null;
  if (one === 'unsaid') return other;
  return other === 'unsaid' || one === other ? one : null;
}

function endsAt(text: string, at: number, name: string): Found<Condition> | null {
  return twoSidedAt(text, at, name) ?? signedAt(text, at) ?? bareAt(text, at);
}

/** 80%≤完成率<90%. */
function twoSidedAt(text: string, at: number, name: string): Found<Condition> | null {
  const first = amountAt(text, at);
  const firstSign = first && matchAt(MATHEMATICAL, text, first.end)?.[0];
  if (!first || !firstSign) return null;
  for (let length = 1; length <= LONGEST_SUBJECT; length += 1) {
    const from = first.end + 1;
    const words = text.slice(from, from + length);
    const sign = matchAt(MATHEMATICAL, text, from + length)?.[0];
    const second = sign ? amountAt(text, from + length + 1) : null;
    if (sign && second) {
      const measure = subjectOf(words, name);
      const isAscending = /[≤<]/.test(firstSign);
      if (!measure || isAscending !== /[≤<]/.test(sign)) return null;
      const one = endOf(first.item.value, /[≤≥]/.test(firstSign) ? 'yes' : 'no');
      const other = endOf(second.item.value, /[≤≥]/.test(sign) ? 'yes' : 'no');
      const when = intervalOf(isAscending ? one : other, isAscending ? other : one);
      return when && { item: { when, measure, units: sharing(first.item, second.item) }, end: second.end };
    }
    if (!SUBJECT.test(text.charAt(from + length - 1))) return null;
  }
  return null;
}

/** ≥90%, 达到90%以上, 高于80%（含）且低于90%. */
function signedAt(text: string, at: number): Found<Condition> | null {
  const first = signedEndAt(text, at);
  if (!first) return null;
  const { side, end: value } = first.item;
  if (side === 'point')
    return { item: unsaid(intervalOf(value, value), [first.item.amount]), end: first.end };
  const second = signedEndAt(text, skip(AND, text, first.end));
  if (second && second.item.side !== side && second.item.side !== 'point') {
    const [lower, upper] = side === 'lower' ? [value, second.item.end] : [second.item.end, value];
    const when = intervalOf(lower, upper);
    if (when) return { item: unsaid(when, sharing(first.item.amount, second.item.amount)), end: second.end };
  }
  const when = side === 'lower' ? intervalOf(value, null) : intervalOf(null, value);
  return { item: unsaid(when, [first.item.amount]), end: first.end };
}

interface SignedEnd {
  readonly side: Sign['side'];
  readonly end: End;
  readonly amount: Amount;
}

function signedEndAt(text: string, at: number): Found<SignedEnd> | null {
  const spelling = matchAt(SIGN, text, at)?.[0];
  const sign = spelling === undefined ? undefined : SIGN_OF.get(spelling);
  const from = at + (spelling?.length ?? 0);
  const amount = sign && (amountAt(text, from) ?? pointsAmountAt(text, from));
  if (!sign || !amount) return null;
  const inclusion = inclusionAt(text, amount.end);
  const suffix = suffixAt(text, inclusion.end);
  if (suffix && suffix.item.side !== sign.side) {
    // 超过90%以下 says nothing.
    return null;
  }
  const behind = inclusionAt(text, suffix?.end ?? inclusion.end);
  const belongs =
    inclusion.item ?? behind.item ?? (suffix && sign.belongs === 'no' ? 'unsaid' : sign.belongs);
  return {
    item: { side: sign.side, end: endOf(amount.item.value, belongs), amount: amount.item },
    end: behind.end,
  };
}

/** 80%（含）-90%, 90%（含）以上, 100%. */
function bareAt(text: string, at: number): Found<Condition> | null {
  const first = amountAt(text, at) ?? pointsAmountAt(text, at);
  if (!first) return null;
  const inclusion = inclusionAt(text, first.end);
  const sign = matchAt(RANGE, text, inclusion.end)?.[0];
  const second =
    sign === undefined
      ? null
      : (amountAt(text, inclusion.end + sign.length) ?? pointsAmountAt(text, inclusion.end + sign.length));
  if (second) return rangeAt(text, first.item, inclusion.item, second);
  const suffix = suffixAt(text, inclusion.end);
  const behind = inclusionAt(text, suffix?.end ?? inclusion.end);
  const included = inclusion.item ?? behind.item;
  if (suffix) {
    const end = endOf(first.item.value, included ?? suffix.item.belongs);
    const other = suffixedEndAt(text, skip(AND, text, behind.end));
    if (other && other.item.side !== suffix.item.side) {
      const [lower, upper] = suffix.item.side === 'lower' ? [end, other.item.end] : [other.item.end, end];
      if (lower.value.lt(upper.value))
        return {
          item: unsaid(intervalOf(lower, upper), sharing(first.item, other.item.amount)),
          end: other.end,
        };
    }
    const when = suffix.item.side === 'lower' ? intervalOf(end, null) : intervalOf(null, end);
    return { item: unsaid(when, [first.item]), end: behind.end };
  }
  if (!matchAt(AHEAD, text, behind.end) || isPoints(text, at)) return null;
  const point = endOf(first.item.value, 'yes');
  return { item: unsaid(intervalOf(point, point), [first.item]), end: behind.end };
}

/** 85%以上, as the second half of 95%以下85%以上. */
function suffixedEndAt(text: string, at: number): Found<SignedEnd> | null {
  const amount = amountAt(text, at);
  if (!amount) return null;
  const inclusion = inclusionAt(text, amount.end);
  const suffix = suffixAt(text, inclusion.end);
  if (!suffix) return null;
  const behind = inclusionAt(text, suffix.end);
  const end = endOf(amount.item.value, inclusion.item ?? behind.item ?? suffix.item.belongs);
  return { item: { side: suffix.item.side, end, amount: amount.item }, end: behind.end };
}

function rangeAt(
  text: string,
  first: Amount,
  included: End['belongs'] | null,
  second: Found<Amount>,
): Found<Condition> | null {
  const inclusion = inclusionAt(text, second.end);
  const end = skip(BEHIND_RANGE, text, inclusion.end);
  const units = sharing(first, second.item);
  const one = endOf(first.value, included ?? 'unsaid');
  const other = endOf(second.item.value, inclusion.item ?? 'unsaid');
  const when = one.value.lt(other.value) ? intervalOf(one, other) : intervalOf(other, one);
  return when && { item: unsaid(when, units), end };
}

/** 满意度90分以上: points may be what is measured, where a range or suffix follows. */
function pointsAmountAt(text: string, at: number): Found<Amount> | null {
  const match = matchAt(POINTS_MEASURED, text, at);
  if (!match) return null;
  const amount = amountAt(match[1]!, 0);
  return amount && { item: amount.item, end: at + match[1]!.length + 1 };
}

const POINTS_MEASURED =
  /(\d+(?:\.\d+)?)分(?=(?:\([^()]*\))?(?:[-~至]|及?以上|及?以下|(?:的|,|:|则)*(?:得|计|记|赋|给|不得|不计)))/y;

function isPoints(text: string, at: number): boolean {
  return matchAt(POINTS_MEASURED, text, at) !== null;
}

function inclusionAt(
  text: string,
  at: number,
): { readonly item: End['belongs'] | null; readonly end: number } {
  const word = matchAt(INCLUSION, text, at)?.[1];
  if (word === undefined) return { item: null, end: at };
  return { item: word.startsWith('不') ? 'no' : 'yes', end: INCLUSION.lastIndex };
}

function suffixAt(text: string, at: number): Found<Sign> | null {
  const match = matchAt(SUFFIX, text, at);
  if (!match) return null;
  const [, joint, word] = match;
  const belongs = joint === undefined || joint === '的' ? 'unsaid' : 'yes';
  return { item: { side: word!.endsWith('上') ? 'lower' : 'upper', belongs }, end: SUFFIX.lastIndex };
}

function endOf(value: Decimal, belongs: End['belongs']): End {
  return { value, belongs };
}

function intervalOf(lower: End | null, upper: End | null): When {
  return { kind: 'interval', lower, upper };
}

function unsaid(when: When, units: readonly Amount[]): Condition {
  return { when, measure: 'unsaid', units };
}

/** 0-10%: the unit behind the second number is the first one's too. */
function sharing(first: Amount, second: Amount): readonly Amount[] {
  return [first.unit === null ? { ...first, unit: second.unit } : first, second];
}

const TARGET = String.raw`(?:了|并|年度|年初|全年|当年|预期|绩效|既定|设定|计划|预定|规定|项目|工作|的)*(?:目标值?|指标值?|任务数?|计划数?|要求|标准)?(?:任务|要求|工作)?`;
const DONE = '(?:完成|达到|达成|实现|达标)';
const MET = new RegExp(
  `(?:(?:实际)?完成值|实际值|指标值|实际|全部|全面|圆满|已|指标|任务|目标)*${DONE}${TARGET}(?:的|者|时)?`,
  'y',
);
const MISSED = new RegExp(
  `(?:(?:实际)?完成值|实际值|指标值|实际|指标|任务|目标)*(?:(?:未|没有|未能|没能|不能|尚未)(?:全部|完全|如数)?${DONE}|不达标|达不到)${TARGET}(?:的|者|时)?`,
  'y',
);

/** 完成目标, 未完成: whether the row's own target is met. */
function targetAt(text: string, at: number): Found<Condition> | null {
  for (const [pattern, met] of [
    [MISSED, false],
    [MET, true],
  ] as const) {
    if (matchAt(pattern, text, at) && matchAt(AHEAD, text, pattern.lastIndex) !== null) {
      // AHEAD has a state of its own; where the condition ends must be found again.
      matchAt(pattern, text, at);
      return { item: unsaid({ kind: 'target', met }, []), end: pattern.lastIndex };
    }
  }
  return null;
}

const OTHERWISE =
  /(?:否则|反之|其他|其它|其余|除此以外|除此之外)(?:的)?(?:情况|情形|档次|者)?(?:均|一律|都)?/y;

const BEYOND =
  /(?:(超过|超出|高于|大于)|低于|不足|未达到|达不到|小于|少于)(?:标准|上限|下限|目标值?|该值|此值)?(?:的|者|时|部分)?(?=,?(?:不得分|不计分|得0分|计0分|零分))/y;

/** 否则, 其他情况; 超过不得分. */
export function otherwiseAt(text: string, at: number): Found<Condition> | null {
  const beyond = matchAt(BEYOND, text, at);
  if (beyond) {
    const side = beyond[1] === undefined ? 'below' : 'above';
    return { item: { ...unsaid({ kind: 'otherwise' }, []), beyond: side }, end: BEYOND.lastIndex };
  }
  if (!matchAt(OTHERWISE, text, at)) return null;
  return { item: unsaid({ kind: 'otherwise' }, []), end: OTHERWISE.lastIndex };
}

const WORDS =
  /[\p{Script=Han}()、“”A-Za-z]{1,24}?(?=(?:的|者|时|,|:|则)*(?:得|计|记|赋|给|评)?(?:满分|一半|\d+(?:\.\d+)?分|[零0]分|(?:权重|分值)的?\d|\d+(?:\.\d+)?%的?(?:权重|分值))|(?:的|者|时|,|:|则)*不(?:得|计|记|给)分)/uy;
/** Words of judgement, of counting and of scores: a sentence that holds them says more than a state. */
const NOT_WORDS =
  /[扣每得]|计(?!划)|酌|视|适当|左右|大约|参照|专家|综合|比例|百分|目标值|指标值|最高|最低|超过|低于|高于|不足|以上|以下|满分|分值|权重|至|以内|小于|大于|增加|减少|提高|降低|累计|不超|之间|逐|依次|分别|[一二三四五六七八九十两]/;

/** 较健全, 部分完成: a state in words, before what it is worth. */
export function wordsAt(text: string, at: number): Found<Condition> | null {
  const words = matchAt(WORDS, text, at)?.[0];
  if (words === undefined || NOT_WORDS.test(words)) return null;
  return { item: unsaid({ kind: 'words', words }, []), end: WORDS.lastIndex };
}
