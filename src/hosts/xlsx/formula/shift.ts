import { MAX_COLUMN, MAX_ROW, columnName, parseA1 } from '../../../sheet/address';
import { tokensOf } from './tokens';

/**
 * A formula as Excel would copy it some rows down and columns to the right: relative references
 * move, those fixed by `$` stay, one that leaves the sheet becomes `#REF!`. This is how the cells of
 * a shared formula get theirs.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind === 'cell') return shiftCell(text, rows, columns);
      if (kind === 'columns') return shiftPair(text, (part) => shiftColumn(part, columns));
      if (kind === 'rows') return shiftPair(text, (part) => shiftRow(part, rows));
      return text;
    })
    .join('');
}

const LOST = '#REF!';

function shiftCell(text: string, rows: number, columns: number): string {
  const [, column, row] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text)!;
  const moved = [shiftColumn(column!, columns), shiftRow(row!, rows)];
  return moved.includes(LOST) ? LOST : moved.join('');
}

function shiftPair(text: string, shift: (part: string) => string): string {
  const moved = text.split(':').map(shift);
  return moved.includes(LOST) ? LOST : moved.join(':');
}

function shiftColumn(text: string, columns: number): string {
  if (text.startsWith('$')) return text;
  const moved = parseA1(`${text}1`)!.column + columns;
  return moved >= 1 && moved <= MAX_COLUMN ? columnName(moved) : LOST;
}

function shiftRow(text: string, rows: number): string {
  if (text.startsWith('$')) return text;
  const moved = Number(text) + rows;
  return moved >= 1 && moved <= MAX_ROW ? String(moved) : LOST;
}
