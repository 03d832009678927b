import { MAX_COLUMN, MAX_ROW, columnName, parseA1 } from '../../../sheet/address';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/** Returns a formula, or a part of it, moved so many rows down and columns to the right. */
type Shift = (rows: number, columns: number) => string;

/**
 * Moves a formula as Excel does when it is copied so many rows down and columns to the right: relative references move,
 * those fixed by `$` stay, one that leaves the sheet becomes `#REF!`. The cells of a shared formula get theirs this
 * way.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : shifterOf(formula)(rows, columns);
}

/** Returns a `Shift` for a formula that thousands of cells share: the formula is split into tokens only once. */
export function shifterOf(formula: string): Shift {
  const parts: (string | Shift)[] = [];
  for (const token of tokensOf(formula)) {
    const part = shiftOf(token);
    const before = parts.at(-1);
    // Adjacent tokens that do not move become one piece.
    if (typeof part === 'string' && typeof before === 'string') parts[parts.length - 1] = before + part;
    else parts.push(part);
  }
  // join() and not +, which would keep all pieces in memory.
  return (rows, columns) =>
    parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

const LOST = '#REF!';

function shiftOf({ kind, text }: Token): string | Shift {
  if (kind === 'cell') {
    const [, column, row] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text)!;
    return both(columnShift(column!), rowShift(row!), '');
  }
  if (kind !== 'columns' && kind !== 'rows') return text;
  const [first, last] = text.split(':').map(kind === 'columns' ? columnShift : rowShift);
  return both(first!, last!, ':');
}

function both(first: Shift, second: Shift, between: string): Shift {
  return (rows, columns) => {
    const [a, b] = [first(rows, columns), second(rows, columns)];
    return a === LOST || b === LOST ? LOST : a + between + b;
  };
}

function columnShift(text: string): Shift {
  if (text.startsWith('$')) return () => text;
  const { column } = parseA1(`${text}1`)!;
  return (_, columns) => {
    const moved = column + columns;
    return moved >= 1 && moved <= MAX_COLUMN ? columnName(moved) : LOST;
  };
}

function rowShift(text: string): Shift {
  if (text.startsWith('$')) return () => text;
  const row = Number(text);
  return (rows) => {
    const moved = row + rows;
    return moved >= 1 && moved <= MAX_ROW ? String(moved) : LOST;
  };
}
