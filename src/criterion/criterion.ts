import type { Decimal } from '../notation/decimal';
import type { Unit } from '../notation/meaning';
import type { Expression } from './expression';

/**
 * A row’s own criterion (评分标准, 评价标准, 赋分规则, 计分办法, 评分细则, 评分说明) as data; docs/criteria.md tells
 * the grammar and its limits.
 */
export type Criterion = RuleList | Parts | Incidents;

/** One quantity, and what each of its values is worth. */
export interface RuleList {
  readonly kind: 'rules';
  readonly measure: Measured;
  /** The unit of every number in the rules; null where only bare numbers, or none, are written. */
  readonly unit: Unit | null;
  /** 满分5分: full marks as the sentence itself states them, in 分; null where it does not. */
  readonly full: Decimal | null;
  readonly rules: readonly Rule[];
}

/**
 * What a sentence speaks of: the row’s achievement by name (变动率≤0), its share of the target (完成率≥95%), or it
 * does not say (≥95%得满分).
 */
export type Measured = 'achievement' | 'completion' | 'unsaid';

/** 80%（含）-90%，计4分. */
export interface Rule {
  readonly when: When;
  readonly gives: Gives;
}

export type When =
  | Interval
  /** 完成目标, 未完成. */
  | { readonly kind: 'target'; readonly met: boolean }
  /** 较健全, 部分完成: words that the achievement would have to repeat. */
  | { readonly kind: 'words'; readonly words: string }
  /** 否则, 其他情况. */
  | { readonly kind: 'otherwise' }
  /** No condition at all: 按比例得分. */
  | { readonly kind: 'always' };

/** Values between two ends; null: without end. */
export interface Interval {
  readonly kind: 'interval';
  readonly lower: End | null;
  readonly upper: End | null;
}

export interface End {
  readonly value: Decimal;
  /**
   * Whether the end itself belongs to the interval. `unsaid`: 80%-90% and 90%以上 do not say; the end
   * belongs to the neighbour that says so, and to both where neither does.
   */
  readonly belongs: 'yes' | 'no' | 'unsaid';
}

/** A number of points in 分, or a share of the weight. */
export type Portion =
  { readonly kind: 'points'; readonly points: Decimal } | { readonly kind: 'share'; readonly share: Decimal };

export type Gives =
  /** 得满分 is the share 1, 不得分 the share 0. */
  | { readonly kind: 'award'; readonly award: Portion }
  /** 扣2分: full marks less that. */
  | { readonly kind: 'less'; readonly loss: Portion }
  /** 按比例得分: weight × value ÷ `of`. */
  | { readonly kind: 'proportion'; readonly of: Reference }
  /** 得分=实际完成值/目标值×分值. */
  | { readonly kind: 'formula'; readonly expression: Expression }
  | Steps;

/** A number of the criterion's unit, or the row's own target. */
export type Reference = Decimal | 'target';

/** 每低于5%扣2分: full marks less `loss` for every `every` that the value lies on that side of `from`. */
export interface Steps {
  readonly kind: 'steps';
  readonly side: 'below' | 'above';
  readonly from: Reference;
  readonly every: Decimal;
  readonly loss: Portion;
  /** What the sentence says of a part of a step: it counts whole, not at all, in proportion, or nothing is said. */
  readonly part: 'whole' | 'none' | 'proportion' | 'unsaid';
  /** 最多扣3分; null: down to nothing. */
  readonly most: Portion | null;
}

/** ①制度齐全，1分；②执行有效，2分: requirements with points of their own, fulfilled or not. */
export interface Parts {
  readonly kind: 'parts';
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  /** 分. */
  readonly points: Decimal;
}

/** 每发生一起扣2分: full marks less `loss` for every incident, counted in `unit`. */
export interface Incidents {
  readonly kind: 'incidents';
  /** 起, 次, 例 … as written. */
  readonly unit: string;
  /** What is counted as far as the sentence says it: 不符合要求. */
  readonly what: string;
  readonly loss: Portion;
  readonly most: Portion | null;
}
