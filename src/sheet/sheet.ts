import type { Grid } from './grid';
import type { Problem } from './problem';

/** Why a sheet cannot be read, as plain data; `place` names the sheet. */
export type Unreadable = Pick<Problem, 'code' | 'says' | 'place'>;

/** One worksheet. Chart sheets and macro sheets are not worksheets. */
export interface Sheet {
  /** Stays the same while the workbook is open, even if the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** True where Excel's sheet protection is on: hosts refuse to write locked cells there. */
  readonly isProtected: boolean;
  /**
   * Why formulas may hold results that are out of date: `manual-stale` if the workbook calculates only on request
   * and something has changed since, `calculating` if Excel is still calculating. Absent if results are up to
   * date, or the host cannot tell.
   */
  readonly calculation?: 'manual-stale' | 'calculating';
  readonly grid: Grid;
  /** Why the cells could not be read; the grid is empty then, and nothing is written. */
  readonly unreadable?: Unreadable;
}
