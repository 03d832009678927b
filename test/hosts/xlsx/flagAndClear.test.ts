import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assessSheets } from '../../../src/assessment/assess';
import { flagsOf } from '../../../src/hosts/flagsOf';
import type { Flag } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import { partsThatDiffer } from './partsOf';
import { richWorkbook } from './richWorkbook';

const FIXTURES = path.join(__dirname, '../../fixtures');
const files = readdirSync(FIXTURES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

/** Flags every finding, and in workbooks without one a few cells; by now in a file. */
async function flagged(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openWorkbook(bytes);
  const sheets = await host.readSheets('all');
  const some: Flag[] = ['error', 'warning', 'info'].map((severity, index) => ({
    sheetId: sheets[0]!.id,
    at: { row: index + 1, column: 2 },
    severity: severity as Flag['severity'],
  }));
  await host.flag([...flagsOf(assessSheets(sheets).assessments), ...some]);
  return host.save();
}

async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openWorkbook(bytes);
  await host.clearFlags();
  return host.save();
}

describe('marked, saved, opened again, cleared and saved: every part is as before', () => {
  test.each(files)('%s', async (file) => {
    const before = readFileSync(path.join(FIXTURES, file));
    const marked = await flagged(before);
    expect(partsThatDiffer(marked, before)).not.toEqual([]);
    expect(partsThatDiffer(await cleared(marked), before)).toEqual([]);
  });

  test('a workbook with conditional formats, extensions, macros and custom XML of others', async () => {
    const before = richWorkbook();
    expect(partsThatDiffer(await cleared(await flagged(before)), before)).toEqual([]);
  });
});
