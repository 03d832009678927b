import type { Sheet } from '../../sheet/sheet';
import type { Area } from '../cells/area';
import { entryAt } from '../cells/entry';
import type { Indicator } from '../form';
import { goalBelowTheYear, readGoalBudget } from '../goalTables/goalBudget';
import { readGoal } from '../header/overallGoal';
import type { GoalIndicator, GoalTable } from '../goalTable';
import type { Header } from '../header/header';
import type { Columns } from '../headings/columns';
import { readTable } from '../table/readTable';
import type { Found } from './readForm';
import { rowsBelow } from './rowsAround';
import { withWeightsInPoints } from './weightsInPoints';

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
  const ofTheYear = goalBelowTheYear(area, belowMoney, bounds, entryAt);
  const goal = ofTheYear === undefined ? readGoal(area, belowMoney, bounds).goal?.expected : ofTheYear;
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
