import type { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { CellValue } from '../../../src/sheet/cell';
import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { atWork, editOf, stateOf } from './excelAtWork';
import type { AtWork } from './excelAtWork';

/** A form's sheet and another one, open in Excel. */
async function opened(): Promise<AtWork> {
  const cells = { A1: '得分', A2: 4, A3: 5, B2: '无', C9: { value: 9, formula: '=A2+A3' } };
  const work = atWork(describedWorkbook([{ name: '表', cells }, { name: '二' }]), 17, 200);
  await work.host.readSheets('all');
  await work.host.remember('ruleset', 'beijing');
  return work;
}

/** Lets somebody do something between the look at the workbook and the writing. */
function betweenLookAndWriting({ standIn }: AtWork, action: () => void): void {
  const answer = standIn.answer.bind(standIn);
  jest.spyOn(standIn, 'answer').mockImplementationOnce(async (batch) => {
    const answered = await answer(batch);
    action();
    return answered;
  });
}

function edits({ workbook }: AtWork) {
  return [
    editOf(workbook, '表', 'A2', 3.5),
    editOf(workbook, '表', 'A3', 2),
    editOf(workbook, '表', 'B2', '有'),
  ];
}

const valueAt = ({ workbook }: AtWork, row: number, column: number): CellValue | undefined =>
  workbook.sheet('表').cell(row, column)?.value;

describe('while ziping writes, somebody else', () => {
  test('types into a cell: theirs stays and is named, the others are written', async () => {
    const work = await opened();
    const revision = { edits: edits(work), offered: [] };
    betweenLookAndWriting(work, () => work.workbook.type('表', 'A2', '别人改的'));
    const { applied, refused } = await work.host.apply(revision);
    expect(applied).toEqual(revision.edits.slice(1));
    expect(refused).toEqual([
      { edit: revision.edits[0], why: 'changed', found: { value: '别人改的', formula: null } },
    ]);
    expect([valueAt(work, 2, 1), valueAt(work, 3, 1), valueAt(work, 2, 2)]).toEqual(['别人改的', 2, '有']);
  });

  test('types a formula: it stays a formula', async () => {
    const work = await opened();
    const revision = { edits: edits(work), offered: [] };
    betweenLookAndWriting(work, () => work.workbook.type('表', 'A3', '=1+6'));
    expect((await work.host.apply(revision)).refused).toHaveLength(1);
    expect(work.workbook.sheet('表').cell(3, 1)).toMatchObject({ value: 7, formula: '=1+6' });
  });

  test('types into a cell of a change that is to be made whole: nothing but theirs has changed', async () => {
    const work = await opened();
    const revision = { edits: edits(work), offered: [] };
    const expected = await opened();
    expected.workbook.type('表', 'A2', 99);
    betweenLookAndWriting(work, () => work.workbook.type('表', 'A2', 99));
    const { applied, refused } = await work.host.applyTogether(revision, {
      whole: true,
      memory: { written: { A2: '3.5' } },
    });
    expect([applied, refused.map(({ why }) => why)]).toEqual([[], ['changed']]);
    expect(stateOf(work.workbook)).toEqual(stateOf(expected.workbook));
    expect(await work.host.unfinishedEdits()).toBeNull();
  });

  test('changes the cell and Excel breaks off: what they wrote is told, so that it is not lost unseen', async () => {
    const work = await opened();
    const revision = { edits: edits(work), offered: [] };
    betweenLookAndWriting(work, () => work.workbook.type('表', 'A2', '别人改的'));
    work.standIn.faults.plan({ kind: 'disconnect', when: 'before', afterBatches: 2 });
    await expect(work.host.apply(revision)).rejects.toMatchObject({
      code: 'overwritten',
      says: { 'zh-CN': expect.stringContaining('表!A2 原为“别人改的”') as string },
    });
  });

  test('writes the same as ziping: nobody is in the way', async () => {
    const work = await opened();
    const revision = { edits: edits(work), offered: [] };
    betweenLookAndWriting(work, () => work.workbook.type('表', 'A3', 2));
    expect(await work.host.apply(revision)).toEqual({ applied: revision.edits, refused: [] });
  });

  test('deletes the sheet: the writing is refused, the other sheets stay as they are', async () => {
    const work = await opened();
    const before = stateOf(work.workbook);
    betweenLookAndWriting(work, () => work.workbook.deleteSheet(work.workbook.sheet('表').id));
    await expect(work.host.apply({ edits: edits(work), offered: [] })).rejects.toMatchObject({
      code: 'sheet-gone',
    });
    expect(stateOf(work.workbook)).toEqual({ ...before, sheets: before.sheets.slice(1) });
    expect(await work.host.unfinishedEdits()).toBeNull();
  });
});

describe('two panes at one workbook', () => {
  /** Both read the sheet, then both write. */
  async function bothWrite(work: AtWork, first: CellValue, second: CellValue) {
    const other: ExcelHost = work.reopened();
    await other.readSheets('all');
    const ours = { edits: [editOf(work.workbook, '表', 'A2', first)], offered: [] };
    const theirs = { edits: [editOf(work.workbook, '表', 'A2', second)], offered: [] };
    return Promise.all([
      work.host.applyTogether(ours, { whole: true, memory: { ours: 1 } }),
      other.applyTogether(theirs, { whole: true, memory: { theirs: 1 } }),
    ]);
  }

  test('that write the same at once: it is written once', async () => {
    const work = await opened();
    const outcomes = await bothWrite(work, 3, 3);
    expect(outcomes.map(({ refused }) => refused)).toEqual([[], []]);
    expect(valueAt(work, 2, 1)).toBe(3);
    expect(await work.host.unfinishedEdits()).toBeNull();
  });

  test('that write different things at once: the first stays, the second is told', async () => {
    const work = await opened();
    const [ours, theirs] = await bothWrite(work, 3, 2);
    expect([ours.refused.length, theirs.refused.length]).toEqual([0, 1]);
    expect(valueAt(work, 2, 1)).toBe(3);
    expect(await work.host.unfinishedEdits()).toBeNull();
  });
});
