import { decodeUtf8 } from '../../utf8';

/** The bytes are the text: nothing needs resolving. */
export const PLAIN = 0;
/** Entity references and carriage returns need resolving. */
export const MARKED = 1;
/** A CDATA section: only carriage returns need resolving. */
export const LITERAL = 2;

/** How a stretch of bytes becomes text. */
export type TextKind = typeof PLAIN | typeof MARKED | typeof LITERAL;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns the character data of well-formed bytes, with line ends as `\n` (XML 1.0 §2.11). */
export function decodeText(bytes: Uint8Array, start: number, end: number, kind: TextKind): string {
  const raw = decodeUtf8(bytes, start, end);
  if (kind === PLAIN) return raw;
  const lines = raw.replace(/\r\n?/g, '\n');
  return kind === MARKED ? resolved(lines) : lines;
}

/** Returns an attribute's value: every line end and tab becomes a space (XML 1.0 §3.3.3). */
export function decodeAttribute(bytes: Uint8Array, start: number, end: number, kind: TextKind): string {
  const raw = decodeUtf8(bytes, start, end);
  return kind === PLAIN ? raw : resolved(raw.replace(/\r\n|[\r\n\t]/g, ' '));
}

function resolved(text: string): string {
  return text.replace(
    /&([^;]*);/g,
    (_, name: string) => ENTITIES[name] ?? String.fromCodePoint(codeOf(name)),
  );
}

/** Returns the code of a numeric reference: `#10` or `#x0A` → 10. */
function codeOf(reference: string): number {
  const hexadecimal = reference[1] === 'x';
  return Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
}

/** True for a name or number that XML allows between `&` and `;`. */
export function isReference(name: string): boolean {
  if (Object.hasOwn(ENTITIES, name)) return true;
  if (!/^#(?:[0-9]+|x[0-9a-fA-F]+)$/.test(name)) return false;
  const code = codeOf(name);
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/**
 * Resolves the escapes of a string of SpreadsheetML: `_x000D_` stands for the character of that UTF-16 code, and
 * `_x005F_` for an underscore that would otherwise begin such an escape (ECMA-376 part 1, §22.9.2.19).
 */
export function unescapeString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
