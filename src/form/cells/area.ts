import { contains } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { Bounds } from './bounds';
import { Place } from './place';
import { References } from './references';

/** Merged areas higher than this are kept apart instead of being filed under each of their rows. */
const TALL = 512;

/**
 * The cells of a sheet as a person sees them, merged areas included. Hosts answer `mergedArea` by
 * looking through all areas; a sheet of fifty forms has thousands, so they are filed by row here, once.
 */
export class Area {
  private readonly byRow = new Map<number, Range[]>();
  private readonly tall: Range[] = [];
  private readonly rows = new Map<number, readonly Place[]>();

  private readonly references: References;

  /** @param sheet its name, by which its formulas may refer to it; or where their results come from */
  constructor(
    readonly grid: Grid,
    sheet: string | References = '',
    readonly bounds: Bounds = { left: 1, right: Infinity },
  ) {
    this.references = typeof sheet === 'string' ? new References(grid, sheet, false) : sheet;
    for (const area of grid.merged) {
      if (area.bottom - area.top > TALL) this.tall.push(area);
      else for (let row = area.top; row <= area.bottom; row += 1) this.file(row, area);
    }
  }

  /** The cells of some columns alone; their formulas may refer to the others. */
  within(bounds: Bounds): Area {
    return new Area(gridWithin(this.grid, bounds), this.references, bounds);
  }

  private file(row: number, area: Range): void {
    const areas = this.byRow.get(row);
    if (areas) areas.push(area);
    else this.byRow.set(row, [area]);
  }

  /** The merged area over a place, or the place alone. */
  extent(row: number, column: number): Range {
    return this.mergedOver(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  private mergedOver(row: number, column: number): Range | undefined {
    const filed = this.byRow.get(row)?.find((area) => column >= area.left && column <= area.right);
    return filed ?? this.tall.find((area) => contains(area, { row, column }));
  }

  /**
   * Where the value that shows at a place stands: the upper-left cell of its merged area. Where that
   * one is empty and the covered cell is not, the covered cell counts: some systems that print forms
   * lay merged areas over each other, and what they print must not be lost.
   */
  place(row: number, column: number): Place {
    const area = this.mergedOver(row, column);
    if (!area || (area.top === row && area.left === column)) return this.at(row, column);
    const first = this.at(area.top, area.left);
    if (!first.isBlank) return first;
    const own = this.at(row, column);
    return own.isBlank ? first : own;
  }

  private at(row: number, column: number): Place {
    for (const place of this.filledIn(row)) if (place.column === column) return place;
    return new Place(row, column, this.grid.cell(row, column), this.references);
  }

  /** The cells of a row that hold something of their own between two columns, from the left. */
  filled(row: number, left: number, right: number): readonly Place[] {
    const places = this.filledIn(row);
    const isWhole = places.length === 0 || (places[0]!.column >= left && places.at(-1)!.column <= right);
    return isWhole ? places : places.filter(({ column }) => column >= left && column <= right);
  }

  /** Remembered, for each fact of a row is looked up by itself. */
  private filledIn(row: number): readonly Place[] {
    const known = this.rows.get(row);
    if (known) return known;
    const places: Place[] = [];
    for (const column of this.grid.columns(row)) {
      const place = new Place(row, column, this.grid.cell(row, column), this.references);
      if (!place.isBlank) places.push(place);
    }
    this.rows.set(row, places);
    return places;
  }
}

/** The cells of a sheet that stand in some of its columns. */
function gridWithin(grid: Grid, { left, right }: Bounds): Grid {
  const isWithin = (column: number): boolean => column >= left && column <= right;
  const columns = (row: number): readonly number[] => grid.columns(row).filter(isWithin);
  const { used } = grid;
  return {
    used: used && { ...used, left: Math.max(left, used.left), right: Math.min(right, used.right) },
    rows: grid.rows.filter((row) => columns(row).length > 0),
    columns,
    cell: (row, column) => (isWithin(column) ? grid.cell(row, column) : undefined),
    merged: grid.merged.filter((area) => area.left <= right && area.right >= left),
    mergedArea: (row, column) => grid.mergedArea(row, column),
    isRowHidden: (row) => grid.isRowHidden(row),
  };
}
