/** HTML that is safe to put into a page: made by `markup` alone, which escapes whatever it is given. */
export class Markup {
  constructor(readonly source: string) {}
}

export type Content = Markup | string | number | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls (but for tab and line breaks) are no characters of HTML; direction marks could disguise a name. */
const UNWANTED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it may stand between tags and inside quoted attributes. */
function escapeHtml(text: string): string {
  return text
    .replace(UNWANTED, (character) => (/[\t\n\r]/.test(character) ? ' ' : ''))
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A template whose every insertion is escaped, unless it is Markup itself; null and false are nothing. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(strings.reduce((whole, part, index) => whole + sourceOf(contents[index - 1]!) + part));
}

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (content === null || content === false) return '';
  if (typeof content === 'object') return content.map(sourceOf).join('');
  return escapeHtml(String(content));
}
