import { normalise } from '../../notation/normalise';
import { remembered } from '../../notation/remembered';
import { knownUnit } from '../../notation/unit';
import type { ColumnMeaning, Heading, LevelWeight } from '../form';
import { wordingOf } from '../words/wording';
import type { FirstOfPoints } from '../words/wording';
import { headsLevel } from './headings';
import type { HeadingCell, HeadingRow } from './headings';

/** The physical columns one heading stands over. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** A column of weights beside a level: 一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值. */
export interface LevelWeightColumn {
  readonly level: LevelWeight['level'];
  /** Where the level's labels stand. */
  readonly label: Span;
  readonly weight: Span;
}

/** The headings of one indicator table: which fact stands in which column. */
export interface Columns {
  readonly top: number;
  readonly bottom: number;
  /** From the first heading to the last. */
  readonly left: number;
  readonly right: number;
  /** First-level and second-level labels, where the layout has them beside the indicator's name. */
  readonly level1: Span | null;
  readonly level2: Span | null;
  /** The indicator's name: 三级指标, or the deepest level there is. */
  readonly name: Span | null;
  readonly target: Span | null;
  /** 年初指标值 beside an adjusted one. */
  readonly targetInitial: Span | null;
  readonly sign: Span | null;
  readonly targetUnit: Span | null;
  /** The unit that the heading of targets or achievements states: 目标值（万元）; '' where it states none. */
  readonly targetHeadingUnit: string;
  readonly actualHeadingUnit: string;
  readonly actual: Span | null;
  readonly weight: Span | null;
  readonly score: Span | null;
  /** Where weight and score share a column, which of them its cells state first. */
  readonly firstOfPoints: FirstOfPoints | null;
  readonly note: Span | null;
  /** 改进措施, where it has a column beside that of the reasons. */
  readonly remedy: Span | null;
  readonly coefficient: Span | null;
  /** The coefficient's heading asks for percentage points: 得分系数(%). */
  readonly coefficientInPoints: boolean;
  readonly rate: Span | null;
  /** Its heading asks for percentage points: 完成率(%). */
  readonly rateInPoints: boolean;
  /** Weights of levels above the indicators, each in a column of its own. */
  readonly levelWeights: readonly LevelWeightColumn[];
  /** 评分标准, 赋分规则. */
  readonly criterion: Span | null;
  readonly headings: readonly Heading[];
  /** A template says what the headings mean. */
  readonly isGiven: boolean;
  /** The form's year, by which headings of several years were told apart; null where it was not asked for. */
  readonly year: number | null;
}

/**
 * Returns the tables whose headings stand in a row: one, or several beside one another. A new table begins where the
 * meaning that came first comes again. The side label 绩效指标 belongs to the table on its right.
 * @param year that of the form, where it is known
 */
export function tablesIn(row: HeadingRow, year: number | null = null): Columns[] {
  const tables: HeadingCell[][] = [[]];
  let first: ColumnMeaning | null = null;
  for (const cell of row.cells) {
    const opens = headsLevel(cell);
    const current = tables.at(-1)!;
    if (opens && cell.meaning === first && current.some((other) => other.meaning === 'actual')) {
      const isSideLabel = current.at(-1)!.weak && current.at(-1)!.meaning === 'level3';
      tables.push(isSideLabel ? [current.pop()!, cell] : [cell]);
      continue;
    }
    if (opens) first ??= cell.meaning;
    current.push(cell);
  }
  return tables.filter((cells) => cells.length > 0).map((cells) => columnsOf(row, cells, year));
}

/** Of several headings with one meaning, the one that a person named wins, then one that can mean nothing else. */
const CERTAINTIES = ['given', 'strong', 'weak'] as const;

function certaintyOf({ isGiven, weak }: HeadingCell): (typeof CERTAINTIES)[number] {
  if (isGiven) return 'given';
  return weak ? 'weak' : 'strong';
}

/**
 * Returns the columns of one table whose headings are known.
 * @param year that of the form, where it is known
 */
