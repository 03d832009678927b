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
import { EditedParts } from './editedParts';
import { addFlags, removeFlags } from './flagRules';
import type { SheetFlags } from './flagRules';
import { spellingOf } from './spellings';
import type { Spellings } from './spellings';
import { writeMemory } from './memoryPart';
import { removePart } from './packageLinks';
import { patchCells } from './patchCells';
import type { WorkbookContent, XlsxSheet } from '../read/readWorkbook';
import { hasFormulas } from '../formula/storedCells';
import { formulaResults } from './formulaResults';
import { relationshipsOf } from '../read/relationships';

/** How a workbook differs from its file. */
export interface Changes {
  /** New contents by sheet id, without contents that the file holds already. */
  readonly contents: ReadonlyMap<string, CellMap<Content>>;
  /** The flags that replace those of the file; null leaves the file's. */
  readonly flags: readonly Flag[] | null;
  /** The memory that replaces the file's; null leaves the file's. */
  readonly memory: Memory | null;
}

/** The changes of a workbook that was just opened. */
export const NO_CHANGES: Changes = { contents: new Map(), flags: null, memory: null };

/**
 * Returns the parts of a workbook with new contents. They are always made from the file as it was opened, so that a
 * change which is taken back leaves the very bytes that were there.
 * @param spellings the spellings of cells before the file was last written
 */
export function draftContents(
  archive: Archive,
  workbook: WorkbookContent,
  contents: Changes['contents'],
  spellings: Spellings,
): EditedParts {
  const edited = new EditedParts(archive);
  if ([...contents.values()].some(({ size }) => size > 0))
    writeContents(archive, edited, workbook, contents, spellings);
  return edited;
}

/**
 * Returns the parts that differ once flags and memory are written too; null for a part that is removed.
 * @param contents the parts with the new contents, which stay as they are
 */
export function patchWorkbook(
  archive: Archive,
  workbook: WorkbookContent,
  contents: EditedParts,
  { flags, memory }: Pick<Changes, 'flags' | 'memory'>,
): ReadonlyMap<string, Uint8Array | null> {
  const edited = new EditedParts(archive, contents);
  if (flags) writeFlags(edited, workbook.sheets, flags);
  if (memory) writeMemory(archive, edited, workbook.part, memory);
  return edited.changes();
}

function writeContents(
  archive: Archive,
  edited: EditedParts,
  workbook: WorkbookContent,
  contents: Changes['contents'],
  spellings: Spellings,
): void {
  const results = formulaResults(workbook.sheets, contents);
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
    edited.write(part, patchCells(edited.text(part), patches));
    edited.rewritten.set(part, rewritten);
  }
  if (hasFormulas(workbook.sheets)) edited.write(workbook.part, calculateOnLoad(edited.text(workbook.part)));
  dropFromCalcChain(archive, edited, workbook, contents);
}

function dropFromCalcChain(
  archive: Archive,
  edited: EditedParts,
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
  const left = withoutCells(edited.unread(chain.target), gone);
  if (left === null) removePart(edited, workbook.part, { part: chain.target, relationship: chain.id });
  else edited.write(chain.target, left);
}

function writeFlags(edited: EditedParts, sheets: readonly XlsxSheet[], flags: readonly Flag[]): void {
  for (const sheet of sheets) {
    if (sheet.unreadable) continue;
    const own = flagsOn(sheet, flags);
    edited.write(sheet.part, addFlags(removeFlags(edited.text(sheet.part)), own));
  }
}

/** Returns the flags of one sheet; a cell with several gets the gravest. */
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
