import { assessSheets } from '../../../src/assessment/assess';
import type { Flag } from '../../../src/hosts/host';
import { inverse } from '../../../src/revision/revision';
import { parseA1, toA1 } from '../../../src/sheet/address';
import type { MemorySheet } from '../../workbench/excel/model/memorySheet';
import { MemoryWorkbook } from '../../workbench/excel/model/memoryWorkbook';
import { PAYLOAD_LIMIT } from '../../workbench/excel/standIn';
import { atWork, editOf, fixture, stateOf } from './excelAtWork';

/** A form-like sheet: so many rows of a label, a target, a weight and a score. */
function fill(sheet: MemorySheet, rows: number, note = ''): void {
  for (let row = 1; row <= rows; row += 1) {
    sheet.write(row, 1, { value: `指标${row}` });
    sheet.write(row, 2, { value: '≥95%' });
    sheet.write(row, 3, { value: 2 });
    sheet.write(row, 4, { value: 1.5 });
    if (note) sheet.write(row, 5, { value: note });
  }
}

function flagsOn(workbook: MemoryWorkbook, rows: number): Flag[] {
  const sheetId = workbook.activeSheet.id;
  return Array.from({ length: rows }, (_flag, index) => ({
    sheetId,
    at: { row: index + 1, column: 4 },
    severity: index % 3 === 0 ? 'error' : 'warning',
  }));
}

describe('a form of 40 indicators', () => {
  test('is read in one round trip, merged areas included', async () => {
    const { host, trips } = atWork(fixture('beijing-2024.xlsx'));
    const [sheet] = await host.readSheets('active');
    expect(trips()).toBe(1);
    expect(sheet!.grid.merged.length).toBeGreaterThan(20);
  });

  test('is refreshed in one, without asking for merged areas, and keeps those last read', async () => {
    const { host, trips, standIn } = atWork(fixture('beijing-2024.xlsx'));
    const [asRead] = await host.readSheets('active');
    trips();
    const [refreshed] = await host.readSheets('active', { live: true });
    expect(trips()).toBe(1);
    expect(JSON.stringify(standIn.exchanges.at(-1)!.batch)).not.toContain('MergedAreas');
    expect(refreshed!.grid.merged).toEqual(asRead!.grid.merged);
  });

  test('is recalculated in four, each request a few kilobytes', async () => {
    const workbook = new MemoryWorkbook(['自评表']);
    fill(workbook.sheet('自评表'), 40);
    const { host, trips, standIn } = atWork(workbook);
    await host.readSheets('active');
    trips();
    const edits = Array.from({ length: 40 }, (_edit, index) =>
      editOf(workbook, '自评表', `D${index + 1}`, 2),
    );
    expect((await host.apply({ edits, offered: [] })).applied).toHaveLength(40);
    expect(trips()).toBe(2);
    await host.flag(flagsOn(workbook, 40));
    expect(trips()).toBe(2);
    const [, write, , flag] = standIn.exchanges.slice(-4).map(({ requestBytes }) => requestBytes);
    expect(Math.max(write!, flag!)).toBeLessThan(16 * 1024);
  });

  test('is recalculated in two when edits, flags and memory go together', async () => {
    const workbook = new MemoryWorkbook(['自评表']);
    fill(workbook.sheet('自评表'), 40);
    const { host, trips, standIn } = atWork(workbook);
    await host.readSheets('active');
    trips();
    const edits = Array.from({ length: 40 }, (_edit, index) =>
      editOf(workbook, '自评表', `D${index + 1}`, 2),
    );
    const written = { D1: '2' };
    await host.applyTogether({ edits, offered: [] }, { flags: flagsOn(workbook, 40), memory: { written } });
    expect(trips()).toBe(2);
    expect(await host.recall('written')).toEqual(written);
    expect(workbook.activeSheet.conditionalFormats).toHaveLength(2);
    expect(standIn.exchanges[2]!.actions).toBeLessThan(60);
  });

  test('is recalculated by the rules and taken back, and every cell is as it was', async () => {
    const { host, workbook } = atWork(fixture('beijing-2024-numbers.xlsx'));
    const [first] = assessSheets(await host.readSheets('active')).assessments;
    const score = first!.form.indicators.find(({ score }) => score?.reading === 'number')!.score!;
    workbook.type(workbook.activeSheet.name, toA1(score.at), 99);
    const before = stateOf(workbook);
    const { assessments } = assessSheets(await host.readSheets('active'));
    const { revision } = assessments[0]!;
    expect(revision.edits.length).toBeGreaterThan(0);
    expect((await host.apply(revision)).refused).toEqual([]);
    expect(stateOf(workbook)).not.toEqual(before);
    expect(assessSheets(await host.readSheets('active')).assessments[0]!.revision.edits).toEqual([]);
    expect((await host.apply(inverse(revision))).refused).toEqual([]);
    expect(stateOf(workbook)).toEqual(before);
  });
});

describe('a workbook of 50 sheets', () => {
  test('is read in three round trips, merged areas included', async () => {
    const names = Array.from({ length: 50 }, (_name, index) => `自评表${index + 1}`);
    const workbook = new MemoryWorkbook(names);
    for (const sheet of workbook.sheets) {
      fill(sheet, 45, '因招标流程延后，验收推迟到下一年度。');
      sheet.merge({ top: 45, left: 5, bottom: 45, right: 6 });
    }
    const { host, trips } = atWork(workbook);
    const sheets = await host.readSheets('all');
    expect(trips()).toBe(3);
    expect(sheets.map(({ name }) => name)).toEqual(names);
    expect(sheets.every(({ grid }) => grid.rows.length === 45 && grid.merged.length === 1)).toBe(true);
  });

  test('is read the same when one sheet has more merged areas than Excel tells at once', async () => {
    const workbook = new MemoryWorkbook(['一', '二']);
    for (const sheet of workbook.sheets) fill(sheet, 700);
    for (let row = 1; row <= 700; row += 1)
      workbook.sheet('二').merge({ top: row, left: 4, bottom: row, right: 5 });
    const { host } = atWork(workbook);
    const [one, two] = await host.readSheets('all');
    expect([one!.grid.merged.length, two!.grid.merged.length]).toEqual([0, 700]);
  });
});

