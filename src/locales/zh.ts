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
  const [last, first] = [[...left].at(-1), [...right][0]];
  if (last === undefined || first === undefined) return before + after;
  if ((HAN.test(last) && FIGURE.test(first)) || (FIGURE.test(last) && HAN.test(first)))
    return `${left} ${right}`;
  return WIDE.test(last) || WIDE.test(first) ? left + right : before + after;
}
