import { Decimal, ZERO } from '../../../notation/decimal';
import type { Content } from '../../../revision/revision';
import type { Address, Range } from '../../../sheet/address';
import { isCellError } from '../../../sheet/cell';
import type { CellValue } from '../../../sheet/cell';
import type { Sheet } from '../../../sheet/sheet';
import { CellMap } from './cellMap';
import { UNKNOWN, evaluateFormula } from '../formula/evaluateFormula';
import type { Outcome } from '../formula/evaluateFormula';
import { formulaCells, namesOf, outcomeOf, rowsWithin } from '../formula/storedCells';
import { parseFormula, referencesOf } from '../formula/parseFormula';
import type { Expression } from '../formula/parseFormula';

/** New contents of cells, by the id of their sheet. */
export type Contents = ReadonlyMap<string, CellMap<Content>>;

/** The cell of a formula and its new result. */
export interface Result {
  readonly sheetId: string;
  readonly at: Address;
  readonly value: CellValue;
}

interface Formula {
  readonly sheet: Sheet;
  readonly at: Address;
  readonly expression: Expression;
}

/**
 * Limits of the work on one workbook, which people's workbooks do not reach. Formulas beyond them keep their last
 * results until Excel calculates the workbook at the next opening, as the file asks it to.
 */
const MOST_CHARACTERS = 4_000_000;
const MOST_COMPARISONS = 2_000_000;
const MOST_VISITS = 500_000;
/** The longest chain of formulas that need one another's results; each takes room on the stack. */
const MOST_PENDING = 200;

/**
 * Returns the results that change when cells get new contents, of every formula on all sheets that depends on them. An
 * error is a result too. A formula that is not understood keeps its last result until Excel calculates it at the next
 * opening.
 * @param sheets the workbook as it was read
 */
export function formulaResults(sheets: readonly Sheet[], contents: Contents): Result[] {
  const formulas: Formula[] = [];
  let characters = 0;
  for (const sheet of sheets) {
    for (const [at, text] of formulaCells(sheet)) {
      characters += text.length;
      if (characters > MOST_CHARACTERS) break;
      const expression = contents.get(sheet.id)?.has(at) ? null : parseFormula(text);
      if (expression) formulas.push({ sheet, at, expression });
    }
  }
  return new Recalculation(sheets, contents, dependants(formulas, sheets, contents)).results();
}

/** Returns the formulas that refer to a changed cell, or to another such formula. */
function dependants(formulas: readonly Formula[], sheets: readonly Sheet[], contents: Contents): Formula[] {
  const changed = new Map(sheets.map(({ id }) => [id, new CellMap<true>()]));
  for (const [id, cells] of contents) for (const [at] of cells) changed.get(id)?.set(at, true);
  const byName = namesOf(sheets);
  let waiting = [...formulas];
  const found: Formula[] = [];
  let comparisons = 0;
  for (let before = -1; before !== found.length && comparisons < MOST_COMPARISONS;) {
    before = found.length;
    comparisons += waiting.length;
    waiting = waiting.filter((formula) => {
      const touched = [...referencesOf(formula.expression)].some(({ sheet, range }) => {
        const id = sheet === null ? formula.sheet.id : byName.get(sheet.toLowerCase())?.id;
        return id !== undefined && changed.get(id)?.hasWithin(range);
      });
      if (touched) {
        found.push(formula);
        changed.get(formula.sheet.id)!.set(formula.at, true);
      }
      return !touched;
    });
  }
  return found;
}

/** One run over the dependent formulas. Each is evaluated once, when it is first asked for. */
class Recalculation {
  private readonly byName: ReadonlyMap<string, Sheet>;
  private readonly pending = new Map<string, CellMap<Formula>>();
  private readonly done = new Map<string, CellMap<Outcome>>();
  private asking = 0;
  private visits = 0;

  constructor(
    sheets: readonly Sheet[],
    private readonly contents: Contents,
    private readonly formulas: readonly Formula[],
  ) {
    this.byName = namesOf(sheets);
    for (const { id } of sheets) {
      this.pending.set(id, new CellMap());
      this.done.set(id, new CellMap());
    }
    for (const formula of formulas) this.pending.get(formula.sheet.id)!.set(formula.at, formula);
  }

  results(): Result[] {
    return this.formulas.flatMap(({ sheet, at }) => {
      const value = this.valueAt(sheet, at);
      if (value === UNKNOWN) return [];
      // A formula that refers only to an empty cell shows 0.
      const now = toCellValue(value ?? ZERO);
      const before = sheet.grid.cell(at.row, at.column);
      return before?.calculated && same(before.value, now) ? [] : [{ sheetId: sheet.id, at, value: now }];
    });
  }

  private valueAt(sheet: Sheet, at: Address): Outcome {
    const content = this.contents.get(sheet.id)?.get(at);
    if (content) return outcomeOf(content.value);
    const formula = this.pending.get(sheet.id)!.get(at);
    if (!formula) return outcomeOf(sheet.grid.cell(at.row, at.column)?.value ?? null);
    const done = this.done.get(sheet.id)!;
    if (!done.has(at)) {
      if (this.asking >= MOST_PENDING) return UNKNOWN;
      // In a circle of formulas this result is asked for while it is being calculated.
      done.set(at, UNKNOWN);
      this.asking += 1;
      const value = evaluateFormula(formula.expression, (name, range) => this.look(sheet, name, range));
      this.asking -= 1;
      done.set(at, value);
    }
    return done.get(at)!;
  }

  private *look(own: Sheet, name: string | null, range: Range): Generator<Outcome> {
    const sheet = name === null ? own : this.byName.get(name.toLowerCase());
    if (!sheet || this.visits > MOST_VISITS) {
      yield UNKNOWN;
      return;
    }
    const rows = new Map<number, Set<number>>();
    const note = (row: number, column: number) => {
      if (row < range.top || row > range.bottom || column < range.left || column > range.right) return;
      const columns = rows.get(row);
      if (columns) columns.add(column);
      else rows.set(row, new Set([column]));
    };
    for (const row of rowsWithin(sheet, range)) {
      const columns = sheet.grid.columns(row);
      this.visits += 1 + columns.length;
      for (const column of columns) note(row, column);
    }
    for (const at of this.contents.get(sheet.id)?.within(range) ?? []) note(at.row, at.column);
    for (const [row, columns] of rows)
      for (const column of columns) yield this.valueAt(sheet, { row, column });
  }
}

function toCellValue(value: Exclude<Outcome, null | typeof UNKNOWN>): CellValue {
  return Decimal.isDecimal(value) ? value.toSignificantDigits(15).toNumber() : value;
}

function same(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return typeof a === 'number' && typeof b === 'number' ? a.toPrecision(15) === b.toPrecision(15) : a === b;
}
