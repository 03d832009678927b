import { changeIn, changeOr } from './change';
import type { Change } from './meaning';
import { HUNDRED, ONE } from './decimal';
import type { Decimal } from './decimal';
import { scanLead } from './lead';
import type { Comparator, Meaning, Unit } from './meaning';
import { scanNumber, type Scanned } from './number';
import { NUMERAL, readNumeral } from './numerals';
import type { Doubt } from './remark';
import { remembered } from './remembered';
import { readTail, type Tail } from './tail';
import { convert, knownUnit } from './unit';
import { PREFIXES } from './unitTable';
import { DENIAL, NEUTRAL_BEFORE } from './vocabulary';

/** A number or a range of numbers. */
type Certain = Extract<Meaning, { kind: 'number' | 'range' }>;

/** The same, with what a remark behind it leaves open. */
export type Quantity = Certain & { readonly doubt?: Doubt };

const NEUTRAL = changeOr(NEUTRAL_BEFORE);
const PARTS_OF: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰' };
/** Behind the lower number: its unit, then a dash, or a sign that also allows a negative upper one. */
const RANGE_SIGN =
  /^((?:[^\d]|m[23]){0,8}?)(?:-{1,2}(?=[\d.零一二两三四五六七八九十百])|(?:~{1,2}|至|到)(?=[-+]?[\d.零一二两三四五六七八九十百]))/;
const TWO_BOUNDS = /^([≥>]=?[^≥≤<>=]+?)[,;、且并和]?([≤<]=?[^≥≤<>=]+)$/;
/** What lies between its bounds is named: 60%≤X≤80%, 95%≤满意度≤100%. */
const AROUND_NAME = /^(\d[^≥≤<>=]*)[≤<]=?[^\d≥≤<>=]{1,10}([≤<]=?\d[^≥≤<>=]*)$/;
/** Behind the middle of a tolerance: 90%±5%. */
const TOLERANCE_SIGN = /^([^\d±]{0,8})±/;
const WHOLE_BRACKETS = /^\(([^()]*)\)$/;
const DIGIT = /[\d.〇零一二两三四五六七八九十百千万半]/;
/** No words stand before these numbers, so the indicator's name says nothing about them. */
const PLANNED =
  /^(?:[原拟]|年初|全年|年度|项目)?(?:计划|目标值?|指标值|任务|应当?)[^,;。]*[,;。](?=实际|已|完成|现|达)/;
/** No exact number follows: 约10台, 近10台. */
const ABOUT = /约|近|大概|差不多|估计|≈/;
const BEGINS_WITH_NUMBER = /^[≥≤<>=]*\d/;
const LEADING_FACTORS = /^[十百千万亿]+/;
const MAX_LENGTH = 100;
/** Shorter ends of names (人数, 数量) say too little of what is counted. */
const SHORTEST_NAME = 3;

/**
 * A number or range with comparator and unit in a normalised text, however people write it:
 * `≥15600000.00(人次/年)`, `控制在50万元以内`, `百分之九十五`, `十五家`, `共举办12场`, `90%～95%`.
 * Text that says more than a quantity → null.
 *
 * @param name the indicator's name: words before the number that occur in it change nothing
 *   (培训120人 of 培训人数)
 */
export function readQuantity(normalised: string, name: string): Quantity | null {
  return name === '' || BEGINS_WITH_NUMBER.test(normalised)
    ? underAnyName(normalised)
    : underName(normalised, name);
}

const underAnyName = remembered((normalised) => underName(normalised, ''));

function underName(normalised: string, name: string): Quantity | null {
  if (normalised.length > MAX_LENGTH) return null;
  const text = (WHOLE_BRACKETS.exec(normalised)?.[1] ?? normalised).replace(PLANNED, '');
  return betweenBounds(text) ?? quantityIn(text, name) ?? behindName(text, name);
}

