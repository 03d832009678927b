import { statesNothing } from '../notation/nothing';
import type { Indicator, NumberEntry } from './form';

/** 可选项: an office takes those of the rows that suit it, which share one weight. */
const OPTIONAL = /可选(?:择)?(?:项|指标|性)|选择性指标|选做项/;

/**
 * Rows to choose among share one weight, merged over them or written beside the first. Those that nobody
 * took count for nothing and lack nothing; the only one taken has the whole weight, and of several taken
 * none has it alone.
 */
export function withoutUntakenOptions(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(isOptional)) return indicators;
  const settled = [...indicators];
  for (let first = 0; first < indicators.length; first += 1) {
    if (!isOptional(indicators[first]!)) continue;
    let end = first + 1;
    while (end < indicators.length && goesWith(indicators[first]!, indicators[end]!)) end += 1;
    settle(settled, first, end);
    first = end - 1;
  }
  return settled;
}

function isOptional({ kind, name, level2, criterion, note }: Indicator): boolean {
  if (kind !== 'scored' && kind !== 'blank') return false;
  return [name, level2, criterion?.text, note?.text].some(
    (text) => text !== undefined && OPTIONAL.test(text),
  );
}

/** Below the first of them, and without a weight of its own. */
function goesWith(first: Indicator, row: Indicator): boolean {
  return (
    isOptional(row) &&
    row.section === first.section &&
    row.level2 === first.level2 &&
    (isShared(row.weight, row) || isBlank(row.weight))
  );
}

function settle(rows: Indicator[], first: number, end: number): void {
  const { weight } = rows[first]!;
  const taken = rows.slice(first, end).filter(isTaken);
  for (let index = first; index < end; index += 1) {
    const row = rows[index]!;
    const isCarrier = rows.some(({ scoredWith }, other) => scoredWith === index && other !== index);
    if (!isTaken(row)) {
      // Of rows that are all empty the first is asked for.
      if (!isCarrier && (taken.length > 0 || index > first)) rows[index] = { ...row, kind: 'placeholder' };
    } else if (end - first > 1 && row.scoredWith === null) {
      rows[index] = { ...row, kind: 'scored', weight: taken.length === 1 ? weight : null };
    }
  }
}

function isTaken({ actual, score, scoredWith }: Indicator): boolean {
  const hasScore = score !== null && scoredWith === null && !isBlank(score);
  return hasScore || !statesNothing(actual.meaning);
}

function isShared(entry: NumberEntry | null, { row }: Indicator): boolean {
  return entry !== null && entry.at.row < row;
}

function isBlank(entry: NumberEntry | null): boolean {
  return entry === null || (entry.reading === 'empty' && entry.formula === null);
}
