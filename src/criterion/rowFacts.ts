import type { Decimal } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';

/** What is known of the row. */
export interface RowFacts {
  readonly name: string;
  readonly target: TextAndMeaning;
  readonly achieved: TextAndMeaning;
  /** 分. */
  readonly weight: Decimal;
  /** Whether more or less is better, as scoring decided it; null where it could not. */
  readonly direction: 'positive' | 'reverse' | 'exact' | 'range' | null;
  /** Whether the target is met, as scoring found by dates and words; null or left out where it did not. */
  readonly met?: boolean | null;
}

export interface TextAndMeaning {
  readonly text: string;
  readonly meaning: Meaning;
}
