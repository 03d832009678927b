import { strToU8, zipSync } from 'fflate';
import type { BlankForm } from '../../../blank/blankForm';
import { columnName } from '../../../sheet/address';
import { escapeAttribute, escapeText } from '../xml/xmlElements';
import { sheetPart } from './sheetPart';
import { stylesPart } from './stylesPart';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that zip knows, so that the same form makes the same file. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A new .xlsx file with a blank form on its only sheet. */
export function newWorkbook(form: BlankForm): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(form),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetPart(form),
    'xl/styles.xml': stylesPart(form),
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: FIRST_DAY });
}

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
  '</Types>';

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The workbook, with what is printed of its sheet and which rows come again on every page. */
function workbookPart({ sheet, widths, heights, print }: BlankForm): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const area = `${quoted}!$A$1:$${columnName(widths.length)}$${heights.length}`;
  const titles = `${quoted}!$${print.firstHeading}:$${print.lastHeading}`;
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<sheets><sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="0">${escapeText(area)}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${escapeText(titles)}</definedName>` +
    '</definedNames></workbook>'
  );
}
