import { Decimal } from '../notation/decimal';
import type { Ruleset } from '../ruleset/ruleset';
import { MAX_ROW_HEIGHT } from '../sheet/address';
import type { BlankContent, BlankRow } from './blankContent';
import type { BlankCell, BlankForm, BlankStyle } from './blankForm';
import { gradesOf, SIGNS } from './choices';
import type { Drawing } from './drawing';
import type { BlankColumn, BlankLayout } from './layouts';
import { heightOf } from './heightOf';
import { sectionLabel } from './sections';
import { targetInColumns, targetInOneCell } from './targetCells';

const LINE = 26;
/** Headings may take two lines. */
const TWO_LINES = 34;
const STYLES: Readonly<Record<BlankColumn['fact'], BlankStyle>> = {
  level1: 'heading',
  level2: 'heading',
  name: 'text',
  sign: 'sign',
  target: 'value',
  unit: 'value',
  actual: 'value',
  weight: 'points',
  score: 'points',
  note: 'text',
};

/** The rows of the headings, which come again on every page. */
interface Headings {
  readonly firstHeading: number;
  readonly lastHeading: number;
}

/** Draws the indicator table with its headings and its total; tells what printing has to know of it. */
export function drawTable(
  drawing: Drawing,
  layout: BlankLayout,
  content: BlankContent,
  ruleset: Ruleset,
): Omit<BlankForm['print'], 'landscape'> {
  const { side, columns } = layout;
  const first = side === null ? 1 : 2;
  const headings = drawHeadings(drawing, columns, first);
  const breaks: number[] = [];
  for (const section of content.sections) {
    const top = drawing.row + 1;
    if (section.name === layout.breakBefore) breaks.push(top);
    for (const { name, rows } of section.parts) {
      const start = drawing.row + 1;
      for (const row of rows) drawIndicator(drawing, columns, first, row);
      const area = { top: start, left: first + 1, bottom: drawing.row, right: first + 1 };
      drawing.putArea(area, name, 'heading');
    }
    const area = { top, left: first, bottom: drawing.row, right: first };
    drawing.putArea(area, sectionLabel(section, layout, ruleset), 'heading');
  }
  if (side !== null) drawSide(drawing, side, headings.firstHeading, breaks);
  drawTotal(drawing, layout, first, ruleset);
  return { ...headings, breaks };
}

/** Read from top to bottom, and again on every page. */
function drawSide(drawing: Drawing, side: string, first: number, breaks: readonly number[]): void {
  const tops = [first, ...breaks];
  tops.forEach((top, i) => {
    const area = { top, left: 1, bottom: (tops[i + 1] ?? drawing.row + 1) - 1, right: 1 };
    drawing.putArea(area, [...side].join('\n'), 'heading');
  });
}

function drawHeadings(drawing: Drawing, columns: readonly BlankColumn[], first: number): Headings {
  const isTwoTier = columns.some(({ group }) => group !== undefined);
  drawing.newRow(isTwoTier ? LINE : TWO_LINES);
  const firstHeading = drawing.row;
  if (isTwoTier) drawing.newRow(LINE);
  const lastHeading = drawing.row;
  columns.forEach(({ heading, group }, i) => {
    const column = first + i;
    const top = group === undefined ? firstHeading : lastHeading;
    drawing.putArea({ top, left: column, bottom: lastHeading, right: column }, heading, 'heading');
    if (group === undefined || columns[i - 1]?.group === group) return;
    const right = first + columns.findLastIndex((other) => other.group === group);
    drawing.putArea({ top: firstHeading, left: column, bottom: firstHeading, right }, group, 'heading');
  });
  return { firstHeading, lastHeading };
}

/** A line without its levels, which stand merged beside several. */
function drawIndicator(
  drawing: Drawing,
  columns: readonly BlankColumn[],
  first: number,
  row: BlankRow,
): void {
  const values = valuesOf(row, columns);
  const high = columns.map(({ fact, width }) =>
    fact === 'name' || fact === 'target' ? heightOf(String(values[fact] ?? ''), width) : 0,
  );
  drawing.newRow(Math.min(Math.max(LINE, ...high), MAX_ROW_HEIGHT));
  columns.forEach(({ fact }, i) => {
    if (fact === 'level1' || fact === 'level2') return;
    const value = values[fact] ?? null;
    drawing.put(first + i, first + i, value, STYLES[fact], fact === 'sign' ? SIGNS : undefined);
  });
}

type Values = Partial<Record<BlankColumn['fact'], BlankCell['value']>>;

/** What was approved of a row, by the columns of the layout. */
function valuesOf({ name, approved }: BlankRow, columns: readonly BlankColumn[]): Values {
  if (!approved) return { name };
  const isSplit = columns.some(({ fact }) => fact === 'sign');
  const cells = isSplit ? targetInColumns(approved) : targetInOneCell(approved);
  return { name, ...cells, weight: approved.weight?.number?.toNumber() ?? null };
}

/** The label up to the first number; what is neither weight nor score stays empty, but for the grade. */
function drawTotal(
  drawing: Drawing,
  { columns, total, gradeInTotal }: BlankLayout,
  first: number,
  ruleset: Ruleset,
): void {
  const column = (fact: BlankColumn['fact']) => first + columns.findIndex((other) => other.fact === fact);
  const hasWeight = columns.some(({ fact }) => fact === 'weight');
  const label = hasWeight ? total : `${total}（${ruleset.totalWeight}分）`;
  const start = column(hasWeight ? 'weight' : 'score');
  drawing.newRow(LINE);
  drawing.put(1, start - 1, label, 'heading');
  columns.slice(start - first).forEach(({ fact }, i) => {
    const isGrade = gradeInTotal && fact === 'note';
    const style = fact === 'weight' || fact === 'score' ? 'points' : 'value';
    const value = fact === 'weight' ? new Decimal(ruleset.totalWeight).toNumber() : null;
    drawing.put(start + i, start + i, value, style, isGrade ? gradesOf(ruleset) : undefined);
  });
}
