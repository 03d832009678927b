import { describedWorkbook } from './model/describedWorkbook';
import { enteredValue } from './model/enteredValue';
import { officeJsInNode } from './node/officeJsInNode';
import { ExcelStandIn } from './standIn';
import { ownClock } from '../../ownClock';

const clock = ownClock();

type Cells = Parameters<typeof describedWorkbook>[0][number]['cells'];

/** The genuine office.js at a workbook of the sheets 表 and 二. */
function excelAt(cells: Cells = {}) {
  const workbook = describedWorkbook([{ name: '表', cells }, { name: '二' }]);
  const standIn = new ExcelStandIn(workbook);
  const { Excel } = officeJsInNode(standIn);
  return { workbook, standIn, Excel, sheet: workbook.sheet('表') };
}

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** Runs something on the sheet 表; gives the code of the error, or null. */
async function run({ Excel }: ReturnType<typeof excelAt>, work: Work): Promise<unknown> {
  return Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('表'), context);
    await context.sync();
    return null;
  }).catch((error: { readonly code?: unknown }) => error.code);
}

const valuesOf = (excel: ReturnType<typeof excelAt>, rows: readonly number[]) =>
  rows.map((row) => excel.sheet.cell(row, 1)?.value ?? null);

describe('an entry is read as a user’s typing is', () => {
  test.each<readonly [string, unknown]>([
    ['12-1', 45627],
    ['3/4', 45355],
    ['3月4日', 45355],
    ['2024年3月', 45352],
    ['二〇二四年三月', 45352],
    ['9:30', 9.5 / 24],
    ['42.68%', 0.4268],
    ['５０％', 0.5],
    ['１２', 12],
    ['1E5', 100000],
    ['¥100', 100],
    ['(5)', -5],
    ['（5）', -5],
    ['1 1/2', 1.5],
    ['+5', 5],
    ['12月底前', '12月底前'],
    ['≥95%', '≥95%'],
    ['【待补充】12', '【待补充】12'],
    ['正常', '正常'],
  ])('%s becomes %j', (entry, value) => {
    expect(enteredValue(entry, 'General').value).toEqual(value);
  });

  test.each(['-abc', '@A1', '+1+cmd|x', '＝1+1'])('%s becomes a formula', (entry) => {
    expect(enteredValue(entry, 'General').formula).toMatch(/^=/);
  });
});

describe('conditional formats', () => {
  const add = (excel: ReturnType<typeof excelAt>, formula: string) =>
    run(excel, (sheet) => {
      const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
      custom.rule.formula = formula;
    });

  test('new ones go on top, and where ids are priorities all the others get another id', async () => {
    const excel = excelAt();
    excel.sheet.formatIdsArePriorities = true;
    await add(excel, '=1=1');
    await add(excel, '=2=2');
    expect(excel.sheet.conditionalFormats.map(({ id, formula }) => [id, formula])).toEqual([
      ['0', '=2=2'],
      ['1', '=1=1'],
    ]);
  });

  test('one that cannot be read makes reading any rule of the sheet fail; ids can still be had', async () => {
    const excel = excelAt();
    await add(excel, '=1=1');
    excel.standIn.manners.unreadableFormats = ({ name }) => (name === '表' ? 'ItemNotFound' : null);
    const read = (what: string) => run(excel, (sheet) => sheet.getRange().conditionalFormats.load(what));
    expect(await read('items/id,items/type')).toBeNull();
    expect(await read('items/customOrNullObject/rule/formula')).toBe('ItemNotFound');
  });

  test('are refused in a shared workbook', async () => {
    const excel = excelAt();
    excel.standIn.manners.refusedFormats = 'GeneralException';
    expect(await add(excel, '=1=1')).toBe('GeneralException');
  });
});

describe('while a cell is being edited', () => {
  test('every batch fails, reading too', async () => {
    const excel = excelAt({ A1: 1 });
    excel.standIn.cellEditing = true;
    expect(await run(excel, (sheet) => sheet.getRange('A1').load('values'))).toBe(
      'InvalidOperationInCellEditMode',
    );
  });

  test('a batch that is to be delayed waits until the editing ends', async () => {
    const excel = excelAt({ A1: 1 });
    excel.standIn.cellEditing = true;
    const done = jest.fn();
    const reading = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('A1').load('values');
      await context.sync();
      return range.values;
    }).finally(done);
    await clock.pass(20);
    expect(done).not.toHaveBeenCalled();
    excel.standIn.cellEditing = false;
    expect(await reading).toEqual([[1]]);
  });
});

test('a rectangle over filtered rows goes into the rows that show, a single row where it is meant', async () => {
  const excel = excelAt({ A1: 1, A2: 2, A3: 3, A4: 4 });
  excel.sheet.filterAway(2);
  await run(excel, (sheet) => (sheet.getRange('A1:A3').values = [[10], [20], [30]]));
  expect(valuesOf(excel, [1, 2, 3, 4])).toEqual([10, 2, 20, 30]);
  await run(excel, (sheet) => (sheet.getRange('A2').values = [[99]]));
  expect(valuesOf(excel, [2])).toEqual([99]);
});

