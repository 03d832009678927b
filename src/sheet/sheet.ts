import type { Grid } from './grid';
import type { Problem } from './problem';

/** What is wrong with a sheet, as plain data; the place names it. */
export type Unreadable = Pick<Problem, 'code' | 'says' | 'place'>;

/** One worksheet (chart sheets and macro sheets are none). */
export interface Sheet {
  /** Stable while the workbook is open, also when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** True where Excel's sheet protection is on: hosts refuse to write locked cells there. */
  readonly isProtected: boolean;
  /**
   * Why formulas may hold results that are out of date: `manual-stale` where the workbook calculates
   * only when told to and has not since something changed, `calculating` where it is still at it.
   * Absent where results are up to date, or the host cannot tell.
   */
  readonly calculation?: 'manual-stale' | 'calculating';
  readonly grid: Grid;
  /** Why the cells could not be read; the grid is empty then, and nothing is written. */
  readonly unreadable?: Unreadable;
}
