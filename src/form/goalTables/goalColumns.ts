import type { Area } from '../cells/area';
import { columnsOf } from '../headings/columns';
import type { Columns, Span } from '../headings/columns';
import { headsLevel } from '../headings/headings';
import type { HeadingCell, HeadingRow } from '../headings/headings';

/** What heads the targets of this year where those of several years stand beside them. */
const ANNUAL = /年度|当年|本年|全年|^20\d{2}年/;
/** What heads the targets of the project's whole time. */
const WHOLE_TIME = /中长?期|实施期|周期|长期|总体|[三五]年|规划/;
/** Rows above the headings in which 实施期目标 and 年度目标 may stand over them. */
const BANNER_ROWS = 8;

/** True for a heading or label that speaks of this year, and not of the project's whole time. */
export function isOfTheYear(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return ANNUAL.test(plain) && !WHOLE_TIME.test(plain.replace(/年度总体目标/, '年度目标'));
}

/** True for a heading or label of the project's whole time: 中期目标, 实施期资金总额. */
export function isOfWholeTime(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return WHOLE_TIME.test(plain) && !ANNUAL.test(plain);
}

/**
 * The columns of a goal table. Where the targets of the project's whole time stand beside those of the
 * year (中期目标 | 年度目标, each with names and values of its own, or 中期 and 年度 below one 指标值), the
 * year's are taken. Null where nothing says which of them are the year's.
 */
export function goalColumnsIn(area: Area, row: HeadingRow, columns: Columns): Columns | null {
  const cells = row.cells.filter(
    ({ extent }) => extent.left >= columns.left && extent.right <= columns.right,
  );
  const groups = groupsOf(cells);
  if (groups.length < 2) return withTargetOfTheYear(area, row, cells, columns);
  const own = groupOfTheYear(area, row, groups);
  if (!own) return null;
  const shared = groups[0]!.filter(({ meaning }) => meaning === 'level1' || meaning === 'level2');
  const lacks = (meaning: HeadingCell['meaning']): boolean => own.every((cell) => cell.meaning !== meaning);
  const levels = own === groups[0] ? [] : shared.filter(({ meaning }) => lacks(meaning));
  return columnsOf(row, [...levels, ...own]);
}

/** A level that is named behind a target begins another group: 二级 | 三级 | 指标值 | 二级 | 三级 | 指标值. */
function groupsOf(cells: readonly HeadingCell[]): readonly (readonly HeadingCell[])[] {
  const groups: HeadingCell[][] = [[]];
  for (const cell of cells) {
    const current = groups.at(-1)!;
    if (headsLevel(cell) && current.some(({ meaning }) => meaning === 'target')) groups.push([cell]);
    else current.push(cell);
  }
  return groups.filter((group) => group.some(({ meaning }) => meaning === 'target'));
}

function groupOfTheYear(
  area: Area,
  { top }: HeadingRow,
  groups: readonly (readonly HeadingCell[])[],
): readonly HeadingCell[] | null {
  const above = groups.map((group) => bannersOver(area, top, group));
  const ofTheYear = groups.filter((_, index) => above[index]!.some(isOfTheYear));
  if (ofTheYear.length === 1) return ofTheYear[0]!;
  const others = groups.filter((_, index) => !above[index]!.some(isOfWholeTime));
  return others.length === 1 && ofTheYear.length === 0 ? others[0]! : null;
}

/** What is written over a group's names and targets, and in its headings. */
function bannersOver(area: Area, top: number, group: readonly HeadingCell[]): readonly string[] {
  const levels = group.filter((cell) => cell.meaning !== 'level1');
  const left = levels[0]!.extent.left;
  const right = levels.at(-1)!.extent.right;
  const banners: string[] = [];
  for (let row = top - 1; row >= Math.max(1, top - BANNER_ROWS) && banners.length === 0; row -= 1) {
    const places = area.filled(row, left, right);
    banners.push(
      ...places.map(({ text }) => text).filter((text) => text.length <= 24 && NAMES_GOAL.test(text)),
    );
  }
  return [...banners, ...group.map(({ text }) => text)];
}

const NAMES_GOAL = /目\s*标/;

/** 中期指标值 | 年度指标值 in one row, or 中期 and 年度 in the row below 指标值. */
function withTargetOfTheYear(
  area: Area,
  row: HeadingRow,
  cells: readonly HeadingCell[],
  columns: Columns,
): Columns | null {
  const targets = cells.filter(({ meaning, weak }) => meaning === 'target' && !weak);
  if (targets.length > 1) {
    const annual = targets.filter(({ text }) => isOfTheYear(text));
    if (annual.length !== 1) return null;
    return columnsOf(
      row,
      cells.filter((cell) => cell.meaning !== 'target' || cell === annual[0]),
    );
  }
  const target = columns.target && partOfTheYear(area, columns, columns.target);
  return target === undefined ? null : { ...columns, target };
}

/** The column of the year below a heading of targets; undefined where several are and none is said to be. */
function partOfTheYear(area: Area, { top, bottom }: Columns, target: Span): Span | null | undefined {
  for (let row = top + 1; row <= bottom; row += 1) {
    const parts = area.filled(row, target.left, target.right).filter((part) => part.row === row);
    if (!parts.some(({ text }) => isOfWholeTime(text) || isOfTheYear(text))) continue;
    const annual = parts.filter(({ text }) => isOfTheYear(text));
    if (annual.length !== 1) return undefined;
    const { left, right } = area.extent(row, annual[0]!.column);
    return { left, right };
  }
  return target;
}
