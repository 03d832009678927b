import type { BlankForm, BlankStyle } from '../../../blank/blankForm';
import { BLANK_FONTS, BLANK_LOOKS, pointsFormat } from '../../blankLooks';
import type { BlankFont, BlankLook } from '../../blankLooks';

/** The ids of number formats; those below 164 are built in. */
const FORMAT_IDS: Readonly<Record<BlankLook['format'], number>> = {
  General: 0,
  '0.00%': 10,
  '@': 49,
  '#,##0.00####': 164,
  points: 165,
};

const STYLES = Object.keys(BLANK_LOOKS) as readonly BlankStyle[];

/** Returns the index of a style, as cells have it; 0 is the plain one. */
export function styleIndex(style: BlankStyle): number {
  return STYLES.indexOf(style) + 1;
}

/** Makes the styles part of a blank form's workbook. */
export function stylesPart({ places }: BlankForm): string {
  const fonts = Object.values(BLANK_FONTS).map(fontElement);
  const edge = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
  const thin = ['left', 'right', 'top', 'bottom'].map(edge).join('');
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00####"/>` +
    `<numFmt numFmtId="165" formatCode="${pointsFormat(places)}"/></numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
    `<border>${thin}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${STYLES.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `${STYLES.map((style) => formatElement(BLANK_LOOKS[style])).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

function fontElement({ name, size, bold }: BlankFont): string {
  return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

function formatElement({ font, align, vertical, border, format }: BlankLook): string {
  const fontId = Object.keys(BLANK_FONTS).indexOf(font);
  return (
    `<xf numFmtId="${FORMAT_IDS[format]}" fontId="${fontId}" fillId="0" borderId="${border ? 1 : 0}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${align}" vertical="${vertical}" wrapText="1"/></xf>`
  );
}
