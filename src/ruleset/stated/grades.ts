import { Decimal } from '../../notation/decimal';
import type { Grade } from '../ruleset';
import { DOUBT } from './sentences';

const NAME = '(?:优秀|良好|不合格|合格|及格|不及格|一般|较好|较差|优|良|中|低|差|好)';
const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
const REMARK = String.raw`(?:\([^()]{1,10}\))?`;
const SUBJECT = '(?:得分|总分|分数|评分|自评得分|S|x|X)?';
/**
 * 90(含)-100分, 100-90分(含90分), 90分及以上, ≥90分, 80≤得分<90, [80,90), 60分以下, 低于60分; before each, what no
 * sentence that has one lacks: the patterns are long, and most sentences write their ranges in one or two ways.
 */
const RANGES: readonly (readonly [RegExp, string])[] = [
  [/,/, String.raw`[[(](?<low1>${NUMBER})分?,(?<high1>${NUMBER})分?[\])]`],
  [/≤/, String.raw`(?<low2>${NUMBER})分?≤${SUBJECT}(?<sign2>[<≤])(?<high2>${NUMBER})分?`],
  [/≥/, String.raw`(?<high3>${NUMBER})分?(?<sign3>[>≥])${SUBJECT}≥(?<low3>${NUMBER})分?`],
  [
    /[-至到]/,
    String.raw`(?:在|为)?(?<one4>${NUMBER})分?(?<mark4>${REMARK})[-至到](?<two4>${NUMBER})分?(?<mark4b>${REMARK})(?:之间)?(?<mark4c>,不?含${NUMBER}分)?`,
  ],
  [/[≥于到]/, String.raw`${SUBJECT}(?:≥|不低于|达到|大于等于)(?<low5>${NUMBER})分?(?:及?以上)?`],
  [
    /以上/,
    String.raw`(?:在)?(?<low6>${NUMBER})分?(?<mark6>${REMARK})(?:及其?|和|含)?以上(?<mark6b>${REMARK})`,
  ],
  [/[<于足到]/, String.raw`${SUBJECT}(?:<|低于|不足|小于|不到)(?<high7>${NUMBER})分?(?:的)?`],
  [/以下/, String.raw`(?:在)?(?<high8>${NUMBER})分?(?<mark8>${REMARK})以下(?<mark8b>${REMARK})`],
];
const JOINT = '(?:的|者)?,?(?:等级|评定|评价|评定等级|评价等级|结果)?(?:评)?(?:为|是|:|=)?';
const SEPARATOR = /[,;、]+/y;
const LEAD =
  /^(?:[\p{Script=Han}/()、]{0,40}?(?:[:,]|[四4](?:个)?(?:等级|等次|档次?|级)[:,]?|总分100分)){0,3}(?:总分|得分|自评得分|自评总分|评价得分|综合得分|满分)?(?:为|在|=|:)?(?:\(S\))?/u;
const TAIL = /^(?:,?(?:共|四个等级|四个档次|四档|等级|等次|四级|的)*)$/;
const LEAST = 2;
/** One letter of each name: what does not name two grades needs no pattern of ranges, which are long. */
const MAY_LIST = /[优良格般好差中低].*[优良格般好差中低]/;
/** What a name begins with; 低 and 不 begin ranges as well (低于60分, 不足60分). */
const BEGINS_NAME = /[优良不合及一较中低差好]/;
const BEGINS_NO_RANGE = /[优良合及一较中差好]/;

interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal | null;
}

/**
 * Reads the grades of totals: 90（含）-100分为优、80（含）-90分为良. Null unless every part of the sentence is a
 * grade, and each begins where the one above ends, including its own beginning.
 */
export function gradesIn(sentence: string): readonly Grade[] | null {
  // 4.90（含）-100分为优: the first may be the number of the paragraph; only one reading is a list of grades.
  const numbered = /^\d{1,2}[.、](?=\d)/.exec(sentence)?.[0];
  return listIn(sentence) ?? (numbered === undefined ? null : listIn(sentence.slice(numbered.length)));
}

function listIn(sentence: string): readonly Grade[] | null {
  if (!MAY_LIST.test(sentence) || DOUBT.test(sentence) || !/\d/.test(sentence)) return null;
  for (const lead of leadsOf(sentence)) {
    const found = listFrom(sentence, lead);
    if (found && found.length >= LEAST && isChain(found))
      return found.map(({ name, bounds }) => gradeOf(name, bounds));
  }
  return null;
}

interface Item {
  readonly name: string;
  readonly bounds: Bounds;
}

/** Where the list may begin: at the first name or number that follows words without any. */
function leadsOf(sentence: string): readonly number[] {
  const ends = new Set<number>([0]);
  for (let at = 1; at < Math.min(sentence.length, 60); at += 1) {
    // 总分100分 and 四个等级 are words before the list; 总分10 is the beginning of such, and not yet one.
    if (/\d/.test(sentence.slice(0, at).replace(/100分|4/g, ''))) continue;
    if (LEAD.exec(sentence.slice(0, at))?.[0].length === at) ends.add(at);
  }
  return [...ends];
}

