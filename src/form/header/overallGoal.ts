import { statesNothing } from '../../notation/nothing';
import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { entryAt } from '../cells/entry';
import { NO_MEASURE, measureAt } from '../cells/measure';
import { pointsAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import type { Entry, Indicator, Measure, NumberEntry, OverallGoal } from '../form';
import { HEADING_WEIGHT, SECTION_WEIGHT } from '../words/marks';
import { unbroken } from '../words/wordOf';

/** The overall goal, and what of it is scored. */
export interface Goal {
  readonly goal: OverallGoal | null;
  /** A row for each goal with a weight or a score of its own; they count like indicators. */
  readonly scored: readonly Indicator[];
}

const NO_GOAL: Goal = { goal: null, scored: [] };

/** The columns that the headings of the goals name; null where there is none. */
interface GoalColumns {
  readonly row: number;
  readonly expected: number | null;
  readonly achieved: number | null;
  readonly weight: Place | null;
  readonly score: Place | null;
  readonly note: Place | null;
}

const EXPECTED =
  /^(?:年初|年度|全年|预期|总体|绩效|设定|项目|计划)*(?:目标|设定目标|绩效目标)(?:内容|值|情况)?$/;
const ACHIEVED =
  /^(?:年度|全年|总体|绩效|项目|目标|实际|预期)*(?:实际)?(?:完成|实现|达成)(?:情况|值|结果)?(?:综述|说明|描述)?$|^自评(?:情况|结果)$/;
/** Most cells are no such heading, which this says without taking the text apart. */
const MAY_ACHIEVE = /成|现|评/;
const LONGEST = 30;
const LABEL =
  /^(?:\d{4}年度?)?(?:年度|项目|全年|绩效|预算)?(?:总体|绩效|整体|预期|履职|主要)*目标(?:完成情况|情况)?$/;
/** Rows of goals below their headings: a handful, whatever the form. */
const MOST_ROWS = 12;
/** Goals that are numbered (目标1): beside a column of 得分 only these lines hold a weight. */
const NUMBERED = /^目标\s*(?:\d{1,2}|[一二三四五六七八九十])/;

/**
 * Reads the overall goal (年度总体目标) above an indicator table: finds the row that heads 预期目标 and 实际完成情况,
 * and reads what stands below it.
 * @param rows those of the form above the table, from the end of the funds on
 */
export function readGoal(area: Area, rows: readonly number[], bounds: Bounds): Goal {
  const filled = rows.map((row) => area.filled(row, bounds.left, bounds.right));
  const index = filled.findIndex((places) => goalColumnsIn(places) !== null);
  if (index < 0) return goalBesideLabel(area, filled, bounds);
  const columns = goalColumnsIn(filled[index]!)!;
  const label = labelOf(filled[index]!, columns) ?? labelOf(filled[index - 1] ?? [], columns);
  const below = rows.slice(index + 1, index + 1 + MOST_ROWS);
  const first = below.find((row) => isGoalRow(area, columns, row)) ?? emptyRowOf(area, columns, label);
  const entryIn = (column: number | null): Entry | null =>
    column === null || first === undefined ? null : entryAt(area.place(first, column));
  const at = label ?? filled[index]![0]!;
  const scored = below
    .filter((row) => isGoalRow(area, columns, row))
    .flatMap((row) => scoredGoal(area, columns, label, row) ?? []);
  return {
    goal: {
      at: { row: at.row, column: at.column },
      expected: entryIn(columns.expected),
      achieved: entryIn(columns.achieved),
    },
    scored,
  };
}

/** 预期目标 | 实际完成情况 | 分值 | 得分, the label of the goals left of them. */
function goalColumnsIn(places: readonly Place[]): GoalColumns | null {
  const achieved = places.findLast(
    ({ text, wording }) => text.length <= LONGEST && MAY_ACHIEVE.test(text) && ACHIEVED.test(wording.word),
  );
  if (!achieved) return null;
  const expected = places.findLast(
    (place) => place.column < achieved.column && EXPECTED.test(place.wording.word),
  );
  if (!expected) return null;
  const behind = places.filter(({ column }) => column > achieved.column);
  const meaning = (wanted: string): Place | null =>
    behind.find(({ wording }) => wording.heading?.meaning === wanted) ?? null;
  return {
    row: achieved.row,
    expected: expected.column,
    achieved: achieved.column,
    weight: meaning('weight'),
    score: meaning('score'),
    note: meaning('note'),
  };
}

function labelOf(places: readonly Place[], { expected }: GoalColumns): Place | null {
  return places.find(({ column, wording }) => column < expected! && LABEL.test(wording.word)) ?? null;
}

/** Nothing is filled in yet: the row below the headings, where the label of the goals is merged over it. */
function emptyRowOf(
  area: Area,
  { row, expected, achieved }: GoalColumns,
  label: Place | null,
): number | undefined {
  if (!label || area.extent(label.row, label.column).bottom <= row) return undefined;
  const cells = [expected, achieved].map((column) => area.place(row + 1, column!));
  return cells.every((place) => place.row === row + 1 && place.isBlank) ? row + 1 : undefined;
}

/** 年度总体目标 | 完成…, without headings. */
function goalBesideLabel(area: Area, filled: readonly (readonly Place[])[], { right }: Bounds): Goal {
  for (const places of filled) {
    const at = places.findIndex(({ wording }) => wording.label?.label === 'goals');
    if (at < 0) continue;
    const { row, column, wording } = places[at]!;
    const { rest } = wording.label!;
    const beside = places[at + 1];
    const own = area.extent(row, column).right + 1;
    if (rest === '' && own > right) return NO_GOAL;
    const expected =
      rest === '' ? entryAt(beside ?? area.place(row, own)) : { ...entryAt(places[at]!), text: rest };
    return { goal: { at: { row, column }, expected, achieved: null }, scored: [] };
  }
  return NO_GOAL;
}

function isGoalRow(area: Area, { expected, achieved, weight, score }: GoalColumns, row: number): boolean {
  return [expected, achieved, weight?.column, score?.column].some((column) => {
    if (column == null) return false;
    const place = area.place(row, column);
    return place.row === row && !place.isBlank;
  });
}

/** A goal counts where a score can stand for it, and a weight is stated beside it, in the heading or the label. */
function scoredGoal(area: Area, columns: GoalColumns, label: Place | null, row: number): Indicator | null {
  const { expected, achieved, note } = columns;
  if (columns.score === null) return null;
  const score = pointsAt(area.place(row, columns.score.column));
  const weight = weightAt(area, columns, label, row);
  if (!weight?.number && !score.number) return null;
  const target = expected === null ? NO_MEASURE : inWords(area.place(row, expected));
  const named = NUMBERED.exec(target.text)?.[0];
  return {
    row,
    kind: 'scored',
    isGoal: true,
    isHidden: area.grid.isRowHidden(row),
    section: null,
    level1: '',
    level2: '',
    name: named ?? nameOf(label),
    nameAt: label ?? { row, column: expected! },
    target,
    actual: achieved === null ? NO_MEASURE : inWords(area.place(row, achieved)),
    weight,
    coefficient: null,
    completion: null,
    criterion: null,
    score,
    note: note && entryAt(area.place(row, note.column)),
    scoredWith: null,
  };
}

function weightAt(area: Area, { weight }: GoalColumns, label: Place | null, row: number): NumberEntry | null {
  const own = weight && pointsAt(area.place(row, weight.column));
  if (own && own.reading !== 'empty') return own;
  for (const place of [weight, label]) {
    const stated = place && (HEADING_WEIGHT.exec(place.text.normalize('NFKC'))?.[0] ?? null);
    if (place && stated !== null) return pointsAt(place, stated);
  }
  return own;
}

function nameOf(label: Place | null): string {
  const text = unbroken(label?.text ?? '');
  return (
    text
      .replace(SECTION_WEIGHT, '')
      .replace(/[:：]$/, '')
      .trim() || '年度总体目标'
  );
}

/** A goal is told in words, also where it begins with a number: no rule divides one goal by another. */
function inWords(place: Place): Measure {
  const measure = measureAt(place, { sign: '', unit: '', headingUnit: '', name: '' });
  const { meaning } = measure;
  return statesNothing(meaning) || meaning.kind === 'unreadable'
    ? measure
    : { ...measure, meaning: { kind: 'words' } };
}
