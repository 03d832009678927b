import { FLAG_COLOURS } from '../../../../src/hosts/flagColours';
import type { Memory } from '../../../../src/hosts/memoryXml';
import { readArchive } from '../../../../src/hosts/xlsx/zip/archive';
import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import { lockedCells } from '../../../../src/hosts/xlsx/write/lockedCells';
import { recallMemory } from '../../../../src/hosts/xlsx/write/memoryPart';
import { partText } from '../../../../src/hosts/xlsx/xml/partText';
import { readWorkbook } from '../../../../src/hosts/xlsx/read/readWorkbook';
import type { WorkbookContent } from '../../../../src/hosts/xlsx/read/readWorkbook';
import { relationshipsOf } from '../../../../src/hosts/xlsx/read/relationships';
import { readLooks } from '../look/readLooks';
import type { Looks } from '../look/readLooks';
import { readOwnFlags } from '../look/readOwnFlags';
import type { SheetTraits } from '../spreadsheet/univerSheet';
import { shownId } from './sheetIds';

/** A workbook file as the page needs it. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  readonly looks: Looks;
  readonly memory: Memory;
  /** By the id under which a sheet is shown. */
  readonly traits: ReadonlyMap<string, SheetTraits>;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** @throws Problem for what is no workbook that can be read */
export function openFile(name: string, bytes: Uint8Array): OpenedFile {
  const archive = readArchive(bytes);
  const content = readWorkbook(archive);
  return {
    name,
    bytes,
    content,
    looks: readLooks(archive, content),
    memory: recallMemory(archive, content.part),
    traits: traitsOf(archive, content),
  };
}

function traitsOf(archive: Archive, { part, sheets }: WorkbookContent): ReadonlyMap<string, SheetTraits> {
  const styles = relationshipsOf(archive, part).find(
    ({ kind, target }) => kind === 'styles' && archive.has(target),
  );
  const stylesXml = styles ? textOf(archive, styles.target) : null;
  return new Map(
    sheets.map((sheet) => [
      shownId(sheet.id),
      {
        visibility: VISIBILITY[sheet.visibility],
        isProtected: sheet.isProtected,
        isLocked: sheet.isProtected ? lockedCells(textOf(archive, sheet.part), stylesXml) : () => true,
        flags: readOwnFlags(archive, sheet.part).map(({ areas, formula, severity }) => ({
          type: 'Custom',
          areas,
          formula,
          fill: `#${FLAG_COLOURS[severity]}`,
          fontColor: null,
          stopIfTrue: false,
        })),
      },
    ]),
  );
}

function textOf(archive: Archive, part: string): string {
  return partText(archive.part(part)).text;
}
