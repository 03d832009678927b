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

/** A row that may hold the headings, with its texts. */
export interface OfferedRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** One of several tables beside one another with their headings in the same row. */
export interface OfferedTable {
  /** Its first and last column. */
  readonly left: number;
  readonly right: number;
}

/** How the user wants a table to be read, and the form that this makes. */
export interface Correction {
  readonly sheetId: string;
  readonly sheet: string;
  readonly offered: readonly OfferedRow[];
  /** The row that holds the headings; null on a sheet where no row could. */
  readonly row: number | null;
  /** True if the headings continue in the row below; null if that row cannot hold any. */
  readonly isTwoRows: boolean | null;
  /** The tables beside one another in that row. */
  readonly tables: readonly OfferedTable[];
  /** Index of the table that is meant. */
  readonly table: number;
  readonly headings: readonly Heading[];
  /** What each heading may mean by the cells below it; null where they do not tell. */
  readonly guesses: readonly (ColumnMeaning | null)[];
  /** Indices of the headings whose meaning is a guess that the user has not confirmed. */
  readonly guessed: readonly number[];
  /** Indices of the headings whose meaning the user has chosen. */
  readonly said: readonly number[];
  /** The form that these headings make; null if they make none. */
  readonly form: Form | null;
  /** Why they make none. */
  readonly faults: readonly TemplateFault[];
}

/** So many rows are searched for headings from the top: title, funds and goals stand above them. */
const MOST_ROWS = 80;
/** A heading row has at least this many headings. */
const FEWEST = 3;
/** A longer text, in characters, is no heading. */
const LONGEST = 60;

/**
 * Returns the correction to begin with: the headings as ziping read them.
 * @param at the first heading; null for the row that is most likely to hold the headings
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

/** So many of the rows are tried as heading row. */
const TRIED = 8;

/**
 * Returns the row that, taken as heading row, makes the most indicators, its headings read by their words or else by
 * their cells. If no row makes any: the row with the most headings that ziping knows. Null if there is no row.
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

/**
 * Returns the correction with the headings in another row.
 * @param isTwoRows whether they continue in the row below; if absent, ziping decides
 */
export function atRow(sheet: Sheet, correction: Correction, row: number, isTwoRows?: boolean): Correction {
  const area = new Area(sheet.grid);
  const tiers = tiersAt(area, row);
  const isTwo = tiers !== null && (isTwoRows ?? headingsAt(area, row).bottom > row);
  const chosen = { ...correction, row, isTwoRows: tiers === null ? null : isTwo };
  return atTable(sheet, chosen, 0);
}

/** Returns the correction with another one of the tables beside one another. */
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

/** Returns the headings of each table in the chosen row. */
function tablesOf(sheet: Sheet, { row, isTwoRows }: Correction): readonly (readonly Heading[])[] {
  if (row === null) return [];
  const area = new Area(sheet.grid);
  const headings = (isTwoRows ? tiersAt(area, row) : null) ?? oneRow(area, row);
  return tablesIn(headings).flatMap((columns) => repeatsIn(columns.headings));
}

/** Parts headings that repeat themselves: tables whose headings ziping does not know look like one long table. */
function repeatsIn(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const texts = headings.map(({ text }) => text);
  const length = texts.indexOf(texts[0]!, 1);
  const isRepeated = length >= FEWEST && texts.length % length === 0;
  if (!isRepeated || !texts.every((text, index) => text === texts[index % length])) return [headings];
  return Array.from({ length: texts.length / length }, (_table, index) =>
    headings.slice(index * length, (index + 1) * length),
  );
}

/** Returns the correction with another meaning for a heading; a heading that had this meaning before is ignored. */
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
 * Returns guesses by the index of their heading: for headings that ziping does not know, if no other heading has that
 * meaning. A heading of a level counts as known only if its cells agree: 绩效指标 above the label of the whole table is not
 * the column of names, and gives way to the column that looks like it, unless the user has chosen otherwise.
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

/** Returns the correction with every guess taken as the heading's meaning. */
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

/** Returns the correction for a sheet that has changed; meanings already chosen stay if the headings are the same. */
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

/** Returns the template that is kept of a correction. */
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
