import type { BlankStyle } from '../blank/blankForm';

/** A font of blank forms. */
export interface BlankFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** How a cell of a blank form looks, with fonts and alignment as on official forms. Texts wrap. */
export interface BlankLook {
  readonly font: keyof typeof BLANK_FONTS;
  readonly align: 'center' | 'left';
  readonly vertical: 'center' | 'top';
  /** Thin lines on all sides. */
  readonly border: boolean;
  /** The number format, or `points` for as many decimal places as the rules round scores to. */
  readonly format: 'General' | '@' | '0.00%' | '#,##0.00####' | 'points';
}

/** 宋体 for labels and entries, 仿宋 for the rules printed below. */
export const BLANK_FONTS = {
  body: { name: '宋体', size: 11, bold: false },
  bold: { name: '宋体', size: 11, bold: true },
  title: { name: '宋体', size: 18, bold: true },
  rules: { name: '仿宋', size: 10, bold: false },
} as const satisfies Readonly<Record<string, BlankFont>>;

const FILLED: BlankLook = {
  font: 'body',
  align: 'center',
  vertical: 'center',
  border: true,
  format: 'General',
};

/** The look of each style of cell. */
export const BLANK_LOOKS: Readonly<Record<BlankStyle, BlankLook>> = {
  title: { ...FILLED, font: 'title', border: false },
  subtitle: { ...FILLED, border: false },
  heading: { ...FILLED, font: 'bold' },
  value: FILLED,
  text: { ...FILLED, align: 'left' },
  sign: { ...FILLED, format: '@' },
  amount: { ...FILLED, format: '#,##0.00####' },
  rate: { ...FILLED, format: '0.00%' },
  points: { ...FILLED, format: 'points' },
  rules: { ...FILLED, font: 'rules', align: 'left', vertical: 'top' },
};

/** Returns the number format of weights and scores, in 分 with so many decimal places. */
export function pointsFormat(places: number): string {
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/**
 * Returns the number format of a cell.
 * @param places the decimal places of scores
 */
export function blankFormat(style: BlankStyle, places: number): string {
  const { format } = BLANK_LOOKS[style];
  return format === 'points' ? pointsFormat(places) : format;
}

/** The footer of every printed page, in Excel's codes. */
export const BLANK_FOOTER = '第 &P 页，共 &N 页';

/** Margins of the page in inches. */
export const BLANK_MARGINS = { side: 0.5, end: 0.625, edge: 0.3125 } as const;

/** Excel's message for an entry that is not in the list; the list is shown below it. */
export const CHOOSE_FROM_LIST = '请从列表中选择';
