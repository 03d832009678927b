import { strToU8, unzipSync, zipSync } from 'fflate';
import { UNDO_KEY, journalJson, lastOn, pushed, readUndoJournal } from '../../../../src/hosts/undoJournal';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import type { XlsxHost } from '../../../../src/hosts/xlsx/xlsxHost';
import { inverse } from '../../../../src/revision/revision';
import type { Edit } from '../../../../src/revision/revision';
import { parseA1 } from '../../../../src/sheet/address';
import type { CellValue } from '../../../../src/sheet/cell';
import { partsThatDiffer } from '../partsOf';
import { workbookOf } from '../workbookOf';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Cells of row 1 in spellings that programs use, and a formula over the first two. */
const CELLS = [
  '<c r="A1" s="1"><v>98.420000000000002</v></c>',
  '<c r="B1" t="n" s="1"><v>12.50</v></c>',
  '<c s="1" r="C1"><v>1.5E1</v></c>',
  '<c r="D1" t="s"><v>0</v></c>',
  '<c r="E1" t="inlineStr"><is><t xml:space="preserve">良 </t></is></c>',
  '<c r="F1" t="b"><v>1</v></c>',
  '<c r="G1" s="1"><f>A1+B1</f><v>110.92000000000000</v></c>',
  '<c r="H1" s="1"/>',
  '<c r="I1" t="inlineStr"><is><t>一\r\n二</t></is></c>',
  '<c r="J1" t="d"><v>2023-03-15</v></c>',
];

function workbook(cells: readonly string[] = CELLS): Uint8Array {
  return workbookOf({
    sheets: [{ data: `<row r="1">${cells.join('')}</row>` }],
    strings: ['优', '差'],
    formats: ['0.00'],
  });
}

const xmlOf = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)[SHEET]!).toString();

/** The file after writing into cells, and keeping what Undo needs. */
async function written(
  bytes: Uint8Array,
  contents: Readonly<Record<string, CellValue>>,
): Promise<Uint8Array> {
  const host = openWorkbook(bytes);
  const [sheet] = await host.readSheets('all');
  const edits = Object.entries(contents).map(([address, value]): Edit => {
    const at = parseA1(address)!;
    const before = sheet!.grid.cell(at.row, at.column);
    return {
      sheetId: sheet!.id,
      sheet: sheet!.name,
      at,
      kind: 'score',
      before: { value: before?.value ?? null, formula: before?.formula ?? null },
      after: { value, formula: null },
      reason: { 'zh-CN': '', 'en-US': '' },
    };
  });
  expect((await host.apply({ edits, offered: [] })).refused).toEqual([]);
  const journal = readUndoJournal(await host.recall(UNDO_KEY));
  await host.remember(UNDO_KEY, journalJson(pushed(journal, edits)));
  return host.save();
}

/** The file after Undo of what was written last. */
async function undone(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openWorkbook(bytes);
  await takeBack(host);
  return host.save();
}

async function takeBack(host: XlsxHost): Promise<void> {
  const [sheet] = await host.readSheets('all');
  const journal = readUndoJournal(await host.recall(UNDO_KEY));
  const { refused } = await host.apply(inverse({ edits: lastOn(journal, sheet!), offered: [] }));
  expect(refused).toEqual([]);
  await host.remember(UNDO_KEY, journalJson(journal.slice(0, -1)));
}

const NEW = { A1: 97, B1: 11, C1: 14, D1: '差', E1: '中', F1: false, H1: '说明', I1: '', J1: 1 };

test('Undo in another process gives back every cell as it was spelled, and leaves no trace', async () => {
  const bytes = workbook();
  const scored = await written(bytes, NEW);
  expect(xmlOf(scored)).toContain('<c r="A1" s="1"><v>97</v></c>');
  expect(xmlOf(scored)).toContain('<f>A1+B1</f><v>108</v>');
  const back = await undone(scored);
  expect(xmlOf(back)).toBe(xmlOf(bytes));
  // Excel is asked to calculate formulas, which once asked stays so.
  expect(partsThatDiffer(bytes, back)).toEqual(['xl/workbook.xml']);
});

test('two writings are taken back one after the other', async () => {
  const bytes = workbook();
  const once = await written(bytes, { A1: 97, B1: 11 });
  const twice = await written(once, { A1: 96, C1: 13 });
  const back = await undone(twice);
  expect(xmlOf(back)).toBe(xmlOf(once));
  expect(xmlOf(await undone(back))).toBe(xmlOf(bytes));
});

describe('where another program has saved the file since', () => {
  const saved = async (change: (xml: string) => string, strings?: readonly string[]) => {
    const files = unzipSync(await written(workbook(), NEW));
    files[SHEET] = strToU8(change(Buffer.from(files[SHEET]!).toString()));
    const other = unzipSync(workbookOf({ strings: strings ?? ['优', '差'] }));
    files['xl/sharedStrings.xml'] = other['xl/sharedStrings.xml']!;
    return zipSync(files);
  };

  test('a style that it has numbered anew stays, and the value comes back', async () => {
    const back = await undone(await saved((xml) => xml.replace('<c r="A1" s="1">', '<c r="A1" s="0">')));
    expect(xmlOf(back)).toContain('<c r="A1" s="0"><v>98.42</v></c>');
    expect(xmlOf(back)).toContain(CELLS[1]);
  });

  test('a text whose number is another now comes back as the text', async () => {
    const back = await undone(await saved((xml) => xml, ['差', '优']));
    const [sheet] = await openWorkbook(back).readSheets('all');
    expect(sheet!.grid.cell(1, 4)!.value).toBe('优');
    expect(xmlOf(back)).toContain(CELLS[0]);
  });

  test('a formula that is another now keeps it', async () => {
    const back = await undone(await saved((xml) => xml.replace('<f>A1+B1</f>', '<f>B1+A1</f>')));
    expect(xmlOf(back)).toContain('<f>B1+A1</f><v>110.92</v>');
  });
});

test('a broken memory of spellings is as good as none', async () => {
  const host = openWorkbook(await written(workbook(), NEW));
  await host.remember('spellings', {
    1: { A1: ['<c', 5, '<c r="A1" s="1"><v>98.42', '</a><c/><a>', '<c r="A1" s="1"/><b/>'], B1: 'x' },
    2: 7,
  });
  const back = await undone(host.save());
  const [sheet] = await openWorkbook(back).readSheets('all');
  expect([1, 2, 3].map((column) => sheet!.grid.cell(1, column)!.value)).toEqual([98.42, 12.5, 15]);
});
