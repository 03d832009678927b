import type { Archive } from '../zip/archive';
import { relationshipsOf } from './relationships';
import { unreadable } from '../../unreadableFile';

/**
 * Returns the name of the workbook part, found as OPC prescribes, by the package's relationships.
 * @throws Problem `no-workbook-part`, or what the archive is instead: `xlsb-not-supported`, `ods-not-supported`,
 *   `encrypted`
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
  if (/^(?:word|ppt|visio)\//i.test(main)) throw unreadable('no-workbook-part');
  return found.name;
}
