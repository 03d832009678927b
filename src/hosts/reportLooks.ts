import type { ReportStyle } from '../report/worksheets/reportSheet';
import { FLAG_COLOURS } from './flagColours';

/** How a cell of a report looks; colours as RRGGBB. */
export interface ReportLook {
  readonly fill?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly underline?: boolean;
  /** True for numbers and short words; other cells are aligned left. */
  readonly isCentred?: boolean;
  /** True for a long line that runs across the cells to its right; other cells wrap. */
  readonly isLine?: boolean;
  /** The number format; absent for General. */
  readonly format?: string;
}

/** The look of each style of cell. Verdicts have Office's own green and red, with a contrast above 5:1 on white. */
export const REPORT_LOOKS: Readonly<Record<ReportStyle, ReportLook>> = {
  title: { bold: true, size: 16, isLine: true },
  line: { isLine: true, color: '595959' },
  'status-ready': { bold: true, size: 12, color: '107C10', isLine: true },
  'status-not-ready': { bold: true, size: 12, color: 'A4262C', isLine: true },
  heading: { bold: true, fill: 'E1E1E1' },
  text: {},
  // Excel's own colour of links.
  link: { color: '0563C1', underline: true },
  count: { format: '0', isCentred: true },
  points: { format: '0.00##', isCentred: true },
  percent: { format: '0.0###%', isCentred: true },
  error: { fill: FLAG_COLOURS.error, isCentred: true },
  warning: { fill: FLAG_COLOURS.warning, isCentred: true },
  info: { fill: FLAG_COLOURS.info, isCentred: true },
};

/** The colour of a chart's bars, RRGGBB: Excel's own blue. */
export const CHART_COLOUR = '4472C4';

/** Margins of the page in inches. */
export const REPORT_MARGINS = { side: 0.5, end: 0.6, edge: 0.3 } as const;
