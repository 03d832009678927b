import {
  journalJson,
  lastOn,
  madeOn,
  popped,
  pushed,
  readUndoJournal,
  uncovered,
  without,
} from '../../src/hosts/undoJournal';
import type { UndoJournal } from '../../src/hosts/undoJournal';
import type { Edit } from '../../src/revision/revision';
import { toA1 } from '../../src/sheet/address';
import { sheetOf } from '../form/sheetOf';

/** One score of a sheet: what stood there, and what ziping wrote. */
const wrote = (sheet: string, row: number, before: number | null, after: number): Edit => ({
  sheetId: `id of ${sheet}`,
  sheet,
  at: { row, column: 1 },
  kind: 'score',
  before: { value: before, formula: null },
  after: { value: after, formula: null },
  reason: { 'zh-CN': '', 'en-US': '' },
});

/** A sheet with scores below one another in its first column. */
const holding = (name: string, ...scores: number[]) => ({
  ...sheetOf(scores.map((score) => `#${score}`)),
  name,
});

const undone = (edits: readonly Edit[]) =>
  edits.map(({ sheet, at, before }) => `${sheet} ${toA1(at)}: ${before.value}`);

const journalOf = (...writings: readonly (readonly Edit[])[]): UndoJournal =>
  writings.reduce<UndoJournal>((journal, edits) => pushed(journal, edits), []);

describe('what Undo takes back on a sheet', () => {
  test('is what was written there last', () => {
    const journal = journalOf([wrote('甲', 1, 4, 3)], [wrote('甲', 1, 3, 2)]);
    const once = popped(journal, holding('甲', 2));
    expect(undone(lastOn(journal, holding('甲', 2)))).toEqual(['甲 A1: 3']);
    expect(undone(lastOn(once, holding('甲', 3)))).toEqual(['甲 A1: 4']);
    expect(popped(once, holding('甲', 4))).toEqual([]);
  });

  test('is its own, although another sheet was given the same score later', () => {
    const journal = journalOf([wrote('甲', 1, 9, 10)], [wrote('乙', 1, 8, 10)]);
    expect(undone(lastOn(journal, holding('甲', 10)))).toEqual(['甲 A1: 9']);
    expect(popped(journal, holding('甲', 10)).map(({ sheet }) => sheet)).toEqual(['乙']);
  });

  test('is what stands there where the sheet has got another name', () => {
    const journal = journalOf([wrote('甲', 1, 9, 10)]);
    expect(undone(lastOn(journal, holding('终稿', 10)))).toEqual(['终稿 A1: 9']);
    expect(lastOn(journal, holding('终稿', 7))).toEqual([]);
  });
});

describe('a writing on several sheets', () => {
  const sheets = Array.from({ length: 40 }, (_, index) => `表${index + 1}`);
  const journal = journalOf(sheets.flatMap((sheet) => [wrote(sheet, 1, 9, 10), wrote(sheet, 2, 5, 4)]));

  test('is kept of every sheet', () => {
    expect(journal.map(({ sheet }) => sheet)).toEqual(sheets);
    expect(undone(lastOn(journal, holding('表7', 10, 4)))).toEqual(['表7 A1: 9', '表7 A2: 5']);
  });

  test('is read again as it was kept', () => {
    expect(readUndoJournal(structuredClone(journalJson(journal)))).toEqual(journal);
  });
});

describe('what can be taken back cell by cell', () => {
  const shown = (journal: UndoJournal, sheet: ReturnType<typeof holding>) =>
    madeOn(journal, sheet).map(
      ({ edit: { at, before, after }, state, found }) =>
        `${toA1(at)}: ${before.value} → ${after.value}, ${state} ${found.value}`,
    );
  const journal = journalOf(
    [wrote('甲', 1, 4, 3), wrote('甲', 2, 8, 7)],
    [wrote('乙', 1, 1, 2)],
    [wrote('甲', 1, 3, 2)],
  );

  test('is the last change of each cell of the sheet, of whichever writing', () => {
    expect(shown(journal, holding('甲', 2, 7))).toEqual(['A1: 3 → 2, standing 2', 'A2: 8 → 7, standing 7']);
  });

  test('tells a cell that was edited since, with what it holds', () => {
    expect(shown(journal, holding('甲', 2, 9))).toEqual(['A1: 3 → 2, standing 2', 'A2: 8 → 7, edited 9']);
  });

  test.each([
    ['the earlier change where Excel has taken back the later one', [3, 7], 'A1: 4 → 3, standing 3'],
    ['nothing where Excel has taken back both', [4, 7], 'A2: 8 → 7, standing 7'],
  ])('is %s', (_, scores, first) => {
    expect(shown(journal, holding('甲', ...scores))[0]).toBe(first);
  });

  test('of a sheet that was renamed is known by what stands there', () => {
    expect(shown(journal, holding('终稿', 2, 7))).toHaveLength(2);
  });

  test('once taken back is gone from the journal, with what it covered kept', () => {
    const sheet = holding('甲', 2, 7);
    const [first] = madeOn(journal, sheet);
    const left = without(journal, sheet, [first!.edit]);
    expect(left.map(({ sheet: name, edits }) => [name, edits.length])).toEqual([
      ['甲', 2],
      ['乙', 1],
    ]);
    expect(uncovered(left, sheet, [first!.edit]).map(({ at, after }) => [toA1(at), after.value])).toEqual([
      ['A1', 3],
    ]);
    expect(shown(left, holding('甲', 3, 7))).toEqual(['A1: 4 → 3, standing 3', 'A2: 8 → 7, standing 7']);
  });
});

test('of earlier writings the last three hundred are kept beside the last of each sheet', () => {
  const writings = Array.from({ length: 305 }, (_, index) => [wrote('甲', 1, index, index + 1)]);
  const journal = journalOf([wrote('乙', 1, 9, 10)], ...writings);
  expect(journal.map(({ sheet, edits }) => `${sheet} ${edits[0]!.after.value}`)).toEqual([
    '乙 10',
    ...Array.from({ length: 301 }, (_, index) => `甲 ${index + 5}`),
  ]);
});