function listFrom(sentence: string, start: number): readonly Item[] | null {
  const items: Item[] = [];
  let at = start;
  while (at < sentence.length) {
    const item = itemAt(sentence, at);
    if (!item) break;
    items.push(item.item);
    at = item.end;
    SEPARATOR.lastIndex = at;
    if (SEPARATOR.test(sentence)) at = SEPARATOR.lastIndex;
  }
  return TAIL.test(sentence.slice(at)) ? items : null;
}

interface ItemPattern {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const RANGE_FIRST: readonly ItemPattern[] = RANGES.map(([needs, range]) => ({
  needs,
  pattern: new RegExp(
    `(?:(?:自评)?(?:得分|总分|分数))?${range}${JOINT}(?<name>${NAME})(?:等级|级|等次|档)?`,
    'y',
  ),
}));
const NAME_FIRST: readonly ItemPattern[] = RANGES.map(([needs, range]) => ({
  needs,
  pattern: new RegExp(`(?<name>${NAME})(?:等级|级|等次|档)?(?::|为|=)?\\(?${range}\\)?(?![\\d%])`, 'y'),
}));

function itemAt(sentence: string, at: number): { readonly item: Item; readonly end: number } | null {
  const first = sentence.charAt(at);
  const patterns = [
    ...(BEGINS_NO_RANGE.test(first) ? [] : RANGE_FIRST),
    ...(BEGINS_NAME.test(first) ? NAME_FIRST : []),
  ];
  for (const { needs, pattern } of patterns) {
    if (!needs.test(sentence)) continue;
    pattern.lastIndex = at;
    const groups = pattern.exec(sentence)?.groups;
    const bounds = groups && boundsOf(groups, sentence.slice(at, pattern.lastIndex));
    if (bounds) return { item: { name: groups.name!, bounds }, end: pattern.lastIndex };
  }
  return null;
}

/** The ends of a range whose beginning is included and whose end is not; null where it says otherwise. */
function boundsOf(groups: Readonly<Record<string, string | undefined>>, written: string): Bounds | null {
  const number = (key: string) => (groups[key] === undefined ? null : new Decimal(groups[key]));
  if (groups.low1 !== undefined) {
    const high = number('high1')!;
    const isUsual =
      written.includes('[') &&
      (high.eq(100) || (written.includes(`${groups.high1}`) && !/\d分?\]/.test(written)));
    return isUsual ? { low: number('low1')!, high } : null;
  }
  if (groups.low2 !== undefined)
    return groups.sign2 === '≤' && !number('high2')!.eq(100)
      ? null
      : { low: number('low2')!, high: number('high2') };
  if (groups.low3 !== undefined)
    return groups.sign3 === '≥' && !number('high3')!.eq(100)
      ? null
      : { low: number('low3')!, high: number('high3') };
  if (groups.one4 !== undefined)
    return between(
      number('one4')!,
      groups.mark4!,
      number('two4')!,
      groups.mark4b! || (groups.mark4c ? `(${groups.mark4c.slice(1)})` : ''),
    );
  if (groups.low5 !== undefined) return { low: number('low5')!, high: null };
  if (groups.low6 !== undefined)
    return isExcluded(groups.mark6! + groups.mark6b!) ? null : { low: number('low6')!, high: null };
  if (groups.high7 !== undefined) return { low: new Decimal(0), high: number('high7') };
  return isIncluded(groups.mark8! + groups.mark8b!) ? null : { low: new Decimal(0), high: number('high8') };
}

function between(one: Decimal, oneMark: string, two: Decimal, twoMark: string): Bounds | null {
  const [low, lowMark, high, highMark] = one.lt(two)
    ? [one, oneMark, two, twoMark]
    : [two, twoMark, one, oneMark];
  // 80-90分(不含90分) and 80-90分(含80分) say of which end they speak.
  const spoken = /(\d{1,3})/.exec(highMark)?.[1];
  const isOfLow = spoken !== undefined && new Decimal(spoken).eq(low);
  if (isExcluded(lowMark) || (isOfLow ? isExcluded(highMark) : isIncluded(highMark) && !high.eq(100)))
    return null;
  return { low, high };
}

function isIncluded(mark: string): boolean {
  return /^\(含/.test(mark);
}

function isExcluded(mark: string): boolean {
  return /^\(不含/.test(mark);
}

function isChain(items: readonly Item[]): boolean {
  const names = items.map(({ name }) => name);
  if (new Set(names).size < names.length) return false;
  return items.every(({ bounds: { low, high } }, i) => {
    const above = items[i - 1]?.bounds.low;
    if (above && (low.gte(above) || (high !== null && !high.eq(above)))) return false;
    return i > 0 || high === null || high.eq(100);
  });
}

function gradeOf(name: string, { low }: Bounds): Grade {
  return { name, from: low.toFixed() };
}
