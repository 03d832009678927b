import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Localized } from '../locales/localized';
import { Problem } from '../sheet/problem';
import { expectUtf8 } from './utf8Text';

/** A place inside a JSON value: keys and indexes from the outside in. */
export type JsonPath = readonly (string | number)[];

/** A JSON file that was read: its value, and on which line each part stands. */
export interface JsonText {
  readonly value: unknown;
  /**
   * Returns the line, counted from 1, of the part at a path; of a part that is missing, the line of what should hold
   * it.
   */
  lineOf(path: JsonPath): number;
}

const STRICT = { disallowComments: true, allowTrailingComma: false };

/**
 * Reads a JSON file as people save it, with or without a byte order mark. It refuses an entry that is written twice,
 * of which JSON.parse would silently take the last, and a file saved in GBK, whose words would be garbled.
 * @param text the file's content, decoded as UTF-8
 * @param file its name, for messages
 * @param code the problem's code
 * @throws Problem with line and column of the first slip and what was expected there
 */
export function readJson(text: string, file: string, code: string): JsonText {
  const json = text.replace(/^\uFEFF/, '');
  expectUtf8(json, file, code);
  const errors: ParseError[] = [];
  const tree = treeOf(json, errors, file, code);
  const first = errors[0];
  if (first || !tree) throw syntaxProblem(json, first ?? null, file, code);
  const again = repeatedKey(tree);
  if (again) throw repeatedProblem(json, again, file, code);
  return {
    value: JSON.parse(json) as unknown,
    lineOf: (path) => position(json, nodeAt(tree, path).offset).line,
  };
}

function treeOf(json: string, errors: ParseError[], file: string, code: string): Node | undefined {
  try {
    return parseTree(json, errors, STRICT);
  } catch (error) {
    // The parser is recursive: deep nesting exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    const says = { 'zh-CN': '括号嵌套得太深。', 'en-US': 'Brackets are nested too deeply.' };
    throw new Problem(code, says, { file }, error);
  }
}

/** Returns the name of the first entry that its object holds already; null if there is none. */
function repeatedKey({ type, children = [] }: Node): Node | null {
  const known = new Set<unknown>();
  for (const child of children) {
    const name = type === 'object' ? child.children?.[0] : undefined;
    if (name && known.has(name.value)) return name;
    if (name) known.add(name.value);
    const below = repeatedKey(child);
    if (below) return below;
  }
  return null;
}

function repeatedProblem(json: string, { value, offset }: Node, file: string, code: string): Problem {
  const { line, column } = position(json, offset);
  const says = {
    'zh-CN': `第 ${line} 行第 ${column} 列：“${value}”已经写过，同一项只能写一次。`,
    'en-US': `line ${line}, column ${column}: “${value}” is there already; an entry is written once.`,
  };
  return new Problem(code, says, { file });
}

function nodeAt(tree: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function position(json: string, offset: number): { readonly line: number; readonly column: number } {
  const before = json.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

function syntaxProblem(json: string, error: ParseError | null, file: string, code: string): Problem {
  const { line, column } = position(json, error?.offset ?? json.length);
  const says = (error && SLIPS[printParseErrorCode(error.error)]) ?? OTHER_SLIP;
  return new Problem(
    code,
    {
      'zh-CN': `不是有效的 JSON 文件：第 ${line} 行第 ${column} 列${says['zh-CN']}。`,
      'en-US': `This is not valid JSON: line ${line}, column ${column}: ${says['en-US']}.`,
    },
    { file },
  );
}

const OTHER_SLIP: Localized = { 'zh-CN': '有语法错误', 'en-US': 'there is a slip' };

const SLIPS: Readonly<Record<string, Localized>> = {
  PropertyNameExpected: {
    'zh-CN': '应为带双引号的名称（最后一项之后不能有逗号）',
    'en-US': 'a name in double quotes is expected (no comma after the last entry)',
  },
  ValueExpected: {
    'zh-CN': '应有一个值（最后一项之后不能有逗号）',
    'en-US': 'a value is expected (no comma after the last entry)',
  },
  ColonExpected: { 'zh-CN': '应有冒号', 'en-US': 'a colon is expected' },
  CommaExpected: { 'zh-CN': '应有逗号', 'en-US': 'a comma is expected' },
  CloseBraceExpected: { 'zh-CN': '缺少右花括号 }', 'en-US': 'a closing brace } is missing' },
  CloseBracketExpected: { 'zh-CN': '缺少右方括号 ]', 'en-US': 'a closing bracket ] is missing' },
  EndOfFileExpected: { 'zh-CN': '之后有多余的内容', 'en-US': 'nothing more is expected here' },
  InvalidCommentToken: { 'zh-CN': '不能写注释', 'en-US': 'comments are not allowed' },
  UnexpectedEndOfString: { 'zh-CN': '文字缺少右引号', 'en-US': 'the closing quote of a text is missing' },
  InvalidSymbol: {
    'zh-CN': '有不认识的符号（文字要用英文双引号）',
    'en-US': 'there is an unknown symbol (texts stand in straight double quotes)',
  },
  InvalidNumberFormat: { 'zh-CN': '数字写法有误', 'en-US': 'a number is badly written' },
  InvalidCharacter: {
    'zh-CN': '文字中有不能直接书写的字符',
    'en-US': 'a text holds a character that must be escaped',
  },
  InvalidEscapeCharacter: { 'zh-CN': '反斜杠用法有误', 'en-US': 'a backslash is badly used' },
};
