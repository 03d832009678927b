import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { pointsAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import { isFundHeading } from '../funds/fundColumns';
import { isRepeated, tablesIn } from '../headings/columns';
import type { Columns } from '../headings/columns';
import { headingsAt } from '../headings/headings';
import { isTotal } from '../words/labelWords';
import type { Label } from '../words/labelWords';
import { REMARKED, SECTION_NAME } from '../words/marks';
import { wordingOf } from '../words/wording';
import { readIndicatorRow } from './indicatorRow';
import type { IndicatorRow } from './indicatorRow';

/** What a row below the headings of an indicator table is. */
export type RowRole =
  | { readonly kind: 'indicator'; readonly read: IndicatorRow }
  /** A section's label in a row of its own above its indicators. */
  | { readonly kind: 'headline'; readonly at: Place }
  /** The headings again, after a page break; `bottom` is their last row. */
  | { readonly kind: 'repeated-heading'; readonly bottom: number }
  /** Headings of other columns: another table begins, of this form or of none. */
  | { readonly kind: 'other-headings'; readonly columns: Columns }
  /** Total, grade, notes and the like: the indicators are over. */
  | { readonly kind: 'closing'; readonly label: Label; readonly at: Place; readonly rest: string }
  /** Another form begins. */
  | { readonly kind: 'beginning' }
  /** Another goal of the year (年度目标2), whose indicators follow. */
  | { readonly kind: 'goal' }
  /** 小计: the sum of rows above it. */
  | { readonly kind: 'subtotal'; readonly at: Place; readonly rest: string }
  /** A sentence between the rows: `注：以下由科室填写`, `（续表）`. */
  | { readonly kind: 'remark' }
  /** Labels alone, text around. */
  | { readonly kind: 'other' };

const BEGINNING: ReadonlySet<Label> = new Set<Label>([
  'project',
  'department',
  'unit',
  'funds',
  'goals',
  'top-total',
]);
const CLOSING: ReadonlySet<Label> = new Set<Label>([
  'total',
  'top-total',
  'grade',
  'conclusion',
  'notes',
  'tail',
]);
const OTHER: RowRole = { kind: 'other' };
const REMARK: RowRole = { kind: 'remark' };
const GOAL: RowRole = { kind: 'goal' };

/** @param places the row's filled cells, at least one */
export function roleOf(area: Area, columns: Columns, places: readonly Place[], bounds: Bounds): RowRole {
  const first = labelIn(columns, places);
  const { text } = first;
  const { label } = first.wording;
  if (isNumbering(places)) return REMARK;
  const isIndicator = isFilledIn(columns, places);
  if (!isIndicator && places.length === 1 && REMARKED.test(text)) return REMARK;
  if (!isIndicator && label && CLOSING.has(label.label)) {
    return { kind: 'closing', label: label.label, at: first, rest: label.rest };
  }
  if (!isIndicator && (beginsForm(first) || (label && BEGINNING.has(label.label)))) {
    return { kind: 'beginning' };
  }
  if (!isIndicator && label?.label === 'goal') return GOAL;
  if (columns.isGiven && repeatsHeadings(columns, places)) {
    return { kind: 'repeated-heading', bottom: first.row + columns.bottom - columns.top };
  }
  if (mayRepeatHeadings(places) && !(isIndicator && isNamed(columns, places))) {
    const heading = headingIn(area, first.row, bounds, columns.year);
    if (heading && isRepeated(heading, columns)) return { kind: 'repeated-heading', bottom: heading.bottom };
    if (heading) return { kind: 'other-headings', columns: heading };
  }
  if (label?.label === 'subtotal') return { kind: 'subtotal', at: first, rest: label.rest };
  const read = readIndicatorRow(area, columns, first.row);
  if (!read) return OTHER;
  return isHeadline(columns, read) ? { kind: 'headline', at: read.nameAt } : { kind: 'indicator', read };
}

/**
 * True where a row repeats the first row of headings, cell by cell, also headings that only a template explains. A
 * side label merged down the table stands there only once, and what heads two columns does not count.
 */
function repeatsHeadings({ top, headings }: Columns, places: readonly Place[]): boolean {
  const above = new Map(headings.filter(({ at }) => at.row === top).map(({ at, text }) => [at.column, text]));
  const own = places.filter(({ column }) => above.has(column));
  return (
    own.length > 1 && own.every(({ column, wording }) => wording.word === wordingOf(above.get(column)!).word)
  );
}

/** Where an indicator's name stands, a word that is no heading: a side label (绩效指标) may be repeated beside it. */
function isNamed({ name, target }: Columns, places: readonly Place[]): boolean {
  const own = places.filter(({ column }) => column === name!.left || column === target?.left);
  return own.length > 1 && own.every(({ wording }) => wording.heading === null);
}

/** One of the first two cells reads as a heading, and so does another one. */
function mayRepeatHeadings(places: readonly Place[]): boolean {
  const isHeading = ({ wording }: Place): boolean => wording.heading !== null;
  const first = places.slice(0, 2).findIndex(isHeading);
  return first >= 0 && places.some((place, index) => index > first && isHeading(place));
}

/**
 * A name, a target, and an achievement or weight of its own make an indicator, however it is named; where
 * contents are scored without targets, a name, a weight and a score.
 */
function isFilledIn(columns: Columns, places: readonly Place[]): boolean {
  const has = (span: Columns['target']): boolean =>
    span !== null && places.some(({ column }) => column === span.left);
  if (columns.target === null) {
    const isSum = isTotal(places[0]!.wording.label?.label);
    return has(columns.name) && has(columns.weight) && has(columns.score) && !isSum;
  }
  return (
    (has(columns.name) || has(columns.level2)) &&
    has(columns.target) &&
    (has(columns.weight) || has(columns.actual)) &&
    !saysTotal(columns, places)
  );
}

const NUMBER = /^[(（]?(?:(\d{1,2})|([A-Z]))[)）]?$/;
/** Fewer numbers in a row may be values. */
const FEWEST_NUMBERS = 4;

/** The columns' numbers below the headings: 1 2 3 …, （1）（2）（3）…, A B C …, perhaps behind 栏次. */
function isNumbering(places: readonly Place[]): boolean {
  if (places.length < FEWEST_NUMBERS || !NUMBER.test(places[1]!.text)) return false;
  const numbered = places[0]!.wording.word === '栏次' ? places.slice(1) : places;
  if (numbered.length < FEWEST_NUMBERS) return false;
  const numbers = numbered.map(({ text }) => {
    const [, digits, letter] = NUMBER.exec(text) ?? [];
    return digits === undefined ? (letter?.charCodeAt(0) ?? NaN) : Number(digits);
  });
  return numbers.every((number, index) => number === numbers[0]! + index);
}

/** 评价等级 | 中 | | 总分 | | 100 | 70: the total beside the grade stands where targets do. */
function saysTotal({ target }: Columns, places: readonly Place[]): boolean {
  const place = places.find(({ column }) => column === target?.left);
  return isTotal(place?.wording.label?.label);
}

/** What the row is called stands first, or behind its weight where that one's column is the first. */
function labelIn({ weight, name }: Columns, places: readonly Place[]): Place {
  const [first, second] = places;
  const isWeight =
    weight !== null && name !== null && weight.left < name.left && first!.column === weight.left;
  return isWeight && second && pointsAt(first!).number !== null ? second : first!;
}

function beginsForm(first: Place): boolean {
  return first.wording.title !== null || isFundHeading(first);
}

/** The headings of a table that stand in a row: a name and at least two of its facts. */
function headingIn(area: Area, row: number, bounds: Bounds, year: number | null): Columns | null {
  const tables = tablesIn(headingsAt(area, row), year);
  const table = tables.find(({ left, right }) => left <= bounds.right && right >= bounds.left);
  if (!table?.name) return null;
  const facts = [table.target, table.actual, table.weight, table.score, table.note].filter(Boolean);
  return facts.length >= 2 ? table : null;
}

/**
 * The label of a section with nothing measured beside it: merged over the columns of the names, or among
 * the names of a list without levels, where the weights and scores below add up beside it.
 */
function isHeadline({ level1, level2 }: Columns, { nameAt, target, actual }: IndicatorRow): boolean {
  if (target.text !== '' || actual.text !== '') return false;
  if (level1 !== null) return nameAt.column <= level1.left;
  return level2 === null && SECTION_NAME.test(nameAt.wording.word);
}