/** 经问卷调查满意度为93%, 公众满意度达到93%: the end of the indicator's name says what the number is of. */
function behindName(text: string, name: string): Quantity | null {
  for (let from = 0; from + SHORTEST_NAME <= name.length; from += 1) {
    const end = name.slice(from);
    const at = text.indexOf(end);
    if (at < 0) continue;
    const isPlain = !DIGIT.test(text.slice(0, at)) && !DENIAL.test(text.slice(0, at));
    return at > 0 && isPlain ? quantityIn(text.slice(at + end.length), '') : null;
  }
  return null;
}

/** ≥60%且≤80%, >90%≤95%, 60%≤X≤80%: two bounds make a range. */
function betweenBounds(text: string): Quantity | null {
  const bounds = TWO_BOUNDS.exec(text) ?? AROUND_NAME.exec(text);
  const lower = bounds && quantityIn(bounds[1]!, '');
  const upper = bounds && quantityIn(bounds[2]!, '');
  if (lower?.kind !== 'number' || upper?.kind !== 'number' || lower.doubt || upper.doubt) return null;
  return rangeOf(lower.value, lower.unit?.text ?? '', upper);
}

function quantityIn(text: string, name: string): Quantity | null {
  const lead = scanLead(text, NEUTRAL);
  if (!lead) return null;
  const at = skipName(text, lead.end, name);
  const rest = at === lead.end ? lead : scanLead(text.slice(at), NEUTRAL);
  if (!rest) return null;
  const begin = at === lead.end ? at : at + rest.end;
  const before = text.slice(0, begin);
  const quantity = withChange(quantityAt(text, begin, lead.comparator ?? rest.comparator), changeIn(before));
  // 近视率95% is exact: the name begins with what would else be an approximation.
  const beside = at === lead.end ? before : text.slice(at, begin);
  return quantity?.kind === 'number' && ABOUT.test(beside) ? { ...quantity, approximate: true } : quantity;
}

/** Between which numbers something fell is no range that it should be in. */
function withChange(quantity: Quantity | null, change: Change | undefined): Quantity | null {
  if (!quantity || !change) return quantity;
  if (quantity.kind === 'number') return { ...quantity, change };
  return change === 'fall' ? null : quantity;
}

/**
 * Past words of the indicator's own name, at least two characters of it and never digits: 100% is
 * 100 % also where the name tells of 101人.
 */
function skipName(text: string, from: number, name: string): number {
  if (name === '') return from;
  let end = from;
  while (end < text.length && !DIGIT.test(text.charAt(end)) && name.includes(text.slice(from, end + 1)))
    end += 1;
  return end - from >= 2 ? end : from;
}

function quantityAt(text: string, at: number, written: Comparator | null): Quantity | null {
  if (text.charAt(at) === '±') return toleranceOf(quantityAt(text, at + 1, null));
  if (text.startsWith('百分百', at)) return quantityAt(`100%${text.slice(at + 3)}`, 0, written);
  const parts = PARTS_OF[text.slice(at, at + 3)];
  if (parts) return partsAt(text, at + 3, parts, written);
  const first = scanNumber(text, at);
  const number = first ?? scanNumeral(text, at);
  if (!number) return null;
  const behind = text.slice(number.end);
  const range = RANGE_SIGN.exec(behind);
  if (range) {
    const upper = quantityAt(behind, range[0].length, null);
    return upper?.kind === 'number' && upper.comparator === null && !upper.doubt
      ? rangeOf(number.value, range[1]!, upper)
      : null;
  }
  const tolerance = TOLERANCE_SIGN.exec(behind);
  if (tolerance)
    return around(number.value, tolerance[1]!, toleranceOf(quantityAt(behind, tolerance[0].length, null)));
  const tail = readTail(behind);
  if (!tail) return null;
  // Chinese digits are part of many words (一般, 一流, 三保): only a unit we know makes them a number.
  // A lone 一 may be a dash.
  if (!first && (tail.unit === null ? behind !== '' || text === '一' : !knownUnit(tail.unit.text)))
    return null;
  return numberOf(number.value, tail, written);
}

