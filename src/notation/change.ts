import type { Change, Comparator } from './meaning';
import { longestFirst, oneOf } from './vocabulary';

const RISING = ['提高', '提升', '增长', '增加', '上升', '上涨'];
const FALLING = ['下降', '降低', '减少', '下滑', '回落', '压减', '缩短'];
/** 提高到95%: where it got to, not by how much. */
const LEVELS = [...RISING, ...FALLING, '降', '升'].flatMap((word) => [`${word}到`, `${word}至`]);
const COMPARED = [
  '同比', '环比', '较上年', '比上年', '较上年度', '比上年度', '较去年', '比去年', '较上年同期', '比上年同期', '较去年同期', '比去年同期',
  '与上年相比', '与去年相比', '较年初', '比年初',
]; // prettier-ignore
const OF_A_YEAR = '[较比]20\\d{2}年(?:度|同期)?';

/** Words of change before a number, besides the neutral ones. */
export function changeOr(neutral: readonly string[]): RegExp {
  const words = oneOf([...neutral, ...RISING, ...FALLING, ...LEVELS, ...COMPARED]);
  return new RegExp(`${words.source}|${OF_A_YEAR}`, 'y');
}

const RISES = new RegExp(`(?:${longestFirst(RISING).join('|')})(?![到至])`);
const FALLS = new RegExp(`(?:${longestFirst(FALLING).join('|')})(?![到至])`);

/** Tells which change words say of the number behind them; undefined where they say none, or both. */
export function changeIn(words: string): Change | undefined {
  if (words === '') return undefined;
  const falls = FALLS.test(words);
  if (RISES.test(words)) return falls ? undefined : 'rise';
  return falls ? 'fall' : undefined;
}

interface Aimed {
  readonly comparator: Comparator | null;
  readonly change?: Change;
}

/**
 * Tells how an achievement counts against its target: where growth is aimed at, a fall of 2 % is −2 %. Unknown where
 * only the achievement tells of a fall, because the target may be a level. The name may say what is aimed at:
 * 能耗下降率, ≥5%.
 */
export function sense(
  target: Aimed,
  actual: Change | undefined,
  name: string,
): 'same' | 'opposite' | 'unknown' {
  if (actual === undefined || actual === target.change) return 'same';
  const aimed = changeAimedAt(target, name);
  if (aimed === undefined) return actual === 'rise' ? 'same' : 'unknown';
  return actual === aimed ? 'same' : 'opposite';
}

/** The change that a target asks for, by its own words or by the indicator's name; undefined where it asks for a level. */
export function changeAimedAt(target: Aimed, name: string): Change | undefined {
  return target.change ?? (target.comparator?.startsWith('<') ? undefined : changeIn(name));
}
