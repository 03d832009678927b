import { Decimal } from '../../notation/decimal';
import { normalise } from '../../notation/normalise';
import type { Area } from '../cells/area';
import { pointsAt } from '../cells/numberEntry';
import type { LevelWeight, Section } from '../form';
import type { Columns, LevelWeightColumn } from '../headings/columns';
import { unbroken } from '../words/wordOf';
import type { Level, Levels } from './levels';

/** A row of the indicator table with the levels that hold for it, and the table's columns. */
export interface LevelledRow extends Levels {
  readonly row: number;
  readonly columns: Columns;
}

/**
 * Weights stated for levels: in the labels of first and second levels (数量指标（15分）), and in columns
 * beside levels.
 * @param rows one for each indicator, in the same order
 */
export function levelWeightsIn(
  area: Area,
  sections: readonly Section[],
  rows: readonly LevelledRow[],
): readonly LevelWeight[] {
  if (rows.length === 0) return [];
  const stated = [...weightsOfSections(sections, rows), ...weightsInLabels(rows)];
  const tables = new Set(rows.map((row) => row.columns));
  for (const { levelWeights } of tables) {
    for (const column of levelWeights) stated.push(...weightsBeside(area, column, rows));
  }
  return stated.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

function weightsOfSections(sections: readonly Section[], rows: readonly LevelledRow[]): LevelWeight[] {
  return sections.flatMap(({ at, weight }, index) => {
    if (weight === null) return [];
    const own = indicesOf(rows, ({ section }) => section === index);
    const name = rows[own[0]!]?.level1?.text ?? '';
    return own.length > 0 ? [{ level: 1, name, at, weight, rows: own } as const] : [];
  });
}

const HAS_DIGIT = /[\d０-９]/;
/** Only with 分, or behind 权重: a bare number in brackets may be a footnote's. */
const STATED =
  /\((?:权重|分值|共|计|占|满分)*:?(\d{1,3}(?:\.\d+)?)分\)$|\((?:权重|分值|满分)+:?(\d{1,3}(?:\.\d+)?)\)$|(?<=指标|效益|满意度|影响)(\d{1,3}(?:\.\d+)?)分$/;

function weightsInLabels(rows: readonly LevelledRow[]): LevelWeight[] {
  const known = new Set<string>();
  return rows.flatMap(({ section, level2 }, index) => {
    if (!level2 || level2 === rows[index - 1]?.level2 || !HAS_DIGIT.test(level2.text)) return [];
    // A label that comes again after a page break is the same level.
    const key = `${section}|${level2.text}`;
    if (known.has(key)) return [];
    known.add(key);
    const match = STATED.exec(normalise(level2.text));
    if (!match) return [];
    const weight = new Decimal((match[1] ?? match[2] ?? match[3])!);
    const own = indicesOf(rows, (row) => row.section === section && row.level2?.text === level2.text);
    return [{ level: 2, name: level2.text, at: level2.at, weight, rows: own } as const];
  });
}

/** The weight that stands beside a level's label holds for the rows down to the next weight or label. */
function weightsBeside(area: Area, column: LevelWeightColumn, rows: readonly LevelledRow[]): LevelWeight[] {
  const found: {
    readonly weight: LevelWeight;
    readonly rows: number[];
    readonly of: string;
    readonly under: Level | null;
  }[] = [];
  let current: (typeof found)[number] | null = null;
  rows.forEach((row, index) => {
    if (!row.columns.levelWeights.includes(column)) return;
    const place = area.place(row.row, column.weight.left);
    const label = area.place(row.row, column.label.left);
    const own = labelOf(row, column.level);
    // A third level is written beside its first row alone.
    const goesOn = own === null && label.isBlank && current?.under === row.level2;
    const of = own ? keyOf(own) : goesOn ? current!.of : `${label.row}`;
    const { number, at } = pointsAt(place);
    const isNew = number !== null && !found.some(({ weight }) => weight.at.row === at.row);
    if (isNew) {
      const name = own?.text ?? unbroken(label.text);
      const indices: number[] = [];
      current = {
        weight: { level: column.level, name, at, weight: number, rows: indices },
        rows: indices,
        of,
        under: row.level2,
      };
      found.push(current);
    } else if (current && current.of !== of && place.isBlank) current = null;
    current?.rows.push(index);
  });
  return found.map(({ weight }) => weight);
}

function labelOf({ level1, level2 }: LevelledRow, level: LevelWeight['level']): Level | null {
  if (level === 3) return null;
  return level === 1 ? level1 : level2;
}

function keyOf({ at }: Level): string {
  return `${at.row}:${at.column}`;
}

function indicesOf(rows: readonly LevelledRow[], isOwn: (row: LevelledRow) => boolean): number[] {
  return rows.flatMap((row, index) => (isOwn(row) ? [index] : []));
}