export function columnsOf(
  row: HeadingRow,
  cells: readonly HeadingCell[],
  year: number | null = null,
): Columns {
  const chosen = new Map<ColumnMeaning, HeadingCell>();
  const headings = ofDeepestLevel(ofThisYear(isSideLabel(cells) ? cells.slice(1) : cells, year));
  for (const certainty of CERTAINTIES) {
    for (const cell of headings) {
      if (cell.meaning === null || certaintyOf(cell) !== certainty || chosen.has(cell.meaning)) continue;
      const isName = cell.meaning === 'level3';
      if (certainty !== 'weak' || !isName || namesIndicators(cell, cells)) chosen.set(cell.meaning, cell);
    }
  }
  if (!chosen.has('target') && chosen.has('target-initial')) {
    chosen.set('target', chosen.get('target-initial')!);
    chosen.delete('target-initial');
  }
  const spanOf = (cell: HeadingCell | undefined): Span | null =>
    cell ? { left: cell.extent.left, right: cell.extent.right } : null;
  const span = (meaning: ColumnMeaning): Span | null => spanOf(chosen.get(meaning));
  const name = (['level3', 'level2', 'level1'] as const).find((level) => chosen.has(level));
  const weight = name && ownWeight(headings, chosen.get('weight'), chosen.get(name)!);
  if (weight) chosen.set('weight', weight);
  else chosen.delete('weight');
  if (chosen.has('weight') || chosen.has('score')) chosen.delete('weight-and-score');
  const both = chosen.get('weight-and-score');
  const reason = chosen.get('note');
  const remedy = reason && headings.find((cell) => cell !== reason && isRemedy(cell));
  if (reason && !reason.isGiven && isRemedy(reason)) {
    // 改进措施 left of 偏差原因.
    const other = headings.find((cell) => cell.meaning === 'note' && !isRemedy(cell));
    if (other) chosen.set('note', other);
  }
  const meanings = new Map([...chosen].map(([meaning, cell]) => [cell, meaning]));
  return {
    top: row.top,
    bottom: bottomOf(row, name && chosen.get(name)!),
    left: cells[0]!.extent.left,
    right: Math.max(...cells.map((cell) => cell.extent.right)),
    level1: name === 'level1' ? null : span('level1'),
    level2: name === 'level2' ? null : span('level2'),
    name: name ? span(name) : null,
    target: span('target'),
    targetInitial: span('target-initial'),
    sign: span('sign'),
    targetUnit: span('target-unit'),
    targetHeadingUnit: unitInHeading(chosen.get('target')?.text),
    actualHeadingUnit: unitInHeading(chosen.get('actual')?.text).replace(PERCENT, ''),
    actual: span('actual'),
    weight: span('weight') ?? span('weight-and-score'),
    score: span('score') ?? span('weight-and-score'),
    firstOfPoints: both ? (wordingOf(both.text).firstOfPoints ?? 'weight') : null,
    note: span('note'),
    remedy: spanOf(remedy ?? (chosen.get('note') === reason ? undefined : reason)),
    coefficient: span('coefficient'),
    coefficientInPoints: /[%％]/.test(chosen.get('coefficient')?.text ?? ''),
    rate: span('rate'),
    rateInPoints: /[%％]/.test(chosen.get('rate')?.text ?? ''),
    levelWeights: name ? weightsOfLevels(cells, chosen.get('weight'), chosen.get(name)!) : [],
    criterion: span('criterion'),
    headings: cells.map((cell) => ({
      at: { row: cell.extent.top, column: cell.extent.left },
      text: cell.text,
      meaning: meanings.get(cell) ?? 'extra',
    })),
    isGiven: cells.some((cell) => cell.isGiven),
    year,
  };
}

/** A column of remedies alone: reasons stand in another one. */
const REMEDY = /^(?:下一步|拟采取的?)?(?:改进|整改)(?:的?措施|建议|办法)$/;

function isRemedy({ meaning, text }: HeadingCell): boolean {
  return meaning === 'note' && REMEDY.test(wordingOf(text).word);
}

/** Headings merged over more rows than this are labels beside a table. */
const MOST_ROWS = 3;

/** A heading of names that is merged down over a row of words nobody knows heads that row too. */
function bottomOf({ top, bottom }: HeadingRow, name: HeadingCell | undefined): number {
  const merged = name?.extent.bottom ?? bottom;
  return merged - top < MOST_ROWS ? Math.max(bottom, merged) : bottom;
}

const IN_BRACKETS = /[（(]([^（()）]+)[)）]/;
const LETTER = /^[A-Za-z]/;
/** Below 完成值（%） stand 95 and 0.95 alike: as without a unit, the one nearest to the target is meant. */
const PERCENT = /^[%％]$/;

/** 目标值（万元） → 万元; a letter such as （A） is the column's name. */
function unitInHeading(text = ''): string {
  const bracketed = IN_BRACKETS.exec(text)?.[1] ?? '';
  return !LETTER.test(bracketed) && knownUnit(normalise(bracketed)) ? bracketed : '';
}

/**
 * Where every level has a column of weights behind it, the column behind the name holds the indicators’ own weights.
 */
function ownWeight(
  headings: readonly HeadingCell[],
  first: HeadingCell | undefined,
  name: HeadingCell,
): HeadingCell | undefined {
  if (!first || first.isGiven) return first;
  const others = headings.filter(({ meaning, weak }) => meaning === 'weight' && weak === first.weak);
  const own = others.find(({ extent }) => extent.left > name.extent.left);
  return own ?? (areOfLevelsAbove(headings, others, name) ? undefined : first);
}

