import { Decimal, HUNDRED, ZERO } from '../../notation/decimal';
import { readNumber } from '../../notation/number';
import type { Grid } from '../../sheet/grid';
import { Area } from '../cells/area';
import type { ColumnMeaning, Heading } from '../form';

/** Rows looked at below the headings: enough to tell what a column holds. */
const MOST_ROWS = 60;
/** The share of a column’s cells that must look alike for the column to be taken as such. */
const MOSTLY = 0.6;
/** Signs of comparison stand before some targets only. */
const SOME = 0.25;

const COMPARED = /^\s*(?:[≥≤><＞＜≧≦=＝═]|不低于|不少于|不高于|不超过|至少)/;
const MEASURED = /\d/;

/** What the cells below a heading hold. */
interface ColumnContent {
  readonly index: number;
  readonly texts: readonly string[];
  /** By row, for comparing one column with another. */
  readonly numbers: ReadonlyMap<number, Decimal>;
  readonly isPoints: boolean;
  readonly isCompared: boolean;
  readonly isMeasured: boolean;
}

/**
 * Guesses what each heading stands for from the cells below it: `≥15家` is a target, `15家` beside it an achievement,
 * `4.00` a weight, a number no larger to its right a score, words to the left are names. A person decides; ziping
 * never reads a form by a guess alone. Null where nothing tells.
 * @param bottom the last row of the headings
 */
export function guessMeanings(
  grid: Grid,
  headings: readonly Heading[],
  bottom: number,
): readonly (ColumnMeaning | null)[] {
  const columns = headings.map((heading, index) => contentOf(grid, heading, index, bottom));
  const guesses = new Map<number, ColumnMeaning>();
  const points = columns.filter(({ isPoints }) => isPoints);
  const pair = pointsIn(points);
  if (pair) {
    guesses.set(pair[0].index, 'weight');
    guesses.set(pair[1].index, 'score');
  } else if (points.length === 1) guesses.set(points[0]!.index, 'weight');
  const measured = columns.filter(({ index, isMeasured }) => isMeasured && !guesses.has(index));
  const target =
    measured.find(({ isCompared }) => isCompared) ?? (measured.length > 1 ? measured[0] : undefined);
  const actual = measured.find(
    (column) => column !== target && !column.isCompared && column.index > (target?.index ?? -1),
  );
  if (target) guesses.set(target.index, 'target');
  if (actual) guesses.set(actual.index, 'actual');
  const first = Math.min(...guesses.keys());
  const names = columns.filter(({ index, texts }) => index < first && texts.length > 0);
  (['level3', 'level2', 'level1'] as const).forEach((level, back) => {
    const column = names.at(-1 - back);
    if (column) guesses.set(column.index, level);
  });
  const last = Math.max(...guesses.keys());
  const note = columns.find(
    ({ index, texts, isPoints }) => index > last && !isPoints && texts.some(isSentence),
  );
  if (note) guesses.set(note.index, 'note');
  return headings.map((_, index) => guesses.get(index) ?? null);
}

/** Rows of headings hold words alone: the nearest one at the selected row or above it, null without one. */
export function headingRowAt(grid: Grid, selected: number): number | null {
  for (let row = selected; row >= 1 && row > selected - MOST_ROWS; row -= 1) {
    const texts = grid.columns(row).map((column) => grid.cell(row, column)!.text.trim());
    if (texts.length < 3 || texts.some((text) => MEASURED.test(text) || text.length > 30)) continue;
    return row;
  }
  return null;
}

function contentOf(grid: Grid, { at }: Heading, index: number, bottom: number): ColumnContent {
  const area = new Area(grid);
  const texts: string[] = [];
  const numbers = new Map<number, Decimal>();
  for (const row of grid.rows) {
    if (row <= bottom) continue;
    if (row > bottom + MOST_ROWS) break;
    const place = area.place(row, at.column);
    if (place.isBlank) continue;
    texts.push(place.text);
    const number = readNumber(place.text);
    if (number) numbers.set(row, number);
  }
  const share = (fits: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  const areNumbers = texts.length > 0 && numbers.size / texts.length >= MOSTLY;
  return {
    index,
    texts,
    numbers,
    isPoints:
      areNumbers && [...numbers.values()].every((number) => !number.isNegative() && number.lte(HUNDRED)),
    isCompared: share((text) => COMPARED.test(text)) >= SOME,
    isMeasured: share((text) => MEASURED.test(text)) >= MOSTLY,
  };
}

type Pair = readonly [weight: ColumnContent, score: ColumnContent];

/**
 * The columns of weights and scores. Achievements and targets may be bare numbers as well, and be no less than the
 * weights behind them: weights add up to no more than 100, and most scores are the whole weight.
 */
function pointsIn(columns: readonly ColumnContent[]): Pair | null {
  const pairs = columns.flatMap((weight) =>
    columns.flatMap((score): readonly Pair[] =>
      score.index > weight.index && isWithin(score, weight) ? [[weight, score]] : [],
    ),
  );
  const worth = ([weight, score]: Pair): readonly number[] => {
    const numbers = [...weight.numbers.values()];
    // The largest may be the total below them.
    const sum = numbers.reduce((before, each) => before.plus(each), ZERO).minus(Decimal.max(...numbers));
    const whole = [...score.numbers].filter(([row, number]) => weight.numbers.get(row)?.eq(number));
    return [Number(sum.lte(HUNDRED)), whole.length];
  };
  return pairs.toSorted((a, b) => compare(worth(b), worth(a)))[0] ?? null;
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((each, index) => each - other[index]!).find((difference) => difference !== 0) ?? 0;
}

/** Row by row no more than the other: a score beside its weight. */
function isWithin(score: ColumnContent, weight: ColumnContent): boolean {
  const shared = [...score.numbers].filter(([row]) => weight.numbers.has(row));
  return shared.length > 0 && shared.every(([row, number]) => number.lte(weight.numbers.get(row)!));
}

function isSentence(text: string): boolean {
  return text.length >= 6 && !MEASURED.test(text.slice(0, 1));
}
