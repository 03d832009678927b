import type { ReportStyle } from '../../../report/worksheets/reportSheet';
import { REPORT_LOOKS } from '../../reportLooks';
import type { ReportLook } from '../../reportLooks';

const STYLES = Object.keys(REPORT_LOOKS) as readonly ReportStyle[];
const LOOKS = Object.values(REPORT_LOOKS);

/**
 * Returns the index of a style; 0 is the plain one.
 * @param isGuarded true for a text that must stay a text, for which each style exists once more
 */
export function reportStyle(style: ReportStyle, isGuarded: boolean): number {
  return STYLES.indexOf(style) * 2 + 1 + Number(isGuarded);
}

/** The colour of the thin line below every row of a table, RRGGBB. */
const RULE = 'D9D9D9';

/** The first id for number formats of our own. */
const OWN_FORMATS = 164;

/** Makes the styles of reports. Each has a font and a fill of its own, since they are few. */
export function reportStyles(): string {
  const formats = LOOKS.flatMap(({ format }, i) =>
    format ? [`<numFmt numFmtId="${OWN_FORMATS + i}" formatCode="${format}"/>`] : [],
  );
  const fonts = [{}, ...LOOKS].map(font);
  const fills = LOOKS.map(
    ({ fill }) =>
      `<fill><patternFill patternType="${fill ? 'solid' : 'none'}">` +
      `${fill ? `<fgColor rgb="FF${fill}"/>` : ''}</patternFill></fill>`,
  );
  const cellFormats = LOOKS.flatMap((look, i) =>
    [false, true].map((guarded) => cellFormat(look, i, guarded)),
  );
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    `<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border><left/><right/><top/><bottom style="thin"><color rgb="FF${RULE}"/></bottom><diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cellFormats.length + 1}">` +
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellFormats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

function font({ bold, size = 11, color, underline }: ReportLook): string {
  return (
    `<font>${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/>${color ? `<color rgb="FF${color}"/>` : ''}` +
    '<name val="宋体"/><family val="3"/><charset val="134"/></font>'
  );
}

function cellFormat({ format, fill, isLine, isCentred }: ReportLook, i: number, isGuarded: boolean): string {
  return (
    `<xf numFmtId="${format ? OWN_FORMATS + i : 0}" fontId="${i + 1}" fillId="${fill ? i + 2 : 0}" borderId="${isLine ? 0 : 1}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${isGuarded ? ' quotePrefix="1"' : ''}>` +
    `<alignment${isCentred ? ' horizontal="center"' : ''} vertical="top"${isLine ? '' : ' wrapText="1"'}/></xf>`
  );
}
