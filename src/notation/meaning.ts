import type { Decimal } from './decimal';

/** Comparators as people mean them, however they are written (≥ ≧ >= 不低于 … are all `>=`). */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** A number that tells by how much something grew or fell: 同比增长5%, 较上年下降3%. */
export type Change = 'rise' | 'fall';

/** A unit of measure as written, with what is needed to convert it. */
export interface Unit {
  /** As written, brackets removed: 万元, %, 人次/年. */
  readonly text: string;
  /** Units of one dimension convert into each other; an unknown unit is a dimension of its own. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of this is: 万元 → 10000 元, % → 0.01. */
  readonly factor: Decimal;
}

/** A point in time as far as it is written: ≤5月 has only a month, 2021年底 is month 12 of 2021. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a target or achievement cell means. */
export type Meaning =
  /** Nothing is written. */
  | { readonly kind: 'empty' }
  /** A sign for nothing: `-`, `—`, `/`, `……`. */
  | { readonly kind: 'placeholder' }
  /** A number, with its comparator where one is written; in the unit as written (85% is 85 with unit %). */
  | {
      readonly kind: 'number';
      readonly comparator: Comparator | null;
      readonly value: Decimal;
      readonly unit: Unit | null;
      /** The zero of words that say that there is none: 无, 零事故, 未发生投诉. */
      readonly absence?: true;
      /** The 万 or 亿 that stood behind the number without a unit, and is part of the value. */
      readonly scale?: Decimal;
      /** No exact number: 近10台, 约10台, 10余台, 10台左右. */
      readonly approximate?: true;
      /** The number tells by how much something grew or fell: 同比增长5%. */
      readonly change?: Change;
    }
  /** 15-20家, 90%～95%; lower ≤ upper. */
  | { readonly kind: 'range'; readonly value: Decimal; readonly upper: Decimal; readonly unit: Unit | null }
  /** ≤5月, 12月底前, 2023年12月; earlier is better. */
  | { readonly kind: 'date'; readonly comparator: Comparator | null; readonly date: DatePoint }
  /** 优良中低差, 好坏: the list of choices stands there and none is taken. */
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** Words that state no number. */
  | { readonly kind: 'words' }
  /** Something that should be a number and cannot safely be read as one (`%=99`, `第O份`). */
  | { readonly kind: 'unreadable' };

/** Tiers of achievement in words. */
export type Achievement = 'achieved' | 'partly' | 'missed';
