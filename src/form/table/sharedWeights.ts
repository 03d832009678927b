import { statesNothing } from '../../notation/nothing';
import type { Area } from '../cells/area';
import { pointsAt } from '../cells/numberEntry';
import type { Indicator, NumberEntry, Section } from '../form';
import type { Columns } from '../headings/columns';

/** 可选项: an office takes those of the rows that suit it, which share one weight. */
const OPTIONAL = /可选(?:择)?(?:项|指标|性)|选择性指标|选做项/;

/**
 * Settles rows among which an office chooses: they share one weight, merged over them or written beside the first.
 * Rows that nobody took do not count and lack nothing. A single row that was taken gets the whole weight; of several
 * none gets it.
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
    (beganAbove(row) || isUnfilled(row.weight))
  );
}

function settle(rows: Indicator[], first: number, end: number): void {
  const { weight } = rows[first]!;
  const taken = rows.slice(first, end).filter(isTaken);
  for (let index = first; index < end; index += 1) {
    const row = rows[index]!;
    const isCarrier = rows.some(({ scoredWith }, other) => scoredWith === index && other !== index);
    if (!isTaken(row)) {
      // Where all of them are empty, the first is the one to fill in.
      if (!isCarrier && (taken.length > 0 || index > first)) rows[index] = { ...row, kind: 'placeholder' };
    } else if (end - first > 1 && row.scoredWith === null) {
      rows[index] = { ...row, kind: 'scored', weight: taken.length === 1 ? weight : null };
    }
  }
}

function isTaken({ actual, score, scoredWith }: Indicator): boolean {
  const hasScore = score !== null && scoredWith === null && !isUnfilled(score);
  return hasScore || !statesNothing(actual.meaning);
}

function isUnfilled(entry: NumberEntry | null): boolean {
  return entry === null || (entry.reading === 'empty' && entry.formula === null);
}

/**
 * A weight merged over several indicators, each with its own score, is their weight together. No cell says how it is
 * divided, so none of them gets it.
 */
export function withoutSharedWeights(indicators: readonly Indicator[]): readonly Indicator[] {
  const shared = new Set<number>();
  for (const indicator of indicators) {
    if (isShared(indicator) && isHeldBySeveral(indicator, indicators)) shared.add(indicator.weight!.at.row);
  }
  if (shared.size === 0) return indicators;
  return indicators.map((indicator) =>
    indicator.weight && shared.has(indicator.weight.at.row) ? { ...indicator, weight: null } : indicator,
  );
}

/** The weight began in a row above, the score did not. */
function isShared(indicator: Indicator): boolean {
  return indicator.kind === 'scored' && beganAbove(indicator) && indicator.scoredWith === null;
}

function beganAbove({ row, weight }: Indicator): boolean {
  return weight !== null && weight.at.row < row;
}

/** Where the other rows count for nothing, the one that does has the weight alone. */
function isHeldBySeveral({ weight }: Indicator, indicators: readonly Indicator[]): boolean {
  const holders = indicators.filter(
    (other) => other.kind === 'scored' && other.weight?.at.row === weight!.at.row,
  );
  return holders.length > 1;
}

/** Only with 分, at the end of the name: 培训场次（10分）. */
const IN_NAME = /[(（](?:权重|分值|满分|计|占)?[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*分\s*[)）]$/;

/**
 * Forms without a column of weights may state each row's in its name. They are its weights where all rows that count
 * have one; else the bracket may mean something else.
 */
export function withWeightsInNames(
  area: Area,
  tables: readonly Columns[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  if (tables.some(({ weight, score }) => weight !== null || score === null)) return indicators;
  const counted = indicators.filter(({ kind }) => kind === 'scored');
  if (counted.length === 0 || !counted.every(({ name }) => IN_NAME.test(name.trim()))) return indicators;
  return indicators.map((indicator) => {
    if (indicator.kind !== 'scored') return indicator;
    const { row, column } = indicator.nameAt;
    const stated = IN_NAME.exec(indicator.name.trim())![1]!;
    return { ...indicator, weight: pointsAt(area.place(row, column), stated) };
  });
}

/**
 * Forms without a column of weights state them for whole sections: 产出指标(40分). Where only one
 * indicator counts in a section its weight follows, and stands in the section's label.
 */
export function withSectionWeights(
  area: Area,
  tables: readonly Columns[],
  sections: readonly Section[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  if (tables.every(({ weight, score }) => weight !== null || score === null)) return indicators;
  const counted = new Map<number, number>();
  for (const { kind, section } of indicators) {
    if (kind === 'scored' && section !== null) counted.set(section, (counted.get(section) ?? 0) + 1);
  }
  return indicators.map((indicator) => {
    const { kind, section, weight } = indicator;
    if (kind !== 'scored' || weight !== null || section === null || counted.get(section) !== 1)
      return indicator;
    const { at, weight: stated } = sections[section]!;
    if (stated === null) return indicator;
    return { ...indicator, weight: pointsAt(area.place(at.row, at.column), stated.toString()) };
  });
}
