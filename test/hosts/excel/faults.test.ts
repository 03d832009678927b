import { canRetry } from '../../../src/hosts/excel/excelErrors';
import type { Flag } from '../../../src/hosts/host';
import type { Revision } from '../../../src/revision/revision';
import { Problem } from '../../../src/sheet/problem';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import type { MemoryWorkbook } from '../../workbench/excel/model/memoryWorkbook';
import { atWork, editOf, stateOf } from './excelAtWork';
import type { AtWork } from './excelAtWork';

/** Two sheets, flagged and remembered once before, so that there is something to lose. */
async function flaggedWorkbook(): Promise<AtWork> {
  const cells = { A1: '得分', A2: 4, A3: '4', B2: '无', B3: null, C9: { value: 8, formula: '=A2+4' } };
  const work = atWork(
    describedWorkbook([
      { name: '一', cells },
      { name: '二', cells },
    ]),
    17,
    60,
  );
  await work.host.readSheets('all');
  await work.host.flag([flag(work.workbook, '一', 2), flag(work.workbook, '二', 3)]);
  await work.host.remember('ruleset', 'beijing');
  return work;
}

function flag(workbook: MemoryWorkbook, sheet: string, row: number): Flag {
  return { sheetId: workbook.sheet(sheet).id, at: { row, column: 1 }, severity: 'error' };
}

function revisionOf(workbook: MemoryWorkbook): Revision {
  const edits = ['一', '二'].flatMap((sheet) => [
    editOf(workbook, sheet, 'A2', 3.5),
    editOf(workbook, sheet, 'A3', '5'),
    editOf(workbook, sheet, 'B2', '【待补充】\n目标值≥95%'),
    editOf(workbook, sheet, 'C9', 7),
  ]);
  return { edits, offered: [] };
}

function recalculate({ host, workbook }: AtWork) {
  const flags = [flag(workbook, '一', 1), flag(workbook, '一', 3)];
  return host.applyTogether(revisionOf(workbook), { flags, memory: { written: { A2: '3.5' } } });
}

/** What there is to be at the end, and how many actions it takes to write it. */
async function done() {
  const work = await flaggedWorkbook();
  await recalculate(work);
  const { batch, actions } = writingOf(work);
  const lastCells = batch.Actions.findLastIndex(({ Name }) => Name === 'Values');
  return { after: stateOf(work.workbook), actions, lastCells };
}

/** The last request that wrote cells. */
function writingOf({ standIn }: AtWork) {
  return standIn.exchanges.findLast(({ batch }) => batch.Actions.some(({ Name }) => Name === 'Values'))!;
}

/** Cells and what is kept, without the flags. */
function contentsOf({ sheets, kept }: ReturnType<typeof stateOf>) {
  return { cells: sheets.map(({ cells }) => cells), kept };
}

async function outcomeOf(writing: Promise<unknown>): Promise<Problem | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return error as Problem;
  }
}

/** No sentence shown to a person contains what the host said, and each is in its own language. */
function expectHelpful(problem: Problem): void {
  expect(problem.says['zh-CN']).toMatch(/^[^a-z]*(?:Excel|Enter|[^a-z])*[。]$/);
  expect(problem.says['zh-CN']).toMatch(/请/);
  expect(problem.says['en-US']).toMatch(/^[A-Z][\x20-\x7e–]+\.$/);
  for (const sentence of Object.values(problem.says))
    expect(sentence).not.toMatch(/on demand|stand-in|Exception/);
}

describe.each(['AccessDenied', 'GeneralException', 'InvalidArgument', 'ConnectionFailure'])(
  'refused with %s',
  (code) => {
    test('at any action of the writing: written whole, or as before', async () => {
      const { after, actions } = await done();
      for (let action = 0; action < actions; action += 1) {
        const work = await flaggedWorkbook();
        const before = stateOf(work.workbook);
        work.standIn.faults.plan({ kind: 'refuse', action, code, afterBatches: 1 });
        const problem = await outcomeOf(recalculate(work));
        if (problem) expectHelpful(problem);
        expect([action, stateOf(work.workbook)]).toEqual([action, problem ? before : after]);
        expect(await work.reopened().unfinishedEdits()).toBeNull();
        expect(work.standIn.unknown).toEqual([]);
      }
    });
  },
);

