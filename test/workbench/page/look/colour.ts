import type { XmlTokenizer } from '../../../../src/hosts/xlsx/xml/xmlTokenizer';

/** The colours of a workbook's theme, in the order in which styles number them. */
export type Theme = readonly string[];

/** Excel's own theme, for files without one. */
export const OFFICE_THEME: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The palette that old styles point into (ECMA-376 part 1, 18.8.27); its first eight come twice. */
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const INDEXED: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ' +
    '0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 ' +
    '99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 ' +
    '003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

/** The colour of the last start tag as `#RRGGBB`, or null for the automatic one. */
export function colourOf(tokens: XmlTokenizer, theme: Theme): string | null {
  const rgb = tokens.attribute('rgb');
  const indexed = tokens.attribute('indexed');
  const themed = tokens.attribute('theme');
  const base =
    rgb !== null
      ? rgb.slice(-6)
      : themed !== null
        ? theme[Number(themed)]
        : indexed !== null
          ? INDEXED[Number(indexed)]
          : undefined;
  return base === undefined ? null : `#${tinted(base, Number(tokens.attribute('tint') ?? 0))}`;
}

/** A tint above 0 moves every channel towards white, one below towards black. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
