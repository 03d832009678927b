import type { BlankForm, BlankStyle } from '../../../blank/blankForm';

/** How a cell of a blank form looks: fonts and alignment as official forms have them. */
interface Look {
  readonly font: keyof typeof FONTS;
  readonly align: 'center' | 'left';
  readonly vertical?: 'center' | 'top';
  readonly border: boolean;
  /** The number format's id: 0 General, 10 percent with two decimals, 49 text, own ones from 164. */
  readonly format?: number;
}

/** 宋体 for what is printed and filled in, 仿宋 for the rules. */
const FONTS = {
  body: '<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  bold: '<font><b/><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  title: '<font><b/><sz val="18"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
  rules: '<font><sz val="10"/><name val="仿宋"/><family val="3"/><charset val="134"/></font>',
} as const;

const AMOUNT = 164;
const POINTS = 165;

const LOOKS: Readonly<Record<BlankStyle, Look>> = {
  title: { font: 'title', align: 'center', border: false },
  subtitle: { font: 'body', align: 'center', border: false },
  heading: { font: 'bold', align: 'center', border: true },
  value: { font: 'body', align: 'center', border: true },
  text: { font: 'body', align: 'left', border: true },
  sign: { font: 'body', align: 'center', border: true, format: 49 },
  amount: { font: 'body', align: 'center', border: true, format: AMOUNT },
  rate: { font: 'body', align: 'center', border: true, format: 10 },
  points: { font: 'body', align: 'center', border: true, format: POINTS },
  rules: { font: 'rules', align: 'left', vertical: 'top', border: true },
};

const STYLES = Object.keys(LOOKS) as readonly BlankStyle[];

/** The index that a cell names its style by; 0 is the plain one. */
export function styleIndex(style: BlankStyle): number {
  return STYLES.indexOf(style) + 1;
}

/** The styles of a blank form's workbook. */
export function stylesPart({ places }: BlankForm): string {
  const points = places === 0 ? '0' : `0.${'0'.repeat(places)}`;
  const fonts = Object.values(FONTS);
  const edge = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
  const thin = ['left', 'right', 'top', 'bottom'].map(edge).join('');
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2"><numFmt numFmtId="${AMOUNT}" formatCode="#,##0.00####"/>` +
    `<numFmt numFmtId="${POINTS}" formatCode="${points}"/></numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
    `<border>${thin}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${STYLES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `${STYLES.map((style) => formatOf(LOOKS[style])).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

function formatOf({ font, align, vertical = 'center', border, format = 0 }: Look): string {
  const fontId = Object.keys(FONTS).indexOf(font);
  return (
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${border ? 1 : 0}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${align}" vertical="${vertical}" wrapText="1"/></xf>`
  );
}
