import { unzipSync } from 'fflate';
import type { Json } from '../../src/hosts/host';
import { UNDO_KEY, journalJson, lastOn, pushed, readUndoJournal } from '../../src/hosts/undoJournal';
import { nodeCodec } from '../../src/hosts/xlsx/zip/nodeCodec';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import type { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { inverse } from '../../src/revision/revision';
import type { Content, Edit } from '../../src/revision/revision';
import { sameContent } from '../../src/revision/sameContent';
import type { Address } from '../../src/sheet/address';
import { toA1 } from '../../src/sheet/address';
import { anchor } from '../../src/sheet/grid';
import { Problem } from '../../src/sheet/problem';
import type { Sheet } from '../../src/sheet/sheet';
import { differencesFrom, readWithSheetJs } from './besideSheetJs';
import type { Difference, Kind } from './kinds';

/** What a trial leaves for the validator: the file written and marked, and the original. */
export interface Trial {
  readonly differences: readonly Difference[];
  readonly written: Uint8Array | null;
}

/** Reads one workbook beside SheetJS, writes into it, marks it, and takes everything back. */
export async function trial(bytes: Uint8Array): Promise<Trial> {
  const differences: Difference[] = [];
  let written: Uint8Array | null = null;
  const other = readWithSheetJs(bytes);
  try {
    const sheets = await openWorkbook(bytes, { codec: nodeCodec }).readSheets('all');
    if (other) differences.push(...differencesFrom(other, sheets));
    const edits = editsFor(sheets);
    written = await writing(bytes, sheets, edits, differences);
    await marks(bytes, sheets, edits, differences);
  } catch (error) {
    if (!(error instanceof Problem)) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      differences.push({ kind: 'crash', detail: detail.split('\n').slice(0, 3).join(' ') });
    } else if (error.code === 'signed') differences.push({ kind: 'edit-refused', detail: error.code });
    else if (other)
      differences.push({ kind: 'refused', detail: `${error.code}: ${error.describe('en-US')}` });
  }
  return { differences, written };
}

/** Cells of five kinds and what they get: a number, a text, a formula, a blank, and whatever else there is. */
function editsFor(sheets: readonly Sheet[]): readonly Edit[] {
  const wanted = new Map<string, Content>([
    ['number', { value: 12.34, formula: null }],
    ['text', { value: ' 自评 & <表>\n第二行', formula: null }],
    ['formula', { value: 7, formula: null }],
    ['other', { value: 0.1, formula: null }],
    ['blank', { value: '【待补充】', formula: null }],
  ]);
  const edits: Edit[] = [];
  const add = (sheet: Sheet, at: Address, kind: string) => {
    const after = wanted.get(kind);
    const { row, column } = anchor(sheet.grid, at.row, at.column);
    if (!after || row !== at.row || column !== at.column) return;
    wanted.delete(kind);
    const cell = sheet.grid.cell(row, column);
    const before = { value: cell?.value ?? null, formula: cell?.formula ?? null };
    const reason = { 'zh-CN': '', 'en-US': '' };
    edits.push({ sheetId: sheet.id, sheet: sheet.name, at, kind: 'score', before, after, reason });
  };
  for (const sheet of sheets) {
    let visited = 0;
    for (const row of sheet.grid.rows) {
      for (const column of sheet.grid.columns(row)) {
        add(sheet, { row, column }, kindOf(sheet, row, column));
        add(sheet, { row, column: column + 1 }, kindOf(sheet, row, column + 1));
      }
      if (wanted.size === 0 || (visited += 1) > 2_000) break;
    }
  }
  return edits;
}

function kindOf({ grid }: Sheet, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (!cell || (cell.value === null && cell.formula === null)) return 'blank';
  if (cell.formula !== null) return 'formula';
  return typeof cell.value === 'number' ? 'number' : typeof cell.value === 'string' ? 'text' : 'other';
}

async function writing(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  edits: readonly Edit[],
  differences: Difference[],
): Promise<Uint8Array> {
  const host = openWorkbook(bytes, { codec: nodeCodec });
  const { applied, refused } = await host.apply({ edits, offered: [] });
  for (const { edit, why } of refused) differences.push(placed('edit-refused', edit, why));
  await host.remember(UNDO_KEY, journalJson(pushed([], applied)));
  await host.flag(applied.map(({ sheetId, at }) => ({ sheetId, at, severity: 'error' as const })));
  const written = host.save();
  const again = openWorkbook(written, { codec: nodeCodec });
  const now = await again.readSheets('all');
  for (const edit of applied) {
    const cell = now.find(({ id }) => id === edit.sheetId)?.grid.cell(edit.at.row, edit.at.column);
    if (!sameContent(edit.after, cell ?? EMPTY))
      differences.push(placed('edit-lost', edit, JSON.stringify(cell?.value)));
  }
  const written_ = new Set(applied.map(({ sheetId, at }) => `${sheetId} ${toA1(at)}`));
  differences.push(...changes('other-cell-changed', sheets, now, (id, at) => written_.has(`${id} ${at}`)));
  const own = new Set(now.map((sheet) => (sheet as Sheet & { readonly part: string }).part));
  differences.push(...lostParts(bytes, written, own));
  if (readWithSheetJs(bytes) && !readWithSheetJs(written))
    differences.push({ kind: 'part-lost', detail: 'SheetJS reads the original and not what was written' });
  await takenBack(again, bytes, sheets, applied, differences);
  return written;
}

