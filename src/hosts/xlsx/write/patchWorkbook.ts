import type { Content } from '../../../revision/revision';
import { anchor } from '../../../sheet/grid';
import { toA1 } from '../../../sheet/address';
import type { Address } from '../../../sheet/address';
import type { CellValue } from '../../../sheet/cell';
import type { Flag } from '../../host';
import type { Memory } from '../../memoryXml';
import type { Archive } from '../zip/archive';
import { withoutCells } from './calcChain';
import type { ChainCell } from './calcChain';
import { calculateOnLoad } from './calculateOnLoad';
import { CellMap } from './cellMap';
import type { CellPatch } from './cellPatch';
import { Draft } from './draft';
import { addFlags, removeFlags } from './flagRules';
import type { SheetFlags } from './flagRules';
import { spellingOf } from './spellings';
import type { Spellings } from './spellings';
import { writeMemory } from './memoryPart';
import { removePart } from './packageLinks';
import { patchCells } from './patchCells';
import type { WorkbookContent, XlsxSheet } from '../read/readWorkbook';
import { hasFormulas } from '../formula/storedCells';
import { recalculate } from './recalculate';
import { relationshipsOf } from '../read/relationships';

/** How a workbook differs from its file. */
export interface Changes {
  /** New contents by sheet id; never one that the file holds already. */
  readonly contents: ReadonlyMap<string, CellMap<Content>>;
  /** The flags that replace those of the file; null leaves the file's. */
  readonly flags: readonly Flag[] | null;
  /** The memory that replaces the file's; null leaves the file's. */
  readonly memory: Memory | null;
}

export const NO_CHANGES: Changes = { contents: new Map(), flags: null, memory: null };

/**
 * The draft of a workbook with new contents. Always made from the file as it was opened, so a change
 * that is taken back leaves the very bytes it found.
 * @param spellings how cells were spelled before the file was last written
 */
export function draftContents(
  archive: Archive,
  workbook: WorkbookContent,
  contents: Changes['contents'],
  spellings: Spellings,
): Draft {
  const draft = new Draft(archive);
  if ([...contents.values()].some(({ size }) => size > 0))
    writeContents(archive, draft, workbook, contents, spellings);
  return draft;
}

/**
 * The parts that differ once flags and memory are written too, null for a part that goes.
 * @param contents the draft with the contents, which stays as it is
 */
export function patchWorkbook(
  archive: Archive,
  workbook: WorkbookContent,
  contents: Draft,
  { flags, memory }: Pick<Changes, 'flags' | 'memory'>,
): ReadonlyMap<string, Uint8Array | null> {
  const draft = new Draft(archive, contents);
  if (flags) writeFlags(draft, workbook.sheets, flags);
  if (memory) writeMemory(archive, draft, workbook.part, memory);
  return draft.changes();
}

function writeContents(
  archive: Archive,
  draft: Draft,
  workbook: WorkbookContent,
  contents: Changes['contents'],
  spellings: Spellings,
): void {
  const results = recalculate(workbook.sheets, contents);
  for (const { id, part } of workbook.sheets) {
    const rewritten: Address[] = [];
    const spelling = (at: Address, value: CellValue) => (cell: string) => {
      const known = spellings[id]?.[toA1(at)] ?? [];
      const found = spellingOf(value, cell, known, workbook);
      if (found === null) rewritten.push(at);
      return found;
    };
    const patches: CellPatch[] = [...(contents.get(id) ?? [])].map(([at, content]) => ({
      at,
      content,
      spelling: spelling(at, content.value),
    }));
    for (const { sheetId, at, value } of results)
      if (sheetId === id) patches.push({ at, result: value, spelling: spelling(at, value) });
    if (patches.length === 0) continue;
    draft.write(part, patchCells(draft.text(part), patches));
    draft.rewritten.set(part, rewritten);
  }
  if (hasFormulas(workbook.sheets)) draft.write(workbook.part, calculateOnLoad(draft.text(workbook.part)));
  dropFromCalcChain(archive, draft, workbook, contents);
}

function dropFromCalcChain(
  archive: Archive,
  draft: Draft,
  workbook: WorkbookContent,
  contents: Changes['contents'],
): void {
  const chain = relationshipsOf(archive, workbook.part).find(({ kind }) => kind === 'calcChain');
  if (!chain || !archive.has(chain.target)) return;
  const gone = workbook.sheets.flatMap(({ id, grid }): ChainCell[] =>
    [...(contents.get(id) ?? [])].flatMap(([at, { formula }]) =>
      formula === null && grid.cell(at.row, at.column)?.formula ? [{ sheetId: id, at }] : [],
    ),
  );
  if (gone.length === 0) return;
  const left = withoutCells(draft.unread(chain.target), gone);
  if (left === null) removePart(draft, workbook.part, { part: chain.target, relationship: chain.id });
  else draft.write(chain.target, left);
}

function writeFlags(draft: Draft, sheets: readonly XlsxSheet[], flags: readonly Flag[]): void {
  for (const sheet of sheets) {
    if (sheet.unreadable) continue;
    const own = flagsOn(sheet, flags);
    draft.write(sheet.part, addFlags(removeFlags(draft.text(sheet.part)), own));
  }
}

/** The flags of one sheet; a cell with several has the colour of the gravest. */
function flagsOn({ id, grid }: XlsxSheet, flags: readonly Flag[]): SheetFlags {
  const gravest = new CellMap<Flag>();
  for (const flag of flags) {
    if (flag.sheetId !== id) continue;
    const at = anchor(grid, flag.at.row, flag.at.column);
    const other = gravest.get(at);
    if (!other || GRAVITY[flag.severity] > GRAVITY[other.severity]) gravest.set(at, flag);
  }
  const cells: Record<Flag['severity'], Address[]> = { error: [], warning: [], info: [] };
  for (const [at, { severity }] of gravest) cells[severity].push(at);
  return cells;
}

const GRAVITY = { info: 0, warning: 1, error: 2 } as const;
