import type { Archive } from '../zip/archive';
import { readXmlPart } from '../xml/xmlPart';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DIGITAL_SIGNATURE = `${PACKAGE}/digital-signature/origin`;

/** A link from one part, or from the package itself, to another part or an address. */
export interface Relationship {
  readonly id: string;
  /** The whole URI, as written. */
  readonly type: string;
  /** The type's last segment: `worksheet`, `sharedStrings`, … */
  readonly kind: string;
  /** The name of the target's part; for an external target its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Returns the name of the part that holds the relationships of a part, or of the package for ''. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/**
 * The relationships that were read, by archive and part: workbook, memory and styles are found by the same few links.
 */
const known = new WeakMap<Archive, Map<string, readonly Relationship[]>>();

/**
 * Returns the relationships of a part, or of the package for ''; none if there is no part for them. They are read once
 * for each archive, since inflating so small a part takes longer than reading it.
 * @throws Problem if the part cannot be read
 */
export function relationshipsOf(archive: Archive, source: string): readonly Relationship[] {
  let bySource = known.get(archive);
  if (!bySource) known.set(archive, (bySource = new Map()));
  let relationships = bySource.get(source);
  if (!relationships) bySource.set(source, (relationships = readRelationships(archive, source)));
  return relationships;
}

function readRelationships(archive: Archive, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  if (!archive.has(part)) return [];
  return readXmlPart(archive, part, (tokens) => {
    const all: Relationship[] = [];
    tokens.nextChild(0);
    while (tokens.nextChild(1, 'Relationship')) {
      if (tokens.namespace !== PACKAGE) continue;
      const type = tokens.attribute('Type') ?? '';
      const target = tokens.attribute('Target') ?? '';
      const isExternal = tokens.attribute('TargetMode') === 'External';
      all.push({
        id: tokens.attribute('Id') ?? '',
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolved(source, target),
        isExternal,
      });
    }
    return all;
  });
}

/**
 * Resolves a target, which is relative to the folder of its source, or with a leading slash to the package. Programs
 * that write `\\` into part names write it into targets too.
 */
function resolved(source: string, written: string): string {
  const target = written.replaceAll('\\', '/');
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') folder.pop();
    else if (segment !== '.' && segment !== '') folder.push(segment);
  }
  return folder.join('/');
}

/**
 * True if the workbook has a digital signature, which any change would break. The signature of its macros covers only
 * the VBA project and does not count.
 */
export function isSigned(archive: Archive): boolean {
  return (
    relationshipsOf(archive, '').some(({ type }) => type === DIGITAL_SIGNATURE) ||
    archive.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'))
  );
}
