import type { Decimal } from '../notation/decimal';
import { HUNDRED, ZERO } from '../notation/decimal';
import { scanNumber } from '../notation/number';
import { printDecimal } from '../notation/printDecimal';
import { oneOf } from '../notation/vocabulary';

/** The quantities of its own row that a formula may name. */
export type Quantity = 'achievement' | 'target' | 'weight' | 'completion';

/** An arithmetic expression over them. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal; readonly isPercent: boolean }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | {
      readonly kind: 'operation';
      readonly sign: '+' | '-' | '×' | '÷';
      readonly left: Expression;
      readonly right: Expression;
    };

/** What forms call the quantities; letters as the headings give them: 年度指标值(A), 实际完成值(B). */
const NAMES: Readonly<Record<Quantity, readonly string[]>> = {
  achievement: ['实际完成值', '全年完成值', '全年实际值', '实际值', '完成值', '实际完成数', '实际完成量', '实际数', '完成数', '实际完成情况', 'B', 'b'],
  target: ['目标值', '指标值', '年度指标值', '年度目标值', '年初目标值', '年初指标值', '绩效目标值', '预期值', '计划值', '计划数', '目标数', '计划完成数', '计划完成值', '年度目标', 'A', 'a'],
  weight: ['分值', '权重', '该指标分值', '指标分值', '该项分值', '本项分值', '该指标权重', '指标权重', '该项权重', '权重分', '权重分值', '满分', '满分值', '标准分', '标准分值', '该项满分', '指标满分'],
  completion: ['完成率', '完成比例', '实际完成率', '指标完成率', '目标完成率', '完成百分比'],
}; // prettier-ignore
const QUANTITY_OF: ReadonlyMap<string, Quantity> = new Map(
  (Object.keys(NAMES) as Quantity[]).flatMap((quantity) =>
    NAMES[quantity].map((name) => [name, quantity] as const),
  ),
);
const NAME = oneOf([...QUANTITY_OF.keys()]);
/** `实际完成值(B)`: the letter behind a name names the same. */
const LETTER = /\(([AB])\)/y;
const LETTER_OF: Readonly<Partial<Record<Quantity, string>>> = { target: 'A', achievement: 'B' };
const SUM = /[+-]/y;
const PRODUCT = /[*×xX·/÷]/y;

/** An expression, and where the text goes on after it. */
export interface ScannedExpression {
  readonly expression: Expression;
  readonly end: number;
}

/**
 * The expression that begins at a place of a normalised text, as long as it goes on; null where a
 * quantity is named that is none of the row's.
 * @param own further names of the achievement: the indicator's own
 */
export function scanExpression(text: string, at: number, own: string): ScannedExpression | null {
  let left = scanProduct(text, at, own);
  while (left) {
    const sign = signAt(SUM, text, left.end);
    if (sign === null) return left;
    const right = scanProduct(text, left.end + 1, own);
    left = right && joined(sign === '+' ? '+' : '-', left, right);
  }
  return null;
}

function scanProduct(text: string, at: number, own: string): ScannedExpression | null {
  let left = scanOperand(text, at, own);
  while (left) {
    const sign = signAt(PRODUCT, text, left.end);
    if (sign === null) return left;
    const right = scanOperand(text, left.end + 1, own);
    left = right && joined(sign === '/' || sign === '÷' ? '÷' : '×', left, right);
  }
  return null;
}

function signAt(signs: RegExp, text: string, at: number): string | null {
  signs.lastIndex = at;
  return signs.exec(text)?.[0] ?? null;
}

function joined(
  sign: '+' | '-' | '×' | '÷',
  left: ScannedExpression,
  right: ScannedExpression,
): ScannedExpression {
  const expression = { kind: 'operation', sign, left: left.expression, right: right.expression } as const;
  return { expression, end: right.end };
}

function scanOperand(text: string, at: number, own: string): ScannedExpression | null {
  if (text.charAt(at) === '(') {
    const inside = scanExpression(text, at + 1, own);
    if (inside && text.charAt(inside.end) === ')') return { ...inside, end: inside.end + 1 };
    return null;
  }
  const number = /[\d.]/.test(text.charAt(at)) ? scanNumber(text, at) : null;
  if (number) {
    const isPercent = text.charAt(number.end) === '%';
    const expression = { kind: 'number', value: number.value, isPercent } as const;
    const isInPoints =
      !isPercent && text.charAt(number.end) === '分' && !/[钟值]/.test(text.charAt(number.end + 1));
    return { expression, end: number.end + (isPercent || isInPoints ? 1 : 0) };
  }
  if (own !== '' && text.startsWith(own, at)) return quantityAt(text, 'achievement', at + own.length);
  NAME.lastIndex = at;
  const name = NAME.exec(text)?.[0];
  return name === undefined ? null : quantityAt(text, QUANTITY_OF.get(name)!, at + name.length);
}

function quantityAt(text: string, quantity: Quantity, end: number): ScannedExpression | null {
  LETTER.lastIndex = end;
  const letter = LETTER.exec(text)?.[1];
  // 实际完成值(A): a form that turns the letters round means something else by A/B.
  if (letter !== undefined && letter !== LETTER_OF[quantity]) return null;
  return {
    expression: { kind: 'quantity', quantity },
    end: letter === undefined ? end : LETTER.lastIndex,
  };
}

/** Works out an expression; null where a quantity is unknown or a divisor is zero. */
export function valueOf(
  expression: Expression,
  quantities: Readonly<Record<Quantity, Decimal | null>>,
): Decimal | null {
  switch (expression.kind) {
    case 'number':
      return expression.isPercent ? expression.value.div(HUNDRED) : expression.value;
    case 'quantity':
      return quantities[expression.quantity];
    case 'operation': {
      const left = valueOf(expression.left, quantities);
      const right = valueOf(expression.right, quantities);
      return left && right && operated(expression.sign, left, right);
    }
  }
}

function operated(sign: '+' | '-' | '×' | '÷', left: Decimal, right: Decimal): Decimal | null {
  switch (sign) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '×':
      return left.times(right);
    case '÷':
      return right.eq(ZERO) ? null : left.div(right);
  }
}

/** The quantities that an expression names. */
export function quantitiesIn(expression: Expression): readonly Quantity[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'quantity':
      return [expression.quantity];
    case 'operation':
      return [...quantitiesIn(expression.left), ...quantitiesIn(expression.right)];
  }
}

const PRINTED: Readonly<Record<Quantity, string>> = {
  achievement: '实际完成值',
  target: '目标值',
  weight: '分值',
  completion: '完成率',
};

/** An expression in the words that it is read by. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return `${printDecimal(expression.value)}${expression.isPercent ? '%' : ''}`;
    case 'quantity':
      return PRINTED[expression.quantity];
    case 'operation': {
      const { sign, left, right } = expression;
      const isProduct = sign === '×' || sign === '÷';
      return bracketed(left, isProduct && isSum(left)) + sign + bracketed(right, isProduct || isSum(right));
    }
  }
}

function bracketed(expression: Expression, needed: boolean): string {
  const text = printExpression(expression);
  return needed && expression.kind === 'operation' ? `(${text})` : text;
}

function isSum(expression: Expression): boolean {
  return expression.kind === 'operation' && (expression.sign === '+' || expression.sign === '-');
}
