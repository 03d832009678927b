import type { NumberEntry } from '../form/form';
import { Decimal } from '../notation/decimal';
import { hasFormula, measuredOf } from './arithmeticCells';
import type { ArithmeticCell, Culprit, EquationKind, Value } from './diagnosis';
import { numberOf, valueOf } from './equation';
import type { Changes, Equation, State } from './equation';
import { rowEquation } from './scoreEquations';
import { slipBetween, slipsOf } from './slips';
import type { SlipKind, Window } from './slips';
import type { DiagnosedForm } from './diagnosedForm';

/** A trial: other numbers in one or two cells, what changes with them, and what becomes right. */
export interface Attempt {
  readonly culprits: readonly Culprit[];
  readonly followers: readonly Culprit[];
  /** How many of the followers agreed with what is now called wrong, and so speak against it. */
  readonly against: number;
  /** All that is changed, earlier repairs included. */
  readonly changes: Changes;
  /** Equations that failed and hold now. */
  readonly fixed: readonly Equation[];
  /** Rows whose score disagreed with the rules, or had to be believed, and is now just what they give. */
  readonly supporting: readonly Equation[];
}

/** Where other numbers for a cell are looked for: an equation that holds for many of them does not give one. */
const INEXACT: ReadonlySet<EquationKind> = new Set([
  'within-budget',
  'level-scores',
  'rate',
  'execution-score',
  'execution-indicator',
  'completion',
  'coefficient',
  'row',
]);

/** What a rounded result gives is known only roughly, the more so the smaller the rate. */
function around(value: Decimal): Window {
  return { from: value.times('0.5'), to: value.times('1.5') };
}

/** Tries other numbers in the cells of a form’s equations. */
export class Search {
  /** Made for the first number that is tried: most forms have none to try. */
  private byCell: ReadonlyMap<ArithmeticCell, readonly Equation[]> | null = null;

  /**
   * @param equations all but those of rows, in the order in which results follow from one another
   * @param carriers the indicators whose scores count
   */
  constructor(
    private readonly subject: DiagnosedForm,
    private readonly equations: readonly Equation[],
    private readonly carriers: readonly number[],
  ) {}

  /** The equations that a cell takes part in, those of rows last. */
  of(cell: ArithmeticCell): readonly Equation[] {
    this.byCell ??= this.equationsByCell();
    return this.byCell.get(cell) ?? [];
  }

  private equationsByCell(): ReadonlyMap<ArithmeticCell, readonly Equation[]> {
    const byCell = new Map<ArithmeticCell, Equation[]>();
    const note = (cell: ArithmeticCell, equation: Equation): void => {
      const known = byCell.get(cell);
      if (known) known.push(equation);
      else byCell.set(cell, [equation]);
    };
    const rows = this.carriers.flatMap((index) => rowEquation(this.subject, index) ?? []);
    for (const equation of [...this.equations, ...rows]) {
      note(equation.of, equation);
      for (const cell of equation.from) if (cell !== equation.of) note(cell, equation);
    }
    return byCell;
  }

  /** The numbers to try in a cell so that one of the open equations holds. */
  valuesFor(cell: ArithmeticCell, open: readonly Equation[], base: Changes): readonly Value[] {
    const own = this.of(cell).filter((equation) => open.includes(equation));
    const solved = own.flatMap((equation) => equation.solve(cell, base) ?? []);
    const { recorded } = cell;
    // A part of a sum by formula has a say in what follows from the sum.
    const isThroughFormula = own.length === 0;
    if (!(recorded instanceof Decimal)) return solved;
    if (!isThroughFormula && !own.some(({ kind }) => INEXACT.has(kind))) return solved;
    const near = solved.flatMap((value) => (value instanceof Decimal ? around(value) : []));
    // No formula leads from a rate back to an achievement, so values are tried.
    const slips = slipsOf(recorded, measuredOf(this.subject.form, cell), near.length > 0 ? near : undefined);
    return [...slips.map(({ meant }) => meant), ...solved];
  }

  /**
   * Puts values into cells, lets the results that agreed follow, and says what holds then. Null where the values are
   * impossible or an equation that held would break.
   */
  attempt(
    values: readonly (readonly [ArithmeticCell, Value])[],
    open: readonly Equation[],
    base: Changes,
  ): Attempt | null {
    const outcome = this.carry(values, base);
    return outcome.broken.length === 0 ? this.told(values, outcome, open, base) : null;
  }

  /** The equations that held and would be broken by a value alone. */
  brokenBy(cell: ArithmeticCell, value: Value, base: Changes): readonly Equation[] {
    return this.carry([[cell, value]], base).broken;
  }

  culprit(cell: ArithmeticCell, value: Value | null, base: Changes): Culprit {
    const slip = value === null ? null : this.slip(cell, value);
    return { cell, value, slip, isByRule: value instanceof Decimal && this.isLoweredTo(cell, value, base) };
  }

  /**
   * Recalculate lowers a score above what a formula gives, and raises none; it leaves to people what words
   * give, what is hidden, and a cell that holds the weight as well.
   */
  private isLoweredTo(cell: ArithmeticCell, value: Decimal, base: Changes): boolean {
    if (cell.role !== 'score' || !(cell.recorded as Decimal).gt(value)) return false;
    const { form, card } = this.subject;
    if (card.indicators[cell.indicator!]?.nature !== 'quantitative') return false;
    if (form.visibility !== 'visible' || form.indicators[cell.indicator!]!.isHidden) return false;
    if ((cell.entry as NumberEntry).isPart || hasFormula(cell)) return false;
    const row = this.of(cell).find(({ kind }) => kind === 'row');
    const right = row?.solve(cell, base);
    return right instanceof Decimal && right.eq(value);
  }

