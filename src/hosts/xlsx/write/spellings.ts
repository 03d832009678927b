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
 * The spellings of cells before ziping wrote them, by sheet id and address. A number has many spellings (12.5, 12.50,
 * 98.420000000000002), and a text two places; Undo restores the original one. The workbook keeps them, since Undo may
 * come in another process.
 */
export type Spellings = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The spellings of so many cells at most are kept; others get their content back in the usual spelling. */
const MOST_CELLS = 4_000;
/** Longer spellings are not kept: they are notes and the like, which Undo mostly empties. */
const MOST_CHARACTERS = 1_000;

/** Reads spellings from a kept value, and ignores what is not one. */
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

/** True if a text is one well-formed element, so that it can be put back. */
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

/** Returns the spellings with those of further cells of one sheet. */
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

/** Returns how cells of a sheet are spelled, by address, without cells that are not stored. */
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
      // The place of a cell without `r` follows from its neighbours, which may be others later.
      const at = attribute(tagOf(xml, cell), 'r');
      if (at !== null && wanted.has(at)) found.set(at, xml.slice(cell.start, cell.end));
    }
  }
  return found;
}

/**
 * Returns a kept spelling that has a value in the cell as it is now, or null. A program that saved the file since may
 * have renumbered styles and strings, so every part of the spelling must still be true.
 * @param cell the cell as it is now, whose style and formula stay
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

/** Returns what a cell holds beside its value. */
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

/** Returns the value of a cell in the spellings that are kept; undefined for any other spelling. */
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

/** Returns the characters of an element, with every line end as `\n`, as XML reads it. */
function charactersOf(xml: string, element: Element): string {
  const own = xml.slice(element.start, element.end).replace(/\r\n?/g, '\n');
  return textOf(own, rootOf(own));
}
