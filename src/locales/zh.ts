/** Chinese characters and the punctuation that takes as much room as they do. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const HAN = /\p{Script=Han}/u;
/** Figures, Latin letters and their signs: a space separates them from Chinese characters. */
const FIGURE = /[\x21-\x7e≤≥≦≧═−±×÷]|[\p{Script=Latin}\p{N}]/u;

/**
 * Sets values into a Chinese sentence as a typesetter would: with a space between Chinese characters and figures
 * (得分 4.00 分), and none beside Chinese punctuation or between two Chinese characters (48.5 万元超过), whatever the
 * values begin and end with.
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
  // A character takes at most two UTF-16 units.
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

/** Tells nearly all characters by their code alone, without a pattern: sentences are made for every row. */
function kindOf(letter: string): LetterKind {
  if (letter >= '\u4e00' && letter <= '\u9fff') return CHARACTER;
  if (letter >= '\x21' && letter <= '\x7e') return SIGN;
  return { isHan: HAN.test(letter), isFigure: FIGURE.test(letter), isWide: WIDE.test(letter) };
}
