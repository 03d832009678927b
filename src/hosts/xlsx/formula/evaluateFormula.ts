import { Decimal, HUNDRED, ZERO } from '../../../notation/decimal';
import type { Range } from '../../../sheet/address';
import type { CellError } from '../../../sheet/cell';
import type { Expression } from './parseFormula';

/** The value of a part of a formula; null is an empty cell. */
export type Value = Decimal | string | boolean | null;

/** The outcome of a part that only Excel can calculate. */
export const UNKNOWN = Symbol('unknown');

/** The outcome of a cell or a formula; an error such as `#DIV/0!` is an outcome as well. */
export type Outcome = Value | CellError | typeof UNKNOWN;

/** Returns the values of the cells that a formula refers to, row by row; empty cells of a range may be left out. */
export type Look = (sheet: string | null, range: Range) => Iterable<Outcome>;

class Unknown extends Error {}

/** Carries an error value up to the whole formula, as in Excel. */
class Failed extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

const failed = (error: string) => new Failed({ error });

/**
 * Calculates a formula in decimals, as Excel shows the result: with 15 significant digits, without the binary remainder
 * behind them.
 */
export function evaluateFormula(expression: Expression, look: Look): Outcome {
  try {
    return new Evaluation(look).value(expression);
  } catch (error) {
    if (error instanceof Unknown) return UNKNOWN;
    if (error instanceof Failed) return error.value;
    throw error;
  }
}

class Evaluation {
  constructor(private readonly look: Look) {}

  value(expression: Expression): Value {
    switch (expression.kind) {
      case 'number':
      case 'text':
        return expression.value;
      case 'error':
        throw failed(expression.value);
      case 'range': {
        const { top, bottom, left, right } = expression.range;
        if (top !== bottom || left !== right) throw new Unknown();
        return [...this.inside(expression)][0] ?? null;
      }
      case 'negative':
        return this.number(expression.operand).negated();
      case 'percent':
        return this.number(expression.operand).dividedBy(HUNDRED);
      case 'chain':
        return expression.rest.reduce(
          (left, { operator, operand }) => combine(left, operator, this.value(operand)),
          this.value(expression.first),
        );
      case 'call':
        return this.call(expression.name, expression.operands);
    }
  }

  private *inside(range: Expression & { readonly kind: 'range' }): Generator<Value> {
    for (const value of this.look(range.sheet, range.range)) {
      if (value === UNKNOWN) throw new Unknown();
      if (typeof value === 'object' && value !== null && 'error' in value) throw new Failed(value);
      yield value;
    }
  }

  private number(expression: Expression | undefined): Decimal {
    if (!expression) throw new Unknown();
    return numberOf(this.value(expression));
  }

  private call(name: string, operands: readonly Expression[]): Value {
    switch (name) {
      case 'SUM':
        return this.numbers(operands).reduce((sum, number) => sum.plus(number), ZERO);
      case 'MIN':
      case 'MAX': {
        const numbers = this.numbers(operands);
        if (numbers.length === 0) return ZERO;
        return name === 'MIN' ? Decimal.min(...numbers) : Decimal.max(...numbers);
      }
      case 'ROUND':
      case 'ROUNDUP':
      case 'ROUNDDOWN':
        return this.round(operands, ROUNDINGS[name]);
      case 'IF': {
        const [condition, yes, no] = operands;
        if (!condition || !yes || operands.length > 3) throw new Unknown();
        if (this.truth(condition)) return this.value(yes);
        return no ? this.value(no) : false;
      }
      case 'IFERROR': {
        const [value, otherwise] = operands;
        if (!value || !otherwise || operands.length > 2) throw new Unknown();
        try {
          return this.value(value);
        } catch (error) {
          if (error instanceof Failed) return this.value(otherwise);
          throw error;
        }
      }
      default:
        throw new Unknown();
    }
  }

  /** Returns the numbers that SUM, MIN and MAX count: texts and empty cells of a range are skipped. */
  private numbers(operands: readonly Expression[]): Decimal[] {
    return operands.flatMap((operand) =>
      operand.kind === 'range'
        ? [...this.inside(operand)].filter((value) => Decimal.isDecimal(value))
        : [this.number(operand)],
    );
  }

  private round([value, places, ...more]: readonly Expression[], rounding: Rounding): Decimal {
    if (more.length > 0) throw new Unknown();
    const number = decimalShown(this.number(value));
    const digits = this.number(places).truncated().toNumber();
    if (Math.abs(digits) > 20) throw new Unknown();
    const scale = new Decimal(10).pow(digits);
    return number.times(scale).toDecimalPlaces(0, rounding).dividedBy(scale);
  }

  private truth(condition: Expression): boolean {
    const value = this.value(condition);
    if (typeof value === 'boolean') return value;
    if (typeof value === 'string') throw new Unknown();
    return value !== null && !value.isZero();
  }
}

function numberOf(value: Value): Decimal {
  if (value === null) return ZERO;
  if (typeof value === 'boolean') return new Decimal(value ? 1 : 0);
  if (typeof value !== 'string') return value;
  // Excel calculates with digits stored as text, also dates and amounts; words are an error.
  if (/^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(value)) return new Decimal(value.trim());
  throw MAY_BE_A_NUMBER.test(value) ? new Unknown() : failed('#VALUE!');
}

const MAY_BE_A_NUMBER = /[\p{N}一二三四五六七八九十]|^(?:true|false)$/iu;

function combine(left: Value, operator: string, right: Value): Value {
  switch (operator) {
    case '+':
      return numberOf(left).plus(numberOf(right));
    case '-':
      return numberOf(left).minus(numberOf(right));
    case '*':
      return numberOf(left).times(numberOf(right));
    case '/': {
      const divisor = numberOf(right);
      if (divisor.isZero()) throw failed('#DIV/0!');
      return numberOf(left).dividedBy(divisor);
    }
    default:
      return COMPARISONS[operator]!(compare(left, right));
  }
}

type Rounding = (typeof ROUNDINGS)[keyof typeof ROUNDINGS];

const ROUNDINGS = {
  ROUND: Decimal.ROUND_HALF_UP,
  ROUNDUP: Decimal.ROUND_UP,
  ROUNDDOWN: Decimal.ROUND_DOWN,
} as const;

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Compares in Excel's order: numbers before texts before booleans; an empty cell is 0, '' or false. */
function compare(a: Value, b: Value): number {
  if (a === null && b === null) return 0;
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  if (Decimal.isDecimal(left) && Decimal.isDecimal(right)) {
    return decimalShown(left).comparedTo(decimalShown(right));
  }
  if (typeof left === 'string' && typeof right === 'string') {
    const [one, other] = [left.toLowerCase(), right.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rank(left) - rank(right);
}

function blankLike(value: Value): Exclude<Value, null> {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : ZERO;
}

function rank(value: Exclude<Value, null>): number {
  if (typeof value === 'string') return 2;
  return typeof value === 'boolean' ? 3 : 1;
}

function decimalShown(value: Decimal): Decimal {
  return value.toSignificantDigits(15);
}
