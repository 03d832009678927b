import { nameWords } from '../form/matching/matchIndicators';
import { wordOf } from '../form/words/wordOf';

/** A level's label as it is compared: 产出指标（40分） and 一、产出 are 产出. */
export function levelKeyOf(label: string): string {
  return wordOf(label).replace(/指标$/, '');
}

/** Two names of one thing, their numbering, punctuation and units aside. */
export function sameName(one: string, other: string): boolean {
  return nameWords(one) === nameWords(other);
}

/** Numbers and ordinals: 一期 and 二期 are near in letters alone. */
const ORDINALS = /\d+(?:\.\d+)?|[一二三四五六七八九十甲乙丙丁]/g;

/**
 * How near two names are, from 0 to 1: twice the pairs of letters that they share, of all their pairs
 * (Dice's coefficient). Names that differ in a number are not near at all.
 */
export function nearness(one: string, other: string): number {
  const numbers = (text: string): string => [...text.matchAll(ORDINALS)].map(([number]) => number).join();
  if (numbers(one) !== numbers(other)) return 0;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
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
