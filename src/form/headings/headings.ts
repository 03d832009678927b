import type { Range } from '../../sheet/address';
import { textsIn } from '../../sheet/grid';
import type { Grid } from '../../sheet/grid';
import type { Area } from '../cells/area';
import type { Place } from '../cells/place';
import type { ColumnMeaning } from '../form';
import { GRADE } from '../words/marks';
import { wordingOf } from '../words/wording';

/** A heading cell: the columns it stands over and what it says. */
export interface HeadingCell {
  readonly extent: Range;
  readonly text: string;
  readonly meaning: ColumnMeaning | null;
  readonly weak: boolean;
  /** A template says what the heading means, or that it means nothing. */
  readonly isGiven?: boolean;
}

/** A heading row, or two where the second splits what the first names. */
export interface HeadingRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeadingCell[];
}

/**
 * Reads a row as headings, together with the row below it where that one splits merged headings
 * (年度指标值 over 指标性质, 指标值, 度量单位; 绩效指标 over 一级指标, 二级指标, 三级指标).
 */
export function headingsAt(area: Area, row: number): HeadingRow {
  return (
    splitAt(area, row) ?? (isBelowHeadings(area, row) ? splitAt(area, row - 1) : null) ?? oneRow(area, row)
  );
}

function splitAt(area: Area, row: number): HeadingRow | null {
  const tiers = tiersAt(area, row);
  if (!tiers) return null;
  // No row of data names levels: what stands beside them are headings too, known or not.
  const levels = tiers.lower.filter(headsLevel).length;
  const isHeadings = levels > 1 || tiers.lower.every(({ meaning }) => meaning !== null);
  return isHeadings ? tiers : null;
}

/**
 * A heading that is merged down into a row has begun above it: 自评得分 beside 评价指标, which the row
 * splits into its levels.
 */
function isBelowHeadings(area: Area, row: number): boolean {
  return area
    .filled(row - 1, 1, Infinity)
    .some((place) => place.wording.heading !== null && area.extent(place.row, place.column).bottom === row);
}

/** A row as headings, whatever stands below it. */
export function oneRow(area: Area, row: number): HeadingRow {
  return { top: row, bottom: row, cells: cellsIn(area, row) };
}

/** Two rows as headings, and the cells of the lower one. */
interface Tiers extends HeadingRow {
  readonly lower: readonly HeadingCell[];
}

/** A row as headings with the row below it, where each cell there stands under one of them. */
export function tiersAt(area: Area, row: number): Tiers | null {
  const bottom = lowerRow(area, row);
  const below = cellsIn(area, bottom);
  if (below.length === 0) return null;
  const upper = cellsIn(area, row);
  const parents = below.map((cell) => parentOf(cell, upper));
  if (!parents.every((parent) => parent !== null)) return null;
  const lower = below.map((cell, index) => named(parents[index]!, cell));
  const children = lower.map((cell, index) => ({ ...cell, meaning: under(parents[index]!, cell) }));
  const whole = upper.filter((cell) =>
    isWhole(
      cell,
      children.filter((_, index) => parents[index] === cell),
    ),
  );
  const parts = children.filter((_, index) => !whole.includes(parents[index]!));
  const cells = [...whole, ...parts].sort((a, b) => a.extent.left - b.extent.left);
  return { top: row, bottom, cells, lower };
}

/** The row below; where that is blank (one inserted, perhaps hidden), the last one that a heading is merged down to. */
function lowerRow(area: Area, row: number): number {
  const next = row + 1;
  if (area.filled(next, 1, Infinity).length > 0) return next;
  const reached = Math.max(
    next,
    ...area.filled(row, 1, Infinity).map(({ column }) => area.extent(row, column).bottom),
  );
  return reached === next + 1 ? reached : next;
}

/**
 * A heading that nothing splits, or only words nobody knows: of 经费保障, 人员保障 and 其他 below
 * 偏差原因分析 what is filled in is the reason.
 */
function isWhole({ meaning }: HeadingCell, children: readonly HeadingCell[]): boolean {
  return children.length === 0 || (meaning !== null && children.every((child) => child.meaning === 'extra'));
}

function cellsIn(area: Area, row: number): readonly HeadingCell[] {
  return area.filled(row, 1, Infinity).map((place) => headingCell(area, place));
}

