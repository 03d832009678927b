import { describedWorkbook } from './model/describedWorkbook';
import { MemoryWorkbook } from './model/memoryWorkbook';
import { officeJsInNode } from './node/officeJsInNode';
import { ExcelStandIn } from './standIn';
import { ownClock } from '../../ownClock';

const clock = ownClock();

/** The genuine office.js at a workbook of one sheet 表. */
function excelAt(cells: Parameters<typeof describedWorkbook>[0][number]['cells'] = {}, apiVersion = 17) {
  const workbook = describedWorkbook([{ name: '表', cells }]);
  const standIn = new ExcelStandIn(workbook, apiVersion);
  const { Excel } = officeJsInNode(standIn);
  return { workbook, standIn, Excel, sheet: workbook.sheet('表') };
}

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Runs something on the active sheet the way an add-in does. */
async function run({ Excel }: ReturnType<typeof excelAt>, work: Work): Promise<void> {
  await Excel.run(async (context) => {
    await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

async function codeOf(running: Promise<void>): Promise<unknown> {
  return running.then(
    () => null,
    (error: { readonly code?: unknown }) => error.code,
  );
}

describe('what is entered', () => {
  test.each<readonly [string, unknown, string, unknown, string | null]>([
    ['a number', 9.61, 'General', 9.61, null],
    ['text of digits', '42', 'General', 42, null],
    ['thousands', '1,234.5', 'General', 1234.5, null],
    ['a percentage', '42.68%', 'General', 0.4268, null],
    ['digits with an apostrophe', "'42", 'General', '42', null],
    ['digits into a cell of text', '42', '@', '42', null],
    ['a number into a cell of text', 42, '@', '42', null],
    ['a date', '2024/1/1', 'General', 45292, null],
    ['a truth value', 'true', 'General', true, null],
    ['an error', '#N/A', 'General', { error: '#N/A' }, null],
    ['words', '优', 'General', '优', null],
    ['nothing', '', 'General', null, null],
    ['a formula', '=1+2', 'General', 3, '=1+2'],
    ['a formula into a cell of text', '=1+2', '@', '=1+2', null],
  ])('%s becomes what Excel makes of it', async (_what, entry, format, value, formula) => {
    const excel = excelAt({ A1: { value: 'x', format } });
    await run(excel, (sheet) => (sheet.getRange('A1').values = [[entry]]));
    expect(excel.sheet.cell(1, 1)).toMatchObject({ value, formula });
  });

  test('null leaves a cell, one scalar fills the range', async () => {
    const excel = excelAt({ A1: 1, B1: 2 });
    await run(excel, (sheet) => (sheet.getRange('A1:B1').values = [[null, 5]]));
    expect([1, 2].map((column) => excel.sheet.cell(1, column)?.value)).toEqual([1, 5]);
    await run(excel, (sheet) => (sheet.getRange('A1:B1').values = 7 as unknown as unknown[][]));
    expect([1, 2].map((column) => excel.sheet.cell(1, column)?.value)).toEqual([7, 7]);
  });

  test('a matrix of another shape is an invalid argument', async () => {
    const excel = excelAt();
    expect(await codeOf(run(excel, (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])))).toBe(
      'InvalidArgument',
    );
  });

  test('the covered cells of a merged area stay empty', async () => {
    const excel = excelAt({ A1: 1 });
    excel.sheet.merge({ top: 1, left: 1, bottom: 2, right: 2 });
    await run(excel, (sheet) => (sheet.getRange('B2').values = [[9]]));
    expect(excel.sheet.cell(2, 2)?.value).toBeNull();
  });

  test('a large matrix, which the library cuts into pieces, arrives whole', async () => {
    const excel = excelAt();
    const values = Array.from({ length: 4_000 }, (_row, index) => [index, -index]);
    await run(excel, (sheet) => (sheet.getRange('A1:B4000').values = values));
    expect(excel.sheet.cell(4_000, 2)?.value).toBe(-3_999);
  });

  test('formulas are brought up to date', async () => {
    const excel = excelAt({
      A1: 1,
      A2: 2,
      A3: { value: 3, formula: '=SUM(A1:A2)' },
      A4: { value: 6, formula: '=A3*2' },
    });
    await run(excel, (sheet) => (sheet.getRange('A1').values = [[10]]));
    expect([3, 4].map((row) => excel.sheet.cell(row, 1)?.value)).toEqual([12, 24]);
  });
});

describe('a batch', () => {
  test('is no transaction: what ran before the error stays', async () => {
    const excel = excelAt({ A1: 1 });
    const work: Work = (sheet, context) => {
      sheet.getRange('A1').values = [[2]];
      context.workbook.worksheets.getItem('没有').activate();
      sheet.getRange('A1').values = [[3]];
    };
    expect(await codeOf(run(excel, work))).toBe('ItemNotFound');
    expect(excel.sheet.cell(1, 1)?.value).toBe(2);
  });

  test('gives null objects for what is not there, and for what hangs on them', async () => {
    const excel = excelAt();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('reads what was not loaded as the library does: it throws', async () => {
    const excel = excelAt({ A1: 1 });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(/load/);
    });
  });

  test('keeps a tracked range for the next one', async () => {
    const excel = excelAt({ A1: 1 });
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      range.values = [[5]];
      await context.sync();
    });
    expect(excel.sheet.cell(1, 1)?.value).toBe(5);
  });

  test('adds a sheet once, and knows it afterwards', async () => {
    const excel = excelAt();
    await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('校验报告');
      await context.sync();
      added.getRange('A1').values = [['序号']];
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['表', '校验报告']);
    expect(excel.workbook.sheet('校验报告').cell(1, 1)?.value).toBe('序号');
  });
});

