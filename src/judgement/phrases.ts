import type { NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import { HUNDRED } from '../notation/decimal';
import type { Ruleset } from '../ruleset/ruleset';
import type { Address } from '../sheet/address';
import { toA1 } from '../sheet/address';

/** Longer texts are cut in a message: the cell's address says which one is meant. */
const LONGEST = 24;

/** Prints a number without exponent and needless zeros, with four places at most: 2.3711, 15600000, 0. */
export function plain(value: Decimal): string {
  return value.toDecimalPlaces(4).toFixed();
}

/** Percentages have two decimals at most in every form seen. */
const PERCENT_PLACES = 2;

/** A fraction as a percentage, as forms show it: 0.863396 → `86.34%`. */
export function percent(fraction: Decimal): string {
  return `${fraction.times(HUNDRED).toDecimalPlaces(PERCENT_PLACES).toFixed()}%`;
}

/** The most cells that are named; if more than one further cell is left, their number is told. */
const MOST_CELLS = 3;

/** Cells for a message, each once: `E7、E10`, and of many `E7、E10、E11 等 7 处`. */
export function cellList(cells: readonly Address[]): Localized {
  const all = [...new Set(cells.map(toA1))];
  if (all.length <= MOST_CELLS + 1) return { 'zh-CN': all.join('、'), 'en-US': all.join(', ') };
  const named = all.slice(0, MOST_CELLS);
  return {
    'zh-CN': `${named.join('、')} 等 ${all.length} 处`,
    'en-US': `${named.join(', ')} and ${all.length - MOST_CELLS} more`,
  };
}

/** What stands in the cell, as people see it. */
export function recorded(entry: NumberEntry): string {
  return entry.text !== '' ? entry.text : entry.number === null ? '' : plain(entry.number);
}

/**
 * A cell's words for a message: on one line, without a label's colon or a sentence's full stop, and cut
 * where they are very long.
 * @param longest more letters than these are cut
 */
export function shortened(text: string, longest = LONGEST): string {
  const line = UNSUITED.test(text) ? onOneLine(text) : text;
  if (line.length <= longest) return line;
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}

/** Nothing of this stands in most names. */
const UNSUITED = /[\s“”]|[:：。；;]$/;

function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\S)\s*[:：。；;]$/, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** Two sentences, one after the other. */
export function followedBy(first: Localized, second: Localized): Localized {
  return {
    'zh-CN': first['zh-CN'] + second['zh-CN'],
    'en-US': `${first['en-US']} ${second['en-US']}`.trim(),
  };
}

/**
 * A statement with the document that its rule is written in, where that was at hand: a source that is known
 * from others, or a practice, nobody can look up (`ziping rulesets` and `explain` name it).
 * @param sourceId one of `ruleset.sources`
 */
export function withSource(says: Localized, { sources }: Ruleset, sourceId: string): Localized {
  const source = sources.find(({ id }) => id === sourceId);
  if (source?.status !== 'seen') return says;
  return {
    'zh-CN': says['zh-CN'].replace(/。$/, `（依据：${source.title['zh-CN']}）。`),
    'en-US': says['en-US'].replace(/\.$/, ` (source: ${source.title['en-US']}).`),
  };
}
