import { describedWorkbook } from '../../workbench/excel/model/describedWorkbook';
import { atWork, editOf, stateOf } from './excelAtWork';
import type { AtWork } from './excelAtWork';

/** Eight scores, of which a filter hides some rows. */
async function filtered(...rows: readonly number[]): Promise<AtWork> {
  const cells = Object.fromEntries(Array.from({ length: 8 }, (_cell, index) => [`G${index + 1}`, index + 1]));
  const work = atWork(describedWorkbook([{ name: '表', cells: { ...cells, F2: '注', F3: '注' } }]), 17, 200);
  await work.host.readSheets('active');
  work.workbook.sheet('表').filterAway(...rows);
  return work;
}

function halved({ workbook }: AtWork, rows: readonly number[]) {
  const edits = rows.map((row) => editOf(workbook, '表', `G${row}`, row / 2));
  return { edits, offered: [] };
}

const scores = ({ workbook }: AtWork) =>
  Array.from({ length: 8 }, (_cell, index) => workbook.sheet('表').cell(index + 1, 7)?.value);

test('every score goes into its own row, hidden or not, in one request', async () => {
  const work = await filtered(3, 4, 6);
  work.trips();
  expect((await work.host.apply(halved(work, [2, 3, 5, 6, 7]))).refused).toEqual([]);
  expect(scores(work)).toEqual([1, 1, 1.5, 4, 2.5, 3, 3.5, 8]);
  expect(work.trips()).toBe(2);
});

describe('what Excel puts into a wrong row all the same', () => {
  /** A filter that is set between the look and the writing. */
  function filterMeanwhile({ standIn, workbook }: AtWork, ...rows: readonly number[]): void {
    const answer = standIn.answer.bind(standIn);
    jest.spyOn(standIn, 'answer').mockImplementationOnce(async (...batch) => {
      const answered = await answer(...batch);
      workbook.sheet('表').filterAway(...rows);
      return answered;
    });
  }

  test('is taken back and named; the other scores stay written', async () => {
    const work = await filtered();
    filterMeanwhile(work, 4);
    const { applied, refused } = await work.host.apply(halved(work, [2, 3, 4, 5]));
    expect(applied.map(({ at }) => at.row)).toEqual([2, 3]);
    expect(refused.map(({ edit, why }) => [edit.at.row, why])).toEqual([
      [4, 'altered'],
      [5, 'altered'],
    ]);
    expect(scores(work)).toEqual([1, 1, 1.5, 4, 5, 6, 7, 8]);
  });

  test('takes back everything where all was to be written or nothing', async () => {
    const work = await filtered();
    const before = stateOf(work.workbook);
    filterMeanwhile(work, 4);
    const { applied, refused } = await work.host.applyTogether(halved(work, [2, 3, 4, 5]), {
      whole: true,
      memory: { written: 1 },
    });
    expect([applied, refused.length > 0]).toEqual([[], true]);
    expect(stateOf(work.workbook)).toEqual(before);
    expect(await work.host.unfinishedEdits()).toBeNull();
  });
});
