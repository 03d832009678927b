/** Words, and what stands in lines of Chinese as a Chinese character does. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const HAN = /\p{Script=Han}/u;
/** Figures, Latin words and their signs stand a space apart from Chinese characters. */
const FIGURE = /[\x21-\x7e≤≥≦≧═−±×÷]|[\p{Script=Latin}\p{N}]/u;

/**
 * A Chinese sentence with values set into it, as a typesetter would: a space between Chinese characters
 * and figures (得分 4.00 分), none beside Chinese punctuation or between two Chinese characters
 * (48.5 万元超过), whatever the values begin and end with.
 */
export function zh(sentence: TemplateStringsArray, ...values: readonly string[]): string {
  return values.reduce(
    (text, value, index) => set(set(text, value), sentence[index + 1] ?? ''),
    sentence[0] ?? '',
  );
}

function set(before: string, after: string): string {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  if (left === '' || right === '') return before + after;
  // No letter takes more than two of a text's units.
  const last = kindOf([...left.slice(-2)].at(-1)!);
  const first = kindOf([...right.slice(0, 2)][0]!);
  if ((last.isHan && first.isFigure) || (last.isFigure && first.isHan)) return `${left} ${right}`;
  return last.isWide || first.isWide ? left + right : before + after;
}

interface LetterKind {
  readonly isHan: boolean;
  readonly isFigure: boolean;
  readonly isWide: boolean;
}

const CHARACTER: LetterKind = { isHan: true, isFigure: false, isWide: true };
const SIGN: LetterKind = { isHan: false, isFigure: true, isWide: false };

/** Nearly all letters are told by where they stand: sentences are made for every row. */
function kindOf(letter: string): LetterKind {
  if (letter >= '\u4e00' && letter <= '\u9fff') return CHARACTER;
  if (letter >= '\x21' && letter <= '\x7e') return SIGN;
  return { isHan: HAN.test(letter), isFigure: FIGURE.test(letter), isWide: WIDE.test(letter) };
}
