import { Random } from '../../fuzz/random';

/** Random numbers, the same for the same seed, with what drawing forms needs besides. */
export class Dice extends Random {
  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list];
    for (let last = rest.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [rest[last], rest[other]] = [rest[other]!, rest[last]!];
    }
    return rest;
  }
}

/** A seed of its own for each case, so that it can be rerun alone. */
export function diceFor(seed: number, kind: string, number: number): Dice {
  let mixed = seed >>> 0;
  for (const character of `${kind}/${number}`) {
    mixed = Math.imul(mixed ^ character.charCodeAt(0), 0x01000193) >>> 0;
    mixed = (mixed ^ (mixed >>> 15)) >>> 0;
  }
  return new Dice(mixed);
}
