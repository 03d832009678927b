import { MEMORY_NAMESPACE, memoryJson, printMemory, readMemory } from '../../memoryXml';
import type { Memory } from '../../memoryXml';
import type { Archive } from '../zip/archive';
import type { EditedParts } from './editedParts';
import { partText } from '../xml/partText';
import { CONTENT_TYPES, addRelationship, coverXml, dropPart, removePart } from './packageLinks';
import { relationshipsOf, relationshipsPart } from '../read/relationships';
import { readXmlPart } from '../xml/xmlPart';
import { append, rootOf, splice, textOf } from '../xml/xmlElements';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The custom XML part in which a workbook keeps ziping's memory. */
interface MemoryPart {
  readonly part: string;
  readonly relationship: string;
}

function findPart(archive: Archive, workbookPart: string): MemoryPart | null {
  for (const { id, kind, target, isExternal } of relationshipsOf(archive, workbookPart)) {
    if (kind !== 'customXml' || isExternal || !archive.has(target)) continue;
    if (namespaceOf(archive, target) === MEMORY_NAMESPACE) return { part: target, relationship: id };
  }
  return null;
}

/** Returns the namespace of a part's root; null for a broken part, which is another program's. */
function namespaceOf(archive: Archive, part: string): string | null {
  try {
    return readXmlPart(archive, part, (tokens) => (tokens.nextChild(0) ? tokens.namespace : null));
  } catch {
    return null;
  }
}

/** Reads what ziping keeps in a workbook. */
export function recallMemory(archive: Archive, workbookPart: string): Memory {
  const found = findPart(archive, workbookPart);
  if (!found) return new Map();
  const xml = partText(archive.part(found.part)).text;
  return readMemory(textOf(xml, rootOf(xml)));
}

/**
 * Writes a memory into the workbook in place of the earlier one. An empty memory leaves no trace: the part, its
 * relationship and what other programs added to them are removed.
 */
export function writeMemory(
  archive: Archive,
  parts: EditedParts,
  workbookPart: string,
  memory: Memory,
): void {
  const found = findPart(archive, workbookPart);
  if (found && memory.size > 0) parts.write(found.part, replaced(parts.text(found.part), memory));
  else if (found) forget(archive, parts, workbookPart, found);
  else if (memory.size > 0) addPart(archive, parts, workbookPart, memory);
}

/** Replaces only the JSON: Excel may have saved the part in another encoding or with a prefix. */
function replaced(xml: string, memory: Memory): string {
  const root = rootOf(xml);
  const text = memoryJson(memory);
  return splice(xml, [
    root.inner === root.end ? append(xml, root, text) : { start: root.inner, end: root.innerEnd, text },
  ]);
}

function addPart(archive: Archive, parts: EditedParts, workbookPart: string, memory: Memory): void {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number += 1;
  const part = `customXml/item${number}.xml`;
  const links = relationshipsPart(workbookPart);
  const up = '../'.repeat(workbookPart.split('/').length - 1);
  // Strict and transitional workbooks have different types of links; a new link has the variant of the others.
  const like = relationshipsOf(archive, workbookPart).find(({ kind }) => kind === 'worksheet')?.type;
  const type = like?.replace(/worksheet$/, 'customXml') ?? CUSTOM_XML;
  parts.write(part, printMemory(memory));
  parts.write(links, addRelationship(parts.text(links), type, up + part));
  parts.write(CONTENT_TYPES, coverXml(parts.unread(CONTENT_TYPES), part));
}

function forget(archive: Archive, parts: EditedParts, workbookPart: string, found: MemoryPart): void {
  // When Excel saves a custom XML part, it adds another part with its id (itemProps).
  const belonging = relationshipsOf(archive, found.part).filter(({ isExternal }) => !isExternal);
  removePart(parts, workbookPart, found);
  for (const { target } of belonging) dropPart(parts, target);
  dropPart(parts, relationshipsPart(found.part));
}