describe('what the stand-in does not know', () => {
  test.each<readonly [string, Work, string]>([
    ['a method', (sheet) => sheet.getRange('A1').insert('Down'), 'Range.insert'],
    ['a property', (sheet) => sheet.load('showGridlines'), 'Worksheet.showGridlines'],
    ['an object', (sheet) => sheet.shapes.load('items'), 'Worksheet.shapes'],
  ])('%s is an error that names it', async (_what, work, name) => {
    const excel = excelAt();
    expect(await codeOf(run(excel, work))).toBe('UnknownToTheStandIn');
    expect(excel.standIn.unknown.join()).toContain(name);
  });
});

describe('limits', () => {
  test('a request that is too large is refused before anything runs', async () => {
    const excel = excelAt({ A1: 1 });
    excel.standIn.payloadLimit = 500;
    const work: Work = (sheet) => (sheet.getRange('A1').values = [['字'.repeat(500)]]);
    expect(await codeOf(run(excel, work))).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.sheet.cell(1, 1)?.value).toBe(1);
  });

  test('more than five million cells are more than Excel answers', async () => {
    expect(await codeOf(run(excelAt(), (sheet) => sheet.getRange('A:F').load('values')))).toBe(
      'RangeExceedsLimit',
    );
  });

  test('an older Excel lacks what came later', async () => {
    const excel = excelAt({ A1: 1 }, 12);
    const work: Work = (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
    expect(await codeOf(run(excel, work))).toBe('ApiNotFound');
  });

  test('a protected sheet refuses locked cells, one refuses the block, and protecting twice fails', async () => {
    const excel = excelAt({ A1: 1, B1: { value: 2, locked: false } });
    excel.sheet.isProtected = true;
    const both: Work = (sheet) => (sheet.getRange('A1:B1').values = [[5, 5]]);
    expect(await codeOf(run(excel, both))).toBe('AccessDenied');
    expect(await codeOf(run(excel, (sheet) => (sheet.getRange('B1').values = [[5]])))).toBeNull();
    expect(await codeOf(run(excel, (sheet) => sheet.protection.protect()))).toBe('InvalidOperation');
    expect([1, 2].map((column) => excel.sheet.cell(1, column)?.value)).toEqual([1, 5]);
  });
});

describe('the used range', () => {
  test('begins anywhere, and formatting alone extends only the other form', async () => {
    const excel = excelAt({ C5: 1, D6: 2, H9: { value: null, format: '0.00' } });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [values, all] = [true, false].map((only) => sheet.getUsedRangeOrNullObject(only).load('address'));
      await context.sync();
      expect([values!.address, all!.address]).toEqual(['表!C5:D6', '表!C5:H9']);
    });
  });

  test('of an empty sheet is a null object', async () => {
    const { Excel } = officeJsInNode(new ExcelStandIn(new MemoryWorkbook(['空'])));
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets
        .getActiveWorksheet()
        .getUsedRangeOrNullObject(true)
        .load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

describe('events', () => {
  test('reach a handler with sheet, address and what caused them', async () => {
    const excel = excelAt();
    const told: unknown[] = [];
    await run(excel, (sheet) => {
      sheet.onChanged.add(async ({ address, worksheetId, triggerSource }) => {
        told.push([address, worksheetId, triggerSource]);
      });
    });
    excel.workbook.type('表', 'B2', '5');
    await clock.pass(20);
    expect(told).toEqual([['B2', excel.sheet.id, 'Unknown']]);
  });
});
