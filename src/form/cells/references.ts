import { MAX_COLUMN, parseRange } from '../../sheet/address';
import type { Range } from '../../sheet/address';
import type { Grid } from '../../sheet/grid';
import type { Entry } from '../form';

/** Texts in quotes are no references. */
const QUOTED = /"(?:[^"]|"")*"/g;
/** [1]Sheet1!A1, 'D:\[汇总.xlsx]表一'!A1; Table1[金额] has no ! behind it. */
const OTHER_WORKBOOK = /\[[^[\]]+\][^[\]!(),+*/&=<>]*!/;
/** A reference with the sheet before it; a letter, a digit or a bracket behind it makes it another name. */
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\w.\u4e00-\u9fff]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(!.])/gi;
/** A character of a name directly before a reference makes it part of that name. */
const OF_A_NAME = /[\w.\u4e00-\u9fff$]$/;

/** Longer chains of references stand in no form. The limit keeps a sheet that was made to be slow from being slow. */
const MOST_CELLS = 4000;
/**
 * The most characters of formulas that are looked through: thousands of cells may share one formula of many thousand
 * characters.
 */
const MOST_CHARACTERS = 1_000_000;
const UNDER_WAY = 1;
const DONE = 2;

/**
 * Tells for each formula of a sheet whether its result proves nothing, because it comes from another workbook, leads
 * back to its own cell, or is stale. Answers are kept: many formulas of a form refer to the same cells.
 */
export class References {
  private readonly state = new Map<number, typeof UNDER_WAY | typeof DONE>();
  private readonly cyclic = new Set<number>();
  private characters = 0;

  constructor(
    private readonly grid: Grid,
    private readonly sheet: string,
    /** Results on the sheet may be older than the cells they are made of. */
    private readonly isStale: boolean,
  ) {}

  /** Why the result of a cell's formula proves nothing; undefined where it does, and without a formula. */
  elsewhere(row: number, column: number, formula: string): Entry['elsewhere'] {
    if (formula.includes('[') && OTHER_WORKBOOK.test(formula.replace(QUOTED, ''))) return 'link';
    const key = keyOf(row, column);
    if (!this.state.has(key)) this.follow(row, column);
    if (this.cyclic.has(key)) return 'cycle';
    return this.isStale ? 'stale' : undefined;
  }

  /** Follows references depth first; a cell met on its own way is a cycle, with all cells in between. */
  private follow(row: number, column: number): void {
    const way: { readonly key: number; readonly next: Iterator<number> }[] = [];
    const enter = (key: number): void => {
      this.state.set(key, UNDER_WAY);
      way.push({ key, next: this.formulasIn(key) });
    };
    enter(keyOf(row, column));
    while (way.length > 0) {
      const current = way.at(-1)!;
      const { value: key, done } = current.next.next() as IteratorResult<number, undefined>;
      if (done || key === undefined) {
        this.state.set(current.key, DONE);
        way.pop();
      } else if (this.state.get(key) === UNDER_WAY) {
        for (const cell of way.slice(way.findIndex((step) => step.key === key))) this.cyclic.add(cell.key);
      } else if (!this.state.has(key) && this.state.size < MOST_CELLS) enter(key);
    }
  }

  /** The cells with formulas that a cell's formula refers to on its own sheet. */
  private *formulasIn(key: number): Generator<number, undefined> {
    const left = key % MAX_COLUMN;
    const formula = this.formulaAt((key - left) / MAX_COLUMN, left + 1);
    if (!formula) return;
    const plain = formula.includes('"') ? formula.replace(QUOTED, '') : formula;
    for (const match of plain.matchAll(REFERENCE)) {
      const [, sheet, reference] = match;
      if (OF_A_NAME.test(plain.slice(0, match.index)) || !this.isOwn(sheet)) continue;
      const range = parseRange(reference!.replaceAll('$', '').toUpperCase());
      if (range) yield* this.cellsIn(range);
    }
  }

  private formulaAt(row: number, column: number): string | null {
    const formula = this.grid.cell(row, column)?.formula ?? null;
    this.characters += formula?.length ?? 0;
    return formula;
  }

  private isOwn(sheet: string | undefined): boolean {
    if (sheet === undefined) return true;
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return name === this.sheet;
  }

  private *cellsIn({ top, left, bottom, right }: Range): Generator<number, undefined> {
    let seen = 0;
    for (let row = top; row <= bottom && seen < MOST_CELLS; row += 1) {
      seen += 1;
      for (const column of this.grid.columns(row)) {
        if (column < left || column > right) continue;
        if (this.characters > MOST_CHARACTERS) return;
        if (this.formulaAt(row, column)) yield keyOf(row, column);
      }
    }
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMN + column - 1;
}
