import type { BlankForm } from '../../blank/blankForm';
import { rangeToA1 } from '../../sheet/address';
import { BLANK_FOOTER, BLANK_MARGINS } from '../blankLooks';

const POINTS_PER_INCH = 72;

/** Sets up printing on A4: one page wide, headings repeated and pages numbered, page breaks only between sections. */
export function printSetUp(sheet: Excel.Worksheet, { widths, heights, print }: BlankForm): void {
  const { pageLayout } = sheet;
  const { side, end, edge } = BLANK_MARGINS;
  const area = { top: 1, left: 1, bottom: heights.length, right: widths.length };
  pageLayout.setPrintArea(rangeToA1(area));
  pageLayout.setPrintTitleRows(`$${print.firstHeading}:$${print.lastHeading}`);
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row}`);
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = pageLayout.rightMargin = side * POINTS_PER_INCH;
  pageLayout.topMargin = pageLayout.bottomMargin = end * POINTS_PER_INCH;
  pageLayout.headerMargin = pageLayout.footerMargin = edge * POINTS_PER_INCH;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = BLANK_FOOTER;
}
