import { Area } from '../../form/cells/area';
import { tablesIn } from '../../form/headings/columns';
import type { ColumnMeaning, Form, Heading } from '../../form/form';
import { guessMeanings } from '../../form/templates/guessMeanings';
import { headingsAt, oneRow, tiersAt } from '../../form/headings/headings';
import { readForms } from '../../form/reading/readForms';
import { templateFaults, templateOf } from '../../form/templates/template';
import type { Template, TemplateFault } from '../../form/templates/template';
import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';

/** A row that may hold the headings. */
export interface OfferedRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** A table with its headings in the row, beside others. */
export interface OfferedTable {
  /** Its first and last column. */
  readonly left: number;
  readonly right: number;
}

/** How the user says that a table is to be read, and what comes of it. */
export interface Correction {
  readonly sheetId: string;
  readonly sheet: string;
  readonly offered: readonly OfferedRow[];
  /** The row that holds the headings; null on a sheet without any that could. */
  readonly row: number | null;
  /** The headings go on in the row below; null where that one cannot hold any. */
  readonly isTwoRows: boolean | null;
  /** Tables stand beside one another; which of them is meant. */
  readonly tables: readonly OfferedTable[];
  readonly table: number;
  readonly headings: readonly Heading[];
  /** What each heading may stand for by what stands below it; null where nothing tells. */
  readonly guesses: readonly (ColumnMeaning | null)[];
  /** Indices of the headings that are taken for what their cells look like, which nobody has said yet. */
  readonly guessed: readonly number[];
  /** Indices of the headings whose meaning the user has chosen. */
  readonly said: readonly number[];
  /** The form as these headings make it, or null. */
  readonly form: Form | null;
  /** What keeps them from making one. */
  readonly faults: readonly TemplateFault[];
}

/** Rows looked at from the sheet's top: headings stand below a title, funds and goals. */
const MOST_ROWS = 80;
/** A heading row has at least this many headings. */
const FEWEST = 3;
const LONGEST = 60;

/**
 * Begins with the headings as ziping read them: of the form in question, or those that come nearest.
 * @param at where the first of these stands; null to take the row with most headings
 */
export function correctionOf(sheet: Sheet, at: Address | null): Correction {
  const { grid } = sheet;
  const row = at && at.row;
  const area = new Area(grid);
  const looked = grid.rows.filter((each, index) => index < MOST_ROWS || each === row);
  const offered = looked
    .map((each) => ({
      row: each,
      texts: area.filled(each, 1, Infinity).flatMap(({ cell, text }) => (isText(cell?.value) ? [text] : [])),
    }))
    .filter(({ row: each, texts }) => each === row || texts.length >= FEWEST);
  const none: Correction = {
    sheetId: sheet.id,
    sheet: sheet.name,
    offered,
    row: null,
    isTwoRows: null,
    tables: [],
    table: 0,
    headings: [],
    guesses: [],
    guessed: [],
    said: [],
    form: null,
    faults: [],
  };
  const best = row ?? likeliestRow(sheet, none);
  if (best === null) return none;
  const first = atRow(sheet, none, best);
  const table = at ? first.tables.findIndex(({ left, right }) => left <= at.column && right >= at.column) : 0;
  return table > 0 ? atTable(sheet, first, table) : first;
}

/** So many rows are tried as the one with the headings. */
const TRIED = 8;

/**
 * The row that makes most indicators of what stands below it, its headings taken for what they say or else for what
 * their cells look like; where none makes any, the one with most headings that ziping knows.
 */
function likeliestRow(sheet: Sheet, none: Correction): number | null {
  const area = new Area(sheet.grid);
  const rows = none.offered.map(({ row, texts }) => ({
    row,
    texts: texts.length,
    known: oneRow(area, row).cells.filter(({ meaning }) => meaning !== null).length,
  }));
  const likely = rows
    .toSorted((a, b) => b.texts - a.texts || b.known - a.known || a.row - b.row)
    .slice(0, TRIED);
  const made = new Map(
    likely.map(({ row }) => {
      const { form } = withGuesses(sheet, atRow(sheet, none, row));
      return [row, form?.indicators.filter(({ kind }) => kind === 'scored').length ?? 0] as const;
    }),
  );
  const makes = (row: number) => made.get(row) ?? 0;
  const [best] = rows.toSorted((a, b) => makes(b.row) - makes(a.row) || b.known - a.known || a.row - b.row);
  return best?.row ?? null;
}

/** The same with the headings in another row, or in two rows or one. */
export function atRow(sheet: Sheet, correction: Correction, row: number, isTwoRows?: boolean): Correction {
  const area = new Area(sheet.grid);
  const tiers = tiersAt(area, row);
  const isTwo = tiers !== null && (isTwoRows ?? headingsAt(area, row).bottom > row);
  const chosen = { ...correction, row, isTwoRows: tiers === null ? null : isTwo };
  return atTable(sheet, chosen, 0);
}

