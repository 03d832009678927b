import { printMemory } from '../../../../src/hosts/memoryXml';
import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import { lockedCells } from '../../../../src/hosts/xlsx/write/lockedCells';
import { recallMemory } from '../../../../src/hosts/xlsx/write/memoryPart';
import { partText } from '../../../../src/hosts/xlsx/xml/partText';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import type { XlsxSheet } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { relationshipsOf } from '../../../../src/hosts/xlsx/read/relationships';
import { calculate } from './calculate';
import { MemoryWorkbook } from './memoryWorkbook';
import type { Calculate } from './memoryWorkbook';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/**
 * A workbook file as a workbook in memory: cells, number formats, merged areas, hidden rows, sheet
 * protection and what ziping keeps in it. Conditional formats and looks do not come along.
 */
export function openFile(bytes: Uint8Array, name?: string, how: Calculate = calculate): MemoryWorkbook {
  const archive = readArchive(bytes);
  const { part, sheets, active } = readWorkbook(archive);
  const workbook = new MemoryWorkbook(
    sheets.map((sheet) => sheet.name),
    how,
    name,
  );
  const stylesLink = relationshipsOf(archive, part).find(({ kind }) => kind === 'styles');
  const styles = stylesLink ? textOf(archive, stylesLink.target) : null;
  for (const sheet of sheets) copySheet(workbook, sheet, lockedCells(textOf(archive, sheet.part), styles));
  if (active) workbook.activate(workbook.sheet(active.name).id);
  const memory = recallMemory(archive, part);
  if (memory.size > 0) workbook.customXml.set('{C0DE0000-0000-0000-0000-000000000000}', printMemory(memory));
  return workbook;
}

function copySheet(
  workbook: MemoryWorkbook,
  { name, visibility, isProtected, grid }: XlsxSheet,
  isLocked: ReturnType<typeof lockedCells>,
): void {
  const sheet = workbook.sheet(name);
  sheet.visibility = VISIBILITY[visibility];
  for (const row of grid.rows) {
    if (grid.isRowHidden(row)) sheet.hideRow(row, true);
    for (const column of grid.columns(row)) {
      const { value, formula, format } = grid.cell(row, column)!;
      sheet.write(row, column, { value, formula, format, locked: isLocked({ row, column }) });
    }
  }
  for (const area of grid.merged) sheet.merge(area);
  sheet.isProtected = isProtected;
}

function textOf(archive: Archive, part: string): string {
  return partText(archive.part(part)).text;
}
