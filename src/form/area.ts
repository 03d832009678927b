import type { Range } from '../sheet/address';
import { contains } from '../sheet/address';
import type { Grid } from '../sheet/grid';
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

  /**
   * @param sheet its name, by which its formulas may refer to it
   * @param isStale results of its formulas may be older than the cells they are made of
   */
  constructor(
    readonly grid: Grid,
    sheet = '',
    isStale = false,
  ) {
    this.references = new References(grid, sheet, isStale);
    for (const area of grid.merged) {
      if (area.bottom - area.top > TALL) this.tall.push(area);
      else for (let row = area.top; row <= area.bottom; row += 1) this.file(row, area);
    }
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