async function takenBack(
  host: XlsxHost,
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  applied: readonly Edit[],
  differences: Difference[],
): Promise<void> {
  const journal = readUndoJournal(await host.recall(UNDO_KEY));
  for (const sheet of await host.readSheets('all')) {
    const own = journal.filter((entry) => entry.sheet === sheet.name);
    const edits = inverse({ edits: lastOn(own, sheet), offered: [] });
    for (const { edit, why } of (await host.apply(edits)).refused)
      differences.push(placed('undo-incomplete', edit, why));
  }
  await host.remember(UNDO_KEY, null as Json);
  await host.clearFlags();
  const back = host.save();
  const now = await openWorkbook(back, { codec: nodeCodec }).readSheets('all');
  differences.push(...changes('undo-incomplete', sheets, now, () => false));
  const [one, other] = [unzipSync(bytes), unzipSync(back)];
  for (const { sheet, before, at } of applied) {
    const part =
      (now.find(({ name }) => name === sheet) as (Sheet & { part: string }) | undefined)?.part ?? '';
    // A formula that was written over loses its result, and a cell that was not stored is stored now.
    if (before.formula !== null || before.value === null) continue;
    const [was, is] = [cellXml(one[part], toA1(at)), cellXml(other[part], toA1(at))];
    if (was !== is)
      differences.push({ kind: 'undo-respells', detail: `${sheet}!${toA1(at)} ${was} ↔ ${is}` });
  }
}

function cellXml(part: Uint8Array | undefined, at: string): string {
  const xml = part ? Buffer.from(part).toString() : '';
  return (
    new RegExp(`<(?:\\w+:)?c [^>]*\\br="${at}"[^>]*?(?:/>|>.*?</(?:\\w+:)?c>)`, 's').exec(xml)?.[0] ?? ''
  );
}

async function marks(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  edits: readonly Edit[],
  differences: Difference[],
): Promise<void> {
  const host = openWorkbook(bytes, { codec: nodeCodec });
  await host.flag(edits.map(({ sheetId, at }, index) => ({ sheetId, at, severity: SEVERITIES[index % 3]! })));
  const marked = openWorkbook(host.save(), { codec: nodeCodec });
  differences.push(...changes('other-cell-changed', sheets, await marked.readSheets('all'), () => false));
  await marked.clearFlags();
  const [one, other] = [unzipSync(bytes), unzipSync(marked.save())];
  for (const name of Object.keys(one))
    if (!Buffer.from(one[name]!).equals(other[name] ?? new Uint8Array()))
      differences.push({ kind: 'marks-leave-traces', detail: name });
}

const SEVERITIES = ['error', 'warning', 'info'] as const;
const EMPTY: Content = { value: null, formula: null };

/** Contents that differ; results of formulas may, for they are calculated anew. */
function* changes(
  kind: Kind,
  before: readonly Sheet[],
  now: readonly Sheet[],
  isOwn: (id: string, at: string) => boolean,
): Generator<Difference> {
  for (const sheet of before) {
    const other = now.find(({ id }) => id === sheet.id);
    const places = new Set<string>();
    for (const { grid } of other ? [sheet, other] : [sheet]) {
      for (const row of grid.rows) {
        for (const column of grid.columns(row)) {
          const at = toA1({ row, column });
          if (places.has(at) || isOwn(sheet.id, at)) continue;
          places.add(at);
          const [was, is] = [sheet.grid.cell(row, column), other?.grid.cell(row, column)];
          if (!sameContent(was ?? EMPTY, is ?? EMPTY))
            yield { kind, detail: `${sheet.name}!${at} ${shown(was)} ↔ ${shown(is)}` };
        }
      }
    }
  }
}

function shown(cell: Content | undefined): string {
  return cell ? (cell.formula ?? JSON.stringify(cell.value)) : 'nothing';
}

/** Parts that are another's business: everything but sheets, the workbook, its links and order of calculation. */
function* lostParts(
  bytes: Uint8Array,
  written: Uint8Array,
  sheets: ReadonlySet<string>,
): Generator<Difference> {
  const [one, other] = [unzipSync(bytes), unzipSync(written)];
  for (const [name, part] of Object.entries(one)) {
    if (sheets.has(name.replaceAll('\\', '/'))) continue;
    if (/calcChain|\[Content_Types\]|workbook[^/\\]*\.xml|^customXml/i.test(name)) continue;
    const now = other[name];
    if (!now || !Buffer.from(part).equals(now)) yield { kind: 'part-lost', detail: name };
  }
}

function placed(kind: Kind, { sheet, at, before }: Edit, detail: string): Difference {
  return {
    kind,
    detail: `${sheet}!${toA1(at)} ${before.formula ?? JSON.stringify(before.value)}: ${detail}`,
  };
}
