import type { BlankStyle } from '../blank/blankForm';

export interface BlankFont {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
}

/** How a cell of a blank form looks: fonts and alignment as official forms have them. Texts wrap. */
export interface BlankLook {
  readonly font: keyof typeof BLANK_FONTS;
  readonly align: 'center' | 'left';
  readonly vertical: 'center' | 'top';
  /** Thin lines on all sides. */
  readonly border: boolean;
  /** The number format, or `points`: as many decimal places as the rules round scores to. */
  readonly format: 'General' | '@' | '0.00%' | '#,##0.00####' | 'points';
}

/** 宋体 for what is printed and filled in, 仿宋 for the rules. */
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

/** The number format of weights and scores. */
export function pointsFormat(places: number): string {
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/** The number format of a cell. */
export function blankFormat(style: BlankStyle, places: number): string {
  const { format } = BLANK_LOOKS[style];
  return format === 'points' ? pointsFormat(places) : format;
}

/** What is printed at the foot of every page. */
export const BLANK_FOOTER = '第 &P 页，共 &N 页';

/** Margins of the page in inches. */
export const BLANK_MARGINS = { side: 0.5, end: 0.625, edge: 0.3125 } as const;

/** Said where something else is entered than a list offers; below it stands the list. */
export const CHOOSE_FROM_LIST = '请从列表中选择';