/** Several weights, each behind a level above the name; or one that only such levels surround. */
function areOfLevelsAbove(
  headings: readonly HeadingCell[],
  weights: readonly HeadingCell[],
  name: HeadingCell,
): boolean {
  const isLevel = (cell: HeadingCell | undefined): boolean =>
    cell !== undefined && cell !== name && headsLevel(cell);
  const places = weights.map((weight) => headings.indexOf(weight));
  const areBehindLevels = places.every((at) => isLevel(headings[at - 1]));
  return areBehindLevels && (places.length > 1 || headings.slice(places[0]! + 1).some(isLevel));
}

const LEVEL_OF: ReadonlyMap<ColumnMeaning | null, LevelWeight['level']> = new Map([
  ['level1', 1],
  ['level2', 2],
  ['level3', 3],
] as const);
/** 项目权重 behind the names is what the first level weighs. */
const OF_FIRST_LEVEL = /^项目(?:权重|分值)$/;

/** The columns of weights that are not the indicators' own, each with the level that it is beside. */
function weightsOfLevels(
  cells: readonly HeadingCell[],
  own: HeadingCell | undefined,
  name: HeadingCell,
): readonly LevelWeightColumn[] {
  const others = cells.filter((cell) => cell.meaning === 'weight' && cell !== own && !cell.isGiven);
  return others.flatMap((cell) => {
    const before = cells[cells.indexOf(cell) - 1];
    const isOfFirst = OF_FIRST_LEVEL.test(wordingOf(cell.text).word);
    const label = isOfFirst ? cells.find(({ meaning }) => meaning === 'level1') : before;
    const level = LEVEL_OF.get(label?.meaning ?? null);
    if (!label || level === undefined || label === name) return [];
    const spanOf = ({ extent }: HeadingCell): Span => ({ left: extent.left, right: extent.right });
    return [{ level, label: spanOf(label), weight: spanOf(cell) }];
  });
}

const YEAR = /^\s*(20\d{2})/;
/** The year that a heading begins with, else NaN. */
const yearOf = remembered((heading) => Number(YEAR.exec(heading.normalize('NFKC'))?.[1] ?? NaN));

/** True where headings tell years apart, so that the form's own year may choose another of them. */
export function namesYears({ headings }: Columns): boolean {
  return headings.some(({ text }) => !Number.isNaN(yearOf(text)));
}

/**
 * Of 2023年完成值 and 2024年完成值 the later one is this year's; so is 完成值 behind the target, where
 * 2023年完成值 stands before it. Where the form's year is known, 2023年完成值 of a form of 2024 gives way to
 * 2024年完成值 and to 完成值, wherever they stand.
 */
function ofThisYear(cells: readonly HeadingCell[], year: number | null): readonly HeadingCell[] {
  const years = cells.map(({ text }) => yearOf(text));
  if (years.every(Number.isNaN)) return cells;
  const target = cells.findIndex(({ meaning }) => meaning === 'target');
  return cells.filter(({ meaning }, at) => {
    const own = years[at]!;
    if (meaning === null || Number.isNaN(own) || own === year) return true;
    const isPast = meaning === 'actual' && at < target;
    const isBetter = (other: number): boolean =>
      other > own || (year !== null && (other === year || Number.isNaN(other)));
    return !cells.some(
      (other, index) => other.meaning === meaning && (isBetter(years[index]!) || (isPast && index > target)),
    );
  });
}

const FOURTH = /^\s*四\s*级/;

/** Where 四级指标 stand, they are the indicators; 三级指标 are one more level above them. */
function ofDeepestLevel(cells: readonly HeadingCell[]): readonly HeadingCell[] {
  const fourth = cells.find(({ meaning, text }) => meaning === 'level3' && FOURTH.test(text));
  return fourth ? cells.filter((cell) => cell === fourth || cell.meaning !== 'level3') : cells;
}

/** 绩效指标 names the indicators only right of the levels; left of them it is the table's side label. */
function namesIndicators(cell: HeadingCell, cells: readonly HeadingCell[]): boolean {
  return cells.every((other) => !headsLevel(other) || other.extent.left < cell.extent.left);
}

/**
 * 年度绩效目标, 年度绩效指标完成情况 and 指标类型 left of 一级指标 stand beside the whole table; they are no
 * columns of targets, achievements and levels.
 */
function isSideLabel([first, next]: readonly HeadingCell[]): boolean {
  if (first!.isGiven) return false;
  const isBesideLevels = next !== undefined && headsLevel(next);
  const { meaning, text } = first!;
  const isAboutLevels = meaning === 'level1' && next?.meaning === 'level1';
  return (
    isBesideLevels &&
    (isAboutLevels || meaning === 'target' || (meaning === 'actual' && text.includes('情况')))
  );
}

/** True where two heading rows head the same table: the same facts in the same columns. */
export function isRepeated(a: Columns, b: Columns): boolean {
  const facts = (columns: Columns): string =>
    [
      columns.level1,
      columns.level2,
      columns.name,
      columns.target,
      columns.actual,
      columns.weight,
      columns.score,
      columns.note,
    ]
      .map((span) => span?.left ?? '-')
      .join();
  return facts(a) === facts(b);
}
