import { Decimal } from '../../../notation/decimal';
import { parseLines, parseRange } from '../../../sheet/address';
import type { Range } from '../../../sheet/address';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/** A formula of the kinds that people write below a column of scores; all others are left to Excel. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly value: string }
  /** `#REF!` and the like. */
  | { readonly kind: 'error'; readonly value: string }
  /** A cell is a range of one; `sheet` is null for the formula's own sheet. */
  | { readonly kind: 'range'; readonly sheet: string | null; readonly range: Range }
  | { readonly kind: 'negative' | 'percent'; readonly operand: Expression }
  /** Operators of one level from left to right, in one flat list: `A1+A2+…` may have thousands. */
  | { readonly kind: 'chain'; readonly first: Expression; readonly rest: readonly Operation[] }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly Expression[] };

/** An operator with the operand to its right. */
export interface Operation {
  readonly operator: string;
  readonly operand: Expression;
}

/** The deepest nesting that Excel allows. */
const MOST_NESTED = 64;

class NotUnderstood extends Error {}

/** Parses a formula with or without `=`; null if it holds anything that is not understood. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^\s*=/, '')).filter(({ kind }) => kind !== 'space');
  const parser = new Parser(tokens);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

/** Yields every range that a formula refers to. */
export function* referencesOf(expression: Expression): Generator<Expression & { readonly kind: 'range' }> {
  switch (expression.kind) {
    case 'range':
      yield expression;
      break;
    case 'negative':
    case 'percent':
      yield* referencesOf(expression.operand);
      break;
    case 'chain':
      yield* referencesOf(expression.first);
      for (const { operand } of expression.rest) yield* referencesOf(operand);
      break;
    case 'call':
      for (const operand of expression.operands) yield* referencesOf(operand);
  }
}

/** Operators by precedence, the lowest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['+', '-'],
  ['*', '/'],
];

class Parser {
  private at = 0;
  private nested = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.chain(0);
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return expression;
  }

  private chain(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    const first = this.chain(level + 1);
    const rest: Operation[] = [];
    for (let operator = this.operator(operators); operator; operator = this.operator(operators)) {
      rest.push({ operator, operand: this.chain(level + 1) });
    }
    return rest.length === 0 ? first : { kind: 'chain', first, rest };
  }

  private signed(): Expression {
    this.nested += 1;
    if (this.nested > MOST_NESTED) throw new NotUnderstood();
    const expression = this.unary();
    this.nested -= 1;
    return expression;
  }

  private unary(): Expression {
    if (this.operator(['+'])) return this.signed();
    if (this.operator(['-'])) return { kind: 'negative', operand: this.signed() };
    let operand = this.operand();
    for (let percents = 0; this.operator(['%']); percents += 1) {
      if (percents > MOST_NESTED) throw new NotUnderstood();
      operand = { kind: 'percent', operand };
    }
    return operand;
  }

  private operand(): Expression {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'number', value: new Decimal(token.text) };
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'other':
        if (/^#[A-Z0-9/]+[!?]?$/i.test(token.text)) return { kind: 'error', value: token.text.toUpperCase() };
        break;
      case 'sheet':
        return this.reference(sheetName(token.text));
      case 'cell':
      case 'columns':
      case 'rows':
        this.at -= 1;
        return this.reference(null);
      case 'call':
        return { kind: 'call', name: token.text.slice(0, -1).toUpperCase(), operands: this.operands() };
      case 'operator':
        if (token.text === '(') {
          const inside = this.chain(0);
          if (this.operator([')'])) return inside;
        }
    }
    throw new NotUnderstood();
  }

  private reference(sheet: string | null): Expression {
    const token = this.tokens[this.at];
    this.at += 1;
    let text = token?.text ?? '';
    if (token?.kind === 'cell' && this.operator([':'])) {
      const last = this.tokens[this.at];
      this.at += 1;
      if (last?.kind !== 'cell') throw new NotUnderstood();
      text += `:${last.text}`;
    }
    const range = token && (token.kind === 'cell' ? parseRange(text) : parseLines(text));
    if (!range) throw new NotUnderstood();
    return { kind: 'range', sheet, range };
  }

  private operands(): Expression[] {
    const operands: Expression[] = [];
    if (this.operator([')'])) return operands;
    do operands.push(this.chain(0));
    while (this.operator([',']));
    if (!this.operator([')'])) throw new NotUnderstood();
    return operands;
  }

  private operator(wanted: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'operator' || !wanted.includes(token.text)) return null;
    this.at += 1;
    return token.text;
  }
}

function sheetName(text: string): string {
  return text
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
}
