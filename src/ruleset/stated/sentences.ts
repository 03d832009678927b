/** A sentence as its readers compare it, and as it stands in the form. */
export interface Sentence {
  readonly plain: string;
  readonly quote: string;
}

/** A line that begins a paragraph of its own; any other goes on with the one above it, which was too long. */
const BEGINS =
  /(?<=[。；;：:])[^\S\n]*\n|\n(?=\s*[(（]?[\d一二三四五六七八九十]{1,2}[.、．)）])|\n(?=\s*[①-⑳])|(?=[①-⑳])|(?<=[。；;])(?=\s*[(（]?\d{1,2}[.、．)）](?!\d))/;
const NUMBERED =
  /^(?:注[:：]|备注[:：]?|说明[:：]|(?:填报|填表|评分|计分|自评)?(?:说明|注意事项|要求|规则|标准)[:：]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[、)）]|[.．](?!\d))|[①-⑳]|\s)+/;

/** The sentences of a note; what numbers them is left out. */
export function sentencesOf(note: string): readonly Sentence[] {
  return note
    .replace(/\r\n?/g, '\n')
    .split(BEGINS)
    .flatMap((paragraph) => paragraph.replaceAll('\n', '').split('。'))
    .map((sentence) => sentence.replace(NUMBERED, '').trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ plain: plainOf(sentence), quote: sentence }));
}

/** Full-width forms, kinds of dash, blanks and quotation marks aside. */
export function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−~∼～─━]/g, '-')
    .replace(/["“”'‘’]/g, '')
    .replace(/[≧⩾]|>=/g, '≥')
    .replace(/[≦⩽]|<=/g, '≤')
    .replace(/[;,、]+$/, '');
}

/** The parts of a sentence that a semicolon divides. */
export function clausesOf({ plain, quote }: Sentence): readonly Sentence[] {
  const plains = plain.split(';');
  if (plains.length === 1) return [{ plain, quote }];
  const quotes = quote.split(/[;；]/);
  // Where the two do not divide alike, the whole sentence is what can be quoted.
  return plains.map((one, i) => ({
    plain: plainOf(one),
    quote: quotes.length === plains.length ? quotes[i]!.trim() : quote,
  }));
}

/** Words of rules that need not hold: a number in such a sentence binds nobody. */
export const DOUBT =
  /可以|可根据|可视|可按|可适当|可自行|酌情|适当|左右|大约|约为|建议|参考|参照|例如|如[:：]|举例|上年|去年|以前年度|原为|除外|例外|特殊|不适用|暂不|自行|确需|另行|根据实际|结合实际|试行|拟/;
