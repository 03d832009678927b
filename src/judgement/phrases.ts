import type { NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Decimal } from '../notation/decimal';
import { HUNDRED } from '../notation/decimal';
import type { Ruleset } from '../ruleset/ruleset';

/** Longer texts are cut in a message: the cell's address says which one is meant. */
const LONGEST = 24;

/** A number in normal notation without needless zeros, four places at most: 2.3711, 15600000, 0. */
export function plain(value: Decimal): string {
  return value.toDecimalPlaces(4).toFixed();
}

/** A fraction as a percentage: 0.4268 → `42.68%`. */
export function percent(fraction: Decimal): string {
  return `${plain(fraction.times(HUNDRED))}%`;
}

/** What stands in the cell, as people see it. */
export function recorded(entry: NumberEntry): string {
  return entry.text !== '' ? entry.text : entry.number === null ? '' : plain(entry.number);
}

/**
 * A cell's words for a message, which puts them in “ ”: on one line, without a label's colon, and cut
 * where they are very long.
 * @param longest more letters than these are cut
 */
export function shortened(text: string, longest = LONGEST): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\S)\s*[:：]$/, '')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  if (line.length <= longest) return line;
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line;
}

/** Two sentences, one after the other. */
export function followedBy(first: Localized, second: Localized): Localized {
  return {
    'zh-CN': first['zh-CN'] + second['zh-CN'],
    'en-US': `${first['en-US']} ${second['en-US']}`.trim(),
  };
}

/**
 * A statement followed by where its rule is written.
 * @param sourceId one of `ruleset.sources`; an unknown one leaves the ruleset's name
 */
export function withSource(says: Localized, ruleset: Ruleset, sourceId: string): Localized {
  const source = ruleset.sources.find(({ id }) => id === sourceId);
  const title = source?.title ?? ruleset.name;
  const isQuoted = source?.status === 'quoted';
  return {
    'zh-CN': `${says['zh-CN']}依据：${title['zh-CN']}${isQuoted ? '（转引）' : ''}。`,
    'en-US': `${says['en-US']} Source: ${title['en-US']}${isQuoted ? ' (as quoted elsewhere)' : ''}.`,
  };
}
