import type { Archive } from '../zip/archive';
import { relationshipsOf } from './relationships';
import { both, unreadable } from '../../unreadableFile';
import { WORD_DOCUMENT } from '../zip/container';

const OTHER_DOCUMENT = both('其他 Office 文档', 'another Office document');

/**
 * Returns the name of the workbook part, found as OPC prescribes, by the package's relationships.
 * @throws Problem `no-workbook-part`, or what the archive is instead: `xlsb-not-supported`, `ods-not-supported`,
 *   `encrypted`, `other-document`
 */
export function workbookPartOf(archive: Archive): string {
  if (archive.has('mimetype') && !archive.has('[Content_Types].xml')) {
    const type = new TextDecoder().decode(archive.part('mimetype'));
    if (type.includes('opendocument.spreadsheet')) throw unreadable('ods-not-supported');
  }
  const main = relationshipsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) throw unreadable('no-workbook-part');
  if (main.toLowerCase().endsWith('.bin')) throw unreadable('xlsb-not-supported');
  const found = archive.entry(main);
  if (!found) throw unreadable('missing-part', main);
  if (/^word\//i.test(main)) throw unreadable('other-document', WORD_DOCUMENT);
  if (/^(?:ppt|visio)\//i.test(main)) throw unreadable('other-document', OTHER_DOCUMENT);
  return found.name;
}
