import { MAX_ROW } from '../../sheet/address';
import type { ReportCell, ReportSheet } from './reportSheet';

export type Row = readonly ReportCell[];

/** Excel repairs a worksheet with more links, and takes them all away. */
const MOST_LINKS = 65_530;
/** Rows kept free for what stands above and below a table. */
const FRAME = 8;

/** The rows of a long table, as far as a worksheet has room for them. */
export class ReportTable {
  readonly rows: Row[] = [];
  /** How many rows there was no room for. */
  left = 0;
  private links = 0;

  constructor(private readonly mostRows = MAX_ROW) {}

  add(row: Row): void {
    if (this.rows.length + FRAME > this.mostRows) {
      this.left += 1;
      return;
    }
    const links = row.filter(({ link }) => link).length;
    const hasRoom = this.links + links <= MOST_LINKS;
    if (hasRoom) this.links += links;
    this.rows.push(hasRoom ? row : row.map(({ value, style }) => ({ value, style: plain(style) })));
  }
}

function plain(style: ReportCell['style']): ReportCell['style'] {
  return style === 'link' ? 'text' : style;
}

/** A table below its title and some lines, which stay in view with its headings, and lines below it. */
export function tableSheet(
  sheet: Pick<ReportSheet, 'name' | 'titles' | 'widths' | 'footer'>,
  above: readonly Row[],
  headings: Row,
  { rows }: ReportTable,
  below: readonly Row[],
): ReportSheet {
  const headingRow = above.length + 1;
  const bottom = headingRow + rows.length;
  return {
    ...sheet,
    rows: [...above, headings, ...rows, ...(below.length > 0 ? [[], ...below] : [])],
    headingRow,
    filter: rows.length > 0 ? { top: headingRow, left: 1, bottom, right: headings.length } : null,
    charts: [],
  };
}
