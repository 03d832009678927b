import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readArchive } from '../../../src/hosts/xlsx/archive';
import { writeArchive } from '../../../src/hosts/xlsx/writeArchive';

const fixture = new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures/shanghai-2023.xlsx')));

test('a fixture is opened, and written with parts replaced, added and removed', () => {
  const archive = readArchive(fixture);
  const other = unzipSync(fixture);
  for (const [name, content] of Object.entries(other)) expect(archive.part(name)).toEqual(content);
  expect(writeArchive(archive, new Map())).toEqual(fixture);
  const changed = writeArchive(
    archive,
    new Map([
      ['xl/Workbook.xml', new Uint8Array([1, 2])],
      ['new.bin', new Uint8Array(0)],
      ['docProps/app.xml', null],
    ]),
  );
  const { 'docProps/app.xml': _gone, ...rest } = other;
  expect(unzipSync(changed)).toEqual({
    ...rest,
    'xl/workbook.xml': new Uint8Array([1, 2]),
    'new.bin': new Uint8Array(0),
  });
});
