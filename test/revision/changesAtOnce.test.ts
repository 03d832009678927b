import type { Contradiction } from '../../src/diagnosis/diagnosis';
import type { Candidate } from '../../src/revision/candidateEdits';
import { changesAtOnce } from '../../src/revision/changesAtOnce';
import type { Edit } from '../../src/revision/revision';
import type { CellValue } from '../../src/sheet/cell';
import { parseA1, toA1 } from '../../src/sheet/address';

const edit = (cell: string, value: CellValue, before: CellValue = 4): Edit => ({
  sheetId: 's1',
  sheet: '自评表',
  at: parseA1(cell)!,
  kind: 'score',
  before: { value: before, formula: null },
  after: { value, formula: null },
  reason: { 'zh-CN': '', 'en-US': '' },
});

const SUM = { at: parseA1('G14')! } as Contradiction;
const PARTS = { at: parseA1('D6')! } as Contradiction;

function changes(edits: readonly Edit[], offered: readonly Edit[], candidates: readonly Candidate[]) {
  return changesAtOnce({ edits, offered }, candidates).map(
    ({ edit: { at, after }, from, settles }) =>
      `${toA1(at)} ${String(after.value)} ${from}${settles.map((each) => ` ${toA1(each.at)}`).join('')}`,
  );
}

describe('the changes of one cell that somebody can make', () => {
  test('are told in reading order, whoever proposes them', () => {
    const candidates = [{ edit: edit('D6', 48.5), settles: PARTS }];
    expect(
      changes([edit('G14', 88), edit('B15', '良')], [edit('G13', 10), edit('E13', 5)], candidates),
    ).toEqual(['D6 48.5 candidate D6', 'E13 5 offered', 'G13 10 offered', 'G14 88 rules', 'B15 良 rules']);
  });

  test('for one cell begin with what the rules say, each content once', () => {
    const candidates = [
      { edit: edit('G13', 2), settles: SUM },
      { edit: edit('G13', 3), settles: PARTS },
      { edit: edit('G13', 3), settles: SUM },
    ];
    expect(changes([edit('G13', 2)], [edit('G13', 2), edit('G13', 5)], candidates)).toEqual([
      'G13 2 rules G14',
      'G13 5 offered',
      'G13 3 candidate D6 G14',
    ]);
  });

  test('are none where the cell holds the content already', () => {
    expect(changes([edit('G13', 4), edit('G14', '', null)], [], [])).toEqual([]);
  });
});
