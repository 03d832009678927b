import { flaggedSeverity } from '../../../../src/hosts/flagColours';
import { contentOf } from '../../../../src/hosts/content';
import { sameContent } from '../../../../src/revision/sameContent';
import type { Flag } from '../../../../src/hosts/host';
import { MEMORY_NAMESPACE, readMemory } from '../../../../src/hosts/memoryXml';
import type { Memory } from '../../../../src/hosts/memoryXml';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import { rootOf, textOf } from '../../../../src/hosts/xlsx/xml/xmlElements';
import type { Edit } from '../../../../src/revision/revision';
import { toA1 } from '../../../../src/sheet/address';
import { Problem } from '../../../../src/sheet/problem';
import type { UniverSheet } from '../spreadsheet/univerSheet';
import type { UniverWorkbook } from '../spreadsheet/univerWorkbook';
import { addSheets } from './addSheets';
import type { OpenedFile } from './openedFile';
import { shownId } from './sheetIds';

const NO_REASON = { 'zh-CN': '', 'en-US': '' };

/**
 * The file that was opened with what has become of its workbook: cells, flags, what ziping keeps,
 * new sheets. Every part that holds no change stays byte for byte what it was.
 * @throws Problem `not-saved` naming a cell that the file refuses
 */
export async function savedFile(file: OpenedFile, workbook: UniverWorkbook): Promise<Uint8Array> {
  const host = openWorkbook(file.bytes, { file: file.name });
  const shown = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const edits: Edit[] = [];
  const flags: Flag[] = [];
  for (const { id, name, grid } of file.content.sheets) {
    const sheet = shown.get(shownId(id));
    if (!sheet) continue;
    flags.push(...flagsOn(sheet, id));
    for (const [row, column] of places(
      sheet,
      grid.rows.flatMap((at) => grid.columns(at).map((to) => [at, to])),
    )) {
      const before = contentOf(grid.cell(row, column));
      const after = contentOf(sheet.cell(row, column));
      if (sameContent(before, after)) continue;
      const at = { row, column };
      edits.push({ sheetId: id, sheet: name, at, kind: 'note', before, after, reason: NO_REASON });
    }
  }
  const { refused } = await host.apply({ edits, offered: [] });
  if (refused[0]) throw notSaved(refused[0].edit);
  await host.flag(flags);
  for (const [key, value] of memoryOf(workbook)) await host.remember(key, value);
  for (const key of file.memory.keys()) if (!memoryOf(workbook).has(key)) await host.remember(key, null);
  const added = workbook.sheets.filter(({ id }) => !file.traits.has(id));
  return added.length > 0 ? addSheets(host.save(), added) : host.save();
}

/** Every place where the file or the spreadsheet holds something. */
function* places(sheet: UniverSheet, ofFile: readonly number[][]): Generator<readonly [number, number]> {
  const seen = new Set<string>();
  for (const [row, column] of [...ofFile, ...sheet.filled()]) {
    const place = `${row},${column}`;
    if (seen.has(place)) continue;
    seen.add(place);
    yield [row!, column!];
  }
}

function flagsOn(sheet: UniverSheet, sheetId: string): Flag[] {
  return sheet.conditionalFormats.flatMap(({ formula, areas }) => {
    const severity = flaggedSeverity(formula);
    if (!severity) return [];
    return areas.flatMap(({ top, left, bottom, right }) => {
      const flags: Flag[] = [];
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1)
          flags.push({ sheetId, at: { row, column }, severity });
      }
      return flags;
    });
  });
}

function memoryOf({ customXml }: UniverWorkbook): Memory {
  const xml = [...customXml.values()].find((part) => part.includes(MEMORY_NAMESPACE));
  return xml === undefined ? new Map() : readMemory(textOf(xml, rootOf(xml)));
}

function notSaved({ sheet, at }: Edit): Problem {
  return new Problem(
    'not-saved',
    {
      'zh-CN': '这个单元格在文件中受保护，无法写入，没有生成文件。',
      'en-US': 'This cell is protected in the file and cannot be written; no file was made.',
    },
    { sheet, cell: toA1(at) },
  );
}
