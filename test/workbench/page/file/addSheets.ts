import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import { EditedParts } from '../../../../src/hosts/xlsx/write/editedParts';
import { CONTENT_TYPES, addRelationship } from '../../../../src/hosts/xlsx/write/packageLinks';
import { relationshipsOf, relationshipsPart } from '../../../../src/hosts/xlsx/read/relationships';
import { workbookPartOf } from '../../../../src/hosts/xlsx/read/workbookKind';
import { writeArchive } from '../../../../src/hosts/xlsx/zip/writeArchive';
import { attribute, tagOf } from '../../../../src/hosts/xlsx/xml/xmlAttributes';
import {
  append,
  childOf,
  childrenOf,
  escapeAttribute,
  prefixOf,
  rootOf,
  splice,
} from '../../../../src/hosts/xlsx/xml/xmlElements';
import type { UniverSheet } from '../spreadsheet/univerSheet';
import { sheetXml } from './sheetXml';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook file with sheets more, behind those it has: contents and column widths, no looks. */
export function addSheets(bytes: Uint8Array, sheets: readonly UniverSheet[]): Uint8Array {
  const archive = readArchive(bytes);
  const workbook = workbookPartOf(archive);
  const draft = new EditedParts(archive);
  const links = relationshipsPart(workbook);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const type = relationshipsOf(archive, workbook).find(({ kind }) => kind === 'worksheet')?.type ?? TYPE;
  let number = 1;
  for (const sheet of sheets) {
    while (draft.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
    const part = `worksheets/sheet${number}.xml`;
    draft.write(folder + part, sheetXml(sheet));
    draft.write(links, addRelationship(draft.text(links), type, part));
    draft.write(CONTENT_TYPES, withOverride(draft.text(CONTENT_TYPES), `/${folder}${part}`));
    draft.write(workbook, withSheet(draft.text(workbook), sheet.name, lastId(draft.text(links))));
  }
  return writeArchive(archive, draft.changes());
}

function withOverride(xml: string, part: string): string {
  const root = rootOf(xml);
  const attributes = `PartName="${escapeAttribute(part)}" ContentType="${CONTENT_TYPE}"`;
  return splice(xml, [append(xml, root, `<${prefixOf(root)}Override ${attributes}/>`)]);
}

function withSheet(xml: string, name: string, relationship: string): string {
  const list = childOf(xml, rootOf(xml), 'sheets')!;
  const ids = [...childrenOf(xml, list)].map((each) => Number(attribute(tagOf(xml, each), 'sheetId')));
  const attributes =
    `name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...ids) + 1}" ` +
    `xmlns:link="${RELATIONSHIPS}" link:id="${escapeAttribute(relationship)}"`;
  return splice(xml, [append(xml, list, `<${prefixOf(list)}sheet ${attributes}/>`)]);
}

function lastId(links: string): string {
  const last = [...childrenOf(links, rootOf(links))].at(-1)!;
  return attribute(tagOf(links, last), 'Id')!;
}
