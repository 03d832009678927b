import type { Range } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import type { Place } from '../cells/place';
import type { Form, Indicator, LevelWeight, NumberEntry, Subtotal } from '../form';
import { isAmount, isFundHeading } from '../funds/fundColumns';
import { readFunds, readTransposed } from '../funds/funds';
import type { Funds } from '../funds/funds';
import { transposedIn } from '../funds/fundsTransposed';
import { readGoal } from '../header/overallGoal';
import type { Header } from '../header/header';
import type { Columns } from '../headings/columns';
import { layoutOf } from '../headings/layout';
import { readTable } from '../table/readTable';
import type { Table } from '../table/readTable';
import { rowsBelow } from './rowsAround';
import { withoutExtraPoints } from './extraPoints';
import { withFoldedTotal } from './foldedTotal';
import { withWeightsInPoints } from './weightsInPoints';

const NO_FUNDS: Funds = { funds: [], scoredFund: null, unread: [] };

/** Where a form was found. */
export interface Found {
  /** All rows of the sheet, and those that may hold the form's header. */
  readonly rows: readonly number[];
  /** The row before which the form ends in any case, or null. */
  readonly end: number | null;
  readonly above: readonly number[];
  readonly header: Header;
  readonly columns: Columns;
  readonly bounds: Bounds;
}

/** Reads the form whose headings and header are known. */
export function readForm(
  sheet: Sheet,
  area: Area,
  { rows, end, above, header, columns, bounds }: Found,
): Form {
  const { fundColumns, moneyUnit } = header;
  const { funds, scoredFund, unread } = fundColumns
    ? readFunds(area, fundColumns, above, bounds, moneyUnit)
    : otherFunds(
        area,
        above.filter((row) => row >= header.top),
        bounds,
        moneyUnit,
      );
  const table = readTable(area, columns, rowsBelow(rows, columns.bottom, end), bounds);
  const { goal, scored } = readGoal(area, rowsOfGoals(above, header, funds), bounds);
  const form = withWeightsInPoints({
    sheetId: sheet.id,
    sheet: sheet.name,
    visibility: sheet.visibility,
    range: rangeOf(area, header, table),
    layout: layoutOf(columns),
    title: header.title,
    year: header.year,
    yearAt: header.yearAt,
    yearLine: header.yearLine,
    project: header.project,
    department: header.department,
    unit: header.unit,
    emptyLabels: header.emptyLabels,
    goal,
    moneyUnit,
    funds,
    scoredFund,
    fundHeadings: fundColumns
      ? [...fundColumns.columns.values()].map(({ place: { row, column, text } }) => ({
          at: { row, column },
          text,
        }))
      : [],
    headings: table.columns.flatMap(({ headings }) => headings),
    sections: table.sections,
    levels: behind(scored.length, table.levels),
    indicators: withGoals(scored, table.indicators),
    total: table.total ?? header.total,
    otherTotals: otherTotalsOf(header, table),
    ...(table.subtotals.length > 0 && { subtotals: sumsBehind(scored.length, table.subtotals) }),
    unread,
    grade: table.grade ?? header.grade,
    conclusions: table.conclusions,
    notes: table.notes,
  });
  return withFoldedTotal(withoutExtraPoints(form, area), area);
}

/** A block laid out across; or what looks like a block of funds and could not be read. */
function otherFunds(
  area: Area,
  rows: readonly number[],
  bounds: Bounds,
  moneyUnit: Form['moneyUnit'],
): Funds {
  const filled = rows.flatMap((row) => {
    const places = area.filled(row, bounds.left, bounds.right);
    return places.length > 0 ? [places] : [];
  });
  const transposed = transposedIn(area, filled);
  if (transposed) return readTransposed(area, transposed, moneyUnit);
  const index = filled.findIndex((places) => places.some(saysFunds));
  if (index < 0) return NO_FUNDS;
  const { row, column, text } = filled[index]!.find(saysFunds)!;
  const hasAmounts = filled.slice(index, index + FUND_ROWS).some((places) => places.some(isAmount));
  return hasAmounts ? { ...NO_FUNDS, unread: [{ what: 'funds', at: { row, column }, text }] } : NO_FUNDS;
}

/** The label of a block, its total, or an amount. */
function saysFunds(place: Place): boolean {
  const { label, fundRole } = place.wording;
  return label?.label === 'funds' || fundRole === 'total' || isFundHeading(place);
}

/** So many rows a block of funds has that is no more than its total and parts. */
const FUND_ROWS = 5;

/** Goals stand between the funds, or what names the form, and the table. */
function rowsOfGoals(above: readonly number[], header: Header, funds: Funds['funds']): readonly number[] {
  const floor = funds.at(-1)?.row ?? header.fundColumns?.row ?? header.top;
  return above.filter((row) => row > floor);
}

/** Scored goals come first; what refers to an indicator by its place refers to the one that it was. */
function withGoals(goals: readonly Indicator[], indicators: readonly Indicator[]): readonly Indicator[] {
  if (goals.length === 0) return indicators;
  const moved = indicators.map((indicator) =>
    indicator.scoredWith === null
      ? indicator
      : { ...indicator, scoredWith: indicator.scoredWith + goals.length },
  );
  return [...goals, ...moved];
}

function behind(goals: number, levels: readonly LevelWeight[]): readonly LevelWeight[] {
  if (goals === 0) return levels;
  return levels.map((level) => ({ ...level, rows: level.rows.map((index) => index + goals) }));
}

function sumsBehind(goals: number, subtotals: readonly Subtotal[]): readonly Subtotal[] {
  return subtotals.map((subtotal) => ({
    ...subtotal,
    rows: subtotal.rows.map((rows) => rows.map((index) => index + goals)),
  }));
}

/** The head's total is another one where the table states its own. */
function otherTotalsOf(header: Header, { total, otherTotals }: Table): readonly NumberEntry[] {
  const inHead = total?.score?.number && header.total?.score?.number ? [header.total.score] : [];
  return [...inHead, ...otherTotals];
}

/** From the title to the last line that belongs to the form, as wide as title and headings. */
function rangeOf(area: Area, { top, titleAt }: Header, { columns, bottom }: Table): Range {
  const parts = titleAt ? [area.extent(titleAt.row, titleAt.column), ...columns] : columns;
  return {
    top,
    left: Math.min(...parts.map(({ left }) => left)),
    bottom,
    right: Math.max(...parts.map(({ right }) => right)),
  };
}
