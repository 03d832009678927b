import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assessSheets } from '../../src/assessment/assess';
import type { Json } from '../../src/hosts/host';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import type { ReportDocument } from '../../src/report/document';
import { makeSeal } from '../../src/seal/makeSeal';
import { SEAL_KEY } from '../../src/seal/seal';
import { parseA1 } from '../../src/sheet/address';
import { FIXTURES, folderWith, removeFolders, ziping } from './ziping';

afterAll(removeFolders);

/** A folder with a form as it came, the same one sealed, and the sealed one with its score H21 changed since. */
async function folderOfThree(): Promise<string> {
  const folder = folderWith({ '1-open.xlsx': 'beijing-2024.xlsx' });
  const host = openWorkbook(readFileSync(path.join(FIXTURES, 'beijing-2024.xlsx')));
  const sheets = await host.readSheets('all');
  await host.remember(SEAL_KEY, makeSeal(sheets, assessSheets(sheets), '2025-01-15') as unknown as Json);
  const sealed = host.save();
  writeFileSync(path.join(folder, '2-sealed.xlsx'), sealed);
  const later = openWorkbook(sealed);
  const [sheet] = await later.readSheets('all');
  const at = parseA1('H21')!;
  const before = { value: sheet!.grid.cell(at.row, at.column)!.value, formula: null };
  const after = { value: 1, formula: null };
  const reason = { 'zh-CN': '', 'en-US': '' };
  const edit = { sheetId: sheet!.id, sheet: sheet!.name, at, kind: 'score' as const, before, after, reason };
  expect((await later.apply({ edits: [edit], offered: [] })).refused).toEqual([]);
  writeFileSync(path.join(folder, '3-changed.xlsx'), later.save());
  return folder;
}

const files = ['1-open.xlsx', '2-sealed.xlsx', '3-changed.xlsx'];

describe('check tells of a workbook whether it is as it was when it was sealed', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await folderOfThree();
  });

  test('as JSON, with rules, date and changed cells', async () => {
    const { out } = await ziping(['check', ...files, '--format', 'json'], { cwd });
    const { workbooks } = JSON.parse(out) as ReportDocument;
    expect(
      workbooks.map(({ seal }) => [seal?.state, seal?.date, seal?.rulesets[0]?.id, seal?.changed]),
    ).toEqual([
      ['none', null, undefined, []],
      ['unchanged', '2025-01-15', 'beijing', []],
      ['changed', '2025-01-15', 'beijing', [{ sheet: '自评表', cell: 'H21' }]],
    ]);
  });

  test.each(['table', 'html'])('as %s, in a sentence', async (format) => {
    const { out } = await ziping(['check', ...files, '--format', format], { cwd });
    expect(out.replace(/\s+/g, '')).toMatch(/未封存。[^]*已于2025-01-15封存[^]*自评表!H21/);
  });
});
