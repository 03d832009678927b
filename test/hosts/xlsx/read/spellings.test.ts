import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import { toA1 } from '../../../../src/sheet/address';

const fixture = new Uint8Array(readFileSync(path.join(__dirname, '../../../fixtures/shanghai-2023.xlsx')));

/** The same workbook with the text of its parts written in another way. */
function respelled(respell: (xml: string) => string | Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(fixture)).map(([name, bytes]) => {
    if (!/^xl\/.*\.xml$/.test(name)) return [name, bytes];
    const changed = respell(strFromU8(bytes));
    return [name, typeof changed === 'string' ? strToU8(changed) : changed];
  });
  return zipSync(Object.fromEntries(parts));
}

async function cellsOf(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const cells: Record<string, unknown> = {};
  for (const { name, grid } of await openWorkbook(bytes).readSheets('all')) {
    cells[name] = grid.merged;
    for (const row of grid.rows) {
      for (const column of grid.columns(row)) {
        const { value, text, formula } = grid.cell(row, column)!;
        cells[`${name} ${toA1({ row, column })}`] = [value, text, formula];
      }
    }
  }
  return cells;
}

const SPREADSHEETML = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Ways in which programs write the same workbook, one of which each of them has chosen. */
test.each<readonly [string, (xml: string) => string | Uint8Array]>([
  [
    'a prefix for every element',
    (xml) => xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace(' xmlns=', ' xmlns:x='),
  ],
  [
    'the strict variant of the standard',
    (xml) =>
      xml
        .replaceAll(SPREADSHEETML, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
  ],
  [
    'UTF-16',
    (xml) => Buffer.from(`\ufeff${xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"')}`, 'utf16le'),
  ],
  ['a byte order mark', (xml) => `\ufeff${xml}`],
  ['apostrophes for quotes', (xml) => xml.replace(/="([^"']*)"/g, "='$1'")],
  ['spaces and line breaks inside tags', (xml) => xml.replace(/<(c|row)\b([^>]*?)(\/?)>/g, '<$1$2\r\n $3>')],
  ['comments between', (xml) => xml.replace(/<(c|row|si)\b/g, '<!-- > <v>9</v> --><$1')],
  ['text in CDATA sections', (xml) => xml.replace(/(<t\b[^>]*>)([^<&]+)(<\/t>)/g, '$1<![CDATA[$2]]>$3')],
  [
    'characters as numbers',
    (xml) => xml.replace(/[\u4e00-\u9fff]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`),
  ],
])('%s: the same cells are read', async (_, respell) => {
  expect(await cellsOf(respelled(respell))).toEqual(await cellsOf(fixture));
});
