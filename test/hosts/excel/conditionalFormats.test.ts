import type { Flag } from '../../../src/hosts/host';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { atWork, editOf, stateOf } from './excelAtWork';
import type { AtWork } from './excelAtWork';

/** Two sheets with a rule of somebody else's below and on top of ziping's marks. */
async function marked(movingIds: boolean): Promise<AtWork> {
  const cells = { A1: '得分', A2: 4, A3: 5 };
  const work = atWork(
    describedWorkbook([
      { name: '一', cells },
      { name: '二', cells },
    ]),
    17,
    200,
  );
  const { workbook, host } = work;
  await host.readSheets('all');
  for (const sheet of workbook.sheets) {
    sheet.formatIdsArePriorities = movingIds;
    rule(work, sheet.name, '=$A1>1');
  }
  await host.flag([flag(work, '一', 2), flag(work, '二', 3)]);
  for (const sheet of workbook.sheets) rule(work, sheet.name, '=$A1>2');
  return work;
}

/** Somebody else's rule. */
function rule({ workbook }: AtWork, sheet: string, formula: string): void {
  const areas = [{ top: 1, left: 1, bottom: 9, right: 9 }];
  Object.assign(workbook.sheet(sheet).addConditionalFormat('Custom', areas), { formula, fill: '#00FF00' });
}

function flag({ workbook }: AtWork, sheet: string, row: number): Flag {
  return { sheetId: workbook.sheet(sheet).id, at: { row, column: 1 }, severity: 'error' };
}

/** Every rule of a sheet, from the one on top: ziping's by their severity. */
function rules({ workbook }: AtWork, sheet: string): unknown[] {
  return stateOf(workbook)
    .sheets.find(({ name }) => name === sheet)!
    .flags.map(([formula]) => formula);
}

function recalculate(work: AtWork, ...sheets: readonly string[]) {
  const edits = sheets.map((sheet) => editOf(work.workbook, sheet, 'A2', 3.5));
  const flags = sheets.map((sheet) => flag(work, sheet, 3));
  return work.host.applyTogether({ edits, offered: [] }, { flags, memory: { written: 1 }, whole: true });
}

const valueOf = ({ workbook }: AtWork, sheet: string) => workbook.sheet(sheet).cell(2, 1)?.value;

describe.each([
  ['stay', false],
  ['change with every format that is added or deleted', true],
])('where ids of conditional formats %s', (_what, movingIds) => {
  test('marks are replaced, and rules of others stay in their order', async () => {
    const work = await marked(movingIds);
    await recalculate(work, '一', '二');
    for (const sheet of ['一', '二']) expect(rules(work, sheet)).toEqual(['error', '=$A1>2', '=$A1>1']);
  });

  test('marks are cleared, and rules of others stay', async () => {
    const work = await marked(movingIds);
    await work.host.clearFlags();
    for (const sheet of ['一', '二']) expect(rules(work, sheet)).toEqual(['=$A1>2', '=$A1>1']);
  });

  test('a writing refused at any action leaves rules of others as they are', async () => {
    const first = await marked(movingIds);
    await recalculate(first, '一', '二');
    const actions = Math.max(...first.standIn.exchanges.map((exchange) => exchange.actions));
    for (let action = 0; action < actions; action += 1) {
      const work = await marked(movingIds);
      work.standIn.faults.plan({ kind: 'refuse', action, code: 'GeneralException', afterBatches: 1 });
      await recalculate(work, '一', '二').catch(() => undefined);
      for (const sheet of ['一', '二']) {
        const own = rules(work, sheet).filter((each) => each === 'error');
        const others = rules(work, sheet).filter((each) => each !== 'error');
        expect([action, own.length, others]).toEqual([action, 1, ['=$A1>2', '=$A1>1']]);
      }
    }
  });
});

