import type { Decimal } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import type { Address, Range } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { Sheet } from '../sheet/sheet';

/** One cell that carries a fact of the form: where it stands and what it holds. */
export interface Entry {
  /** The upper-left cell where the fact stands in a merged area. */
  readonly at: Address;
  /** The displayed text, trimmed; '' for an empty cell. */
  readonly text: string;
  /** The stored value. */
  readonly value: CellValue;
  /** The formula with its `=`, or null. */
  readonly formula: string | null;
  /** False for a formula whose result is not stored. */
  readonly calculated: boolean;
  /**
   * Why the result of a formula proves nothing: it is taken from another workbook (`link`), leads back to
   * its own cell (`cycle`), or is older than the cells it is made of (`stale`).
   */
  readonly elsewhere?: 'link' | 'cycle' | 'stale';
}

/** A cell that should hold a number: a weight or score in 分, an amount in the form's money unit. */
export interface NumberEntry extends Entry {
  /** The number; null where the cell is empty, a sign for nothing, or unreadable. */
  readonly number: Decimal | null;
  /** `number`, or why there is none. `error` is an Excel error value such as #DIV/0!. */
  readonly reading: 'number' | 'empty' | 'not-a-number' | 'error';
  /** Decimal places the number is recorded with: the larger of those stored and those shown. */
  readonly places: number;
  /** Weight and score share the cell (`10/9.5`), `text` being the part: nothing is written into it. */
  readonly isPart?: true;
}

/** How an execution rate is written; Recalculate writes it back the same way. */
export type RateSpelling =
  /** A fraction in a number cell, whatever its format: 0.4268 (shown as 42.68% or 0.4268). */
  | 'fraction'
  /** Percentage points as a number or as text without a sign: 42.68. */
  | 'points'
  /** Text with a percent sign: 42.68%. */
  | 'percent-text';

/**
 * A rate: `number` is always the fraction (1 for 100 %), by the reading nearest to executed ÷ budget;
 * `places` are the fraction's (42.68% is 0.4268 with 4).
 */
export interface RateEntry extends NumberEntry {
  readonly spelling: RateSpelling;
}

/** What a row of the funds block is: 年度资金总额, 当年财政拨款, 上年结转资金, or other money. */
export type FundRole = 'total' | 'fiscal' | 'carryover' | 'other';

/** A row of the funds block. Amounts are in the form's money unit, weight and score in 分. */
export interface Fund {
  readonly row: number;
  /** As written, e.g. `其中:当年财政拨款`; '' where the sheet has lost it. */
  readonly label: string;
  readonly role: FundRole;
  /** 0 for the total, 1 for the parts directly below it, 2 for the parts of a part (其中：一般公共预算). */
  readonly depth: number;
  /** The user has hidden the row, or filtered it away. */
  readonly isHidden: boolean;
  /** 年初预算数; null where the form has no such column. */
  readonly initial: NumberEntry | null;
  /** 全年预算数 (B), the year's adjusted budget. */
  readonly budget: NumberEntry | null;
  /** 全年执行数 (C). */
  readonly executed: NumberEntry | null;
  /**
   * The weight in 分. Where a heading states it and no cell does (`得分(20分*执行率)`), the entry is the heading’s
   * cell.
   */
  readonly weight: NumberEntry | null;
  readonly rate: RateEntry | null;
  readonly score: NumberEntry | null;
  /** 原因, why the rate is low; null where the funds block has no such column. */
  readonly note: Entry | null;
}

/** A first-level indicator (产出指标 …) and the weight its label may state: 产出指标(40分) → 40. */
export interface Section {
  readonly name: string;
  readonly at: Address;
  /** 分, where the label states it. */
  readonly weight: Decimal | null;
}

/** A target or achievement: its cell, the text with sign and unit columns joined, and what it means. */
export interface Measure {
  /** The value's cell; null where the layout has no such column. */
  readonly entry: Entry | null;
  /** What stands in the sheet, sign and unit columns joined: `≥90%`. */
  readonly text: string;
  readonly meaning: Meaning;
}

