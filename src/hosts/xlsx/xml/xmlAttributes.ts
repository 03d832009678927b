import { escapeAttribute, unescapeXml } from './xmlElements';
import type { Element } from './xmlElements';

/** Attributes inside a start tag's own text: what is not named keeps its order, quotes and spaces. */

function find(tag: string, name: string): { start: number; end: number; value: string } | null {
  const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;
  for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
    if (match[1] === name) {
      const value = unescapeXml(match[2]!.slice(1, -1));
      return { start: match.index, end: attribute.lastIndex, value };
    }
  }
  return null;
}

/** Returns the start tag of an element, as written. */
export function tagOf(xml: string, element: Element): string {
  return xml.slice(element.start, element.inner);
}

/** Returns an attribute's value by its name as written, prefix included; null if there is none. */
export function attribute(tag: string, name: string): string | null {
  return find(tag, name)?.value ?? null;
}

/** Returns the tag with an attribute changed in place, or added at the end. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = ` ${name}="${escapeAttribute(value)}"`;
  const found = find(tag, name);
  if (found) return tag.slice(0, found.start) + written + tag.slice(found.end);
  return tag.replace(/\s*\/?>$/, (end) => written + end);
}

/** Returns the tag without an attribute and the space before it. */
export function withoutAttribute(tag: string, name: string): string {
  const found = find(tag, name);
  return found ? tag.slice(0, found.start) + tag.slice(found.end) : tag;
}

/** True for the values with which XML writes a true boolean. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
