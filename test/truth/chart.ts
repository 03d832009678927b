import type { A1, Board } from './board';

/** A row of the funds: its cells, null where the form has no such column. */
export interface FundRow {
  readonly label: A1 | null;
  /** 0 for the total, 1 for the parts directly below it, 2 for the parts of the part above. */
  readonly depth: 0 | 1 | 2;
  readonly initial: A1 | null;
  readonly budget: A1 | null;
  readonly executed: A1 | null;
  readonly weight: A1 | null;
  readonly rate: A1 | null;
  readonly score: A1 | null;
}

/** A row of the indicator table. */
export interface IndicatorRow {
  readonly name: A1;
  readonly sign: A1 | null;
  readonly target: A1 | null;
  readonly unit: A1 | null;
  readonly actual: A1 | null;
  readonly weight: A1 | null;
  readonly score: A1 | null;
  readonly note: A1 | null;
  readonly coefficient: A1 | null;
  readonly completion: A1 | null;
  /** The row's own criterion, and what it comes to; left out where the form has none. */
  readonly criterion?: { readonly at: A1; readonly worth: Worth };
}

/** What a criterion gives, as whoever drew it worked it out. */
export type Worth =
  /** So many 分 off for each percentage point on the wrong side of the target. */
  | { readonly kind: 'steps'; readonly loss: string }
  /** One of these scores. */
  | { readonly kind: 'scale'; readonly scores: readonly string[] };

/** A level whose label, or a cell beside it, states what the rows below it weigh. */
export interface Stated {
  readonly at: A1;
  /** Indices into `rows`. */
  readonly rows: readonly number[];
}

/** A label and the cell beside it that it asks to fill in. */
export interface Labelled {
  readonly label: A1;
  readonly value: A1;
}

/** What a rate of execution earns, where the form prints it: tiers in 分 from a rate in % on, or steps below a bound. */
export type ExecutionScale =
  | { readonly kind: 'tiers'; readonly tiers: readonly (readonly [from: number, points: number])[] }
  /** Full marks from `full` % on; for every percentage point below it, a begun one included, so much off. */
  | { readonly kind: 'steps'; readonly full: number; readonly off: number };

/**
 * Where each fact of a form stands, told by whoever drew the form, never by the program that is measured.
 */
export interface Chart {
  readonly title: A1;
  readonly yearLine: A1 | null;
  readonly head: readonly Labelled[];
  /** The cell that says 万元 or 元. */
  readonly moneyLabel: A1 | null;
  /** Headings of the funds' amounts. */
  readonly fundHeadings: readonly A1[];
  readonly funds: readonly FundRow[];
  /** 分: of the execution, where no cell states it. */
  readonly executionWeight: string | null;
  /** Rows of headings of the indicator table, from the first to the last row of the first block. */
  readonly headings: readonly A1[];
  readonly rows: readonly IndicatorRow[];
  readonly stated: readonly Stated[];
  readonly total: { readonly weight: A1 | null; readonly score: A1 | null };
  readonly grade: A1 | null;
  /** How over-achievement counts: bands of Beijing, or a warning from 130 % up. */
  readonly over: 'beijing' | 'warning';
  /** Where 优, 良 and 中 begin, where the form prints it: else at 90, 80 and 60. */
  readonly grades?: readonly [number, number, number];
  /** How execution is scored, where the form prints another way than weight × rate. */
  readonly executionScale?: ExecutionScale;
}

/** A form that is right. */
export interface Source {
  readonly name: string;
  readonly board: Board;
  readonly chart: Chart;
  /** What may be remarked on all the same, as `code cell`: the form is ready with it. */
  readonly remarks?: readonly string[];
}
