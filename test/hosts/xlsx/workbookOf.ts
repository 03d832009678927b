import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetOf {
  readonly name?: string;
  /** What stands inside `<sheetData>`. */
  readonly data?: string;
  /** What stands before and after `<sheetData>`, such as `<sheetViews>` or `<mergeCells>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The whole part, instead of all of the above but the name. */
  readonly xml?: string | Uint8Array;
}

export interface WorkbookOf {
  readonly sheets?: readonly SheetOf[];
  /** Shared strings: the inside of each `<si>`; text without markup is wrapped in `<t>`. */
  readonly strings?: readonly string[];
  /** Number formats: style 0 is General, the first format here is style 1, a number is a built-in id. */
  readonly formats?: readonly (string | number)[];
  readonly date1904?: boolean;
  readonly activeTab?: number;
  /** Parts to add, replace, or (null) leave out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A small workbook from pieces of XML, as Excel would lay its parts out. */
export function workbookOf(workbook: WorkbookOf = {}): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries({ ...partsOf(workbook), ...workbook.parts })) {
    if (content === null) continue;
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: new Date(2024, 0, 2, 3, 4, 6) });
}

export function partsOf({
  sheets = [{}],
  strings = [],
  formats = [],
  date1904 = false,
  activeTab = 0,
}: WorkbookOf): Record<string, string | Uint8Array> {
  const numbers = sheets.map((_, index) => index + 1);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      numbers
        .map(
          (n) =>
            `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
      `<bookViews><workbookView activeTab="${activeTab}"/></bookViews><sheets>` +
      sheets
        .map(({ name, state }, index) => {
          const visibility = state ? ` state="${state}"` : '';
          return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
        })
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbers.map((n) => [`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`] as const),
      [`rId${numbers.length + 1}`, 'styles', 'styles.xml'],
      [`rId${numbers.length + 2}`, 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(formats),
    'xl/sharedStrings.xml':
      `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">` +
      strings
        .map((text) => `<si>${text.startsWith('<') ? text : `<t xml:space="preserve">${text}</t>`}</si>`)
        .join('') +
      '</sst>',
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml ?? worksheet(sheet);
  });
  return parts;
}

export function worksheet({ data = '', before = '', after = '' }: SheetOf): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return (
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    all
      .map(([id, type, target]) => {
        const uri = type.includes(':') ? type : `${RELATIONSHIPS}/${type}`;
        return `<Relationship Id="${id}" Type="${uri}" Target="${target}"/>`;
      })
      .join('') +
    '</Relationships>'
  );
}

function styles(formats: readonly (string | number)[]): string {
  const custom = formats.filter((format) => typeof format === 'string');
  const escape = (code: string) => code.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const ids = formats.map((format) => (typeof format === 'number' ? format : 164 + custom.indexOf(format)));
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    `<numFmts count="${custom.length}">${custom.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`).join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
    `<cellXfs count="${ids.length + 1}">${[0, ...ids].map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join('')}</cellXfs>` +
    '</styleSheet>'
  );
}
