import { mutateBytes } from './mutateBytes';
import { mutateCells } from './mutateCells';
import { mutateXml } from './mutateXml';
import { mutateZip } from './mutateZip';
import type { Mutated, Mutation } from './mutation';
import { Random } from './random';
import type { Source } from './sources';

export interface FuzzCase extends Mutated {
  /** What was done to which workbook. */
  readonly name: string;
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  bytes: mutateBytes,
  zip: mutateZip,
  xml: mutateXml,
  cells: mutateCells,
};

/** Mostly what reaches deep: a broken archive is refused at its door, and there is less to find. */
const KINDS = [
  'bytes',
  'zip',
  'zip',
  'xml',
  'xml',
  'xml',
  'xml',
  'cells',
  'cells',
  'cells',
  'cells',
] as const;

/** The case of a number: the same one for the same seed and sources. */
export function fuzzCase(sources: readonly Source[], seed: number, number: number): FuzzCase {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const source = random.pick(sources);
  const kind = random.pick(KINDS);
  let mutated: Mutated = { bytes: source.bytes, expected: null };
  // What one mutation says should be found holds only while no other one comes on top.
  const times = random.pick([1, 1, 1, 2, 4, 12]);
  for (let time = 0; time < times; time += 1) mutated = MUTATIONS[kind]!(mutated.bytes, random);
  return { name: `${source.name}, ${kind} × ${times}`, ...mutated };
}
