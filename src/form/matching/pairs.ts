/**
 * Items of two lists that belong together, found step by step, the surest evidence first. A step pairs
 * only what is the only one of its kind on either side; between equals nothing is guessed. Which list is
 * the first makes no difference.
 */
export class Pairs {
  private readonly found: (readonly [number, number])[] = [];
  /** Indices of what is still without a partner. */
  readonly first: Set<number>;
  readonly second: Set<number>;

  constructor(lengthOfFirst: number, lengthOfSecond: number) {
    this.first = new Set(Array.from({ length: lengthOfFirst }, (_, index) => index));
    this.second = new Set(Array.from({ length: lengthOfSecond }, (_, index) => index));
  }

  /** Indices into both lists, in the order of the second. */
  get pairs(): readonly (readonly [number, number])[] {
    return this.found.toSorted(([, a], [, b]) => a - b);
  }

  add(first: number, second: number): void {
    this.first.delete(first);
    this.second.delete(second);
    this.found.push([first, second]);
  }

  /**
   * Pairs what has a key that nothing else has on its side; null is no key.
   * @returns whether it found any
   */
  byKey(ofFirst: (index: number) => string | null, ofSecond: (index: number) => string | null): boolean {
    const first = grouped(this.first, ofFirst);
    const second = grouped(this.second, ofSecond);
    let isNew = false;
    for (const [key, [index, ...others]] of first) {
      const [partner, ...rivals] = second.get(key) ?? [];
      if (partner === undefined || others.length > 0 || rivals.length > 0) continue;
      this.add(index!, partner);
      isNew = true;
    }
    return isNew;
  }

  /**
   * Pairs what has the same key in the order in which it stands, however often the key occurs: for keys that
   * hold everything, so that it makes no difference which of several is taken.
   */
  byWhole(ofFirst: (index: number) => string, ofSecond: (index: number) => string): void {
    const second = grouped(this.second, ofSecond);
    for (const [key, indices] of grouped(this.first, ofFirst)) {
      const partners = second.get(key) ?? [];
      for (const [at, partner] of partners.slice(0, indices.length).entries())
        this.add(indices[at]!, partner);
    }
  }

  /**
   * Pairs each item with the one that is nearest to it and to which it is nearest, where no other is as near.
   * @param nearness above 0 for what may belong together at all, greater for what is nearer
   * @returns whether it found any
   */
  byNearness(nearness: (first: number, second: number) => number): boolean {
    const candidates = [...this.first].flatMap((first) =>
      [...this.second].flatMap((second) => {
        const near = nearness(first, second);
        return near > 0 ? [{ first, second, near }] : [];
      }),
    );
    const isNearestToFirst = nearestBy(candidates, ({ first }) => first);
    const isNearestToSecond = nearestBy(candidates, ({ second }) => second);
    const nearest = candidates.filter((each) => isNearestToFirst(each) && isNearestToSecond(each));
    for (const { first, second } of nearest) this.add(first, second);
    return nearest.length > 0;
  }
}

interface Candidate {
  readonly first: number;
  readonly second: number;
  readonly near: number;
}

/** Whether a candidate is nearer than every other of the same item. */
function nearestBy(
  candidates: readonly Candidate[],
  itemOf: (candidate: Candidate) => number,
): (candidate: Candidate) => boolean {
  const best = new Map<number, { near: number; isOne: boolean }>();
  for (const candidate of candidates) {
    const before = best.get(itemOf(candidate));
    if (!before || candidate.near > before.near)
      best.set(itemOf(candidate), { near: candidate.near, isOne: true });
    else if (candidate.near === before.near) before.isOne = false;
  }
  return (candidate) => {
    const { near, isOne } = best.get(itemOf(candidate))!;
    return isOne && candidate.near === near;
  };
}

function grouped(
  indices: Iterable<number>,
  keyOf: (index: number) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}
