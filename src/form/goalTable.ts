import type { Address, Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Columns } from './columns';
import { entryAt } from './entry';
import type { Entry, Form, Indicator } from './form';
import { readGoal } from './goal';
import { goalBelowTheYear, readGoalBudget } from './goalBudget';
import type { GoalBudget } from './goalBudget';
import type { Header } from './header';
import type { Found } from './readForm';
import { rowsBelow } from './rows';
import { readTable } from './table';
import type { Area } from './area';
import { withWeightsInPoints } from './weightsInPoints';

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
  /** The file it was read from where that is another than the form's; null: the form's own workbook. */
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
  /** Without the rows that the template left over (……, 指标2：). */
  readonly indicators: readonly GoalIndicator[];
}

const NAMED_GOALS = /目标.{0,6}表|绩效目标/;

/**
 * Whether headings without achievements are a goal table's: its title says so, or the sheet is named so
 * and nothing is scored.
 */
export function headsGoals({ titleKind }: Header, columns: Columns, sheet: string): boolean {
  if (titleKind === 'goals') return true;
  const isPlan = columns.target !== null && columns.actual === null && columns.score === null;
  return isPlan && titleKind === 'other' && NAMED_GOALS.test(sheet);
}

/**
 * Reads the goal table whose headings and header are known.
 * @param columns those of the year's targets (goalColumnsIn)
 */
export function readGoalTable(
  sheet: Sheet,
  area: Area,
  { rows, end, above, header, columns, bounds }: Found,
): GoalTable {
  const own = above.filter((row) => row >= header.top);
  const budget = readGoalBudget(area, own, bounds, header);
  const belowMoney = own.filter((row) => row > (budget.total?.at.row ?? header.top - 1));
  const goal =
    goalBelowTheYear(area, belowMoney, bounds, entryAt) ??
    readGoal(area, belowMoney, bounds).goal?.expected ??
    null;
  const table = readTable(area, columns, rowsBelow(rows, columns.bottom, end), bounds);
  const { indicators } = withWeightsInPoints({
    funds: [],
    scoredFund: null,
    indicators: table.indicators,
    total: table.total,
  });
  return {
    file: null,
    sheetId: sheet.id,
    sheet: sheet.name,
    range: {
      top: header.top,
      left: Math.min(columns.left, header.titleAt?.column ?? Infinity),
      bottom: table.bottom,
      right: columns.right,
    },
    title: header.title,
    at: header.titleAt ?? { row: columns.top, column: columns.left },
    year: header.year,
    project: header.project,
    department: header.department,
    unit: header.unit,
    goal: goal?.text ? goal : null,
    moneyUnit: header.moneyUnit,
    budget,
    indicators: indicators.filter(({ kind }) => kind !== 'placeholder').map(approved),
  };
}

function approved({ row, kind, level1, level2, name, nameAt, target, weight }: Indicator): GoalIndicator {
  return { row, kind, level1, level2, name, nameAt, target, weight };
}
