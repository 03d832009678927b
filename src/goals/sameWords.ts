import { normalise } from '../notation/normalise';

const LEADING =
  /^(?:(?:三级)?指标\d{1,2}[.:、)]*|[(]?\d{1,2}[)、]|\d{1,2}\.(?!\d)|[\u2460-\u2473]|[一二三四五六七八九十]{1,2}、|其中:?|[★☆▲△※*#]+)+(?=.)/;
const BRACKETED = /\([^()]*\)/g;
/** A bound in the name: 合格率≥90%. */
const BOUND = /[≥≤<>=].*$/;
const PUNCTUATION = /[^\p{L}\p{N}%‰]/gu;

/** A name as it is compared: numbering, spaces, punctuation and marks of the template are gone. */
export function keyOf(name: string): string {
  return normalise(name).replace(LEADING, '').replace(PUNCTUATION, '').toLowerCase();
}

/** The same without what stands in brackets, and without a bound: 苗木成活率(≥**%) is 苗木成活率. */
export function bareKeyOf(name: string): string {
  const bare = normalise(name).replace(LEADING, '').replace(BRACKETED, '').replace(BOUND, '');
  return bare.replace(PUNCTUATION, '').toLowerCase();
}

/** A level's label as it is compared: 产出指标（40分） and 一、产出 are 产出. */
export function levelKeyOf(label: string): string {
  return bareKeyOf(label).replace(/指标$/, '');
}

/** Numbers and ordinals: 一期 and 二期 are near in letters alone. */
const ORDINALS = /\d+(?:\.\d+)?|[一二三四五六七八九十甲乙丙丁]/g;

/**
 * How near two names are, from 0 to 1: twice the pairs of letters that they share, of all their pairs
 * (Dice's coefficient). Names that differ in a number are not near at all.
 */
export function nearness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const numbers = (text: string): string => [...text.matchAll(ORDINALS)].map(([number]) => number).join();
  if (numbers(one) !== numbers(other)) return 0;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  if (pairs.length === 0 || others.length === 0) return 0;
  const left = [...others];
  const shared = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (pairs.length + others.length);
}

function pairsOf(text: string): readonly string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => letters[index]! + letter);
}
