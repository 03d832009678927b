import { Decimal } from '../../../notation/decimal';
import type { Range } from '../../../sheet/address';
import type { Sheet } from '../../../sheet/sheet';
import { UNKNOWN, evaluateFormula } from './evaluateFormula';
import type { Outcome } from './evaluateFormula';
import { parseFormula } from './parseFormula';
import { formulaCells, namesOf, outcomeOf, rowsWithin } from './storedCells';

/** At most so many formulas are checked, and so many cells read for them. */
const MOST_FORMULAS = 20_000;
const MOST_VISITS = 500_000;

/**
 * Returns the ids of sheets with a stale result: a formula whose stored result differs from what the stored values
 * give. Formulas that only Excel can calculate do not count.
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

/** Excel calculates in binary numbers, so a relative difference far behind the digits that it shows does not count. */
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
