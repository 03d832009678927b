import { asProblem } from '../../../src/hosts/excel/excelErrors';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { rangeToA1, toA1 } from '../../../src/sheet/address';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';
import { atWork, editOf, fixture } from './excelAtWork';
import { ownClock } from '../../ownClock';

/** Events are told a moment after the change. */
const clock = ownClock();
const moment = () => clock.pass(20);

test.each([
  ['https://example.com/sites/a/%E6%AD%A6%E6%B1%89.xlsx', '武汉.xlsx'],
  ['', null],
  [undefined, null],
])('a workbook kept at %s is called %s', (url, name) => {
  const excel = officeJsInNode(new ExcelStandIn(describedWorkbook([{ name: '表' }])));
  const host = new ExcelHost({ ...excel, ...(url !== undefined && { documentUrl: () => url }) });
  expect(host.fileName()).toBe(name);
});

describe('reading', () => {
  test('gives numbers through their format, and a text of signs as it is', async () => {
    const cells = {
      A1: { value: 0.9561, format: '0.00%' },
      B1: { value: 1234567.5, format: '#,##0.00' },
      C1: '####',
    };
    const { host } = atWork(describedWorkbook([{ name: '表', cells }]));
    const [sheet] = await host.readSheets('active');
    expect([1, 2, 3].map((column) => sheet!.grid.cell(1, column)!.text)).toEqual([
      '95.61%',
      '1,234,567.50',
      '####',
    ]);
  });

  test('tells errors and texts, blanks and formulas apart', async () => {
    const cells = {
      A1: { value: { error: '#DIV/0!' }, formula: '=1/0' },
      A2: '=不是公式',
      A3: { value: 3, formula: '=1+2' },
      A4: { value: null, format: '@' },
    };
    const { host } = atWork(describedWorkbook([{ name: '表', cells }]));
    const [sheet] = await host.readSheets('active');
    const held = [1, 2, 3, 4].map((row) => sheet!.grid.cell(row, 1));
    expect(held[0]).toMatchObject({ value: { error: '#DIV/0!' }, formula: '=1/0', text: '#DIV/0!' });
    expect(held[1]).toMatchObject({ value: '=不是公式', formula: null });
    expect(held[2]).toMatchObject({ value: 3, formula: '=1+2' });
    expect(sheet!.grid.rows).toEqual([1, 2, 3]);
  });

  test('reads again when a sheet is deleted meanwhile', async () => {
    const { host, workbook, standIn } = atWork(
      describedWorkbook([{ name: '一' }, { name: '二', cells: { A1: 1 } }]),
    );
    const answer = standIn.answer.bind(standIn);
    jest.spyOn(standIn, 'answer').mockImplementationOnce(async (batch) => {
      const answered = await answer(batch);
      workbook.deleteSheet(workbook.sheet('一').id);
      return answered;
    });
    expect((await host.readSheets('all')).map(({ name }) => name)).toEqual(['二']);
  });

  test('an empty workbook gives sheets without cells', async () => {
    const { host } = atWork(describedWorkbook([{ name: '空' }]));
    expect((await host.readSheets('active')).map(({ grid }) => grid.used)).toEqual([null]);
    expect((await host.readSheets('all')).map(({ grid }) => grid.used)).toEqual([null]);
  });
});

describe.each([9, 10, 11, 12, 13, 14, 17])('ExcelApi 1.%i', (version) => {
  test('reads, recalculates, flags, remembers and watches', async () => {
    const work = atWork(
      describedWorkbook([{ name: '表', cells: { A1: 4, B1: '注' }, merged: ['B1:C1'] }]),
      version,
    );
    const { host, workbook } = work;
    const [sheet] = await host.readSheets('active');
    expect(sheet!.grid.merged.map(rangeToA1)).toEqual(version >= 13 ? ['B1:C1'] : []);
    const edit = editOf(workbook, '表', 'A1', 3);
    expect(await host.apply({ edits: [edit], offered: [] })).toEqual({ applied: [edit], refused: [] });
    await host.flag([{ sheetId: sheet!.id, at: { row: 1, column: 1 }, severity: 'warning' }]);
    await host.remember('key', [1]);
    expect(await host.recall('key')).toEqual([1]);
    const stop = await host.watch(() => undefined);
    await stop();
    await host.clearFlags();
    expect(workbook.sheet('表').conditionalFormats).toEqual([]);
    expect(work.standIn.unknown).toEqual([]);
    expect(work.standIn.exchanges.every(({ error }) => error === null)).toBe(true);
  });
});

describe('without merged areas', () => {
  test('a form is read with the merges that its blanks suggest', async () => {
    const { host } = atWork(fixture('beijing-2024.xlsx'), 12);
    const asked = atWork(fixture('beijing-2024.xlsx'), 13);
    const [inferred] = await host.readSheets('active');
    const [told] = await asked.host.readSheets('active');
    const down = told!.grid.merged.filter(
      ({ top, bottom, left }) => bottom > top && told!.grid.cell(top, left) && left <= 3,
    );
    expect(down.length).toBeGreaterThan(3);
    const columnsOf = ({ top, left, bottom }: (typeof down)[number]) => `${left} ${top}-${bottom}`;
    const guessed = inferred!.grid.merged.map(columnsOf);
    for (const area of down) expect(guessed).toContain(columnsOf(area));
  });
});

