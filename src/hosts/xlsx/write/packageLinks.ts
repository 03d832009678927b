import type { EditedParts } from './editedParts';
import { relationshipsPart } from '../read/relationships';
import { attribute, tagOf } from '../xml/xmlAttributes';
import { append, childrenOf, escapeAttribute, prefixOf, rootOf, splice } from '../xml/xmlElements';

export const CONTENT_TYPES = '[Content_Types].xml';

/**
 * A relationships part with one relationship more, under the first free id.
 * @param type the whole URI
 * @param target as it is to be written
 */
export function addRelationship(xml: string, type: string, target: string): string {
  const root = rootOf(xml);
  const ids = new Set([...childrenOf(xml, root)].map((child) => attribute(tagOf(xml, child), 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const attributes = `Id="rId${number}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
  return splice(xml, [append(xml, root, `<${prefixOf(root)}Relationship ${attributes}/>`)]);
}

/** A relationships part without the relationship of this id. */
function removeRelationship(xml: string, id: string): string {
  return without(xml, (tag) => attribute(tag, 'Id') === id);
}

/** Content types without what they say about one part. */
function removeOverride(xml: string, part: string): string {
  return without(xml, (tag) => attribute(tag, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase());
}

/** Content types that cover a new part of plain XML: most say so for the extension already. */
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

/** Takes a part out of the package, with the link to it and what content types say about it. */
export function removePart(
  parts: EditedParts,
  source: string,
  { part, relationship }: { readonly part: string; readonly relationship: string },
): void {
  const links = relationshipsPart(source);
  parts.write(links, removeRelationship(parts.text(links), relationship));
  dropPart(parts, part);
}

/** Takes away a part that nothing links to any more. */
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
