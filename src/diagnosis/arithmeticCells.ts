import { isBlankAmount } from '../form/facts/blankAmount';
import type { Form, Indicator, LevelWeight, Measure, NumberEntry } from '../form/form';
import { ZERO } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import type { Address } from '../sheet/address';
import { MAX_COLUMN } from '../sheet/address';
import type { ArithmeticCell, CellRole, Value } from './diagnosis';
import type { Measured } from './slips';

/** Roles of numbers that follow from others. */
const RESULTS: ReadonlySet<CellRole> = new Set([
  'rate',
  'execution-score',
  'completion',
  'level-weight',
  'total-weight',
  'total',
  'other-total',
  'grade',
]);

/**
 * The cells of one form’s arithmetic. A cell merged over several rows is one object, so that equations that share the
 * cell share the object.
 */
export class FormCells {
  private readonly known = new Map<number, ArithmeticCell>();

  constructor(private readonly form: Form) {}

  ofFund(fund: number, role: FundCellRole): ArithmeticCell | null {
    const row = this.form.funds[fund];
    const entry = row ? FUND_ENTRIES[role](row) : null;
    if (!entry) return null;
    // A sign for nothing (-, —, /) beside a budget is zero, a blank is unknown.
    const isNothing = role === 'executed' && entry.reading === 'empty' && !isBlankAmount(entry);
    return this.cell(entry.at, role, isNothing ? ZERO : trusted(entry), entry, fund, null);
  }

  ofIndicator(indicator: number, role: IndicatorCellRole): ArithmeticCell | null {
    const entry = this.form.indicators[indicator]?.[role] ?? null;
    return entry && this.cell(entry.at, role, trusted(entry), entry, null, indicator);
  }

  /** The number of a target or achievement as it was typed, without the 万 behind it. */
  ofMeasure(indicator: number, role: 'target' | 'actual'): ArithmeticCell | null {
    const measure = this.form.indicators[indicator]?.[role];
    const entry = measure?.entry;
    if (!measure || !entry) return null;
    const isKnown = entry.calculated && entry.elsewhere === undefined;
    return this.cell(entry.at, role, isKnown ? typedNumber(measure) : null, entry, null, indicator);
  }

  ofLevel({ at, weight, rows }: Pick<LevelWeight, 'at' | 'weight' | 'rows'>): ArithmeticCell {
    return this.cell(at, 'level-weight', weight, null, null, rows[0] ?? null);
  }

  ofTotal(role: 'total' | 'total-weight'): ArithmeticCell | null {
    const entry = role === 'total' ? this.form.total?.score : this.form.total?.weight;
    return entry ? this.cell(entry.at, role, trusted(entry), entry, null, null) : null;
  }

  ofOtherTotals(): readonly ArithmeticCell[] {
    return this.form.otherTotals.map((entry) =>
      this.cell(entry.at, 'other-total', trusted(entry), entry, null, null),
    );
  }

  /** @param name the grade that the cell states; null where none is or it is not understood */
  ofGrade(name: string | null): ArithmeticCell | null {
    const entry = this.form.grade;
    if (!entry) return null;
    const isKnown = entry.calculated && entry.elsewhere === undefined;
    return this.cell(entry.at, 'grade', isKnown ? name : null, entry, null, null);
  }

  private cell(
    at: Address,
    role: CellRole,
    recorded: Value | null,
    entry: ArithmeticCell['entry'],
    fund: number | null,
    indicator: number | null,
  ): ArithmeticCell {
    const key = keyOf(at, role);
    let cell = this.known.get(key);
    if (!cell) {
      const nature = RESULTS.has(role) ? 'result' : 'fact';
      cell = { at, role, nature, recorded, entry, fund, indicator };
      this.known.set(key, cell);
    }
    return cell;
  }
}

export type FundCellRole =
  'initial' | 'budget' | 'executed' | 'execution-weight' | 'rate' | 'execution-score';
export type IndicatorCellRole = 'weight' | 'coefficient' | 'completion' | 'score';

const FUND_ENTRIES: Readonly<Record<FundCellRole, (fund: Form['funds'][number]) => NumberEntry | null>> = {
  initial: ({ initial }) => initial,
  budget: ({ budget }) => budget,
  executed: ({ executed }) => executed,
  'execution-weight': ({ weight }) => weight,
  rate: ({ rate }) => rate,
  'execution-score': ({ score }) => score,
};

const ROLES: readonly CellRole[] = [
  'initial',
  'budget',
  'executed',
  'rate',
  'execution-weight',
  'execution-score',
  'target',
  'actual',
  'weight',
  'coefficient',
  'completion',
  'score',
  'level-weight',
  'total-weight',
  'total',
  'other-total',
  'grade',
];
const PLACE = new Map(ROLES.map((role, index) => [role, index]));

/** Weight and score may share one cell (`10/9.5`) and are two numbers all the same. */
function keyOf({ row, column }: Address, role: CellRole): number {
  return (row * MAX_COLUMN + column) * ROLES.length + PLACE.get(role)!;
}

/** True for a number to rely on: none whose formula was not calculated or leads elsewhere. */
function trusted({ number, calculated, elsewhere }: NumberEntry): Decimal | null {
  return calculated && elsewhere === undefined ? number : null;
}

/** Returns the number whose digits somebody may have mistyped; null for anything but a single number. */
export function typedNumber({ meaning }: Measure): Decimal | null {
  if (meaning.kind !== 'number' || meaning.absence) return null;
  return meaning.scale ? meaning.value.div(meaning.scale) : meaning.value;
}

/** The indicator with another number typed as its target or achievement. */
export function withTyped(indicator: Indicator, role: 'target' | 'actual', typed: Decimal): Indicator {
  const measure = indicator[role];
  if (measure.meaning.kind !== 'number') return indicator;
  const value = measure.meaning.scale ? typed.times(measure.meaning.scale) : typed;
  return { ...indicator, [role]: { ...measure, meaning: { ...measure.meaning, value } } };
}

/** True for a cell whose number a formula gives: nobody mistypes it, and it follows by itself. */
export function hasFormula({ entry }: ArithmeticCell): boolean {
  return entry !== null && entry.formula !== null;
}

/** The same cell's number entry with another number in it. */
export function entryWith<Some extends NumberEntry>(cell: ArithmeticCell, number: Decimal): Some {
  const entry = cell.entry as Some;
  return number === cell.recorded ? entry : { ...entry, number };
}

/** Says what a cell’s number measures, which decides by what factors people mistake it. */
export function measuredOf(
  form: Form,
  { role, indicator }: Pick<ArithmeticCell, 'role' | 'indicator'>,
): Measured {
  switch (role) {
    case 'initial':
    case 'budget':
    case 'executed':
      return 'amount';
    case 'rate':
    case 'coefficient':
    case 'completion':
      return 'share';
    case 'target':
    case 'actual': {
      const { meaning } = form.indicators[indicator!]![role];
      const dimension = meaning.kind === 'number' ? meaning.unit?.dimension : undefined;
      return dimension === 'ratio' ? 'share' : dimension === 'money' ? 'amount' : 'number';
    }
    default:
      return 'number';
  }
}