describe('watching', () => {
  const sheets = [{ name: '一', cells: { A1: 1 } }, { name: '二' }];

  test('tells of cells, the active sheet, sheets added and deleted, until stopped', async () => {
    const { host, workbook, standIn } = atWork(describedWorkbook(sheets));
    const told: string[] = [];
    let what = '';
    const stop = await host.watch(() => told.push(what));
    const steps: readonly (readonly [string, () => void])[] = [
      ['cells', () => workbook.type('二', 'A1', 5)],
      ['activated', () => workbook.activate(workbook.sheet('二').id)],
      ['added', () => workbook.addSheet('三')],
      ['deleted', () => workbook.deleteSheet(workbook.sheet('三').id)],
      ['selected', () => workbook.select(workbook.sheet('二').id, { top: 1, left: 1, bottom: 1, right: 1 })],
    ];
    for (const [name, step] of steps) {
      what = name;
      step();
      await moment();
    }
    expect(told).toEqual(['cells', 'activated', 'added', 'deleted']);
    await stop();
    expect(standIn.hasSubscriptions).toBe(false);
    workbook.type('一', 'A1', 6);
    await moment();
    expect(told).toHaveLength(4);
  });

  test('keeps quiet about what ziping writes itself', async () => {
    const { host, workbook } = atWork(describedWorkbook(sheets));
    const listener = jest.fn();
    const stop = await host.watch(listener);
    await host.apply({ edits: [editOf(workbook, '一', 'A1', 2)], offered: [] });
    await moment();
    expect(listener).not.toHaveBeenCalled();
    await stop();
  });
});

describe('following what is selected', () => {
  test('tells the sheet and the upper-left cell, also of what ziping shows, until stopped', async () => {
    const { host, workbook, standIn } = atWork(describedWorkbook([{ name: '一' }, { name: '二' }]));
    const told: string[] = [];
    const stop = await host.watch(
      () => undefined,
      (sheetId, at) => told.push(`${sheetId} ${toA1(at)}`),
    );
    const [first, second] = workbook.sheets.map(({ id }) => id);
    workbook.select(first!, { top: 3, left: 2, bottom: 5, right: 4 });
    await moment();
    await host.show(second!, { row: 13, column: 8 });
    await moment();
    expect(told).toEqual([`${first} B3`, `${second} H13`]);
    await stop();
    expect(standIn.hasSubscriptions).toBe(false);
  });
});

describe('showing', () => {
  test('brings sheet and cell to the front', async () => {
    const { host, workbook } = atWork(describedWorkbook([{ name: '一' }, { name: '二' }]));
    await host.show(workbook.sheet('二').id, { row: 13, column: 8 });
    expect([workbook.activeSheet.name, rangeToA1(workbook.selection)]).toEqual(['二', 'H13']);
  });

  test('selects all cells up to another one, and tells what is selected by its first cell', async () => {
    const { host, workbook } = atWork(describedWorkbook([{ name: '一' }, { name: '二' }]));
    const { id } = workbook.sheet('二');
    await host.show(id, { row: 12, column: 4 }, { row: 41, column: 4 });
    expect(rangeToA1(workbook.selection)).toBe('D12:D41');
    expect(await host.selected()).toEqual({ sheetId: id, at: { row: 12, column: 4 } });
  });

  test('a cell of a sheet that is gone is said to be gone', async () => {
    const { host } = atWork(describedWorkbook([{ name: '一' }]));
    await expect(host.show('{gone}', { row: 1, column: 1 })).rejects.toMatchObject({ code: 'sheet-gone' });
  });
});

describe('memory', () => {
  test('that two panes have put into two parts is read as one, and written as one', async () => {
    const { host, workbook } = atWork(describedWorkbook([{ name: '一' }]));
    const part = (json: string) => `<memory xmlns="urn:ziping:memory:1">${json}</memory>`;
    workbook.customXml.set('a', part('{"ruleset":"beijing"}'));
    workbook.customXml.set('b', part('{"ruleset":"hubei","other":1}'));
    expect([await host.recall('ruleset'), await host.recall('other')]).toEqual(['beijing', 1]);
    await host.remember('other', 2);
    expect([...workbook.customXml.values()]).toEqual([part('{"ruleset":"beijing","other":2}')]);
  });

  test('leaves no trace when nothing is kept any more', async () => {
    const { host, workbook } = atWork(describedWorkbook([{ name: '一' }]));
    await host.remember('key', 'value');
    await host.remember('key', null);
    expect(workbook.customXml.size).toBe(0);
  });

  test('does not forget a writing that was cut short', async () => {
    const work = atWork(describedWorkbook([{ name: '一', cells: { A1: 1, A2: 2 } }]), 17, 60);
    const edits = [editOf(work.workbook, '一', 'A1', 3)];
    work.standIn.faults.plan({ kind: 'crash', action: 'Values', afterBatches: 1 });
    await expect(work.host.apply({ edits, offered: [] })).rejects.toMatchObject({ code: 'host-timeout' });
    expect(await work.host.unfinishedEdits()).toHaveLength(1);
    await work.host.remember('key', 'value');
    expect(await work.host.unfinishedEdits()).toHaveLength(1);
  });
});

describe('errors of Office', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['AccessDenied', 'access-denied'],
    ['ItemNotFound', 'sheet-gone'],
    ['ResponsePayloadSizeLimitExceeded', 'host-too-large'],
    ['ConnectionFailure', 'host-disconnected'],
    ['ActivityLimitReached', 'host-busy'],
    ['ApiNotFound', 'host-too-old'],
    ['InvalidArgument', 'host-refused'],
    ['GeneralException', 'host-failed'],
    ['SomethingNewTomorrow', 'host-failed'],
  ])('%s becomes %s, and says what to do', (code, problem) => {
    const error = Object.assign(new Error('The host says this in English.'), { code });
    const made = asProblem(error);
    expect(made.code).toBe(problem);
    expect(made.cause).toBe(error);
    expect(made.says['zh-CN']).toContain('请');
    expect(JSON.stringify(made.says)).not.toContain('The host says');
  });
});
