import type { CellValue } from '../../src/sheet/cell';
import type { Random } from './random';

/** What a cell must hold after a mutation, since the mutation wrote it. */
export interface Expected {
  readonly part: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A workbook file that was tampered with. */
export interface Mutated {
  readonly bytes: Uint8Array;
  /** Null where the tampering says nothing about what a reader should find. */
  readonly expected: Expected | null;
}

/** One way to tamper with a workbook file. */
export type Mutation = (workbook: Uint8Array, random: Random) => Mutated;
