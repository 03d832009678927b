import { textsIn } from '../sheet/grid';
import type { Area } from './area';
import { oneRow, tiersAt } from './headings';
import type { HeadingCell, HeadingRow } from './headings';
import type { Matcher } from './matchTemplate';
import { matcherOf } from './matchTemplate';
import type { Template } from './template';

/** The rows of a sheet whose headings some template explains, the first such template counting. */
export function templatedRows(
  area: Area,
  rows: readonly number[],
  templates: readonly Template[],
): ReadonlyMap<number, HeadingRow> {
  const matchers = templates.map(matcherOf);
  const found = new Map<number, HeadingRow>();
  for (const row of rows) {
    const texts = textsIn(area.grid, row);
    for (const matcher of matchers) {
      if (!texts.some((text) => matcher.isHeading(text))) continue;
      const heading = headingBy(matcher, area, row);
      if (heading) found.set(row, heading);
      if (heading) break;
    }
  }
  return found;
}

/** The row alone, or together with the row below it where both hold the headings. */
function headingBy(matcher: Matcher, area: Area, row: number): HeadingRow | null {
  const single = oneRow(area, row);
  const given = meant(matcher, single.cells);
  if (given) return { ...single, cells: given };
  const tiers = tiersAt(area, row);
  const both = tiers && meant(matcher, tiers.cells);
  return both ? { ...tiers, cells: both } : null;
}

/** What a template says nothing of keeps its own meaning: it may head another table beside this one. */
function meant(matcher: Matcher, cells: readonly HeadingCell[]): readonly HeadingCell[] | null {
  const meanings = matcher.meanings(cells.map(({ text }) => text));
  if (!meanings) return null;
  return cells.map((cell, index) => {
    const meaning = meanings[index] ?? null;
    return meaning === null ? cell : { ...cell, meaning, weak: false, isGiven: true };
  });
}
