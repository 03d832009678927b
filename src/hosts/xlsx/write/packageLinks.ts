import type { EditedParts } from './editedParts';
import { relationshipsPart } from '../read/relationships';
import { attribute, tagOf } from '../xml/xmlAttributes';
import { append, childrenOf, escapeAttribute, prefixOf, rootOf, splice } from '../xml/xmlElements';

/** The name of the part with the content types. */
export const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Returns a relationships part with one more relationship, under the first free id.
 * @param type the whole URI
 * @param target the target as it is written
 */
export function addRelationship(xml: string, type: string, target: string): string {
  const root = rootOf(xml);
  const ids = new Set([...childrenOf(xml, root)].map((child) => attribute(tagOf(xml, child), 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const attributes = `Id="rId${number}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
  return splice(xml, [append(xml, root, `<${prefixOf(root)}Relationship ${attributes}/>`)]);
}

/** Returns a relationships part without the relationship of an id. */
function removeRelationship(xml: string, id: string): string {
  return without(xml, (tag) => attribute(tag, 'Id') === id);
}

/** Returns the content types without the entry for a part. */
function removeOverride(xml: string, part: string): string {
  return without(xml, (tag) => attribute(tag, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase());
}

/** Returns content types that cover a new XML part: most have an entry for the extension already. */
export function coverXml(xml: string, part: string): string {
  const root = rootOf(xml);
  const covered = [...childrenOf(xml, root)].some(
    (child) =>
      child.local === 'Default' && attribute(tagOf(xml, child), 'Extension')?.toLowerCase() === 'xml',
  );
  if (covered) return xml;
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="application/xml"`;
  return splice(xml, [append(xml, root, `<${prefixOf(root)}Override ${attributes}/>`)]);
}

/** Removes a part from the package, with the link to it and its content type. */
export function removePart(
  parts: EditedParts,
  source: string,
  { part, relationship }: { readonly part: string; readonly relationship: string },
): void {
  const links = relationshipsPart(source);
  parts.write(links, removeRelationship(parts.text(links), relationship));
  dropPart(parts, part);
}

/** Removes a part that nothing links to any more. */
export function dropPart(parts: EditedParts, part: string): void {
  if (parts.has(part)) parts.remove(part);
  parts.write(CONTENT_TYPES, removeOverride(parts.unread(CONTENT_TYPES), part));
}

function without(xml: string, matches: (tag: string) => boolean): string {
  const found = [...childrenOf(xml, rootOf(xml))].filter((child) => matches(tagOf(xml, child)));
  return splice(
    xml,
    found.map(({ start, end }) => ({ start, end, text: '' })),
  );
}
