import type { Decimal } from '../notation/decimal';
import type { Steps } from './criterion';
import type { Expression, Quantity } from './expression';

/** Why a criterion gives a row no score. */
export type CriterionSilence =
  /** No number and no words that it speaks of. */
  | 'achievement-unknown'
  /** The achievement's unit is not the criterion's. */
  | 'unit'
  /** The row's target is needed and not known. */
  | 'target-unknown'
  /** No rule speaks of the value. */
  | 'not-covered'
  /** 按比例得分 where less is better: the sentence does not say by which formula. */
  | 'formula-unknown'
  /** The sentence's full marks are not the row's weight. */
  | 'other-weight';

/** How a score came about: the kind of rule with its numbers, to be put into words later. */
export type Derivation =
  | { readonly kind: 'award'; readonly value: Decimal | null; readonly points: Decimal }
  | {
      readonly kind: 'steps';
      readonly value: Decimal;
      readonly side: Steps['side'];
      readonly from: Decimal;
      readonly every: Decimal;
      /** How many steps the value lies beyond, with the part of one. */
      readonly steps: Decimal;
      /** 分 taken off for each. */
      readonly loss: Decimal;
    }
  | { readonly kind: 'proportion'; readonly over: Decimal; readonly under: Decimal }
  | {
      readonly kind: 'formula';
      readonly expression: Expression;
      readonly quantities: Readonly<Record<Quantity, Decimal | null>>;
    }
  | { readonly kind: 'incidents'; readonly count: Decimal; readonly loss: Decimal };

export interface Reading {
  readonly least: Decimal;
  readonly most: Decimal;
  readonly derivation: Derivation;
}

/** What the readings of a sentence give, or why they give nothing. */
export type Readings = readonly Reading[] | CriterionSilence;
