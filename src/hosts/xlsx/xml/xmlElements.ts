/**
 * Elements by their place in an XML text. Patching needs offsets and not a tree: whatever is not
 * named stays the very characters that were there. The text has been read before, so it is known to
 * be well-formed and without a DOCTYPE.
 */
export interface Element {
  /** As written, prefix included. */
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  /** The first character `<`. */
  readonly start: number;
  /** Behind the start tag's `>`; of `<a/>` the end. */
  readonly inner: number;
  /** Before the end tag; of `<a/>` the end. */
  readonly innerEnd: number;
  /** Behind the last character `>`. */
  readonly end: number;
}

/** Text to put in the place of a stretch of the old text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The elements that stand directly between two offsets, in their order; what is inside them is skipped. */
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
 * The quick way to an element's end, through a sheet of a million cells too: its next end tag. Null
 * where that may not be its own, because the name recurs inside, or a comment or CDATA section stands there.
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
  // A `>` may stand inside an attribute's quotes.
  for (let i = at + 1; i < xml.length; i += 1) {
    const c = xml[i];
    if (c === '>') return i + 1;
    if (c === '"' || c === "'") i = xml.indexOf(c, i + 1);
  }
  return xml.length;
}

/** The elements directly inside one. */
export function childrenOf(xml: string, parent: Element): Generator<Element> {
  return elementsIn(xml, parent.inner, parent.innerEnd);
}

/** The first child with this local name. */
export function childOf(xml: string, parent: Element, local: string): Element | undefined {
  for (const child of childrenOf(xml, parent)) if (child.local === local) return child;
  return undefined;
}

/** The outermost element. */
export function rootOf(xml: string): Element {
  const [root] = elementsIn(xml, 0, xml.length);
  return root!;
}

/** `x:` where the element's name has a prefix, else nothing. */
export function prefixOf({ name, local }: Element): string {
  return name.slice(0, name.length - local.length);
}

/** The characters of an element, without comments and tags inside, entities resolved. */
export function textOf(xml: string, { inner, innerEnd }: Element): string {
  return xml
    .slice(inner, innerEnd)
    .replace(
      /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/g,
      (_all, cdata?: string, plain?: string) => (plain === undefined ? (cdata ?? '') : unescapeXml(plain)),
    );
}

/** Makes all splices at once; they must not overlap. */
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
 * The splice that puts new text in front of an element's end tag, or opens an element that was
 * empty: `<a b="1"/>` becomes `<a b="1">…</a>`.
 */
export function append(xml: string, parent: Element, text: string): Splice {
  if (parent.inner < parent.end) return { start: parent.innerEnd, end: parent.innerEnd, text };
  const tag = openTag(xml.slice(parent.start, parent.end));
  return { start: parent.start, end: parent.end, text: `${tag}${text}</${parent.name}>` };
}

/** `<a b="1"/>` → `<a b="1">`; a start tag stays. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/**
 * Where a new child belongs whose schema prescribes an order of children: behind the last child that
 * the order puts before it, else at the front.
 */
export function placeInOrder(xml: string, parent: Element, order: readonly string[], local: string): number {
  const before = order.slice(0, order.indexOf(local));
  let place = parent.inner;
  for (const child of childrenOf(xml, parent))
    if (namesOf(xml, child).some((name) => before.includes(name))) place = child.end;
  return place;
}

/** The name that an element has in its parent's order; of alternative contents, those of all branches. */
function namesOf(xml: string, child: Element): readonly string[] {
  if (child.local !== 'AlternateContent') return [child.local];
  return [...childrenOf(xml, child)].flatMap((branch) =>
    [...childrenOf(xml, branch)].map(({ local }) => local),
  );
}

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => ESCAPES[c]!);
}

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
