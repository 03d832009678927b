import { Decimal } from '../notation/decimal';
import { hasFormula } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';
import { numberOf } from './equation';
import type { Changes, Equation } from './equation';
import type { Attempt, Search } from './search';

/** Points given from one row to another, as two levels or two rows show it. */
export interface Moved {
  /** Each puts two weights right, and breaks nothing. */
  readonly attempts: readonly Attempt[];
  /** What fails because of it, whichever two weights they are. */
  readonly explains: readonly Equation[];
}

/** More pairs than these are not tried: a level of so many rows tells nothing. */
const MOST_PAIRS = 400;

/**
 * Finds points that one row gave to another: a level’s rows weigh more than it states, another’s less by exactly that,
 * and neither label is wrong. Where one level alone fails, that is only believed if a row that its weight contradicts
 * speaks for it. Null where nothing does.
 */
export function movedPoints(
  equation: Equation,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): Moved | null {
  if (equation.kind !== 'level-weight') return null;
  const excess = excessOf(equation, base);
  if (!excess) return null;
  const levels = open.filter(({ kind }) => kind === 'level-weight');
  const opposite = levels.find(
    (other) => isApart(equation, other) && excessOf(other, base)?.eq(excess.neg()),
  );
  const others = opposite?.from ?? restOf(equation, base, search);
  const attempts: Attempt[] = [];
  if (equation.from.length * others.length <= MOST_PAIRS) {
    for (const one of equation.from) {
      for (const other of others) {
        const attempt = pair(one, other, excess, open, base, search);
        if (attempt && (opposite || isSpokenFor(attempt, base))) attempts.push(attempt);
      }
    }
  }
  if (!opposite && attempts.length === 0) return null;
  const isPart = (level: Equation): boolean => excessOf(level, base)?.abs().eq(excess.abs()) === true;
  const explains = opposite ? levels.filter(isPart) : [equation];
  return { attempts, explains };
}

function excessOf({ of, exact }: Equation, base: Changes): Decimal | null {
  const [sum, stated] = [exact(base), numberOf(of, base)];
  return sum instanceof Decimal && stated ? sum.minus(stated) : null;
}

function isApart(one: Equation, other: Equation): boolean {
  return other !== one && !other.from.some((cell) => one.from.includes(cell));
}

/** The weights of all other rows, where all of them make up the whole. */
function restOf(equation: Equation, base: Changes, search: Search): readonly ArithmeticCell[] {
  const all = search.of(equation.from[0]!).find(({ kind }) => kind === 'all-weights');
  if (all?.state(base) !== 'holds') return [];
  return all.from.filter((cell) => cell.role === 'weight' && !equation.from.includes(cell));
}

function pair(
  one: ArithmeticCell,
  other: ArithmeticCell,
  excess: Decimal,
  open: readonly Equation[],
  base: Changes,
  search: Search,
): Attempt | null {
  if (hasFormula(one) || hasFormula(other)) return null;
  return search.attempt(
    [
      [one, numberOf(one, base)!.minus(excess)],
      [other, numberOf(other, base)!.plus(excess)],
    ],
    open,
    base,
  );
}

/** Of each of the two rows something failed, and holds with the other weight. */
function isSpokenFor({ culprits, fixed, supporting }: Attempt, base: Changes): boolean {
  const mended = [...fixed, ...supporting.filter((row) => row.state(base) === 'fails')];
  return culprits.every(({ cell }) =>
    mended.some(
      ({ kind, of, from }) => (kind === 'row' || kind === 'coefficient') && [of, ...from].includes(cell),
    ),
  );
}
