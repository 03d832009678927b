import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { blankFormOf } from '../../../src/blank/blankFormOf';
import type { Flag } from '../../../src/hosts/host';
import { newWorkbook } from '../../../src/hosts/xlsx/create/newWorkbook';
import { reportWorkbook } from '../../../src/hosts/xlsx/create/reportWorkbook';
import { openWorkbook } from '../../../src/hosts/xlsx/xlsxHost';
import type { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { LAYOUT_IDS } from '../../../src/ruleset/layoutId';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { parseA1 } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import { richWorkbook } from './richWorkbook';

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, '../../fixtures', name)));

/** Workbooks with what ziping writes into them: scores, notes, flags and memory. */
const WORKBOOKS: readonly [string, Uint8Array, Readonly<Record<string, CellValue>>][] = [
  ['rich', richWorkbook(), { B2: 3.5, A3: ' 【待补充】\n原因："<&>" ', D4: '=1+1', B9: 0.1 }],
  ['numbers', fixture('beijing-2024-numbers.xlsx'), { I14: 3.5, I16: 2.37, J20: '【待补充】', L50: '007' }],
  ['stacked', fixture('shanghai-2023-stacked.xlsx'), { G13: 4.25, H13: '原因：无', J60: 1 }],
];

const BLANKS = LAYOUT_IDS.map(
  (layout) => [layout, newWorkbook(blankFormOf(rulesetById('beijing')!, layout))] as const,
);

/** Workbooks that ziping makes anew: blank forms, and a report with texts that look like formulas. */
const MADE: readonly (readonly [string, Uint8Array])[] = [
  ...BLANKS,
  [
    'report',
    reportWorkbook([
      {
        name: '汇总',
        titles: [],
        widths: [20, 12],
        headingRow: 1,
        filter: { top: 1, left: 1, bottom: 3, right: 2 },
        charts: [
          {
            title: '总分',
            kind: 'columns',
            data: { top: 2, left: 1, bottom: 2, right: 2 },
            place: { top: 5, left: 1, bottom: 12, right: 4 },
          },
        ],
        footer: '&P',
        rows: [
          [{ value: '绩效自评表汇总', style: 'title' }],
          [
            { value: '=1+1', style: 'text' },
            { value: 88.2, style: 'points' },
          ],
          [
            { value: '-某项目\n"第一期"', style: 'error' },
            { value: '007', style: 'text' },
          ],
        ],
      },
      {
        name: '校验报告',
        titles: [],
        widths: [9],
        headingRow: 1,
        filter: null,
        charts: [],
        footer: '&P',
        rows: [[{ value: '@H13', style: 'info' }]],
      },
    ]),
  ],
];

/** Every sheet of the files as LibreOffice shows it: each cell's text, by file and sheet. */
const SHOWN = '44,34,76,1,,0,false,true,true,false,false,-1';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'ziping-office-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(filter: string, files: readonly string[], out: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files], {
    stdio: 'pipe',
  });
}

async function written(bytes: Uint8Array, changes: Readonly<Record<string, CellValue>>): Promise<XlsxHost> {
  const host = openWorkbook(bytes);
  const [sheet] = await host.readSheets('active');
  const edits = Object.entries(changes).map(([address, value]) => {
    const at = parseA1(address)!;
    const cell = sheet!.grid.cell(at.row, at.column);
    const before = { value: cell?.value ?? null, formula: cell?.formula ?? null };
    const after = { value, formula: null };
    return {
      sheetId: sheet!.id,
      sheet: sheet!.name,
      at,
      kind: 'score',
      before,
      after,
      reason: { 'zh-CN': '', 'en-US': '' },
    } as const;
  });
  expect((await host.apply({ edits, offered: [] })).refused).toEqual([]);
  const severities = ['error', 'warning', 'info'] as const;
  await host.flag(edits.map(({ sheetId, at }, n): Flag => ({ sheetId, at, severity: severities[n % 3]! })));
  await host.remember('ruleset', 'beijing');
  return openWorkbook(host.save());
}

/** A CSV file's fields by row and column, counted from 1. */
function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows;
}

// LibreOffice is no dependency of ziping: where it is missing, the other tests stand alone, and say so.
if (!hasOffice) {
  test('LibreOffice is not installed', () => {
    console.warn('LibreOffice is not installed: what ziping writes was NOT compared with what it shows.');
    expect(hasOffice).toBe(false);
  });
} else {
  test('LibreOffice opens what was written, and shows the same in every cell', async () => {
    const hosts = new Map<string, XlsxHost>();
    for (const [name, bytes, changes] of WORKBOOKS) {
      const host = await written(bytes, changes);
      hosts.set(name, host);
      writeFileSync(join(folder, `${name}.xlsx`), host.save());
    }
    for (const [name, bytes] of MADE) {
      hosts.set(name, openWorkbook(bytes));
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
    }
    convert(
      `csv:Text - txt - csv (StarCalc):${SHOWN}`,
      [...hosts.keys()].map((name) => join(folder, `${name}.xlsx`)),
      folder,
    );
    let compared = 0;
    for (const [name, host] of hosts) {
      for (const sheet of await host.readSheets('all')) {
        const fields = fieldsOf(readFileSync(join(folder, `${name}-${sheet.name}.csv`), 'utf8'));
        for (const row of sheet.grid.rows) {
          for (const column of sheet.grid.columns(row)) {
            const shown = fields[row - 1]?.[column - 1];
            const where = `${name} ${sheet.name} ${row},${column}`;
            expect([where, shown]).toEqual([where, sheet.grid.cell(row, column)!.text]);
            compared += 1;
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(400);
  }, 120_000);

  test('LibreOffice prints blank forms on the pages that they were made for', () => {
    for (const [name, bytes] of BLANKS) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    convert(
      'pdf',
      BLANKS.map(([name]) => join(folder, `${name}.xlsx`)),
      folder,
    );
    const pages = BLANKS.map(([name]) => {
      const pdf = readFileSync(join(folder, `${name}.pdf`), 'latin1');
      return `${name} ${pdf.match(/\/Type\s*\/Page\b/g)?.length}`;
    });
    expect(pages).toEqual(['L1 1', 'L2 1', 'L3 2', 'L4 2', 'L5 1']);
  }, 120_000);

  test('LibreOffice keeps the flags when it saves, and they are still recognised and cleared', async () => {
    const [name, bytes, changes] = WORKBOOKS[1]!;
    const out = join(folder, 'resaved');
    writeFileSync(join(folder, `${name}.xlsx`), (await written(bytes, changes)).save());
    convert('xlsx', [join(folder, `${name}.xlsx`)], out);
    const resaved = new Uint8Array(readFileSync(join(out, `${name}.xlsx`)));
    const marks = (file: Uint8Array) =>
      strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml']!).match(/ziping:\w+/g) ?? [];
    expect(new Set(marks(resaved))).toEqual(new Set(['ziping:error', 'ziping:warning', 'ziping:info']));
    const host = openWorkbook(resaved);
    await host.clearFlags();
    expect(marks(host.save())).toEqual([]);
  }, 120_000);
}