test('refused again and again: the journal stays, and the next opening takes everything back', async () => {
  const { actions } = await done();
  for (let action = 0; action < actions; action += 1) {
    const work = await flaggedWorkbook();
    const before = stateOf(work.workbook);
    work.standIn.faults.plan({ kind: 'refuse', action, code: 'GeneralException', afterBatches: 1 });
    work.standIn.faults.plan({ kind: 'disconnect', when: 'before', afterBatches: 2 });
    const problem = await outcomeOf(recalculate(work));
    expect(problem?.code).toBe('half-written');
    const next = work.reopened();
    if (await next.unfinishedEdits()) {
      await next.rollback();
      expect([action, stateOf(work.workbook)]).toEqual([action, before]);
    }
    expect(await next.unfinishedEdits()).toBeNull();
  }
});

describe('cut short at any action, without an answer', () => {
  test('is taken back at the next opening', async () => {
    const { after, actions } = await done();
    for (let action = 0; action < actions; action += 1) {
      const work = await flaggedWorkbook();
      const before = stateOf(work.workbook);
      work.standIn.faults.plan({ kind: 'crash', action, afterBatches: 1 });
      const problem = await outcomeOf(recalculate(work));
      expect(problem?.code).toBe('host-timeout');
      const next = work.reopened();
      const pending = await next.unfinishedEdits();
      if (pending) await next.rollback();
      // Without a question the cells were not begun, or done; of old flags some may be left, and of new
      // ones that are there in part the next writing takes care.
      else await next.applyTogether({ edits: [], offered: [] }, {});
      if (pending) expect([action, stateOf(work.workbook)]).toEqual([action, before]);
      else expect([before, after].map(contentsOf)).toContainEqual(contentsOf(stateOf(work.workbook)));
    }
  });

  test('is completed at the next opening', async () => {
    const { after, actions } = await done();
    for (let action = 0; action < actions; action += 1) {
      const work = await flaggedWorkbook();
      work.standIn.faults.plan({ kind: 'crash', action, afterBatches: 1 });
      await outcomeOf(recalculate(work));
      const next = work.reopened();
      if (!(await next.unfinishedEdits())) continue;
      expect((await next.finish()).refused).toEqual([]);
      expect([action, stateOf(work.workbook)]).toEqual([action, after]);
    }
  });

  test('is completed by trying again', async () => {
    const { after, actions } = await done();
    for (let action = 0; action < actions; action += 1) {
      const work = await flaggedWorkbook();
      const revision = revisionOf(work.workbook);
      const flags = [flag(work.workbook, '一', 1), flag(work.workbook, '一', 3)];
      const together = { flags, memory: { written: { A2: '3.5' } } };
      work.standIn.faults.plan({ kind: 'crash', action, afterBatches: 1 });
      await outcomeOf(work.host.applyTogether(revision, together));
      expect((await work.host.applyTogether(revision, together)).refused).toEqual([]);
      expect([action, stateOf(work.workbook)]).toEqual([action, after]);
    }
  });
});

describe('flags alone', () => {
  test('refused at any action: all of them are there, or those there were', async () => {
    const work = await flaggedWorkbook();
    await work.host.flag([flag(work.workbook, '二', 1)]);
    const after = stateOf(work.workbook);
    const { actions } = work.standIn.exchanges.at(-1)!;
    for (let action = 0; action < actions; action += 1) {
      const again = await flaggedWorkbook();
      const before = stateOf(again.workbook);
      again.standIn.faults.plan({ kind: 'refuse', action, code: 'GeneralException', afterBatches: 1 });
      const problem = await outcomeOf(again.host.flag([flag(again.workbook, '二', 1)]));
      expect([action, stateOf(again.workbook)]).toEqual([action, problem ? before : after]);
    }
  });
});

