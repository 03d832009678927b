import { strToU8, zipSync } from 'fflate';
import { escapeAttribute, escapeText } from '../xml/xmlElements';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that zip knows, so that the same content makes the same file. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A sheet of a new workbook. */
export interface NewSheet {
  readonly name: string;
  /** Its `<worksheet>` element. */
  readonly xml: string;
  /** What is printed, such as `$A$1:$I$33`; by default all of it. */
  readonly printArea?: string;
  /** Rows that come again on every page, such as `$12:$13`. */
  readonly printTitles?: string;
}

/**
 * A new .xlsx file.
 * @param styles its `<styleSheet>` element
 */
export function packWorkbook(sheets: readonly NewSheet[], styles: string): Uint8Array {
  const partOf = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.map((_sheet, index) => `/xl/${partOf(index)}`))],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_sheet, index) => ['worksheet', partOf(index)] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ...sheets.map(({ xml }, index) => [`xl/${partOf(index)}`, xml] as const),
    ['xl/styles.xml', styles],
  ];
  const packed = parts.map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: FIRST_DAY });
}

function contentTypes(sheets: readonly string[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('/xl/workbook.xml', 'sheet.main') +
    sheets.map((name) => part(name, 'worksheet')).join('') +
    part('/xl/styles.xml', 'styles') +
    '</Types>'
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookPart(sheets: readonly NewSheet[]): string {
  const each = sheets.map(
    ({ name }, i) => `<sheet name="${escapeAttribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<sheets>${each.join('')}</sheets>${definedNames(sheets)}</workbook>`
  );
}

/** What is printed of each sheet, and which rows come again on every page. */
function definedNames(sheets: readonly NewSheet[]): string {
  const names = sheets.flatMap(({ name, printArea, printTitles }, index) => {
    const defined = (kind: string, place: string | undefined) => {
      if (place === undefined) return [];
      const reference = escapeText(`'${name.replaceAll("'", "''")}'!${place}`);
      return `<definedName name="_xlnm.${kind}" localSheetId="${index}">${reference}</definedName>`;
    };
    return [defined('Print_Area', printArea), defined('Print_Titles', printTitles)].flat();
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}