describe('a large sheet', () => {
  test('is read in blocks of rows, no answer larger than Excel gives', async () => {
    const workbook = new MemoryWorkbook(['大表']);
    fill(workbook.sheet('大表'), 20_000);
    const { host, standIn } = atWork(workbook);
    const [sheet] = await host.readSheets('active');
    expect(sheet!.grid.rows).toHaveLength(20_000);
    expect(sheet!.grid.cell(20_000, 1)?.value).toBe('指标20000');
    expect(standIn.exchanges.every(({ error }) => error === null)).toBe(true);
    expect(Math.max(...standIn.exchanges.map(({ responseBytes }) => responseBytes))).toBeLessThan(
      PAYLOAD_LIMIT,
    );
  });

  test('whose notes are long is asked for again in smaller blocks', async () => {
    const workbook = new MemoryWorkbook(['大表']);
    fill(workbook.sheet('大表'), 4_000, '说明'.repeat(400));
    const { host, standIn } = atWork(workbook);
    const [sheet] = await host.readSheets('active');
    expect(sheet!.grid.cell(4_000, 5)?.text).toHaveLength(800);
    expect(standIn.exchanges.some(({ error }) => error?.Code === 'ResponsePayloadSizeLimitExceeded')).toBe(
      true,
    );
  });

  test.each(['H60000', 'H1048576', 'XFD3', 'XFD1048576'])(
    'with one stray cell at %s costs two round trips more',
    async (address) => {
      const workbook = new MemoryWorkbook(['表', '二']);
      fill(workbook.sheet('表'), 45);
      fill(workbook.sheet('二'), 45);
      const { host, trips } = atWork(workbook);
      await host.readSheets('active');
      const active = trips();
      await host.readSheets('all');
      const all = trips();
      workbook.type('表', address, 'x');
      const [sheet] = await host.readSheets('active');
      expect(trips()).toBeLessThanOrEqual(active + 2);
      expect(sheet!.grid.rows.filter((row) => row <= 45)).toHaveLength(45);
      const { row, column } = parseA1(address)!;
      expect(sheet!.grid.cell(row, column)?.value).toBe('x');
      expect((await host.readSheets('all'))[0]!.grid.cell(row, column)?.value).toBe('x');
      expect(trips()).toBeLessThanOrEqual(all + 2);
    },
  );

  test('with stray cells all over the place costs no more', async () => {
    const workbook = new MemoryWorkbook(['表']);
    fill(workbook.sheet('表'), 45);
    const addresses = ['H60000', 'B59000', 'AA700000', 'C1048576'];
    for (const address of addresses) workbook.type('表', address, 'x');
    const { host, trips } = atWork(workbook);
    const [sheet] = await host.readSheets('active');
    expect(trips()).toBeLessThanOrEqual(4);
    const held = addresses.map((address) => parseA1(address)!);
    expect(held.map(({ row, column }) => sheet!.grid.cell(row, column)?.value)).toEqual(['x', 'x', 'x', 'x']);
  });

  test('whose contents are spread over millions of cells is named, with the cell that they reach', async () => {
    const workbook = new MemoryWorkbook(['散']);
    for (let row = 1; row <= 1_000_000; row += 10_000) {
      workbook.sheet('散').write(row, 1, { value: 1 });
      workbook.sheet('散').write(row + 8_000, 90, { value: 1 });
    }
    await expect(atWork(workbook).host.readSheets('active')).rejects.toMatchObject({
      code: 'sheet-too-large',
      place: { sheet: '散' },
      says: { 'zh-CN': expect.stringContaining('CL998001') as string },
    });
  });

  test('far from the corner is read all the same', async () => {
    const workbook = new MemoryWorkbook(['远']);
    workbook.sheet('远').write(5_000, 100, { value: '合计' });
    const [sheet] = await atWork(workbook).host.readSheets('active');
    expect(sheet!.grid.cell(5_000, 100)?.value).toBe('合计');
  });
});

describe('many edits', () => {
  test('go in one request below the limit', async () => {
    const workbook = new MemoryWorkbook(['大表']);
    fill(workbook.sheet('大表'), 5_000);
    const { host, standIn } = atWork(workbook);
    const edits = Array.from({ length: 5_000 }, (_edit, index) =>
      editOf(workbook, '大表', `D${index + 1}`, 2),
    );
    expect((await host.apply({ edits, offered: [] })).applied).toHaveLength(5_000);
    expect(Math.max(...standIn.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(
      PAYLOAD_LIMIT / 2,
    );
  });

  test('beyond what can be written whole are refused before any cell is touched', async () => {
    const workbook = new MemoryWorkbook(['大表']);
    fill(workbook.sheet('大表'), 60);
    const { host } = atWork(workbook);
    const before = stateOf(workbook);
    const edits = Array.from({ length: 60 }, (_edit, index) =>
      editOf(workbook, '大表', `E${index + 1}`, '字'.repeat(30_000)),
    );
    await expect(host.apply({ edits, offered: [] })).rejects.toMatchObject({ code: 'host-too-large' });
    expect(stateOf(workbook)).toEqual(before);
  });
});