/** 百分之九十五, 百分之95, 百分之百. */
function partsAt(text: string, at: number, sign: string, written: Comparator | null): Quantity | null {
  if (text.charAt(at) === '百') return quantityAt(`100${sign}${text.slice(at + 1)}`, 0, written);
  const number = scanNumber(text, at) ?? scanNumeral(text, at);
  if (!number) return null;
  return quantityAt(`${number.value.toFixed()}${sign}${text.slice(number.end)}`, 0, written);
}

/** ±5%, also ≤±5%: anything from −5% to 5%. */
function toleranceOf(size: Quantity | null): Quantity | null {
  if (size?.kind !== 'number' || size.comparator !== null || size.doubt || size.value.isNegative())
    return null;
  return { kind: 'range', value: size.value.negated(), upper: size.value, unit: size.unit };
}

/** 90%±5%: from 85 % to 95 %. */
function around(middle: Decimal, unit: string, tolerance: Quantity | null): Quantity | null {
  if (tolerance?.kind !== 'range' || (unit !== '' && unit !== tolerance.unit?.text)) return null;
  return { ...tolerance, value: middle.plus(tolerance.value), upper: middle.plus(tolerance.upper) };
}

function scanNumeral(text: string, at: number): Scanned | null {
  NUMERAL.lastIndex = at;
  const match = NUMERAL.exec(text);
  const value = match && readNumeral(match[0]);
  return value ? { value, end: NUMERAL.lastIndex } : null;
}

function numberOf(value: Decimal, tail: Tail, written: Comparator | null): Quantity | null {
  if (written !== null && tail.comparator !== null && written.charAt(0) !== tail.comparator.charAt(0))
    return null;
  const scale = tail.unit === null ? ONE : scaleOf(tail.unit.text);
  const doubt = tail.doubt && !isSettled(tail.doubt, value, tail.unit) ? tail.doubt : null;
  return {
    kind: 'number',
    comparator: written ?? tail.comparator,
    value: scale === null ? value : value.times(scale),
    unit: scale === null ? tail.unit : null,
    ...(scale !== null && scale !== ONE && { scale }),
    ...(tail.isApproximate && { approximate: true }),
    ...(doubt && { doubt }),
  };
}

/** 1万元（10000元） says it twice; 96%，4%未办结 is all there is. */
function isSettled(doubt: Doubt, value: Decimal, unit: Unit | null): boolean {
  if (doubt.kind !== 'rest') return false;
  return doubt.rest.eq(value) || (unit?.text === '%' && doubt.rest.plus(value).eq(HUNDRED));
}

/** A bare 万 or 亿 behind a number belongs to the number: 5.8万 is 58000 of whatever is counted. */
function scaleOf(unit: string): Decimal | null {
  let scale = ONE;
  for (const char of unit) {
    const factor = PREFIXES[char];
    if (factor === undefined) return null;
    scale = scale.times(factor);
  }
  return scale;
}

function rangeOf(
  lower: Decimal,
  lowerUnit: string,
  upper: Extract<Quantity, { kind: 'number' }>,
): Quantity | null {
  const unit: Unit | null = upper.unit;
  const value = lowerUnit === '' || lowerUnit === unit?.text ? lower : inUnit(lower, lowerUnit, unit);
  if (value === null) return null;
  return value.lte(upper.value)
    ? { kind: 'range', value, upper: upper.value, unit }
    : { kind: 'range', value: upper.value, upper: value, unit };
}

/** The lower bound in the unit of the upper one, also where it names only its factor: 3万-5万元, 5千-1万元. */
function inUnit(lower: Decimal, lowerUnit: string, unit: Unit | null): Decimal | null {
  const scale = scaleOf(lowerUnit);
  if (scale === null) return convert(lower, knownUnit(lowerUnit), unit);
  if (unit === null) return lower.times(scale);
  return convert(lower, knownUnit(lowerUnit + unit.text.replace(LEADING_FACTORS, '')), unit);
}
