import { parseA1, parseRange } from '../../../../src/sheet/address';
import { isCellError } from '../../../../src/sheet/cell';
import type { CellValue } from '../../../../src/sheet/cell';
import type { MemorySheet } from './memorySheet';
import type { MemoryWorkbook } from './memoryWorkbook';

/**
 * A calculator for tests: sums, differences, products and quotients of numbers, cells of the same
 * sheet and SUM over ranges. Whatever else a formula says keeps the result that it was stored with.
 */
export function calculate(workbook: MemoryWorkbook): void {
  for (const sheet of workbook.sheets) {
    const formulas = [...sheet.stored()].filter(([, , cell]) => cell.formula !== null);
    // One round for every step of the longest chain of formulas; a circle stops there too.
    for (let round = 0; round < formulas.length; round += 1) {
      let moved = false;
      for (const [row, column, { formula }] of formulas) {
        const result = resultOf(sheet, formula!);
        if (result === undefined || result === sheet.cell(row, column)!.value) continue;
        sheet.write(row, column, { value: result });
        moved = true;
      }
      if (!moved) break;
    }
  }
}

/** The result of a formula; undefined where it says something this calculator does not know. */
function resultOf(sheet: MemorySheet, formula: string): CellValue | undefined {
  const tokens = formula
    .slice(1)
    .replaceAll(/[\s$]/g, '')
    .toUpperCase()
    .match(/SUM\(|[A-Z]+\d+(?::[A-Z]+\d+)?|\d+(?:\.\d+)?|[-+*/(),]|./g);
  const rest = [...(tokens ?? [])];
  const value = sum(sheet, rest);
  if (value === undefined || rest.length > 0) return undefined;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : { error: '#DIV/0!' };
}

function sum(sheet: MemorySheet, tokens: string[]): number | undefined {
  let value = product(sheet, tokens);
  while (value !== undefined && (tokens[0] === '+' || tokens[0] === '-')) {
    const sign = tokens.shift() === '+' ? 1 : -1;
    const next = product(sheet, tokens);
    value = next === undefined ? undefined : value + sign * next;
  }
  return value;
}

function product(sheet: MemorySheet, tokens: string[]): number | undefined {
  let value = term(sheet, tokens);
  while (value !== undefined && (tokens[0] === '*' || tokens[0] === '/')) {
    const operator = tokens.shift();
    const next = term(sheet, tokens);
    if (next === undefined) return undefined;
    value = operator === '*' ? value * next : value / next;
  }
  return value;
}

function term(sheet: MemorySheet, tokens: string[]): number | undefined {
  const token = tokens.shift();
  if (token === undefined) return undefined;
  if (token === '-') {
    const value = term(sheet, tokens);
    return value === undefined ? undefined : -value;
  }
  if (token === '(') {
    const value = sum(sheet, tokens);
    return tokens.shift() === ')' ? value : undefined;
  }
  if (token === 'SUM(') return total(sheet, tokens);
  if (/^\d/.test(token)) return Number(token);
  const at = parseA1(token);
  return at ? numberAt(sheet, at.row, at.column) : undefined;
}

function total(sheet: MemorySheet, tokens: string[]): number | undefined {
  let value: number | undefined = 0;
  for (;;) {
    const range = tokens[0]?.includes(':') ? parseRange(tokens.shift()!) : null;
    const part: number | undefined = range ? 0 : sum(sheet, tokens);
    if (part === undefined) return undefined;
    value += part;
    if (range) {
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          const held = sheet.cell(row, column)?.value;
          if (typeof held === 'number') value += held;
        }
      }
    }
    const end = tokens.shift();
    if (end === ')') return value;
    if (end !== ',') return undefined;
  }
}

function numberAt(sheet: MemorySheet, row: number, column: number): number | undefined {
  const value = sheet.cell(row, column)?.value ?? null;
  if (value === null) return 0;
  if (isCellError(value)) return NaN;
  return typeof value === 'number' ? value : undefined;
}
