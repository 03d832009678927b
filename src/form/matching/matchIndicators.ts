import { hintsInName } from '../../notation/indicatorName';
import { normalise } from '../../notation/normalise';
import type { Indicator } from '../form';
import { wordOf } from '../words/wordOf';
import { Pairs } from './pairs';

/** What a row of an indicator table, or of a goal table, is known by. */
export type NamedRow = Pick<Indicator, 'level1' | 'level2' | 'name'>;

/** What else tells which rows belong together, for tables that hold more than names. */
export interface Evidence<Row extends NamedRow> {
  /** Everything that a row holds: of rows that hold the same any will do. */
  readonly whole?: (row: Row) => string;
  /** What tells rows of one name apart, such as the target. */
  readonly apart?: (row: Row) => string;
  /** Two rows hold the same beside their names, so that one may be the other under a new name. */
  readonly isSame?: (first: Row, second: Row) => boolean;
}

/**
 * Which rows of two tables are the same indicator: by the same words, with the levels above them or without;
 * then by the nearest words of the same section. Where two rows are as near as each other, neither is taken.
 * Names are near where one holds all characters of the other (读者满意度, 读者总体满意度), or where most of their
 * words agree and the rows hold the same. Other figures (一季度, 二季度) and denials (合格, 不合格) are other names.
 */
export function matchIndicators<Row extends NamedRow>(
  first: readonly Row[],
  second: readonly Row[],
  { whole, apart, isSame }: Evidence<Row> = {},
): Pairs {
  const pairs = new Pairs(first.length, second.length);
  if (whole) {
    pairs.byWhole(
      (index) => whole(first[index]!),
      (index) => whole(second[index]!),
    );
  }
  const firstWords = first.map(wordsOf);
  const secondWords = second.map(wordsOf);
  const keys: readonly ((words: Words, row: Row) => string | null)[] = [
    ({ section, level2, full }) => joined(section, level2, full),
    ...(apart
      ? [({ section, level2, full }: Words, row: Row) => joined(section, level2, full, apart(row))]
      : []),
    ({ section, full }) => full && joined(section, full),
    ({ full }) => full,
    ({ section, level2, name }) => name && joined(section, level2, name),
    ({ section, name }) => name && joined(section, name),
    ({ name }) => name,
  ];
  const bySameWords = (): boolean =>
    keys.some((key) =>
      pairs.byKey(
        (index) => key(firstWords[index]!, first[index]!),
        (index) => key(secondWords[index]!, second[index]!),
      ),
    );
  const byNearWords = (): boolean =>
    pairs.byNearness((a, b) => {
      const [one, other] = [firstWords[a]!, secondWords[b]!];
      if (one.section !== other.section) return 0;
      return nearness(one, other, () => isSame?.(first[a]!, second[b]!) ?? false);
    });
  // A pair that is found may leave another without a rival.
  while (bySameWords() || byNearWords());
  return pairs;
}

interface Words {
  readonly section: string;
  readonly level2: string;
  /** The name without what means nothing; null for a row without a name. */
  readonly full: string | null;
  /** The same without years: 2023年培训人数 is next year's 2024年培训人数. */
  readonly name: string | null;
  readonly pieces: readonly string[];
  readonly figures: string;
}

const NUMBERED = /^(?:指标\d{1,2}[:.、]?|[①-⑳]|\(?\d{1,2}\)?[.、)](?!\d)|[一二三四五六七八九十]{1,3}、)/;
const BRACKETED = /\(([^()]*)\)/g;
const BOUND = /[≥≤<>=]=?[\d*×xX_.]{1,8}[^\d*()≥≤<>=]{0,8}$/;
const POINTS = /^\d+(?:\.\d+)?分$/;
const MARKS = /[\s,.;:、。·“”"'‘’《》<>★☆▲△※*#_-]/g;
const YEAR = /20\d{2}年度?/g;
/** What makes another name of one that is written nearly the same. */
const FIGURE = /[\d〇零一二三四五六七八九十百千万亿两半a-z①-⑳Ⅰ-Ⅻ不未无非]/gi;

function wordsOf({ level1, level2, name }: NamedRow): Words {
  const full = nameWords(name);
  const plain = full.replace(YEAR, '') || full;
  return {
    section: wordOf(level1),
    level2: wordOf(level2),
    full: full || null,
    name: plain || null,
    pieces: piecesOf(plain),
    figures: (plain.match(FIGURE) ?? []).sort().join('').toLowerCase(),
  };
}

/**
 * What a name says: without its number, its bound, the brackets that hold a unit or points, and punctuation.
 * Other brackets tell rows apart: 培训人数（线上）, 培训人数（线下）.
 */
export function nameWords(name: string): string {
  return withoutNumber(name)
    .replace(BRACKETED, (whole, inside: string) =>
      hintsInName(`事(${inside})`).unit !== null || POINTS.test(inside) ? '' : whole,
    )
    .replace(BOUND, '')
    .replace(MARKS, '');
}

/** A name without the number that it has in its list: 指标1：培训人数, 2、培训人数. */
export function withoutNumber(name: string): string {
  return normalise(name).replace(NUMBERED, '');
}

/** Two characters each, so that their order counts. */
function piecesOf(name: string): readonly string[] {
  const characters = [...name];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** Half of the pieces agree at least. */
const LEAST = 0.5;

function nearness(one: Words, other: Words, isSame: () => boolean): number {
  if (one.name === null || other.name === null || one.figures !== other.figures) return 0;
  const near = (2 * common(one.pieces, other.pieces)) / (one.pieces.length + other.pieces.length || 1);
  if (near < LEAST) return 0;
  return holdsAllOf(one.name, other.name) || holdsAllOf(other.name, one.name) || isSame() ? near : 0;
}

function common(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  return one.filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function holdsAllOf(name: string, other: string): boolean {
  return common([...other], [...name]) === [...other].length;
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.join('\n');
}
