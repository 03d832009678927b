import type { Address, Range } from '../sheet/address';
import { contains } from '../sheet/address';
import type { Cell } from '../sheet/cell';
import type { Grid } from '../sheet/grid';

/** Merged areas higher than this are kept apart instead of being filed under each of their rows. */
const TALL = 512;

/** A cell and the place where its value stands. */
export interface Place extends Address {
  readonly cell: Cell | undefined;
}

/**
 * The cells of a sheet as a person sees them, merged areas included. Hosts answer `mergedArea` by
 * looking through all areas; a sheet of fifty forms has thousands, so they are filed by row here, once.
 */
export class Area {
  private readonly byRow = new Map<number, Range[]>();
  private readonly tall: Range[] = [];
  private readonly rows = new Map<number, readonly Place[]>();

  constructor(readonly grid: Grid) {
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
    const own = this.grid.cell(row, column);
    const area = this.mergedOver(row, column);
    if (!area || (area.top === row && area.left === column)) return { row, column, cell: own };
    const cell = this.grid.cell(area.top, area.left);
    if (isBlank(cell) && !isBlank(own)) return { row, column, cell: own };
    return { row: area.top, column: area.left, cell };
  }

  /** The cells of a row that hold something of their own between two columns, from the left. */
  filled(row: number, left: number, right: number): readonly Place[] {
    const places = this.filledIn(row);
    const isWhole = places.length === 0 || (places[0]!.column >= left && places.at(-1)!.column <= right);
    return isWhole ? places : places.filter(({ column }) => column >= left && column <= right);
  }

  private filledIn(row: number): readonly Place[] {
    const known = this.rows.get(row);
    if (known) return known;
    const places: Place[] = [];
    for (const column of this.grid.columns(row)) {
      const cell = this.grid.cell(row, column);
      if (!isBlank(cell)) places.push({ row, column, cell });
    }
    this.rows.set(row, places);
    return places;
  }
}

export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.formula !== null) return false;
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}
