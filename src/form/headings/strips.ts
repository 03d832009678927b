import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { tablesIn } from './columns';
import { candidateRows, headingsAt } from './headings';
import type { HeadingRow } from './headings';

/** Sheets with more rows are no forms that somebody put beside one another. */
const MOST_ROWS = 5000;

/**
 * Splits a sheet on which forms stand side by side, each with its own title, funds and table, whose rows need not line
 * up. A strip ends at columns that are blank from top to bottom, with headings of indicators on both sides. Returns
 * the cells of each strip from the left, or the sheet itself where nothing splits it.
 * @param candidates rows that may hold headings
 * @param at those of a row
 */
export function stripsOf(
  area: Area,
  candidates: readonly number[],
  at: (row: number) => HeadingRow,
): readonly Area[] {
  if (area.grid.rows.length > MOST_ROWS) return [area];
  const gaps = gapsAmong(candidates, at);
  const cuts = gaps.flatMap((gap) => firstBlank(area, gap) ?? []);
  if (cuts.length === 0) return [area];
  const pieces = [...cuts, Infinity].map((right, index) => ({ left: (cuts[index - 1] ?? 0) + 1, right }));
  const strips: Strip[] = [];
  for (const piece of pieces) {
    const before = strips.at(-1);
    const own = stripOf(area, piece);
    // Words that stand alone beside a form belong to it.
    if (before && !(before.hasHeadings && own.hasHeadings)) {
      strips[strips.length - 1] = stripOf(area, { left: before.left, right: piece.right });
    } else strips.push(own);
  }
  return strips.length === 1 ? [area] : strips.map((strip) => strip.area);
}

/** Some of a sheet's columns. */
interface Strip extends Bounds {
  readonly area: Area;
  readonly hasHeadings: boolean;
}

function stripOf(area: Area, { left, right }: Bounds): Strip {
  const own = area.within({ left, right });
  return { left, right, area: own, hasHeadings: headsIndicators(own) };
}

/** The columns between headings over which none of them stands. */
function gapsAmong(candidates: readonly number[], at: (row: number) => HeadingRow): Bounds[] {
  const covered: boolean[] = [];
  for (const row of candidates) {
    for (const { extent } of at(row).cells) {
      for (let column = extent.left; column <= extent.right; column += 1) covered[column] = true;
    }
  }
  const gaps: Bounds[] = [];
  for (let left = covered.indexOf(true); left >= 0 && left < covered.length; left += 1) {
    if (covered[left]) continue;
    const next = covered.indexOf(true, left);
    gaps.push({ left, right: next - 1 });
    left = next;
  }
  return gaps;
}

/**
 * The first column of a gap in which nothing stands, or null; what is merged over the gap, alone in its row,
 * is a title of both sides.
 */
function firstBlank(area: Area, { left, right }: Bounds): number | null {
  const blank = new Set(Array.from({ length: right - left + 1 }, (_, index) => left + index));
  for (const row of area.grid.rows) {
    const places = area.filled(row, 1, Infinity);
    for (const { column } of places) {
      const extent = area.extent(row, column);
      const isTitle = places.length === 1 && extent.left < left && extent.right > right;
      if (isTitle || extent.right < left || extent.left > right) continue;
      for (let at = Math.max(extent.left, left); at <= Math.min(extent.right, right); at += 1)
        blank.delete(at);
    }
    if (blank.size === 0) return null;
  }
  return Math.min(...blank);
}

/** A table names indicators, and says at least two things of them. */
function headsIndicators(area: Area): boolean {
  return candidateRows(area.grid, area.grid.rows).some((row) =>
    tablesIn(headingsAt(area, row)).some(({ name, target, actual, weight, score, note }) => {
      const facts = [target, actual, weight, score, note].filter(Boolean);
      return name !== null && facts.length >= 2;
    }),
  );
}
