import { inverse } from '../../src/revision/revision';
import type { Edit } from '../../src/revision/revision';
import { parseA1, toA1 } from '../../src/sheet/address';

const edit = (cell: string, before: number | null, after: number): Edit => ({
  sheetId: 's1',
  sheet: '自评表',
  at: parseA1(cell)!,
  kind: 'score',
  before: { value: before, formula: null },
  after: { value: after, formula: null },
  reason: { 'zh-CN': '改为规则得分。', 'en-US': 'As the rules give it.' },
});

test('what takes a revision back undoes the last edit first, and offers nothing', () => {
  const revision = {
    edits: [edit('G13', 4, 2.37), edit('G13', 2.37, 3), edit('G14', null, 5)],
    offered: [edit('G15', 1, 2)],
  };
  const back = inverse(revision);
  expect(back.edits.map(({ at, before, after }) => [toA1(at), before.value, after.value])).toEqual([
    ['G14', 5, null],
    ['G13', 3, 2.37],
    ['G13', 2.37, 4],
  ]);
  expect(back.offered).toEqual([]);
  expect(inverse(back).edits).toEqual(revision.edits);
});
