import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { atWork, editOf, stateOf } from './excelAtWork';
import type { AtWork } from './excelAtWork';
import { ownClock } from '../../ownClock';

async function opened(): Promise<AtWork & { readonly told: boolean[] }> {
  const work = atWork(describedWorkbook([{ name: '表', cells: { A1: '得分', A2: 4, A3: 5 } }]), 17, 200);
  const told: boolean[] = [];
  work.host.onEditing((isEditing) => told.push(isEditing));
  await work.host.readSheets('all');
  return { ...work, told };
}

function recalculate(work: AtWork) {
  const edits = [editOf(work.workbook, '表', 'A2', 3.5), editOf(work.workbook, '表', 'A3', 2)];
  const flags = [
    { sheetId: work.workbook.sheet('表').id, at: { row: 2, column: 1 }, severity: 'error' as const },
  ];
  return work.host.applyTogether({ edits, offered: [] }, { flags, memory: { written: 1 }, whole: true });
}

const scores = ({ workbook }: AtWork) => [2, 3].map((row) => workbook.sheet('表').cell(row, 1)?.value);
const clock = ownClock();
const moment = () => clock.pass(30);

/** Lets the user begin to type before the batch that a condition picks, and end a moment later. */
function typesBefore({ standIn }: AtWork, isMeant: (batch: string) => boolean): void {
  const answer = standIn.answer.bind(standIn);
  let typed = false;
  jest.spyOn(standIn, 'answer').mockImplementation(async (batch, flags) => {
    if (!typed && isMeant(JSON.stringify(batch))) {
      typed = true;
      standIn.cellEditing = true;
      setTimeout(() => (standIn.cellEditing = false), 60);
    }
    return answer(batch, flags);
  });
}

describe('while the user types into a cell', () => {
  test('reading waits, says so, and goes on by itself', async () => {
    const work = await opened();
    work.standIn.cellEditing = true;
    const reading = work.host.readSheets('active');
    await moment();
    expect(work.told).toEqual([true]);
    work.standIn.cellEditing = false;
    expect((await clock.hurry(reading)).map(({ name }) => name)).toEqual(['表']);
    expect(work.told).toEqual([true, false]);
  });

  test('so does an Excel that cannot delay a request', async () => {
    const work = await opened();
    const { ExcelHost } = await import('../../../src/hosts/excel/excelHost');
    const { officeJsInNode } = await import('../../workbench/excel/node/officeJsInNode');
    const { openContext, isSetSupported } = officeJsInNode(work.standIn);
    const host = new ExcelHost({ openContext, isSetSupported });
    work.standIn.cellEditing = true;
    const reading = host.readSheets('active');
    await moment();
    work.standIn.cellEditing = false;
    expect(await clock.hurry(reading)).toHaveLength(1);
  });

  test.each<readonly [string, (batch: string) => boolean]>([
    ['before the look', () => true],
    ['between the look and the writing', (batch) => batch.includes('"Name":"Values"')],
  ])('%s: everything is written once the typing has ended', async (_when, isMeant) => {
    const work = await opened();
    const expected = await opened();
    await recalculate(expected);
    typesBefore(work, isMeant);
    expect((await clock.hurry(recalculate(work))).refused).toEqual([]);
    expect(stateOf(work.workbook)).toEqual(stateOf(expected.workbook));
    expect(work.told).toEqual([true, false]);
    expect(await work.host.unfinishedEdits()).toBeNull();
  });

  test('and never ends: nothing is said to be half written', async () => {
    const work = await opened();
    const before = stateOf(work.workbook);
    const answer = work.standIn.answer.bind(work.standIn);
    jest.spyOn(work.standIn, 'answer').mockImplementation(async (batch, flags) => {
      if (JSON.stringify(batch).includes('"Name":"Values"')) work.standIn.cellEditing = true;
      return answer(batch, flags);
    });
    await expect(clock.hurry(recalculate(work))).rejects.toMatchObject({ code: 'cell-edit-mode' });
    expect(stateOf(work.workbook)).toEqual(before);
  });

  test('into a cell that is to be written: theirs stays and is named', async () => {
    const work = await opened();
    typesBefore(work, (batch) => batch.includes('"Name":"Values"'));
    setTimeout(() => work.workbook.type('表', 'A2', 99), 40);
    const { refused } = await clock.hurry(recalculate(work));
    expect(refused.map(({ edit, why }) => [edit.at.row, why])).toEqual([[2, 'changed']]);
    expect(scores(work)).toEqual([99, 5]);
  });
});
