import { XmlFault } from './xmlFault';
import type { XmlName } from './xmlNames';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** A start tag whose attributes declare or use namespaces. */
interface Tag {
  readonly depth: number;
  readonly start: number;
  readonly attributeCount: number;
  readonly attributeNames: readonly XmlName[];
  attributeValue(index: number): string;
}

/** Tells which namespace a prefix stands for at the current place (Namespaces in XML 1.0). */
export class XmlNamespaces {
  private default = '';
  private readonly bindings: Binding[] = [{ prefix: 'xml', uri: XML, depth: 0 }];

  /** Takes over what a start tag declares, and checks that no two attributes have the same namespace and name. */
  enter(tag: Tag): void {
    const { attributeNames: names, attributeCount: count, depth, start } = tag;
    for (let index = 0; index < count; index += 1) {
      const name = names[index]!;
      if (name.text !== 'xmlns' && name.prefix !== 'xmlns') continue;
      const prefix = name.prefix === '' ? '' : name.local;
      const uri = tag.attributeValue(index).trim();
      const wrong =
        prefix === 'xmlns' ||
        uri === XMLNS ||
        (prefix === 'xml') !== (uri === XML) ||
        (prefix !== '' && uri === '');
      if (wrong) throw new XmlFault('namespace', start);
      this.bindings.push({ prefix, uri, depth });
      if (prefix === '') this.default = uri;
    }
    // Two prefixes may stand for one namespace. A tag with a single prefixed attribute needs no check.
    let seen: Set<string> | null = null;
    let first: string | null = null;
    for (let index = 0; index < count; index += 1) {
      const name = names[index]!;
      if (name.prefix === '' || name.prefix === 'xmlns') continue;
      const key = `${name.local} ${this.ofAttribute(name, start)}`;
      if (first === null) first = key;
      else {
        seen ??= new Set([first]);
        if (seen.has(key)) throw new XmlFault('attribute-twice', start);
        seen.add(key);
      }
    }
  }

  /** Forgets what elements deeper than this have declared. */
  leave(depth: number): void {
    const { bindings } = this;
    if (bindings[bindings.length - 1]!.depth <= depth) return;
    while (bindings[bindings.length - 1]!.depth > depth) bindings.pop();
    this.default = bindings.findLast(({ prefix }) => prefix === '')?.uri ?? '';
  }

  ofElement(name: XmlName, at: number): string {
    return name.prefix === '' ? this.default : this.bound(name.prefix, at);
  }

  ofAttribute(name: XmlName, at: number): string {
    return name.prefix === '' ? '' : this.bound(name.prefix, at);
  }

  /** Returns the namespace of a prefix; null if it stands for none. */
  of(prefix: string): string | null {
    for (let index = this.bindings.length - 1; index >= 0; index -= 1) {
      const binding = this.bindings[index]!;
      if (binding.prefix === prefix) return binding.uri;
    }
    return null;
  }

  private bound(prefix: string, at: number): string {
    const uri = this.of(prefix);
    if (uri === null) throw new XmlFault('prefix', at);
    return uri;
  }
}
