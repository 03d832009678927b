import type { Grid } from './grid';

/** One worksheet (chart sheets and macro sheets are none). */
export interface Sheet {
  /** Stable while the workbook is open, also when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** True where Excel's sheet protection is on: hosts refuse to write locked cells there. */
  readonly isProtected: boolean;
  readonly grid: Grid;
}
