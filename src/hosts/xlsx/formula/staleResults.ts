import { Decimal } from '../../../notation/decimal';
import type { Range } from '../../../sheet/address';
import type { Sheet } from '../../../sheet/sheet';
import { UNKNOWN, evaluateFormula } from './evaluateFormula';
import type { Outcome } from './evaluateFormula';
import { parseFormula } from './parseFormula';
import { formulaCells, namesOf, outcomeOf, rowsWithin } from './storedCells';

/** Formulas that are looked at, and cells that they look at; whoever calculates more by hand knows why. */
const MOST_FORMULAS = 20_000;
const MOST_VISITS = 500_000;

/**
 * The sheets, by id, with a formula whose stored result is not what it comes to with the values that are
 * stored now. What only Excel can judge counts for nothing.
 */
export function sheetsWithStaleResults(sheets: readonly Sheet[]): ReadonlySet<string> {
  const byName = namesOf(sheets);
  const stale = new Set<string>();
  let formulas = 0;
  let visits = 0;

  function* look(own: Sheet, name: string | null, range: Range): Generator<Outcome> {
    const sheet = name === null ? own : byName.get(name.toLowerCase());
    if (!sheet || visits > MOST_VISITS) yield UNKNOWN;
    for (const row of sheet ? rowsWithin(sheet, range) : []) {
      visits += 1;
      for (const column of sheet!.grid.columns(row)) {
        if (column < range.left || column > range.right) continue;
        visits += 1;
        yield outcomeOf(sheet!.grid.cell(row, column)?.value ?? null);
      }
    }
  }

  for (const sheet of sheets) {
    for (const [{ row, column }, text] of formulaCells(sheet)) {
      if ((formulas += 1) > MOST_FORMULAS) return stale;
      const cell = sheet.grid.cell(row, column)!;
      const expression = cell.calculated ? parseFormula(text) : null;
      if (!expression) continue;
      const now = evaluateFormula(expression, (name, range) => look(sheet, name, range));
      if (now === UNKNOWN || isSame(outcomeOf(cell.value), now)) continue;
      stale.add(sheet.id);
      break;
    }
  }
  return stale;
}

/** Excel counts in binary numbers, so a difference far behind the digits that it shows is none. */
const TOLERANCE = new Decimal('1e-9');

function isSame(stored: Outcome, now: Outcome): boolean {
  if (Decimal.isDecimal(stored) && (now === null || Decimal.isDecimal(now))) {
    const size = Decimal.max(1, stored.abs(), now?.abs() ?? 0);
    return stored
      .minus(now ?? 0)
      .abs()
      .lessThanOrEqualTo(size.times(TOLERANCE));
  }
  if (isError(stored) && isError(now)) return stored.error === now.error;
  return stored === now || (stored === '' && now === null);
}

function isError(outcome: Outcome): outcome is Extract<Outcome, { readonly error: string }> {
  return typeof outcome === 'object' && outcome !== null && 'error' in outcome;
}