function headingCell(area: Area, place: Place): HeadingCell {
  // What is written counts, also where a number format hides it.
  const written = typeof place.cell?.value === 'string' ? place.cell.value.trim() : place.text;
  const { text, heading } = written === place.text ? place.wording : wordingOf(written);
  return {
    extent: area.extent(place.row, place.column),
    text,
    meaning: heading?.meaning ?? null,
    weak: heading?.weak ?? false,
  };
}

/** The heading above a cell: the one merged over its column, or the nearest to the left with room. */
function parentOf({ extent }: HeadingCell, upper: readonly HeadingCell[]): HeadingCell | null {
  const above = upper.filter((cell) => cell.extent.left <= extent.left).at(-1);
  if (!above) return null;
  const reachesDown = above.extent.bottom >= extent.top;
  const isMerged = above.extent.right > above.extent.left;
  const covers = extent.left <= above.extent.right || !isMerged;
  return covers && !reachesDown ? above : null;
}

/** What an indicator table names its rows by. */
export const LEVELS: ReadonlySet<ColumnMeaning | null> = new Set<ColumnMeaning>([
  'level1',
  'level2',
  'level3',
]);

/** 一级指标, 二级指标, 三级指标: what surely heads a level of indicators. */
export function headsLevel({ meaning, weak }: HeadingCell): boolean {
  return !weak && LEVELS.has(meaning);
}

const NAME = /^(?:指标)?名称$/;
const VALUE = /^(?:内容|值|数|数据|数值|数量|目标)$/;

/**
 * What a sub-heading says by its parent alone: 名称 beside 权重 under 一级指标 is that level, and of the
 * values that 优, 良 and 中 stand over the best is the target, as is 值 between 符号 and 单位.
 */
function named(parent: HeadingCell, child: HeadingCell): HeadingCell {
  const { meaning, weak } = parent;
  if (meaning === 'target' && GRADE.test(child.text)) {
    return { ...child, meaning: child.text.startsWith('优') ? 'target' : 'extra' };
  }
  const { word } = wordingOf(child.text);
  if ((meaning === 'target' || meaning === 'actual') && VALUE.test(word)) return { ...child, meaning, weak };
  return headsLevel(parent) && NAME.test(word) ? { ...child, meaning, weak } : child;
}

/** A sub-heading says which part of its parent it is: 指标值 under 实际完成值 is the achievement. */
function under(parent: HeadingCell, child: HeadingCell): ColumnMeaning {
  if (parent.meaning !== 'actual' || child.meaning === 'actual') return child.meaning ?? 'extra';
  return child.meaning === 'target' ? 'actual' : 'extra';
}

/** One of these characters stands in every heading of a name, a target or an achievement. */
const TELLING = /[指目完实评]/;
/** And one of these words, perhaps broken by a line. */
const WORDS = /指\s*标|目\s*标|完\s*成|实\s*际|实\s*现|评\s*价/;
const LONGEST = 24;
/** A heading row names indicators, and states targets or achievements. */
const FEWEST = 2;

/**
 * Returns the rows that may hold headings: at least two cells read as headings of a name, a target or an achievement,
 * or one names what is scored beside a weight and a score (评价指标 | 评分标准 | 分值 | 得分). Sheets of a hundred
 * thousand rows pass through here, so the cheapest question comes first, and a row is dropped as soon as too few of
 * its cells can still be headings.
 */
export function candidateRows(grid: Grid, rows: readonly number[]): number[] {
  return rows.filter((row) => {
    const texts = textsIn(grid, row);
    if (texts.length < FEWEST) return false;
    const telling = texts.filter(mayBeHeading);
    return hasHeadings(telling) || (telling.length > 0 && headScores(texts));
  });
}

/** Headings of scores are short, and nearly always say 分 or 权重. */
const POINTS = /^.{0,12}[分权]/;

function headScores(texts: readonly string[]): boolean {
  const points = texts.filter((text) => POINTS.test(text));
  if (points.length < FEWEST) return false;
  const meanings = texts.map((text) => wordingOf(text).heading?.meaning);
  return meanings.includes('weight') && meanings.includes('score') && meanings.includes('level3');
}

function hasHeadings(texts: readonly string[]): boolean {
  let found = 0;
  for (let index = 0; found + texts.length - index >= FEWEST; index += 1) {
    if (wordingOf(texts[index]!).heading) found += 1;
    if (found >= FEWEST) return true;
  }
  return false;
}

function mayBeHeading(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && TELLING.test(text) && WORDS.test(text);
}
