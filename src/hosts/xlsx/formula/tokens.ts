import { parseA1 } from '../../../sheet/address';

/** The kind of a token of a formula. */
export type TokenKind =
  /** `"text"`, quotes included. */
  | 'text'
  | 'number'
  /** `Sheet1!` or `'自评表 2'!`, with its exclamation mark. */
  | 'sheet'
  /** `H13`, `$H$13`. */
  | 'cell'
  /** `A:C`, `$A:$C`. */
  | 'columns'
  /** `1:3`. */
  | 'rows'
  /** `SUM(`, with its bracket. */
  | 'call'
  | 'operator'
  | 'space'
  /** Defined names, errors, structured and external references: kept, never interpreted. */
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const LETTER = '[A-Za-z_\\\\\\u0080-\\uffff]';
const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'!/y],
  ['other', /\[(?:[^[\]]|\[[^[\]]*\])*\][^\s()+\-*/^&=<>,;:!]*!?/y],
  ['other', /#[A-Z0-9/]+[!?]?/iy],
  ['columns', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!$\u0080-\uffff])/y],
  ['rows', /\$?\d+:\$?\d+(?![\w.])/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w!])/y],
  ['call', new RegExp(`${LETTER}[\\w.\\u0080-\\uffff]*\\(`, 'y')],
  ['sheet', new RegExp(`(?:${LETTER}|\\d)[\\w.\\u0080-\\uffff]*!`, 'y')],
  ['cell', /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\w.[\u0080-\uffff])/y],
  [
    'other',
    new RegExp(`(?:${LETTER}|\\$)[\\w.$?\\u0080-\\uffff]*(?:\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\])?`, 'y'),
  ],
  ['operator', /<=|>=|<>|[\s\S]/y],
];

/** Splits a formula into tokens, whose texts joined are the formula again, character by character. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const text = shape.exec(formula)?.[0];
    if (text === undefined) continue;
    return { kind: kind === 'cell' && parseA1(text) === null ? 'other' : kind, text };
  }
  throw new Error('the last shape takes any character');
}
