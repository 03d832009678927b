import type { Address, Range } from '../sheet/address';
import type { Entry, Form, FundRole, Indicator, NumberEntry } from './form';

/** A part of the approved budget: 其中：财政拨款. */
export interface GoalFund {
  /** As written. */
  readonly label: string;
  readonly role: FundRole;
  /** In the table's money unit. */
  readonly amount: NumberEntry;
}

/** What a goal table says of the money. */
export interface GoalBudget {
  /**
   * The whole money of the year; null where the table states none, or states several and does not say which is the
   * year’s.
   */
  readonly total: NumberEntry | null;
  readonly parts: readonly GoalFund[];
}

/**
 * An indicator as it was approved. `scored` and `detail` rows state a target; a `blank` one has a name
 * alone.
 */
export type GoalIndicator = Pick<
  Indicator,
  'row' | 'kind' | 'level1' | 'level2' | 'name' | 'nameAt' | 'target' | 'weight'
>;

/** A goal table (绩效目标表, 目标申报表, 目标批复表) as read from a sheet, with the address of every fact. */
export interface GoalTable {
  /** The name of the file that the table came from; null where it stands in the form’s own workbook. */
  readonly file: string | null;
  readonly sheetId: string;
  readonly sheet: string;
  readonly range: Range;
  readonly title: string;
  /** The title's cell, or the first heading's where no title was found. */
  readonly at: Address;
  readonly year: number | null;
  readonly project: Entry | null;
  readonly department: Entry | null;
  readonly unit: Entry | null;
  /** 年度总体目标; null where the table states none. */
  readonly goal: Entry | null;
  /** The unit of the budget's amounts. */
  readonly moneyUnit: Form['moneyUnit'];
  readonly budget: GoalBudget;
  /** The approved indicators, without rows that the template left over (……, 指标2：). */
  readonly indicators: readonly GoalIndicator[];
}
