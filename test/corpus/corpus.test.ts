import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { workbookOf } from '../hosts/xlsx/workbookOf';
import { corpusTable, isGrave, runCorpus } from './runCorpus';
import { trial } from './trial';

const kindsOf = async (bytes: Uint8Array) => [
  ...new Set((await trial(bytes)).differences.map(({ kind }) => kind)),
];

const ARRAY =
  '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*1</f><v>1</v></c><c r="B1"><v>1</v></c></row>';

test('in the fixtures nothing is lost, and nothing differs but overlapping merged areas and numbers that are none', async () => {
  const tally = await runCorpus(path.join(__dirname, '../fixtures'), { validate: false });
  expect(tally.files).toBeGreaterThan(40);
  expect(Object.fromEntries([...tally.found].map(([kind, { files }]) => [kind, files]))).toEqual({
    // NaN and 1E309 in a cell for numbers.
    'value-differs': 2,
    'merges-differ': 2,
    // Formulas whose results no program has stored yet.
    'cell-more': 2,
    // A protected sheet.
    'edit-refused': 1,
  });
  expect(isGrave(tally)).toBe(false);
  expect(corpusTable(tally)).toMatch(
    /^\d+ workbooks\n[\s\S]* {2}value-differs .*\n {4}\d+ in 2 files, first \S+\.xlsx: /,
  );
});

describe('what differs is told by its kind', () => {
  test.each<readonly [string, Uint8Array, readonly string[]]>([
    ['nothing at all', workbookOf({ sheets: [{ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }), []],
    [
      'merged areas over each other',
      workbookOf({
        sheets: [{ after: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>' }],
      }),
      ['merges-differ'],
    ],
    [
      'a sheet that cannot be read',
      workbookOf({
        sheets: [
          { data: '<row r="1"><c r="A1"><v>1</v></c></row>' },
          { data: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' },
        ],
      }),
      ['sheet-unreadable'],
    ],
    [
      'what ziping refuses',
      workbookOf({ sheets: [{ data: '<row r="1"><c r="A2"><v>1</v></c></row>' }] }),
      ['refused'],
    ],
    ['a part of an array formula', workbookOf({ sheets: [{ data: ARRAY }] }), ['edit-refused']],
  ])('%s', async (_, bytes, kinds) => {
    const found = await kindsOf(bytes);
    expect(kinds.filter((kind) => !(found as readonly string[]).includes(kind))).toEqual([]);
    if (kinds.length === 0) expect(found).toEqual([]);
  });
});

test('a folder without workbooks says so', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-corpus-test-'));
  try {
    writeFileSync(path.join(folder, '~$open.xlsx'), '');
    expect(corpusTable(await runCorpus(folder, { validate: false }))).toBe('0 workbooks\nnothing differs');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