test('without calculation formulas keep what they held, and the state tells it', async () => {
  const excel = excelAt({ A1: 1, A2: { value: 2, formula: '=A1+1' } });
  excel.workbook.calculationMode = 'Manual';
  await run(excel, (sheet) => (sheet.getRange('A1').values = [[10]]));
  const stateNow = async () => {
    let state = '';
    await run(excel, async (_sheet, context) => {
      const { application } = context.workbook;
      application.load('calculationMode,calculationState');
      await context.sync();
      state = `${application.calculationMode} ${application.calculationState}`;
    });
    return state;
  };
  expect([valuesOf(excel, [2]), await stateNow()]).toEqual([[2], 'Manual Pending']);
  await run(excel, (_sheet, context) => context.workbook.application.calculate('Recalculate'));
  expect([valuesOf(excel, [2]), await stateNow()]).toEqual([[11], 'Manual Done']);
});

describe('what is in front', () => {
  test('a chart sheet: there is no active worksheet', async () => {
    const excel = excelAt();
    excel.standIn.manners.chartSheetInFront = 'ItemNotFound';
    expect(
      await run(excel, (_sheet, context) => context.workbook.worksheets.getActiveWorksheet().load('id')),
    ).toBe('ItemNotFound');
  });

  test.each<readonly [string, Work]>([
    ['activate', (sheet) => sheet.activate()],
    ['select', (sheet) => sheet.getRange('A1').select()],
    ['add', (_sheet, context) => context.workbook.worksheets.add('新')],
    ['showGridlines', (sheet) => (sheet.showGridlines = false)],
  ])('another workbook: %s fails', async (_what, work) => {
    const excel = excelAt();
    excel.standIn.manners.otherWorkbookInFront = true;
    expect(await run(excel, work)).toBe('GeneralException');
  });
});

describe('the list of what the user can undo', () => {
  const write: Work = (sheet, context) => {
    sheet.getRange('A1').values = [[10]];
    sheet.getRange('A2').values = [[20]];
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
  };

  test('a batch is one step in it, custom XML is none', async () => {
    const excel = excelAt({ A1: 1, A2: 2 });
    await run(excel, write);
    excel.workbook.pressUndo();
    expect([valuesOf(excel, [1, 2]), excel.workbook.customXml.size]).toEqual([[1, 2], 1]);
  });

  test('in other versions every action is a step', async () => {
    const excel = excelAt({ A1: 1, A2: 2 });
    excel.standIn.manners.undoStep = 'action';
    await run(excel, write);
    excel.workbook.pressUndo();
    expect(valuesOf(excel, [1, 2])).toEqual([10, 2]);
  });

  test('or add-ins write none at all', async () => {
    const excel = excelAt({ A1: 1, A2: 2 });
    excel.standIn.manners.undoStep = 'none';
    excel.workbook.type('表', 'A1', 5);
    await run(excel, write);
    excel.workbook.pressUndo();
    expect(valuesOf(excel, [1, 2])).toEqual([1, 20]);
  });

  test('writing custom XML has emptied it', async () => {
    const excel = excelAt({ A1: 1, A2: 2 });
    excel.standIn.manners.customXmlClearsUndo = true;
    await run(excel, write);
    expect(excel.workbook.undoable).toBe(0);
  });
});

test('an unsaved file without custom XML refuses whoever asks for it', async () => {
  const excel = excelAt();
  excel.standIn.manners.withoutCustomXml = true;
  expect(
    await run(excel, (_sheet, context) =>
      context.workbook.customXmlParts.getByNamespace('urn:a').load('items'),
    ),
  ).toBe('GeneralException');
});

test('a list of addresses too long is cut off without a word', async () => {
  const excel = excelAt();
  const addresses = Array.from({ length: 2_000 }, (_address, index) => `B${index * 2 + 1}`);
  await run(excel, (sheet) => (sheet.getRanges(addresses.join()).format.wrapText = true));
  const last = { top: 3_999, left: 2, bottom: 3_999, right: 2 };
  expect(excel.sheet.look({ ...last, top: 1, bottom: 1 }, 'wrapText')).toBe(true);
  expect(excel.sheet.look(last, 'wrapText')).toBeNull();
});

test('tables: a heading becomes a text, and nothing in them merges', async () => {
  const excel = excelAt();
  excel.sheet.tables = [{ top: 1, left: 1, bottom: 3, right: 1 }];
  await run(excel, (sheet) => (sheet.getRange('A1').values = [[5]]));
  expect(valuesOf(excel, [1])).toEqual(['5']);
  expect(await run(excel, (sheet) => sheet.getRange('A2:B2').merge())).toBe('InvalidOperation');
});
