import type { XmlTokenizer } from '../../xlsx/xml/xmlTokenizer';
import { END_OF_XML, START_TAG, TEXT } from '../../xlsx/xml/xmlTokenizer';
import { MAX_OLD_CELLS, tooManyCells } from './cellLimit';

/** What an OpenDocument file says about its sheets and SheetJS does not return. */
export interface OdfWorkbook {
  readonly isManual: boolean;
  /** The sheets by name. */
  readonly sheets: ReadonlyMap<string, OdfSheet>;
}

/** What it says about one sheet. */
export interface OdfSheet {
  isHidden: boolean;
  readonly isProtected: boolean;
  readonly hiddenRows: number[];
  /** Numbers that the file holds without a displayed text. */
  readonly bare: { readonly row: number; readonly column: number; readonly value: number }[];
}

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const CONFIG = 'urn:oasis:names:tc:opendocument:xmlns:config:1.0';

/** A longer run of hidden rows is the empty rest of the sheet, which nobody asks for. */
const MOST_REPEATED = 10_000;

/**
 * Reads `content.xml`, or a whole .fods, in one pass.
 * @throws Problem `too-large` if repeated cells exceed the limit
 */
export function odfSheets(tokens: XmlTokenizer): OdfWorkbook {
  const sheets = new Map<string, OdfSheet>();
  const hiddenStyles = new Set<string>();
  let style = '';
  let sheet: OdfSheet | null = null;
  let row = 0;
  let rows = 1;
  let column = 0;
  let count = 0;
  let isManual = false;
  let isAsked = false;
  for (;;) {
    const token = tokens.next();
    if (token === END_OF_XML) return { isManual, sheets };
    if (token === TEXT && isAsked) isManual ||= tokens.text().trim() === 'false';
    isAsked = false;
    if (token !== START_TAG) continue;
    const name = tokens.name.local;
    if (tokens.namespace === STYLE) {
      if (name === 'style') style = tokens.attribute(nameOf(tokens, STYLE, 'name')) ?? '';
      else if (name === 'table-properties' && of(tokens, TABLE, 'display') === 'false')
        hiddenStyles.add(style);
    } else if (tokens.namespace === CONFIG) {
      isAsked = name === 'config-item' && of(tokens, CONFIG, 'name') === 'AutoCalculate';
    } else if (tokens.namespace === TABLE) {
      if (name === 'table') {
        sheet = {
          isHidden: hiddenStyles.has(of(tokens, TABLE, 'style-name') ?? ''),
          isProtected: of(tokens, TABLE, 'protected') === 'true',
          hiddenRows: [],
          bare: [],
        };
        sheets.set(of(tokens, TABLE, 'name') ?? '', sheet);
        row = 0;
        rows = 1;
      } else if (name === 'table-row' && sheet) {
        row += row === 0 ? 1 : rows;
        rows = Number(of(tokens, TABLE, 'number-rows-repeated') ?? 1) || 1;
        column = 1;
        const seen = of(tokens, TABLE, 'visibility');
        if (seen === 'collapse' || seen === 'filter')
          for (let each = 0; each < Math.min(rows, MOST_REPEATED); each += 1)
            sheet.hiddenRows.push(row + each);
      } else if ((name === 'table-cell' || name === 'covered-table-cell') && sheet) {
        const value = tokens.isEmpty ? Number(of(tokens, OFFICE, 'value') ?? NaN) : NaN;
        const repeated = Number(of(tokens, TABLE, 'number-columns-repeated') ?? 1) || 1;
        if (name === 'table-cell' && Number.isFinite(value))
          for (let each = 0; each < Math.min(repeated, MOST_REPEATED); each += 1)
            sheet.bare.push({ row, column: column + each, value });
        // A cell with contents counts as often as it is repeated.
        if (!tokens.isEmpty && (count += repeated * rows) > MAX_OLD_CELLS) throw tooManyCells();
        column += repeated;
      }
    }
  }
}

/** Returns the value of an attribute by its namespace; null if there is none. */
function of(tokens: XmlTokenizer, namespace: string, local: string): string | null {
  return tokens.attribute(nameOf(tokens, namespace, local));
}

/** Returns an attribute's name with the prefix that the file uses, mostly that of the standard. */
function nameOf(tokens: XmlTokenizer, namespace: string, local: string): string {
  for (let index = 0; index < tokens.attributeCount; index += 1) {
    const name = tokens.attributeNames[index]!;
    if (name.local === local && tokens.attributeNamespace(index) === namespace) return name.text;
  }
  return '';
}
