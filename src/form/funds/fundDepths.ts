import { ZERO } from '../../notation/decimal';
import { normalise } from '../../notation/normalise';
import { sum } from '../cells/sum';
import type { Fund } from '../form';
import { wordOf } from '../words/wordOf';

/** 财政拨款 as a whole, which kinds of budget and levels of government are parts of. */
const WHOLE_FISCAL =
  /^(?:其中:?)?(?:当年|本年|本年度|年度|全年)?(?:财政(?:拨款|资金|性资金|补助)(?:收入|小计|合计)?|预算内资金)$/;
/** 单位资金 as a whole. */
const WHOLE_OWN = /^(?:其中:?)?(?:单位(?:自有)?资金|非财政(?:拨款|资金)|其[他它]资金)$/;
const KINDS_OF_BUDGET =
  /一般(?:公共)?预算|公共预算|政府性基金|基金预算|国有资本|社会?保(?:险|障)?基金|一般债|专项债|新增债/;
const KINDS_OF_OWN = /事业(?:单位)?收入|经营收入|上级补助收入|附属单位|其[他它]收入|自筹|社会投入|银行贷款/;
const LEVELS_OF_GOVERNMENT = /中央|上级|省级?|市级?|区级?|县级?|乡镇?|本级|地方/;
const OF_WHICH = /^其中/;
const NUMBERED = /^(?:(\d{1,2}[.、])|([(（]\d{1,2}[)）]|[①-⑳]))/;
/** Neither last year's money nor the unit's own is a part of this year's appropriation. */
const NO_PART = /结转|结余|其[他它]资金|单位资金|非财政|自有/;

/**
 * Tells how deep each row of a funds block is nested: 0 the total, 1 its parts, 2 the parts of a part. A kind of
 * budget (一般公共预算) below 财政拨款 is a part of it; so are a second 其中 and a row numbered （1） below one
 * numbered 1. For levels of government (中央, 省级) without 其中 only the amounts decide.
 */
export function withDepths(funds: readonly Fund[]): readonly Fund[] {
  const total = funds.findIndex(({ role }) => role === 'total');
  let parent: Fund | null = null;
  let former: Fund | null = null;
  return funds.map((fund, index) => {
    if (index <= total || (total < 0 && index === 0)) return { ...fund, depth: 0 };
    const depth = depthOf(fund, parent, former, funds.slice(index));
    const placed = { ...fund, depth };
    if (depth === 1) parent = placed;
    former = placed;
    return placed;
  });
}

function depthOf(fund: Fund, parent: Fund | null, former: Fund | null, below: readonly Fund[]): number {
  if (!parent || !former) return 1;
  const label = normalise(fund.label);
  const word = wordOf(fund.label);
  const [whole, own] = [wordOf(parent.label), wordOf(former.label)];
  const numbering = NUMBERED.exec(label);
  if (numbering?.[1]) return 1;
  if (numbering?.[2] && NUMBERED.exec(normalise(parent.label))?.[1]) return 2;
  if (NO_PART.test(word)) return 1;
  if (OF_WHICH.test(word) && former.depth === 2 && !isOfOneKind(own, word)) return 3;
  if (WHOLE_FISCAL.test(whole)) {
    if (KINDS_OF_BUDGET.test(word) || OF_WHICH.test(word)) return 2;
    if (former.depth >= 2 && isOfOneKind(own, word)) return former.depth;
    return LEVELS_OF_GOVERNMENT.test(word) && addUpTo(parent, below) ? 2 : 1;
  }
  if (WHOLE_OWN.test(whole) && KINDS_OF_OWN.test(word)) return 2;
  if (OF_WHICH.test(word) && !OF_WHICH.test(whole)) return 2;
  return former.depth >= 2 && isOfOneKind(own, word) ? former.depth : 1;
}

function isOfOneKind(a: string, b: string): boolean {
  return [KINDS_OF_BUDGET, KINDS_OF_OWN, LEVELS_OF_GOVERNMENT].some((kind) => kind.test(a) && kind.test(b));
}

/** The run of levels of government that begins here comes to just what stands in the row above it. */
function addUpTo(parent: Fund, below: readonly Fund[]): boolean {
  const end = below.findIndex(
    ({ label }) => !LEVELS_OF_GOVERNMENT.test(wordOf(label)) || NO_PART.test(label),
  );
  const run = end < 0 ? below : below.slice(0, end);
  return AMOUNTS.some((amount) => {
    const whole = parent[amount]?.number;
    if (!whole || whole.isZero()) return false;
    const parts = run.map((fund) => fund[amount]?.number);
    return (sum(parts) ?? ZERO).eq(whole);
  });
}

const AMOUNTS = ['budget', 'initial', 'executed'] as const;
