import type { Indicator } from '../form/form';
import type { GoalIndicator } from '../form/goalTable';
import { normalise } from '../notation/normalise';
import { bareKeyOf, keyOf, levelKeyOf, nearness } from './sameWords';

/** An approved indicator and the form's that it became, by their indices. */
export interface Match {
  readonly approved: number;
  readonly filed: number;
}

export interface Matches {
  /** In the order of the goal table. */
  readonly matches: readonly Match[];
  /** Approved indicators that the form does not have. */
  readonly missing: readonly number[];
  /** Indicators of the form that were not approved. */
  readonly added: readonly number[];
}

type Named = Pick<Indicator, 'level1' | 'level2' | 'name' | 'target'>;

/** An indicator with the words that it is matched by. */
interface Candidate {
  readonly index: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly bare: string;
  readonly target: string;
}

/** From the same words in the same place to the same words anywhere. */
const WAYS: readonly ((of: Candidate) => string)[] = [
  ({ level1, level2, name }) => [level1, level2, name].join('\n'),
  ({ level2, name }) => [level2, name].join('\n'),
  ({ level1, name }) => [level1, name].join('\n'),
  ({ name }) => name,
  ({ level2, bare }) => [level2, bare].join('\n'),
  ({ bare }) => bare,
];

/** Names less near than this are other indicators. */
const NEAR = 0.6;
/** The nearest name is this much nearer than the next, or nobody can tell. */
const CLEARLY = 0.1;

/**
 * Finds for each approved indicator the form's: the same words first, else the nearest ones within the
 * same section. Between equals nothing is guessed: then neither is called missing or added.
 */
export function matchIndicators(approved: readonly GoalIndicator[], filed: readonly Indicator[]): Matches {
  const left = {
    approved: new Set(approved.map(candidate).filter(isNamed)),
    filed: new Set(filed.map(candidate).filter((each) => isNamed(each) && mayMatch(filed[each.index]!))),
  };
  const matches: Match[] = [];
  const pair = (one: Candidate, other: Candidate): void => {
    left.approved.delete(one);
    left.filed.delete(other);
    matches.push({ approved: one.index, filed: other.index });
  };
  for (const way of WAYS) pairSameWords(left.approved, left.filed, way, pair);
  pairNearest(left.approved, left.filed, pair);
  const rivals = rivalsAmong(left.approved, left.filed);
  return {
    matches: matches.sort((a, b) => a.approved - b.approved),
    missing: [...left.approved]
      .filter((each) => !rivals.has(each) && approved[each.index]!.kind !== 'blank')
      .map(({ index }) => index),
    added: [...left.filed]
      .filter((each) => !rivals.has(each) && filed[each.index]!.kind !== 'blank')
      .map(({ index }) => index),
  };
}

function candidate({ level1, level2, name, target }: Named, index: number): Candidate {
  return {
    index,
    level1: levelKeyOf(level1),
    level2: levelKeyOf(level2),
    name: keyOf(name),
    bare: bareKeyOf(name),
    target: normalise(target.text),
  };
}

function isNamed({ name }: Candidate): boolean {
  return name !== '';
}

function mayMatch({ kind, isGoal }: Indicator): boolean {
  return kind !== 'placeholder' && !isGoal;
}

function pairSameWords(
  approved: ReadonlySet<Candidate>,
  filed: ReadonlySet<Candidate>,
  way: (of: Candidate) => string,
  pair: (one: Candidate, other: Candidate) => void,
): void {
  const groups = byWords(approved, way);
  const others = byWords(filed, way);
  for (const [words, ones] of groups) {
    const same = others.get(words) ?? [];
    if (ones.length > 1 || same.length > 1) pairSameTargets(ones, same, pair);
    const one = ones.filter((each) => approved.has(each));
    const other = same.filter((each) => filed.has(each));
    if (one.length === 1 && other.length === 1) pair(one[0]!, other[0]!);
  }
}

/** Of indicators with one name those that also have one target are the same. */
function pairSameTargets(
  ones: readonly Candidate[],
  others: readonly Candidate[],
  pair: (one: Candidate, other: Candidate) => void,
): void {
  for (const [target, same] of byWords(ones, (each) => each.target)) {
    const alike = others.filter((each) => each.target === target);
    if (same.length === alike.length) same.forEach((one, index) => pair(one, alike[index]!));
  }
}

function byWords(
  candidates: Iterable<Candidate>,
  way: (of: Candidate) => string,
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const words = way(each);
    if (words === '') continue;
    const group = groups.get(words);
    if (group) group.push(each);
    else groups.set(words, [each]);
  }
  return groups;
}

/** Pairs each with its nearest where both are clearly nearest to one another, until none are. */
function pairNearest(
  approved: ReadonlySet<Candidate>,
  filed: ReadonlySet<Candidate>,
  pair: (one: Candidate, other: Candidate) => void,
): void {
  for (let found = true; found;) {
    found = false;
    for (const one of approved) {
      const other = clearlyNearest(one, filed);
      if (!other || clearlyNearest(other, approved) !== one) continue;
      pair(one, other);
      found = true;
    }
  }
}

function clearlyNearest(to: Candidate, among: Iterable<Candidate>): Candidate | null {
  let nearest: Candidate | null = null;
  let best = 0;
  let second = 0;
  for (const each of among) {
    const near = nearTo(to, each);
    if (near > best) [nearest, second, best] = [each, best, near];
    else if (near > second) second = near;
  }
  return best >= NEAR && best - second >= CLEARLY ? nearest : null;
}

function nearTo(one: Candidate, other: Candidate): number {
  return isSameSection(one, other) ? nearness(one.bare, other.bare) : 0;
}

/** 成本指标 stands below 产出指标 in older tables and beside it in newer ones. */
function isSameSection(one: Candidate, other: Candidate): boolean {
  if (one.level1 === '' || other.level1 === '') return true;
  const levels = [one.level1, one.level2];
  return levels.some((level) => level !== '' && (level === other.level1 || level === other.level2));
}

/** What is left on both sides and may be the same, while nobody can tell which. */
function rivalsAmong(
  approved: ReadonlySet<Candidate>,
  filed: ReadonlySet<Candidate>,
): ReadonlySet<Candidate> {
  const rivals = new Set<Candidate>();
  for (const one of approved) {
    for (const other of filed) {
      if (one.bare !== other.bare && nearTo(one, other) < NEAR) continue;
      rivals.add(one);
      rivals.add(other);
    }
  }
  return rivals;
}
