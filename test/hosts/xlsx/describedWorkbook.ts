import { spellText } from '../../../src/hosts/xlsx/write/cellText';
import { parseA1 } from '../../../src/sheet/address';
import { isCellError } from '../../../src/sheet/cell';
import type { CellDescription, SheetDescription } from '../contract';
import { MAIN, workbookOf } from './workbookOf';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r/g, '&#13;');

/** A file with the sheets that the contract suite describes, texts as shared strings as Excel writes them. */
export function describedWorkbook(sheets: readonly SheetDescription[]): Uint8Array {
  const strings: string[] = [];
  const styles: string[] = ['General locked'];
  const indexOf = (list: string[], item: string) => {
    const index = list.indexOf(item);
    return index === -1 ? list.push(item) - 1 : index;
  };
  const cellXml = (address: string, given: Required<SheetDescription>['cells'][string]): string => {
    const isWhole = typeof given === 'object' && given !== null && !('error' in given);
    const {
      value = null,
      formula,
      format = 'General',
      locked = true,
    }: CellDescription = isWhole ? given : { value: given };
    const style = indexOf(styles, `${format} ${locked ? 'locked' : 'open'}`);
    const start = `<c r="${address}"${style ? ` s="${style}"` : ''}`;
    const f = formula === undefined ? '' : `<f>${escape(formula.slice(1))}</f>`;
    if (value === null || value === '') return `${start}/>`;
    if (typeof value === 'number') return `${start}>${f}<v>${value}</v></c>`;
    if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
    if (isCellError(value)) return `${start} t="e">${f}<v>${value.error}</v></c>`;
    return `${start} t="s"><v>${indexOf(strings, escape(spellText(value)))}</v></c>`;
  };
  const parts = sheets.map(
    ({ name, cells = {}, merged = [], hiddenRows = [], visibility = 'visible', isProtected }) => {
      const byRow = new Map<number, [number, string][]>(hiddenRows.map((row) => [row, []]));
      for (const [address, given] of Object.entries(cells)) {
        const { row, column } = parseA1(address)!;
        byRow.set(row, [...(byRow.get(row) ?? []), [column, cellXml(address, given)]]);
      }
      const rows = [...byRow]
        .sort(([a], [b]) => a - b)
        .map(([row, inside]) => {
          const sorted = inside.sort(([a], [b]) => a - b).map(([, xml]) => xml);
          return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${sorted.join('')}</row>`;
        });
      const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
      return {
        name,
        data: rows.join(''),
        after:
          (isProtected ? '<sheetProtection sheet="1" objects="1"/>' : '') +
          (areas && `<mergeCells>${areas}</mergeCells>`),
        ...(visibility === 'visible'
          ? {}
          : { state: visibility === 'hidden' ? ('hidden' as const) : ('veryHidden' as const) }),
      };
    },
  );
  return workbookOf({ sheets: parts, strings, parts: { 'xl/styles.xml': stylesPart(styles) } });
}

function stylesPart(styles: readonly string[]): string {
  const formats = styles.map((style) => {
    const [format, lock] = [style.slice(0, style.lastIndexOf(' ')), style.slice(style.lastIndexOf(' ') + 1)];
    const protection = lock === 'open' ? '<protection locked="0"/>' : '';
    return `<xf numFmtId="${format === '@' ? 49 : 0}" xfId="0">${protection}</xf>`;
  });
  return `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`;
}