describe.each(['ItemNotFound', 'GeneralException', 'InvalidArgument'])(
  'where the formats of a sheet cannot be read (%s)',
  (code) => {
    async function unreadable(): Promise<AtWork> {
      const work = await marked(false);
      work.standIn.manners.unreadableFormats = ({ name }) => (name === '一' ? code : null);
      return work;
    }

    test('scores are written there without marks, which is said', async () => {
      const work = await unreadable();
      const before = rules(work, '一');
      const { applied, unmarked } = await recalculate(work, '一', '二');
      expect(applied).toHaveLength(2);
      expect(unmarked).toEqual([{ sheet: '一', why: 'unreadable' }]);
      expect([valueOf(work, '一'), valueOf(work, '二')]).toEqual([3.5, 3.5]);
      expect([rules(work, '一'), rules(work, '二')]).toEqual([before, ['error', '=$A1>2', '=$A1>1']]);
      expect(await work.reopened().unfinishedEdits()).toBeNull();
    });

    test('scores are taken back there, and that the marks stay is said', async () => {
      const work = await marked(false);
      await recalculate(work, '一');
      work.standIn.manners.unreadableFormats = ({ name }) => (name === '一' ? code : null);
      const back = editOf(work.workbook, '一', 'A2', 4);
      const { applied, unmarked } = await work.host.applyTogether(
        { edits: [back], offered: [] },
        { flags: [] },
      );
      expect([applied.length, unmarked]).toEqual([1, [{ sheet: '一', why: 'unreadable' }]]);
      expect(valueOf(work, '一')).toBe(4);
    });

    test('a sheet that has nothing to do with it is marked, and nothing said', async () => {
      const work = await unreadable();
      expect(await recalculate(work, '二')).not.toHaveProperty('unmarked');
      expect(rules(work, '二')).toEqual(['error', '=$A1>2', '=$A1>1']);
    });

    test('marks elsewhere are cleared, and those that are left are named', async () => {
      const work = await unreadable();
      expect(await work.host.clearFlags()).toEqual([{ sheet: '一', why: 'unreadable' }]);
      expect([rules(work, '一'), rules(work, '二')]).toEqual([
        ['=$A1>2', 'error', '=$A1>1'],
        ['=$A1>2', '=$A1>1'],
      ]);
    });
  },
);

describe('where marks are refused', () => {
  test('scores stay written, earlier marks go, and it is said', async () => {
    const work = await marked(true);
    work.standIn.manners.refusedFormats = 'GeneralException';
    const { applied, unmarked } = await recalculate(work, '一');
    expect(applied).toHaveLength(1);
    expect(unmarked).toEqual([{ sheet: '一', why: 'refused' }]);
    expect([valueOf(work, '一'), rules(work, '一')]).toEqual([3.5, ['=$A1>2', '=$A1>1']]);
    expect([await work.host.recall('written'), await work.host.unfinishedEdits()]).toEqual([1, null]);
  });

  test('that one cut short is no question to the user: the next writing sees to what is left of it', async () => {
    const work = await marked(true);
    work.standIn.faults.plan({ kind: 'crash', action: 'Color', afterBatches: 1 });
    await expect(recalculate(work, '一')).rejects.toMatchObject({ code: 'host-timeout' });
    expect(work.workbook.sheet('一').conditionalFormats).toHaveLength(4);
    const next = work.reopened();
    expect(await next.unfinishedEdits()).toBeNull();
    await next.applyTogether({ edits: [], offered: [] }, { flags: [flag(work, '一', 3)] });
    expect(rules(work, '一')).toEqual(['error', '=$A1>2', '=$A1>1']);
    expect(await next.recallAll()).toEqual({ written: 1 });
  });

  test('rules of others without a formula are not taken for ziping’s own', async () => {
    const work = await marked(false);
    rule(work, '一', '');
    await recalculate(work, '一');
    await work.host.clearFlags();
    expect(rules(work, '一')).toEqual(['', '=$A1>2', '=$A1>1']);
  });
});