/** The same with another table of those beside one another. */
export function atTable(sheet: Sheet, correction: Correction, table: number): Correction {
  const tables = tablesOf(sheet, correction);
  const headings = tables[table] ?? [];
  const columns = (each: readonly Heading[]) => each.map(({ at }) => at.column);
  return read(sheet, {
    ...correction,
    tables: tables.map((each) => ({ left: Math.min(...columns(each)), right: Math.max(...columns(each)) })),
    table,
    headings,
    guessed: [],
    said: [],
  });
}

/** The headings of each table in the chosen row. */
function tablesOf(sheet: Sheet, { row, isTwoRows }: Correction): readonly (readonly Heading[])[] {
  if (row === null) return [];
  const area = new Area(sheet.grid);
  const headings = (isTwoRows ? tiersAt(area, row) : null) ?? oneRow(area, row);
  return tablesIn(headings).flatMap((columns) => repeatsIn(columns.headings));
}

/** Tables whose headings nobody knows yet look like one table in which the same headings come again. */
function repeatsIn(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const texts = headings.map(({ text }) => text);
  const length = texts.indexOf(texts[0]!, 1);
  const isRepeated = length >= FEWEST && texts.length % length === 0;
  if (!isRepeated || !texts.every((text, index) => text === texts[index % length])) return [headings];
  return Array.from({ length: texts.length / length }, (_table, index) =>
    headings.slice(index * length, (index + 1) * length),
  );
}

/** The same with a heading taken for something else; whatever was taken for that before is ignored. */
export function withMeaning(
  sheet: Sheet,
  correction: Correction,
  index: number,
  meaning: ColumnMeaning,
): Correction {
  const headings = correction.headings.map((heading, other): Heading => {
    if (other === index) return { ...heading, meaning };
    return meaning !== 'extra' && heading.meaning === meaning ? { ...heading, meaning: 'extra' } : heading;
  });
  const guessed = correction.guessed.filter((other) => headings[other] === correction.headings[other]);
  const said = [...correction.said.filter((other) => other !== index), index];
  return read(sheet, { ...correction, headings, guessed, said });
}

/**
 * Headings by index, with what they may stand for: those that nobody knows, where nothing else is taken for that. A
 * level's words say less than its cells: 绩效指标 above the label of the whole table is no column of names, and gives
 * way to the one that looks like it, unless the user has said so.
 */
export function unguessed({ headings, guesses, said }: Correction): ReadonlyMap<number, ColumnMeaning> {
  const isMistaken = (index: number) =>
    LEVELS.has(headings[index]!.meaning) &&
    guesses[index] !== headings[index]!.meaning &&
    !said.includes(index);
  const taken = new Set(headings.flatMap(({ meaning }, index) => (isMistaken(index) ? [] : [meaning])));
  return new Map(
    headings.flatMap(({ meaning }, index) => {
      const guess = guesses[index];
      const isOpen = meaning === 'extra' && !said.includes(index);
      return isOpen && guess && !taken.has(guess) ? [[index, guess] as const] : [];
    }),
  );
}

const LEVELS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['level1', 'level2', 'level3']);

/** The same with every heading that nobody knows taken for what it may stand for. */
export function withGuesses(sheet: Sheet, correction: Correction): Correction {
  const guesses = unguessed(correction);
  const given = new Set(guesses.values());
  const headings = correction.headings.map((heading, index): Heading => {
    const guess = guesses.get(index);
    if (guess) return { ...heading, meaning: guess };
    return given.has(heading.meaning) ? { ...heading, meaning: 'extra' } : heading;
  });
  return read(sheet, { ...correction, headings, guessed: [...correction.guessed, ...guesses.keys()] });
}

/** The same after the sheet has changed, with the meanings already chosen where the headings still stand. */
export function readAgain(sheet: Sheet, before: Correction): Correction {
  const { row: at } = before;
  const fresh = correctionOf(sheet, at === null ? null : { row: at, column: 1 });
  if (at === null) return fresh;
  const row = atRow(sheet, fresh, at, before.isTwoRows ?? undefined);
  const now = row.tables.length > before.table ? atTable(sheet, row, before.table) : row;
  const isSame =
    now.headings.map(({ text }) => text).join('|') === before.headings.map(({ text }) => text).join('|');
  return isSame
    ? read(sheet, { ...now, headings: before.headings, guessed: before.guessed, said: before.said })
    : now;
}

/** What is kept of it. */
export function templateFrom({ headings }: Correction): Template {
  return templateOf(headings);
}

function read(sheet: Sheet, correction: Correction): Correction {
  const faults = templateFaults(correction.headings);
  const { forms } = faults.length > 0 ? { forms: [] } : readForms(sheet, [templateFrom(correction)]);
  const places = new Set(correction.headings.map(({ at }) => toA1(at)));
  const { row, isTwoRows, headings } = correction;
  const guesses = row === null ? [] : guessMeanings(sheet.grid, headings, row + (isTwoRows ? 1 : 0));
  const form = forms.find(({ headings: read }) => read.some(({ at }) => places.has(toA1(at)))) ?? null;
  return { ...correction, guesses, faults, form };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST;
}
