import { Decimal, ONE } from './decimal';
import type { Unit } from './meaning';
import { normalise } from './normalise';
import { isNothing } from './nothing';
import { COUNT_WORDS, PREFIXES, UNIT_TABLE } from './unitTable';

interface Measure {
  readonly dimension: string;
  readonly factor: Decimal;
}

const KNOWN: ReadonlyMap<string, Measure> = new Map([
  ...Object.entries(UNIT_TABLE).flatMap(([dimension, lines]) =>
    lines.flatMap(([factor, ...spellings]) =>
      spellings.map((spelling) => [normalise(spelling), { dimension, factor: new Decimal(factor) }] as const),
    ),
  ),
  ...COUNT_WORDS.flatMap((words) =>
    words.map((word) => [word, { dimension: `count:${words[0]!}`, factor: ONE }] as const),
  ),
]);

/** Longer texts in a unit column are remarks. */
const MAX_LENGTH = 16;
const MAX_PREFIXES = 3;
const MAX_COUNTING_WORD = 4;
const COUNTING = /^(?:count:|people$|visits$)/;
/** What is counted: two to four characters, none of them of a verb or a conjunction. */
const COUNTED = /^[^\d,.;:()<>=≥≤%/并且和及或未没无不非的了进行通过提保促完达按前后]{2,4}$/;

/** What columns of units hold where an indicator has none. */
const NO_UNIT: ReadonlySet<string> = new Set([
  '无',
  '性',
  '定性',
  '定量',
  '其他',
  '文本',
  '文字',
  '文字描述',
]);

const BRACKETS = /^\(([^()]*)\)$/;
const REMARK = /\([^()]*\)$/;
const WORTHY = /^[^\d≥≤<>=;。!?~]+$/;
const PER = /[/每]/;
/** 元/人·天, 元/人天 and 元/人/天 are one unit. */
const JOINS = /(?<=.)[·•・/](?=.)/g;

/**
 * The unit that a text names, brackets aside: `(万元)`, `％`, `人次/年`. A unit nobody knows is a
 * dimension of its own, compared by its text. Empty, 无, a sign for nothing, a remark, anything with
 * digits → null.
 */
export function unitOf(text: string): Unit | null {
  if (text.length > 4 * MAX_LENGTH) return null;
  const plain = withoutBrackets(normalise(text));
  if (plain === '' || plain.length > MAX_LENGTH || NO_UNIT.has(plain) || isNothing(plain)) return null;
  const known = knownUnit(plain) ?? knownUnit(plain.replace(REMARK, '')) ?? countedUnit(plain);
  return known ?? (WORTHY.test(plain) ? unknownUnit(plain) : null);
}

/** The unit in a normalised text that the table knows, prefixes and `元/人` included; else null. */
export function knownUnit(normalised: string): Unit | null {
  if (normalised.length > MAX_LENGTH) return null;
  const plain = withoutBrackets(normalised);
  const measure = measureOf(plain) ?? quotientOf(plain);
  return measure && { text: plain, ...measure };
}

/**
 * A counting word and what it counts, 个项目 or 项任务: it converts like the counting word. A single
 * character behind it makes another unit (人份, 项目); 小时值守 or 元补助 is none at all.
 */
export function countedUnit(normalised: string): Unit | null {
  for (let length = Math.min(normalised.length - 2, MAX_COUNTING_WORD); length > 0; length -= 1) {
    if (!COUNTED.test(normalised.slice(length))) continue;
    const unit = knownUnit(normalised.slice(0, length));
    if (unit) return COUNTING.test(unit.dimension) ? { ...unit, text: normalised } : null;
  }
  return null;
}

/** A unit of a dimension of its own; a leading 万 or 亿 is a factor there too. */
export function unknownUnit(normalised: string): Unit {
  const { factor, rest } = prefixOf(normalised);
  return { text: normalised, dimension: `unit:${rest.replace(JOINS, '').toLowerCase()}`, factor };
}

/**
 * A number in another unit of the same dimension; without units as it is. Units of different
 * dimensions, or a unit on one side only → null. 30 significant digits.
 */
export function convert(value: Decimal, from: Unit | null, to: Unit | null): Decimal | null {
  if (from === null || to === null) return from === to ? value : null;
  if (from.dimension !== to.dimension) return null;
  if (from.factor.eq(to.factor)) return value;
  return value.times(from.factor).div(to.factor).toSignificantDigits(30);
}

function withoutBrackets(normalised: string): string {
  return normalised.startsWith('(') ? (BRACKETS.exec(normalised)?.[1] ?? normalised) : normalised;
}

function measureOf(text: string): Measure | null {
  const found = knownIn(text);
  if (!found || found.prefix === ONE) return found && found.base;
  return { dimension: found.base.dimension, factor: found.base.factor.times(found.prefix) };
}

/** A known unit, and by how many of it the 千, 万 or 亿 before it count. */
function knownIn(text: string): { readonly prefix: Decimal; readonly base: Measure } | null {
  const known = KNOWN.get(text) ?? KNOWN.get(text.toLowerCase());
  if (known) return { prefix: ONE, base: known };
  let factor = ONE;
  for (let at = 0; at < MAX_PREFIXES && at < text.length - 1; at += 1) {
    const prefix = PREFIXES[text.charAt(at)];
    if (prefix === undefined) break;
    factor = factor.times(prefix);
    // 亿千瓦时: the fewest prefixes that leave a unit, for 千 belongs to it.
    const base = KNOWN.get(text.slice(at + 1));
    if (base) return { prefix: factor, base };
  }
  return null;
}

/** 元/人, 万元/公里, 毫克/升: the upper unit must be known, the lower may be any word. */
function quotientOf(text: string): Measure | null {
  const at = text.search(PER);
  if (at <= 0) return null;
  const upper = measureOf(text.slice(0, at));
  const lowerText = text.slice(at + 1);
  // 元/m2 ends in a digit all the same.
  const lower = measureOf(lowerText) ?? (WORTHY.test(lowerText) ? unknownUnit(lowerText) : null);
  if (!upper || !lower) return null;
  return {
    dimension: `${upper.dimension}/${lower.dimension}`,
    factor: upper.factor.div(lower.factor),
  };
}

/** How many of what it counts a unit holds by its 千, 万 or 亿: 万元 → 10000; 千克 → 1, for 千 belongs to it. */
export function prefixFactor({ text }: Unit): Decimal {
  const upper = text.split(PER, 1)[0]!;
  return knownIn(upper)?.prefix ?? prefixOf(upper).factor;
}

function prefixOf(text: string): { readonly factor: Decimal; readonly rest: string } {
  let factor = ONE;
  let at = 0;
  while (at < MAX_PREFIXES && at < text.length - 1) {
    const prefix = PREFIXES[text.charAt(at)];
    if (prefix === undefined) break;
    factor = factor.times(prefix);
    at += 1;
  }
  return { factor, rest: text.slice(at) };
}
