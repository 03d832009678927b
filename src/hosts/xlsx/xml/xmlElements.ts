/**
 * An element by its offsets in an XML text. Patching works on offsets instead of a tree, so that all other characters
 * stay as they are. The text has been read before, so it is known to be well-formed and without a DOCTYPE.
 */
export interface Element {
  /** As written, prefix included. */
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  /** The offset of `<`. */
  readonly start: number;
  /** The offset after the start tag's `>`; for `<a/>` the end. */
  readonly inner: number;
  /** The offset of the end tag; for `<a/>` the end. */
  readonly innerEnd: number;
  /** The offset after the last `>`. */
  readonly end: number;
}

/** A new text that replaces a stretch of the old one. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Yields the elements between two offsets in their order, without those inside them. */
function* elementsIn(xml: string, from: number, to: number): Generator<Element> {
  for (let at = xml.indexOf('<', from); at !== -1 && at < to;) {
    const end = endOfMarkup(xml, at);
    const kind = xml[at + 1];
    let next = end;
    if (kind !== '!' && kind !== '?' && kind !== '/') {
      const found =
        xml[end - 2] === '/'
          ? element(xml, at, end, end, end)
          : (plainElement(xml, at, end) ?? anyElement(xml, at, end));
      yield found;
      next = found.end;
    }
    at = xml.indexOf('<', next);
  }
}

/**
 * Finds an element's end quickly, even across a million cells: the next end tag of its name. Null if that may not be
 * its own, because the name recurs inside, or there is a comment or CDATA section.
 */
function plainElement(xml: string, start: number, inner: number): Element | null {
  const name = nameAt(xml, start);
  const close = xml.indexOf(`</${name}`, inner);
  const end = close + name.length + 3;
  if (close === -1 || xml[end - 1] !== '>') return null;
  const inside = xml.slice(inner, close);
  return inside.includes(`<${name}`) || inside.includes('<!') ? null : element(xml, start, inner, close, end);
}

function anyElement(xml: string, start: number, inner: number): Element {
  let depth = 1;
  let at = inner;
  let end = inner;
  while (depth > 0) {
    at = xml.indexOf('<', end);
    end = endOfMarkup(xml, at);
    const kind = xml[at + 1];
    if (kind === '/') depth -= 1;
    else if (kind !== '!' && kind !== '?' && xml[end - 2] !== '/') depth += 1;
  }
  return element(xml, start, inner, at, end);
}

function element(xml: string, start: number, inner: number, innerEnd: number, end: number): Element {
  const written = nameAt(xml, start);
  return { name: written, local: written.slice(written.indexOf(':') + 1), start, inner, innerEnd, end };
}

function nameAt(xml: string, start: number): string {
  const name = /[^\s/>]+/y;
  name.lastIndex = start + 1;
  return name.exec(xml)![0];
}

function endOfMarkup(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return xml.indexOf('-->', at) + 3;
  if (xml.startsWith('<![CDATA[', at)) return xml.indexOf(']]>', at) + 3;
  if (xml[at + 1] === '?') return xml.indexOf('?>', at) + 2;
  // An attribute's value may contain `>`.
  for (let i = at + 1; i < xml.length; i += 1) {
    const c = xml[i];
    if (c === '>') return i + 1;
    if (c === '"' || c === "'") i = xml.indexOf(c, i + 1);
  }
  return xml.length;
}

/** Yields the children of an element. */
export function childrenOf(xml: string, parent: Element): Generator<Element> {
  return elementsIn(xml, parent.inner, parent.innerEnd);
}

/** Returns the first child with this local name; undefined if there is none. */
export function childOf(xml: string, parent: Element, local: string): Element | undefined {
  for (const child of childrenOf(xml, parent)) if (child.local === local) return child;
  return undefined;
}

/** Returns the outermost element. */
export function rootOf(xml: string): Element {
  const [root] = elementsIn(xml, 0, xml.length);
  return root!;
}

/** Returns the prefix of an element's name with its colon, `x:`; '' if it has none. */
export function prefixOf({ name, local }: Element): string {
  return name.slice(0, name.length - local.length);
}

/** Returns the characters of an element, entities resolved, without comments and tags. */
export function textOf(xml: string, { inner, innerEnd }: Element): string {
  return xml
    .slice(inner, innerEnd)
    .replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/g,
      (_all, cdata?: string, plain?: string) => (plain === undefined ? (cdata ?? '') : unescapeXml(plain)),
    );
}

/** Returns the text with all splices made; they must not overlap. */
export function splice(xml: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

/**
 * Returns the splice that adds text before an element's end tag. An empty element is opened for it: `<a b="1"/>`
 * becomes `<a b="1">…</a>`.
 */
export function append(xml: string, parent: Element, text: string): Splice {
  if (parent.inner < parent.end) return { start: parent.innerEnd, end: parent.innerEnd, text };
  const tag = openTag(xml.slice(parent.start, parent.end));
  return { start: parent.start, end: parent.end, text: `${tag}${text}</${parent.name}>` };
}

/** Turns the tag of an empty element into a start tag, `<a b="1"/>` → `<a b="1">`; a start tag stays as it is. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/**
 * Returns the offset at which a new child belongs by the schema's order of children: after the last child that the
 * order puts before it, else at the front.
 */
export function placeInOrder(xml: string, parent: Element, order: readonly string[], local: string): number {
  const before = order.slice(0, order.indexOf(local));
  let place = parent.inner;
  for (const child of childrenOf(xml, parent))
    if (namesOf(xml, child).some((name) => before.includes(name))) place = child.end;
  return place;
}

/** Returns the name by which the order knows a child; for alternative contents, the names in all branches. */
function namesOf(xml: string, child: Element): readonly string[] {
  if (child.local !== 'AlternateContent') return [child.local];
  return [...childrenOf(xml, child)].flatMap((branch) =>
    [...childrenOf(xml, branch)].map(({ local }) => local),
  );
}

/** Escapes a text for use between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => ESCAPES[c]!);
}

/** Escapes a text for use as an attribute's value in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named entities and numeric references. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, dec?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (dec !== undefined) return String.fromCodePoint(parseInt(dec, 10));
      return ENTITIES[name!] ?? all;
    },
  );
}
