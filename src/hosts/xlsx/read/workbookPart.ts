import type { Sheet } from '../../../sheet/sheet';
import type { Archive } from '../zip/archive';
import { unescapeString } from '../xml/xmlText';
import { eachMain, enterRoot, readXmlPart } from '../xml/xmlPart';
import type { XmlTokenizer } from '../xml/xmlTokenizer';

const RELATIONSHIP_ATTRIBUTES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly id: string;
  /** The id of the relationship to its part; '' for an entry without a part, such as a module of macros. */
  readonly relationship: string;
  readonly visibility: Sheet['visibility'];
}

/** The contents of the workbook part. */
export interface WorkbookPart {
  /** All sheets, chart sheets included, in the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  /** The index of the tab in front, from 0. */
  readonly activeTab: number;
  readonly date1904: boolean;
  /** Set if formulas are calculated only on request; null otherwise. */
  readonly manual: { readonly isCompleted: boolean } | null;
}

/**
 * Reads the workbook part.
 * @throws Problem if it cannot be read
 */
export function readWorkbookPart(archive: Archive, part: string): WorkbookPart {
  return readXmlPart(archive, part, (tokens) => {
    enterRoot(tokens, 'workbook', part);
    const sheets: SheetEntry[] = [];
    let activeTab = 0;
    let date1904 = false;
    let manual: WorkbookPart['manual'] = null;
    eachMain(tokens, 1, (depth) => {
      const section = tokens.name.local;
      if (section === 'workbookPr') date1904 = isOn(tokens.attribute('date1904'));
      else if (section === 'calcPr' && tokens.attribute('calcMode') === 'manual')
        manual = { isCompleted: isOn(tokens.attribute('calcCompleted') ?? '1') };
      else if (section === 'bookViews') {
        if (tokens.nextChild(depth, 'workbookView')) activeTab = Number(tokens.attribute('activeTab') ?? 0);
      } else if (section === 'sheets') {
        while (tokens.nextChild(depth, 'sheet')) sheets.push(sheetEntry(tokens));
      }
    });
    return { sheets, activeTab, date1904, manual };
  });
}

function isOn(value: string | null): boolean {
  return /^(?:1|true|on)$/.test(value ?? '');
}

function sheetEntry(tokens: XmlTokenizer): SheetEntry {
  const state = tokens.attribute('state');
  return {
    name: unescapeString(tokens.attribute('name') ?? ''),
    id: tokens.attribute('sheetId') ?? '',
    relationship: relationshipId(tokens),
    visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
  };
}

function relationshipId(tokens: XmlTokenizer): string {
  for (let index = 0; index < tokens.attributeCount; index += 1) {
    if (tokens.attributeNames[index]!.local !== 'id') continue;
    if (RELATIONSHIP_ATTRIBUTES.includes(tokens.attributeNamespace(index)))
      return tokens.attributeValue(index);
  }
  return '';
}