describe('the connection', () => {
  test('lost before the writing arrived: nothing is written, and trying again does it', async () => {
    const { after } = await done();
    const work = await flaggedWorkbook();
    const before = stateOf(work.workbook);
    work.standIn.faults.plan({ kind: 'disconnect', when: 'before', afterBatches: 1 });
    const problem = await outcomeOf(recalculate(work));
    expect(problem?.code).toBe('host-disconnected');
    expect(canRetry(problem!)).toBe(true);
    expectHelpful(problem!);
    expect(stateOf(work.workbook)).toEqual(before);
    expect(await outcomeOf(recalculate(work))).toBeNull();
    expect(stateOf(work.workbook)).toEqual(after);
  });

  test('lost after the writing was done: it is found written, and nobody is alarmed', async () => {
    const { after } = await done();
    const work = await flaggedWorkbook();
    work.standIn.faults.plan({ kind: 'disconnect', when: 'after', afterBatches: 1 });
    expect(await outcomeOf(recalculate(work))).toBeNull();
    expect(stateOf(work.workbook)).toEqual(after);
  });

  test.each(['before', 'after'] as const)(
    'hanging %s: given up in time, and trying again does it',
    async (when) => {
      const { after } = await done();
      const work = await flaggedWorkbook();
      const revision = revisionOf(work.workbook);
      work.standIn.faults.plan({ kind: 'hang', when, afterBatches: 1 });
      const problem = await outcomeOf(recalculate(work));
      expect(problem?.code).toBe('host-timeout');
      expect(canRetry(problem!)).toBe(true);
      expectHelpful(problem!);
      const flags = [flag(work.workbook, '一', 1), flag(work.workbook, '一', 3)];
      const again = await work.host.applyTogether(revision, { flags, memory: { written: { A2: '3.5' } } });
      expect(again).toEqual({ applied: revision.edits, refused: [] });
      expect(stateOf(work.workbook)).toEqual(after);
    },
  );
});

describe('Excel as it may be', () => {
  test('in cell-edit mode for ever: nothing is written, and the sentence says which key to press', async () => {
    const work = await flaggedWorkbook();
    const before = stateOf(work.workbook);
    work.standIn.cellEditing = true;
    const problem = await outcomeOf(recalculate(work));
    expect(problem?.says['zh-CN']).toBe('有单元格正在编辑。请先按 Enter 结束单元格编辑，再重试。');
    expect(canRetry(problem!)).toBe(true);
    expect(stateOf(work.workbook)).toEqual(before);
  });

  test('with a protected sheet: its edits are refused cell by cell, and it stays protected', async () => {
    const work = await flaggedWorkbook();
    work.workbook.sheet('一').isProtected = true;
    const { applied, refused } = await recalculate(work);
    expect(applied.map(({ sheet }) => sheet)).toEqual(['二', '二', '二', '二']);
    expect(refused.map(({ edit, why }) => [edit.sheet, why])).toEqual(Array(4).fill(['一', 'protected']));
    expect(work.workbook.sheet('一').isProtected).toBe(true);
  });

  test('with a protected sheet: marking cells there is refused with its name, and nothing is half done', async () => {
    const work = await flaggedWorkbook();
    work.workbook.sheet('一').isProtected = true;
    const before = stateOf(work.workbook);
    const problem = await outcomeOf(work.host.flag([flag(work.workbook, '二', 1)]));
    expect([problem?.code, problem?.place.sheet]).toEqual(['sheet-protected', '一']);
    expect(stateOf(work.workbook)).toEqual(before);
  });

  test('taking no more than a small request: said so, nothing written', async () => {
    const work = await flaggedWorkbook();
    const before = stateOf(work.workbook);
    work.standIn.payloadLimit = 2_600;
    const problem = await outcomeOf(recalculate(work));
    expect(problem?.code).toBe('host-too-large');
    expectHelpful(problem!);
    expect(stateOf(work.workbook)).toEqual(before);
  });

  test('somebody types into a cell after the writing was cut short: theirs stays', async () => {
    const { lastCells } = await done();
    const work = await flaggedWorkbook();
    work.standIn.faults.plan({ kind: 'crash', action: lastCells, afterBatches: 1 });
    await outcomeOf(recalculate(work));
    work.workbook.type('一', 'A2', '别人改的');
    const next = work.reopened();
    const { refused } = await next.rollback();
    expect(refused.map(({ edit, why }) => [edit.sheet, edit.at, why])).toEqual([
      ['一', { row: 2, column: 1 }, 'changed'],
    ]);
    expect(work.workbook.sheet('一').cell(2, 1)?.value).toBe('别人改的');
    expect(await next.unfinishedEdits()).toBeNull();
  });
});
