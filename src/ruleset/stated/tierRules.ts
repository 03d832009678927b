import { Decimal, HUNDRED } from '../../notation/decimal';
import type { DecimalText } from '../ruleset';
import { DOUBT } from './sentences';

const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
/** `(含80%)`, `(含)`, `(≥50%,<80%)`, `(<50%)`. */
const REMARK = String.raw`(?:\([^()]{0,16}\))?`;
const RANGE = new RegExp(
  String.raw`([[(]?)(${NUMBER})%?(${REMARK})[-至,到]+(${NUMBER})%(${REMARK})([\])]?)`,
  'g',
);
const SUBJECT = /定性|达成|未达成|完成情况.{0,4}档/;
const OTHER_NUMBERS = /[\d%]/;
const FEWEST = 2;
const COUNTED = /[2-6二三四五六两](?:个)?(?:档次?|等次|等级|级)/g;

interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * Reads where the tiers for achievements in words begin, as shares: 100%-80%（含80%）、80%-50%（含50%）、 50%-0%. Null
 * unless the ranges lead from 100 % to 0 without a gap, each includes its lower end and excludes its upper one, and
 * the sentence holds no other number.
 */
export function tiersIn(sentence: string): readonly DecimalText[] | null {
  if (!SUBJECT.test(sentence) || DOUBT.test(sentence)) return null;
  const text = sentence.replace(COUNTED, '');
  const ranges: Range[] = [];
  for (const match of text.matchAll(RANGE)) {
    const range = rangeOf(match);
    if (!range) return null;
    ranges.push(range);
  }
  const rest = text.replace(RANGE, '');
  if (ranges.length < FEWEST || OTHER_NUMBERS.test(rest) || !isChain(ranges)) return null;
  return ranges.slice(0, -1).map(({ low }) => low.div(HUNDRED).toFixed());
}

function isChain(ranges: readonly Range[]): boolean {
  return ranges.every(({ low, high }, i) => {
    const above = i === 0 ? HUNDRED : ranges[i - 1]!.low;
    const isLast = i === ranges.length - 1;
    return high.eq(above) && low.lt(high) && low.isZero() === isLast;
  });
}

/** The range with its lower end and, but for full marks, without its upper one; null where it says otherwise. */
function rangeOf([, open, one, oneRemark, other, otherRemark, close]: RegExpMatchArray): Range | null {
  const [first, second] = [new Decimal(one!), new Decimal(other!)];
  const isAscending = first.lt(second);
  const [low, high] = isAscending ? [first, second] : [second, first];
  const lowRemark = isAscending ? oneRemark! : otherRemark!;
  const highRemark = isAscending ? otherRemark! : oneRemark!;
  // A remark behind the range speaks of both ends.
  const trailing = isAscending ? highRemark : '';
  if (isAscending && /[≥<]/.test(trailing)) return saysUsual(trailing, low, high) ? { low, high } : null;
  if (!includes(lowRemark, low, high, true) || !includes(highRemark, high, high, high.eq(HUNDRED)))
    return null;
  const isSquare = /[[\]]/.test(open! + close!);
  if (isSquare && isAscending && open !== '[' && !low.isZero()) return null;
  if (isSquare && isAscending && close === ']' && !high.eq(HUNDRED)) return null;
  return { low, high };
}

/** Whether a remark at an end says what is usual there, or nothing. */
function includes(remark: string, end: Decimal, high: Decimal, usual: boolean): boolean {
  if (remark === '') return true;
  const inside = remark.slice(1, -1);
  const inclusion = /^(不含|含)(\d+(?:\.\d+)?)?%?$/.exec(inside);
  if (inclusion) {
    const number = inclusion[2];
    if (number !== undefined && !new Decimal(number).eq(end)) return false;
    return (inclusion[1] === '含') === usual;
  }
  return saysUsual(remark, end, high);
}

const BOUNDS = /([≥<])(\d+(?:\.\d+)?)%?/g;

/** `(≥50%,<80%)`: at least the low end, less than the high one; (<100%) would leave nobody full marks. */
function saysUsual(remark: string, low: Decimal, high: Decimal): boolean {
  const inside = remark.slice(1, -1);
  const bounds = [...inside.matchAll(BOUNDS)];
  if (bounds.length === 0 || inside.replace(BOUNDS, '').replace(/[,且]/g, '') !== '') return false;
  return bounds.every(([, sign, number]) => {
    const value = new Decimal(number!);
    return sign === '≥' ? value.eq(low) : value.eq(high) && high.lt(HUNDRED);
  });
}