  /** The slip that makes the recorded number of another. */
  slip(cell: ArithmeticCell, value: Value): SlipKind | null {
    if (typeof value === 'string' || typeof cell.recorded === 'string' || cell.recorded === null) return null;
    const kind = slipBetween(cell.recorded, value, measuredOf(this.subject.form, cell));
    const initial = cell.role === 'budget' ? this.subject.form.funds[cell.fund!]?.initial?.number : null;
    return kind ?? (initial?.eq(cell.recorded) ? 'last-year' : null);
  }

  /**
   * The year's beginning and the year's budget are the same amount in most forms: what stands in both
   * columns of a row was hardly mistyped in both. Not so 0, which stands for what was left out.
   */
  isConfirmed(cell: ArithmeticCell, value: Value | null = cell.recorded): boolean {
    const fund = cell.fund === null ? undefined : this.subject.form.funds[cell.fund];
    const twin = cell.role === 'budget' ? fund?.initial : cell.role === 'initial' ? fund?.budget : null;
    if (!twin?.number || twin.number.isZero() || twin.formula !== null) return false;
    return value instanceof Decimal && twin.number.eq(value);
  }

  private carry(values: readonly (readonly [ArithmeticCell, Value])[], base: Changes): Outcome {
    const changes = new Map(base);
    const followers = new Map<ArithmeticCell, Value>();
    const broken: Equation[] = [];
    const pending: Equation[] = [];
    const put = (cell: ArithmeticCell, value: Value): void => {
      changes.set(cell, value);
      if (!this.isPossible(cell, value, changes)) isImpossible = true;
      pending.push(...this.of(cell));
    };
    let isImpossible = false;
    let against = 0;
    for (const [cell, value] of values) put(cell, value);
    const roots = new Set(values.map(([cell]) => cell));
    const before = new Map<Equation, State>();
    for (let next = 0; next < pending.length && !isImpossible; next += 1) {
      const equation = pending[next]!;
      if (equation.state(changes) !== 'fails') continue;
      let was = before.get(equation);
      if (!was) before.set(equation, (was = equation.state(base)));
      if (was === 'fails') continue;
      const { of } = equation;
      const right =
        equation.isDirected && !roots.has(of) && !followers.has(of) ? equation.solve(of, changes) : null;
      if (right === null) {
        broken.push(equation);
        continue;
      }
      followers.set(of, right);
      if (was === 'holds' && !hasFormula(of)) against += 1;
      put(of, right);
    }
    // What was broken for a moment may hold again once its results have followed.
    const stillBroken = [...new Set(broken)].filter((equation) => equation.state(changes) === 'fails');
    return { changes, followers, against, broken: stillBroken, isImpossible };
  }

  private told(
    values: readonly (readonly [ArithmeticCell, Value])[],
    { changes, followers, against, isImpossible }: Outcome,
    open: readonly Equation[],
    base: Changes,
  ): Attempt | null {
    if (isImpossible) return null;
    const fixed = open.filter(
      (equation) =>
        equation.kind !== 'row' && equation.state(changes) === 'holds' && equation.state(base) === 'fails',
    );
    const rows = new Set(values.flatMap(([cell]) => this.of(cell).filter(({ kind }) => kind === 'row')));
    const supporting = [...rows].filter(
      (equation) =>
        !hasFormula(equation.of) &&
        ((equation.state(base) !== 'holds' && equation.state(changes) === 'holds') ||
          (isAboveWeight(equation, base) && equation.state(changes) === 'silent')),
    );
    const culprit = ([cell, value]: readonly [ArithmeticCell, Value]): Culprit =>
      this.culprit(cell, value, base);
    return {
      culprits: values.map(culprit),
      followers: [...followers].map(culprit),
      against,
      changes,
      fixed,
      supporting,
    };
  }

  /** Values that a person could mean: no negative amounts, no score above its weight, no share above one. */
  private isPossible(cell: ArithmeticCell, value: Value, changes: Changes): boolean {
    if (typeof value === 'string') return true;
    if (value.isNegative() && !value.isZero()) return false;
    const { role, fund, indicator } = cell;
    switch (role) {
      case 'weight':
      case 'execution-weight':
        return value.gt(0) && value.lte(this.subject.rules.ruleset.totalWeight);
      case 'level-weight':
      case 'total-weight':
      case 'total':
      case 'other-total':
        return value.lte(this.subject.rules.ruleset.totalWeight);
      case 'coefficient':
        return value.lte(1);
      case 'execution-score':
      case 'score': {
        const weight = this.of(cell)
          .flatMap(({ from }) => from)
          .find(
            (other) =>
              (other.role === 'weight' || other.role === 'execution-weight') &&
              other.fund === fund &&
              other.indicator === indicator,
          );
        const most = weight && numberOf(weight, changes);
        return !most || value.lte(most);
      }
      default:
        return true;
    }
  }
}

/** The score is more than its weight: another weight under which it is a deduction with a reason speaks for that. */
function isAboveWeight({ of, from }: Equation, base: Changes): boolean {
  const weight = from.find(({ role }) => role === 'weight');
  const [score, most] = [numberOf(of, base), weight ? numberOf(weight, base) : null];
  return score !== null && most !== null && score.gt(most);
}

interface Outcome {
  readonly changes: Changes;
  readonly followers: ReadonlyMap<ArithmeticCell, Value>;
  readonly against: number;
  readonly broken: readonly Equation[];
  readonly isImpossible: boolean;
}

/** True where a value is not the one that stands there now. */
export function isOther(cell: ArithmeticCell, value: Value, base: Changes): boolean {
  const now = valueOf(cell, base);
  return now instanceof Decimal && value instanceof Decimal ? !now.eq(value) : now !== value;
}
