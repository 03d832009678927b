import type { Mutation } from './mutation';
import type { Random } from './random';

/** Tampers with the file as it lies on the disk: what a bad stick, mail gateway or download does. */
export const mutateBytes: Mutation = (workbook, random) => ({
  bytes: random.pick(WAYS)(workbook, random),
  expected: null,
});

type Way = (bytes: Uint8Array, random: Random) => Uint8Array;

const WAYS: readonly Way[] = [
  // Some bytes are other ones.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    for (let count = 1 + random.below(16); count > 0; count -= 1) {
      changed[random.below(bytes.length)] = random.below(256);
    }
    return changed;
  },
  // One bit has flipped near the end, where the directory is.
  (bytes, random) => {
    const changed = Uint8Array.from(bytes);
    const at = bytes.length - 1 - random.below(Math.min(2_000, bytes.length));
    changed[at]! ^= 1 << random.below(8);
    return changed;
  },
  // The end is missing.
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  // A stretch is missing, doubled, or zeros.
  (bytes, random) => {
    const { start, end } = random.span(bytes.length, 4_096);
    const middle = random.pick([
      new Uint8Array(0),
      new Uint8Array(end - start),
      joined(bytes.subarray(start, end), bytes.subarray(start, end)),
    ]);
    return joined(bytes.subarray(0, start), middle, bytes.subarray(end));
  },
  // Something stands before or behind.
  (bytes, random) => {
    const more = Uint8Array.from({ length: 1 + random.below(300) }, () => random.below(256));
    return random.chance(0.5) ? joined(more, bytes) : joined(bytes, more);
  },
];

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
