import { Decimal } from '../../src/notation/decimal';
import type { Edit, EditKind } from '../../src/revision/revision';
import { journalOf, journalWithout, writtenOf } from '../../src/revision/written';
import type { CellValue } from '../../src/sheet/cell';
import { parseA1 } from '../../src/sheet/address';

function edit(cell: string, value: CellValue, kind: EditKind = 'score', sheetId = 's1'): Edit {
  return {
    sheetId,
    sheet: '自评',
    at: parseA1(cell)!,
    kind,
    before: { value: 4, formula: null },
    after: { value, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  };
}

test('keeps what was written into score cells, whatever their spelling', () => {
  const edits = [
    edit('G13', 2.37),
    edit('G14', '8.50分'),
    edit('G20', 86.63, 'total'),
    edit('H13', '【待补充】', 'note'),
  ];
  expect(journalOf({ edits }, null)).toEqual({ s1: { G13: '2.37', G14: '8.50' } });
});

test('a later revision adds to the journal and replaces its cells', () => {
  const first = journalOf({ edits: [edit('G13', 2.37), edit('G14', 5)] }, null);
  expect(journalOf({ edits: [edit('G13', 3), edit('H9', 1, 'score', 's2')] }, first)).toEqual({
    s1: { G13: '3', G14: '5' },
    s2: { H9: '1' },
  });
});

test('what was taken back is forgotten', () => {
  const edits = [edit('G13', 2.37), edit('G14', 5)];
  const journal = journalOf({ edits }, null);
  expect(journalWithout({ edits: [edits[0]!] }, journal)).toEqual({ s1: { G14: '5' } });
  expect(journalWithout({ edits }, journal)).toBeNull();
});

test('a sheet’s own scores come back as decimals', () => {
  const journal = { s1: { G13: '2.37' }, s2: { G13: '5' } };
  expect([...writtenOf(journal, 's1')]).toEqual([['G13', new Decimal('2.37')]]);
  expect([...writtenOf(journal, 's3')]).toEqual([]);
});

test('survives being kept as JSON', () => {
  const journal = journalOf({ edits: [edit('G13', 2.37)] }, null);
  expect(JSON.parse(JSON.stringify(journal))).toEqual(journal);
});

test.each([
  null,
  'x',
  7,
  [],
  { s1: 'x' },
  { s1: { G13: 2.37 } },
  { s1: { G13: 'NaN' } },
  { s1: { nowhere: '1' } },
  { s1: [] },
])('a damaged journal %j counts as empty', (kept) => {
  expect([...writtenOf(kept, 's1')]).toEqual([]);
});
