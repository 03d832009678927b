import { sameContent } from '../../../revision/sameContent';
import { toA1 } from '../../../sheet/address';
import type { Address } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/cell';
import type { Json } from '../../host';
import { dateSerial } from '../read/dateSerial';
import type { WorkbookContent } from '../read/readWorkbook';
import { attribute, isTrue, tagOf } from '../xml/xmlAttributes';
import { childOf, childrenOf, rootOf, textOf } from '../xml/xmlElements';
import type { Element } from '../xml/xmlElements';
import { XmlFault } from '../xml/xmlFault';
import { unescapeString } from '../xml/xmlText';
import { END_OF_XML, XmlTokenizer } from '../xml/xmlTokenizer';

/**
 * How cells were spelled before ziping wrote over them, by the sheet's id and the cell's address. A
 * number has many spellings (12.5, 12.50, 98.420000000000002) and a text two places; Undo gives back the
 * very one. Kept in the workbook, for Undo may come in another process.
 */
export type Spellings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Cells whose spelling is kept; those beyond get their content back all the same. */
const MOST_CELLS = 4_000;
/** Longer ones are notes and the like, which Undo mostly empties. */
const MOST_CHARACTERS = 1_000;

/** What of a kept value is spellings; anything else in it counts as none. */
export function readSpellings(kept: Json): Spellings {
  const entries = (value: Json) => (isRecord(value) ? Object.entries(value) : []);
  return Object.fromEntries(
    entries(kept).map(([id, cells]) => [
      id,
      Object.fromEntries(
        entries(cells).map(([at, all]) => [
          at,
          Array.isArray(all) ? all.filter((each) => typeof each === 'string' && isWhole(each)) : [],
        ]),
      ),
    ]),
  );
}

/** Whether a text is one element in well-formed XML, so that it can be put where it stood. */
function isWhole(spelled: string): boolean {
  const prefix = /^<([\w.-]+):c[\s/>]/.exec(spelled)?.[1];
  if (prefix === undefined && !/^<c[\s/>]/.test(spelled)) return false;
  const parent = prefix === undefined ? '<a>' : `<a xmlns:${prefix}="urn:a">`;
  try {
    const tokens = new XmlTokenizer(new TextEncoder().encode(`${parent}${spelled}</a>`));
    tokens.nextChild(0);
    let cells = 0;
    while (tokens.nextChild(1)) cells += 1;
    return cells === 1 && tokens.next() === END_OF_XML && spelled.endsWith('>');
  } catch (error) {
    if (error instanceof XmlFault) return false;
    throw error;
  }
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The spellings with those of more cells of one sheet. */
export function withSpellings(known: Spellings, id: string, cells: ReadonlyMap<string, string>): Spellings {
  const own: Record<string, readonly string[]> = { ...known[id] };
  let room = MOST_CELLS - Object.values(known).reduce((sum, each) => sum + Object.keys(each).length, 0);
  for (const [at, spelled] of cells) {
    const before = own[at] ?? [];
    if (before.includes(spelled) || spelled.length > MOST_CHARACTERS) continue;
    if (before.length === 0 && (room -= 1) < 0) continue;
    own[at] = [...before, spelled];
  }
  return Object.keys(own).length > 0 ? { ...known, [id]: own } : known;
}

/** Cells of a sheet as they are spelled, by address; those that are not stored are left out. */
export function spellingsIn(xml: string, places: readonly Address[]): ReadonlyMap<string, string> {
  const wanted = new Set(places.map(toA1));
  const rows = new Set(places.map(({ row }) => row));
  const found = new Map<string, string>();
  const sheetData = childOf(xml, rootOf(xml), 'sheetData');
  let row = 0;
  for (const element of sheetData ? childrenOf(xml, sheetData) : []) {
    row = Number(attribute(tagOf(xml, element), 'r') ?? row + 1);
    if (!rows.has(row)) continue;
    for (const cell of childrenOf(xml, element)) {
      // A cell that does not say where it stands is read by its neighbours, which may be others by then.
      const at = attribute(tagOf(xml, cell), 'r');
      if (at !== null && wanted.has(at)) found.set(at, xml.slice(cell.start, cell.end));
    }
  }
  return found;
}

/**
 * The spelling that stands for a value in a cell as it is now, or null. Whoever saved the file since may
 * have numbered styles and strings anew, so all of a spelling must hold still.
 * @param cell the cell as it is now; its style and its formula are to stay
 */
export function spellingOf(
  value: CellValue,
  cell: string,
  known: readonly string[],
  workbook: Pick<WorkbookContent, 'strings' | 'date1904'>,
): string | null {
  return known.find((spelled) => isLike(spelled, cell) && says(spelled, value, workbook)) ?? null;
}

function isLike(spelled: string, cell: string): boolean {
  const [one, other] = [rootOf(spelled), rootOf(cell)];
  if (one.name !== other.name) return false;
  const [tag, present] = [tagOf(spelled, one), tagOf(cell, other)];
  if (['cm', 'vm'].some((name) => attribute(tag, name) !== null)) return false;
  const isSame = ['r', 's', 'ph'].every((name) => attribute(tag, name) === attribute(present, name));
  return isSame && others(spelled, one) === others(cell, other);
}

/** What stands in a cell beside its value. */
function others(xml: string, cell: Element): string {
  return [...childrenOf(xml, cell)]
    .filter(({ local }) => local !== 'v' && local !== 'is')
    .map(({ start, end }) => xml.slice(start, end))
    .join('');
}

function says(
  spelled: string,
  value: CellValue,
  workbook: Pick<WorkbookContent, 'strings' | 'date1904'>,
): boolean {
  const cell = rootOf(spelled);
  const stored = storedValue(spelled, cell, workbook);
  return stored !== undefined && sameContent({ value: stored, formula: null }, { value, formula: null });
}

/** The value in the spellings that are kept; undefined for any other. */
function storedValue(
  xml: string,
  cell: Element,
  { strings, date1904 }: Pick<WorkbookContent, 'strings' | 'date1904'>,
): CellValue | undefined {
  const type = attribute(tagOf(xml, cell), 't') ?? 'n';
  if (type === 'inlineStr') {
    const text = childOf(xml, cell, 'is');
    const plain = text && childOf(xml, text, 't');
    return plain && [...childrenOf(xml, text)].length === 1
      ? unescapeString(charactersOf(xml, plain))
      : undefined;
  }
  const element = childOf(xml, cell, 'v');
  const text = element ? charactersOf(xml, element) : '';
  if (text.trim() === '') return type === 'n' ? null : undefined;
  switch (type) {
    case 's':
      return /^\d+$/.test(text) && Number(text) < strings.count ? strings.text(Number(text)) : undefined;
    case 'n':
      return Number.isFinite(Number(text)) ? Number(text) : undefined;
    case 'd':
      return dateSerial(text, date1904) ?? undefined;
    case 'b':
      return isTrue(text);
    case 'str':
      return unescapeString(text);
    case 'e':
      return { error: text };
    default:
      return undefined;
  }
}

/** XML reads every line end as `\n`. */
function charactersOf(xml: string, element: Element): string {
  const own = xml.slice(element.start, element.end).replace(/\r\n?/g, '\n');
  return textOf(own, rootOf(own));
}
