import { Decimal, decimalOfExcel } from '../notation/decimal';
import type { Written } from '../judgement/judgement';
import { parseA1, toA1 } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import type { Grid } from '../sheet/grid';
import type { Sheet } from '../sheet/sheet';
import type { EditKind, Revision } from './revision';

/**
 * The scores that ziping wrote, indicators' and totals: sheet's name → A1 address → number as text.
 * Plain JSON, kept in the workbook, so that a later run tells its own scores from people's. Excel gives
 * sheets other ids at each opening, and may give one the id that another had, so the name it is; a sheet
 * that was renamed or copied is known by its scores (docs/decisions/memory-in-the-workbook.md).
 */
export type OwnScores = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The key under which hosts keep them. */
export const OWN_SCORES_KEY = 'written';

/** What of a sheet tells whether something that was kept is about it. */
export type KnownSheet = Pick<Sheet, 'id' | 'name' | 'grid'>;

/**
 * Returns the own scores after a revision was applied; null, which makes hosts forget, where none are left.
 * @param previous those of before as they were kept, whatever it holds: what is damaged counts as nothing
 * @param sheets the sheets of the edits, as read before or after
 */
export function ownScoresWith(
  revision: Pick<Revision, 'edits'>,
  previous: unknown,
  sheets: readonly KnownSheet[],
): OwnScores | null {
  return changed(revision, previous, sheets, (value) => numberText(value));
}

/** Returns the own scores after a revision was taken back: its cells hold people’s scores again. */
export function ownScoresWithout(
  revision: Pick<Revision, 'edits'>,
  previous: unknown,
  sheets: readonly KnownSheet[],
): OwnScores | null {
  return changed(revision, previous, sheets, () => null);
}

/** Returns the own scores of one sheet: A1 address → points in 分. */
export function writtenOf(kept: unknown, sheet: KnownSheet): Written {
  return new Map(
    Object.entries(scoresOn(readOwnScores(kept), sheet)).map(([cell, number]) => [cell, new Decimal(number)]),
  );
}

/** Totals are kept too: they do not tell one score from another, but one sheet from another. */
const KINDS: readonly EditKind[] = ['score', 'total'];

type Scores = Readonly<Record<string, string>>;

/**
 * The scores written on a sheet: those kept under its name, unless more of another sheet's stand there,
 * for then it bore that name before, or was copied from it.
 */
function scoresOn(ownScores: OwnScores, { name, grid }: KnownSheet): Scores {
  const entries = Object.entries(ownScores).map(([sheet, scores]) => ({
    scores,
    isOwn: sheet === name,
    standing: Object.entries(scores).filter(([cell, number]) => stands(grid, cell, number)),
  }));
  const known = entries.filter(
    ({ isOwn, scores, standing }) => isOwn || isTelling(standing, Object.keys(scores).length),
  );
  const best = known.toSorted(
    (a, b) => b.standing.length - a.standing.length || Number(b.isOwn) - Number(a.isOwn),
  )[0];
  return best?.scores ?? {};
}

/** A score and its total that both stand where they were written are no coincidence; nor is 2.67 alone. */
const TELLING = 2;

function isTelling(standing: readonly (readonly [string, string])[], all: number): boolean {
  if (standing.length * 2 < all) return false;
  return standing.length >= TELLING || standing.some(([, number]) => !new Decimal(number).isInteger());
}

function stands(grid: Grid, cell: string, number: string): boolean {
  const { row, column } = parseA1(cell)!;
  const text = numberText(grid.cell(row, column)?.value ?? null);
  return text !== null && new Decimal(text).eq(number);
}

function changed(
  { edits }: Pick<Revision, 'edits'>,
  previous: unknown,
  sheets: readonly KnownSheet[],
  entryFor: (value: CellValue) => string | null,
): OwnScores | null {
  const before = readOwnScores(previous);
  const now = new Map(Object.entries(before));
  for (const sheet of sheets) {
    const own = edits.filter(({ kind, sheetId }) => KINDS.includes(kind) && sheetId === sheet.id);
    if (own.length === 0) continue;
    const scores = new Map(Object.entries(scoresOn(before, sheet)));
    for (const { at, after } of own) {
      const text = entryFor(after.value);
      if (text === null) scores.delete(toA1(at));
      else scores.set(toA1(at), text);
    }
    if (scores.size > 0) now.set(sheet.name, Object.fromEntries(scores));
    else now.delete(sheet.name);
  }
  return now.size === 0 ? null : Object.fromEntries(now);
}

const NUMBER = /-?\d+(?:\.\d+)?/;

function numberText(value: CellValue): string | null {
  if (typeof value === 'number') return decimalOfExcel(value).toFixed();
  return typeof value === 'string' ? (NUMBER.exec(value)?.[0] ?? null) : null;
}

/** Returns what of a kept value are own scores, and leaves out the rest. */
function readOwnScores(kept: unknown): OwnScores {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([sheet, cells]) => {
      if (!isRecord(cells)) return [];
      const numbers = Object.entries(cells).filter(
        (entry): entry is [string, string] =>
          parseA1(entry[0]) !== null && typeof entry[1] === 'string' && isNumber(entry[1]),
      );
      return numbers.length > 0 ? [[sheet, Object.fromEntries(numbers)]] : [];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
