import { Decimal } from '../../src/notation/decimal';
import type { Edit, EditKind } from '../../src/revision/revision';
import { ownScoresWith, ownScoresWithout, writtenOf } from '../../src/revision/ownScores';
import type { CellValue } from '../../src/sheet/cell';
import { parseA1 } from '../../src/sheet/address';
import { Cells } from '../../src/sheet/cells';

/** A sheet with these contents; its id is as good as any. */
function sheet(name: string, contents: Readonly<Record<string, CellValue>> = {}, id = name) {
  const cells = Object.entries(contents).map(([cell, value]) => {
    const plain = { value, text: String(value), formula: null, format: 'General', calculated: true };
    return [parseA1(cell)!, plain] as const;
  });
  return { id, name, grid: new Cells(cells) };
}

const A = sheet('s1');
const B = sheet('s2');

function edit(cell: string, value: CellValue, kind: EditKind = 'score', sheetId = 's1'): Edit {
  return {
    sheetId,
    sheet: sheetId,
    at: parseA1(cell)!,
    kind,
    before: { value: 4, formula: null },
    after: { value, formula: null },
    reason: { 'zh-CN': '', 'en-US': '' },
  };
}

test('keeps the scores and totals that were written, whatever their spelling', () => {
  const edits = [
    edit('G13', 2.37),
    edit('G14', '8.50分'),
    edit('G20', 86.63, 'total'),
    edit('H13', '【待补充】', 'note'),
  ];
  expect(ownScoresWith({ edits }, null, [A])).toEqual({ s1: { G13: '2.37', G14: '8.50', G20: '86.63' } });
});

test('a later revision adds to the journal and replaces its cells', () => {
  const first = ownScoresWith({ edits: [edit('G13', 2.37), edit('G14', 5)] }, null, [A, B]);
  expect(ownScoresWith({ edits: [edit('G13', 3), edit('H9', 1, 'score', 's2')] }, first, [A, B])).toEqual({
    s1: { G13: '3', G14: '5' },
    s2: { H9: '1' },
  });
});

test('what was taken back is forgotten', () => {
  const edits = [edit('G13', 2.37), edit('G14', 5)];
  const journal = ownScoresWith({ edits }, null, [A]);
  expect(ownScoresWithout({ edits: [edits[0]!] }, journal, [A])).toEqual({ s1: { G14: '5' } });
  expect(ownScoresWithout({ edits }, journal, [A])).toBeNull();
});

test('a sheet’s own scores come back as decimals', () => {
  const journal = { s1: { G13: '2.37' }, s2: { G13: '5' } };
  expect([...writtenOf(journal, A)]).toEqual([['G13', new Decimal('2.37')]]);
  expect([...writtenOf(journal, sheet('s3'))]).toEqual([]);
});

test.each([
  ['half of them, one with decimals, is enough', { G13: '2.67', G14: '5' }, { G13: 2.67 }, ['G13', 'G14']],
  ['less than half is not', { G13: '2.67', G14: '5', G15: '6' }, { G13: 2.67 }, []],
  ['two whole ones are enough', { G13: '3', G14: '5', G15: '6' }, { G13: 3, G14: 5 }, ['G13', 'G14', 'G15']],
  ['one whole one is not', { G13: '3', G14: '5' }, { G13: 3 }, []],
])('of a renamed sheet’s scores %s', (_, scores, standing, known) => {
  expect([...writtenOf({ 旧表: scores }, sheet('新表', standing)).keys()]).toEqual(known);
});

test('of two sheets with as many of their scores standing there, the one of its name is meant', () => {
  const kept = { 旧表: { G13: '2.67', G14: '5' }, 新表: { G13: '2.67', G15: '7' } };
  expect([...writtenOf(kept, sheet('新表', { G13: 2.67 })).keys()]).toEqual(['G13', 'G15']);
  expect([...writtenOf({ 新表: kept.新表, 旧表: kept.旧表 }, sheet('新表', { G13: 2.67 })).keys()]).toEqual([
    'G13',
    'G15',
  ]);
  expect([...writtenOf(kept, sheet('新表', { G13: 2.67, G14: 5 })).keys()]).toEqual(['G13', 'G14']);
});

test('survives being kept as JSON', () => {
  const journal = ownScoresWith({ edits: [edit('G13', 2.37)] }, null, [A]);
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
  { s1: {} },
  { s1: { G13: 'about 2.37' } },
  { s1: { G13: '2.37分' } },
])('a damaged journal %j counts as empty', (kept) => {
  expect([...writtenOf(kept, A)]).toEqual([]);
});

describe('after closing and opening, when ids are others, a sheet’s scores are known', () => {
  const journal = { 自评表: { G13: '2.67', G14: '5', G15: '0' }, 其他: { G13: '8', G14: '9' } };
  const asWritten = { G13: 2.67, G14: '5.00分', G15: 0 };
  const known = (...of: Parameters<typeof sheet>) => [...writtenOf(journal, sheet(...of)).keys()];

  test.each([
    ['by its name', '自评表', asWritten],
    ['by its name where people have changed every score', '自评表', { G13: 1, G14: 1, G15: 1 }],
    ['by its scores where it was renamed', '自评表（终）', asWritten],
    ['by its scores where it is a copy', '自评表 (2)', asWritten],
    ['by its scores where one of them was changed', '自评表（终）', { ...asWritten, G14: 4 }],
    ['by its scores where it now bears the name of another', '其他', asWritten],
  ])('%s', (_, name, contents) => {
    expect(known(name, contents)).toEqual(['G13', 'G14', 'G15']);
  });

  test('though another sheet has got its id', () => {
    expect(known('自评表', asWritten, '其他')).toEqual(['G13', 'G14', 'G15']);
    expect(known('其他', { G13: 8 }, '自评表')).toEqual(['G13', 'G14']);
  });

  test.each([
    ['a whole score that happens to stand there too', '新表', { G13: 8 }],
    ['less than half of its scores', '新表', { G13: 2.67 }],
    ['nothing', '新表', {}],
    ['a whole score that is half of what was written', '新表', { G13: 5, G14: 9 }],
  ])('but nobody else’s are taken for ziping’s: %s', (_, name, contents) => {
    expect(known(name, contents)).toEqual([]);
  });

  test('a renamed sheet goes on with what was written under its old name; a copy takes nothing away', () => {
    const renamed = sheet('自评表（终）', asWritten);
    const more = { ...edit('G16', 3.5), sheetId: renamed.id, sheet: renamed.name };
    expect(ownScoresWith({ edits: [more] }, journal, [renamed])).toEqual({
      ...journal,
      '自评表（终）': { ...journal.自评表, G16: '3.5' },
    });
  });
});