/** A row of the indicator table. */
export interface Indicator {
  readonly row: number;
  /**
   * Only `scored` rows count. `placeholder`: `……`, `指标2：` alone, `/`, an unfilled row;
   * `detail`: a row that explains another and carries no weight (`其中…`); `blank`: named and otherwise
   * empty, so that somebody forgot it.
   */
  readonly kind: 'scored' | 'placeholder' | 'detail' | 'blank';
  /** The overall goal (年度总体目标) with a weight and a score of its own: it counts like an indicator. */
  readonly isGoal: boolean;
  /** The user has hidden the row, or filtered it away. */
  readonly isHidden: boolean;
  /** Index into `form.sections`; null in layouts without levels. */
  readonly section: number | null;
  /** Labels as written, without the line breaks that fit them into narrow columns. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** The cell of the name. */
  readonly nameAt: Address;
  readonly target: Measure;
  readonly actual: Measure;
  /** 分值; where the layout has no such column null, or the section's label if the weight follows from it. */
  readonly weight: NumberEntry | null;
  /** 得分系数(%), the share of the weight that is scored, as a fraction; null without such a column. */
  readonly coefficient: RateEntry | null;
  /** 完成率, achievement ÷ target as a fraction; null without such a column. */
  readonly completion: RateEntry | null;
  /** 得分; null where the layout has no such column. */
  readonly score: NumberEntry | null;
  /** 偏差原因分析及改进措施; null where the layout has no such column. */
  readonly note: Entry | null;
  /** 改进措施, where it has a column of its own beside that of the reasons; then `note` is the reason alone. */
  readonly remedy?: Entry;
  /** The columns beside the target's value that hold its sign and its unit; only where the layout has them. */
  readonly targetSign?: Entry;
  readonly targetUnit?: Entry;
  /** The note only points to one above it (同上), and none stands there. */
  readonly pointsToNothing?: true;
  /** 评分标准, 赋分规则: the row's own criterion; null where the layout has no such column. */
  readonly criterion: Entry | null;
  /** Where several indicators share one merged score cell: the index of the indicator that carries it. */
  readonly scoredWith: number | null;
}

/** A weight that a form states for a level, in a column beside it or in its label (数量指标（15分）). */
export interface LevelWeight {
  /** 1 for 一级指标, 2 for 二级指标, 3 for 三级指标. */
  readonly level: 1 | 2 | 3;
  /** As written, e.g. `数量指标（15分）`. */
  readonly name: string;
  /** The cell that states the weight: the label's, or the one beside it. */
  readonly at: Address;
  /** 分. */
  readonly weight: Decimal;
  /** Indices into `form.indicators` of the rows below it. */
  readonly rows: readonly number[];
}

/** A label that asks for something (项目名称) and has nothing beside it. */
export interface EmptyLabel {
  readonly of: 'project' | 'department' | 'unit' | 'year';
  readonly at: Address;
  /** The cell for what it asks: the one beside the label, or the label's own. */
  readonly valueAt: Address;
  /** As written. */
  readonly text: string;
}

/** Part of a form that was seen and not read, so that nothing may claim to have checked it. */
export interface Unread {
  /** `funds`: a whole block of funds. `fund-column`: one of its columns. */
  readonly what: 'funds' | 'fund-column';
  readonly at: Address;
  /** As written: the heading or the block's label. */
  readonly text: string;
}

/** A sum among the rows (小计), or below the rows of a part (合计 under each section). */
export interface Subtotal {
  /** As written, without the line breaks. */
  readonly label: string;
  readonly weight: NumberEntry | null;
  readonly score: NumberEntry;
  /** What it may be the sum of, as indices into `form.indicators`: since the sum before it, of its section, of all above. */
  readonly rows: readonly (readonly number[])[];
}

