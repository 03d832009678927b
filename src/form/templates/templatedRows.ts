import { textsIn } from '../../sheet/grid';
import type { Area } from '../cells/area';
import type { ColumnMeaning } from '../form';
import { oneRow, tiersAt } from '../headings/headings';
import type { HeadingCell, HeadingRow } from '../headings/headings';
import { wordingOf } from '../words/wording';
import type { Template } from './template';

/** Longer texts are prose, whatever somebody calls a heading. */
const LONGEST = 200;

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

/** A template made ready for looking through many rows. */
interface Matcher {
  /** Whether a text can be one of the headings that the template needs. */
  isHeading(text: string): boolean;
  /**
   * What each text of a heading row means; null for texts of which the template says nothing, and
   * instead of the list where a heading that means something is missing.
   */
  meanings(texts: readonly string[]): readonly (ColumnMeaning | null)[] | null;
}

/** Headings are compared by what they say (see wordOf); those without meaning may be missing. */
function matcherOf({ headings }: Template): Matcher {
  const meant = new Map<string, ColumnMeaning[]>();
  for (const { text, meaning } of headings) {
    const key = wordingOf(text).word;
    meant.set(key, [...(meant.get(key) ?? []), meaning]);
  }
  const needed = [...meant].flatMap(([key, meanings]) => {
    const count = meanings.findLastIndex((meaning) => meaning !== 'extra') + 1;
    return count > 0 ? [[key, count] as const] : [];
  });
  const isNeeded = new Set(needed.map(([key]) => key));
  return {
    isHeading: (text) => text.length <= LONGEST && isNeeded.has(wordingOf(text).word),
    meanings(texts) {
      const seen = new Map<string, number>();
      const found = texts.map((text) => {
        const key = text.length > LONGEST ? '' : wordingOf(text).word;
        const before = seen.get(key) ?? 0;
        seen.set(key, before + 1);
        const list = meant.get(key);
        // Tables beside one another have the same headings: they begin anew.
        return list ? list[before % list.length]! : null;
      });
      return needed.every(([key, count]) => (seen.get(key) ?? 0) >= count) ? found : null;
    },
  };
}
