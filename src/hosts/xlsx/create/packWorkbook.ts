import * as fflate from 'fflate';
import { escapeAttribute, escapeText } from '../xml/xmlElements';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** The first date in zip: without the current date the same content makes the same file. */
const FIRST_DAY = new Date(1980, 0, 1);

/** A sheet of a new workbook. */
export interface NewSheet {
  readonly name: string;
  /** Its `<worksheet>` element, which refers to its links, then to its drawing, as `rId1`, `rId2` … */
  readonly xml: string;
  /** The print area, such as `$A$1:$I$33`; all cells if absent. */
  readonly printArea?: string;
  /** The rows that are repeated on every page, such as `$12:$13`. */
  readonly printTitles?: string;
  /** The cells of the filter, such as `$A$4:$K$33`. */
  readonly filtered?: string;
  /** Addresses outside the workbook. */
  readonly links?: readonly string[];
  readonly drawing?: NewDrawing;
}

/**
 * A drawing: its `<xdr:wsDr>` element, which refers to charts as `rId1`, `rId2` …, and their `<c:chartSpace>` elements.
 */
export interface NewDrawing {
  readonly xml: string;
  readonly charts: readonly string[];
}

interface Part {
  readonly name: string;
  readonly xml: string;
  /** The end of its content type; absent for relationships. */
  readonly type?: string;
}

type Target = readonly [type: string, target: string, isOutside?: boolean];

/**
 * Makes a new .xlsx file.
 * @param styles its `<styleSheet>` element
 */
export function packWorkbook(sheets: readonly NewSheet[], styles: string): Uint8Array {
  const own: readonly Part[] = [
    { name: 'xl/workbook.xml', xml: workbookPart(sheets), type: 'spreadsheetml.sheet.main' },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      xml,
      type: 'spreadsheetml.worksheet',
    })),
    ...drawingParts(sheets),
    { name: 'xl/styles.xml', xml: styles, type: 'spreadsheetml.styles' },
  ];
  const parts: readonly Part[] = [
    { name: '[Content_Types].xml', xml: contentTypes(own) },
    { name: '_rels/.rels', xml: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      xml: relationships([
        ...sheets.map((_sheet, index): Target => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    },
    ...own,
  ];
  const packed = parts.map(({ name, xml }) => [name, fflate.strToU8(XML + xml)] as const);
  return fflate.zipSync(Object.fromEntries(packed), { mtime: FIRST_DAY });
}

/** Returns the parts beside the sheets: their relationships, drawings and charts, which are numbered through. */
function drawingParts(sheets: readonly NewSheet[]): readonly Part[] {
  let charts = 0;
  return sheets.flatMap(({ links = [], drawing }, index) => {
    const number = index + 1;
    const targets: readonly Target[] = [
      ...links.map((link): Target => ['hyperlink', link, true]),
      ...(drawing ? [['drawing', `../drawings/drawing${number}.xml`] as const] : []),
    ];
    if (targets.length === 0) return [];
    const parts: Part[] = [
      { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, xml: relationships(targets) },
    ];
    if (!drawing) return parts;
    const first = charts + 1;
    charts += drawing.charts.length;
    return [
      ...parts,
      { name: `xl/drawings/drawing${number}.xml`, xml: drawing.xml, type: 'drawing' },
      {
        name: `xl/drawings/_rels/drawing${number}.xml.rels`,
        xml: relationships(
          drawing.charts.map((_xml, place): Target => ['chart', `../charts/chart${first + place}.xml`]),
        ),
      },
      ...drawing.charts.map((xml, place) => ({
        name: `xl/charts/chart${first + place}.xml`,
        xml,
        type: 'drawingml.chart',
      })),
    ];
  });
}

function contentTypes(parts: readonly Part[]): string {
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    parts
      .flatMap(({ name, type }) =>
        type ? [`<Override PartName="/${name}" ContentType="${TYPES}.${type}+xml"/>`] : [],
      )
      .join('') +
    '</Types>'
  );
}

function relationships(targets: readonly Target[]): string {
  const each = targets.map(
    ([type, target, isOutside], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${escapeAttribute(target)}"` +
      `${isOutside ? ' TargetMode="External"' : ''}/>`,
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

/** Returns the defined names that hold each sheet's print area, repeated rows and filter. */
function definedNames(sheets: readonly NewSheet[]): string {
  const names = sheets.flatMap(({ name, printArea, printTitles, filtered }, index) => {
    const defined = (kind: string, place: string | undefined, isHidden = false) => {
      if (place === undefined) return [];
      const reference = escapeText(`'${name.replaceAll("'", "''")}'!${place}`);
      const hidden = isHidden ? ' hidden="1"' : '';
      return `<definedName name="_xlnm.${kind}" localSheetId="${index}"${hidden}>${reference}</definedName>`;
    };
    return [
      defined('_FilterDatabase', filtered, true),
      defined('Print_Area', printArea),
      defined('Print_Titles', printTitles),
    ].flat();
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}