/** Points of a row outside the weights: 加分项 (`given`), 扣分项 (`taken`), 加减分项. */
export interface ExtraPoints {
  /** As written. */
  readonly name: string;
  readonly entry: NumberEntry;
  readonly kind: 'given' | 'taken' | 'either';
}

/** What a form asks for in words below its table (存在问题, 改进措施), by the label as written. */
export interface Conclusion {
  readonly label: string;
  /** The cell beside the label. */
  readonly entry: Entry;
}

/** 年度总体目标: what was expected and what was done; null for a cell that the form does not have. */
export interface OverallGoal {
  readonly at: Address;
  readonly expected: Entry | null;
  readonly achieved: Entry | null;
}

/** The row of the total: the sum of the weights and of the scores, in 分. */
export interface Total {
  readonly row: number;
  readonly weight: NumberEntry | null;
  readonly score: NumberEntry | null;
}

/** What a heading stands for. */
export type ColumnMeaning =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'target'
  | 'target-initial'
  | 'sign'
  | 'target-unit'
  | 'actual'
  | 'weight'
  | 'score'
  /** Both in one column: 分值/得分. */
  | 'weight-and-score'
  | 'note'
  | 'coefficient'
  | 'rate'
  | 'criterion'
  | 'extra';

/** A heading as it was understood. */
export interface Heading {
  readonly at: Address;
  readonly text: string;
  readonly meaning: ColumnMeaning;
}

/** A heading of the funds block. */
export interface FundHeading {
  readonly at: Address;
  /** As written. */
  readonly text: string;
}

/** One self-evaluation form as read from a sheet, with the address of every fact. */
export interface Form {
  /** Id and name of the sheet. */
  readonly sheetId: string;
  readonly sheet: string;
  /** Whether people see the sheet: `very-hidden` sheets can only be shown by a program. */
  readonly visibility: Sheet['visibility'];
  /** From the title to the last line that belongs to the form. */
  readonly range: Range;
  readonly layout: string;
  readonly title: string;
  /** The year the form states; where it states none, that of the form before it on the sheet. */
  readonly year: number | null;
  readonly yearAt: Address | null;
  /** The year that the form's own line states below the title (（2022年度）), if it has such a line. */
  readonly yearLine: { readonly year: number; readonly at: Address } | null;
  readonly project: Entry | null;
  readonly department: Entry | null;
  readonly unit: Entry | null;
  /** Labels of the header with nothing beside them. */
  readonly emptyLabels: readonly EmptyLabel[];
  /** The overall goal; null where the form has none. */
  readonly goal: OverallGoal | null;
  /** The unit that amounts in the funds block are written in. */
  readonly moneyUnit: '元' | '万元';
  readonly funds: readonly Fund[];
  /** Index into `funds` of the row whose score counts; null where none is scored. */
  readonly scoredFund: number | null;
  /** The headings of the funds block as written; none without one. */
  readonly fundHeadings: readonly FundHeading[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  /** Weights stated for levels, from the top. */
  readonly levels: readonly LevelWeight[];
  readonly indicators: readonly Indicator[];
  readonly total: Total | null;
  /** The same total stated a second time, in the head of the form or below it. */
  readonly otherTotals: readonly NumberEntry[];
  /** The weights make another sum than 100, and the total is folded to 100 points below it (折算百分制得分). */
  readonly isFolded?: true;
  /** Sums among the rows; absent where there are none. */
  readonly subtotals?: readonly Subtotal[];
  /** Points given or taken besides the indicators; absent where there are none. */
  readonly extraPoints?: readonly ExtraPoints[];
  /** What was seen and not read. */
  readonly unread: readonly Unread[];
  /** `text` is the grade; of a list to tick (`优☑ 良□`) the ticked one, '' where none is, `value` the whole list. */
  readonly grade: Entry | null;
  /** Labels below the table that ask for words; signatures and dates are not among them. */
  readonly conclusions: readonly Conclusion[];
  /** The rules that the form itself prints: 填报注意事项, 备注, 注. */
  readonly notes: readonly Entry[];
}
