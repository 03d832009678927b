import type { ReportStyle } from '../report/reportSheet';
import { FLAG_COLOURS } from './flagColours';

/** How a cell of a report looks; colours as RRGGBB. */
export interface ReportLook {
  readonly fill?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  /** A long line that runs over the cells to its right; all others wrap. */
  readonly isLine?: boolean;
  /** The number format, where it is not General. */
  readonly format?: string;
}

/** Verdicts are Office's own green and red, with a contrast above 5:1 on white. */
export const REPORT_LOOKS: Readonly<Record<ReportStyle, ReportLook>> = {
  title: { bold: true, size: 16, isLine: true },
  line: { isLine: true, color: '595959' },
  'verdict-ready': { bold: true, size: 12, color: '107C10', isLine: true },
  'verdict-not-ready': { bold: true, size: 12, color: 'A4262C', isLine: true },
  heading: { bold: true, fill: 'E1E1E1' },
  text: {},
  points: { format: '0.00##' },
  error: { fill: FLAG_COLOURS.error },
  warning: { fill: FLAG_COLOURS.warning },
  info: { fill: FLAG_COLOURS.info },
};
