import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Area } from './area';
import type { Bounds } from './bounds';
import type { Columns } from './columns';
import type { Form } from './form';
import { readFunds } from './funds';
import type { Funds } from './funds';
import type { Header } from './header';
import { layoutOf } from './layout';
import { rowsBelow } from './rows';
import { readTable } from './table';
import type { Table } from './table';
import { withWeightsInPoints } from './weightsInPoints';

const NO_FUNDS: Funds = { funds: [], scoredFund: null };

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
  const { funds, scoredFund } = fundColumns
    ? readFunds(area, fundColumns, above, bounds, moneyUnit)
    : NO_FUNDS;
  const table = readTable(area, columns, rowsBelow(rows, columns.bottom, end), bounds);
  return withWeightsInPoints({
    sheetId: sheet.id,
    sheet: sheet.name,
    range: rangeOf(area, header, table),
    layout: layoutOf(columns),
    title: header.title,
    year: header.year,
    yearAt: header.yearAt,
    project: header.project,
    department: header.department,
    unit: header.unit,
    moneyUnit,
    funds,
    scoredFund,
    fundHeadings: fundColumns ? [...fundColumns.columns.values()].map(({ place }) => place.text) : [],
    headings: table.columns.flatMap(({ headings }) => headings),
    sections: table.sections,
    indicators: table.indicators,
    total: table.total ?? header.total,
    grade: table.grade ?? header.grade,
    notes: table.notes,
  });
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
