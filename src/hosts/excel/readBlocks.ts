import { rangeToA1 } from '../../sheet/address';
import type { Address, Range } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { Problem } from '../../sheet/problem';
import { cellsOf } from './answeredCells';
import { roundTrip } from './roundTrip';
import type { ExcelConnection } from './roundTrip';

/** The contents of one block of a sheet. */
export interface Block {
  readonly sheetId: string;
  readonly range: Range;
  readonly cells: readonly (readonly [Address, Cell])[];
  readonly hiddenRows: readonly number[];
}

/** A block that is to be read. */
export interface Wanted {
  readonly sheetId: string;
  readonly range: Range;
}

const CONTENTS = 'rowIndex,columnIndex,values,text,formulas,numberFormat';

/**
 * Queues the question for all contents of a range, which may be a null object.
 * @returns what reads the answer
 */
export function askBlock(range: Excel.Range, sheetId = ''): () => Block | null {
  range.load(CONTENTS);
  const rows = range.getRowProperties({ rowHidden: true });
  return () => {
    if (range.isNullObject) return null;
    const top = range.rowIndex + 1;
    const left = range.columnIndex + 1;
    const bottom = range.rowIndex + range.values.length;
    const right = range.columnIndex + (range.values[0]?.length ?? 0);
    const hiddenRows = rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : []));
    return { sheetId, range: { top, left, bottom, right }, cells: [...cellsOf(range)], hiddenRows };
  };
}

/**
 * Reads blocks in one round trip, or in several if long texts make the answer too large for Excel.
 * @throws Problem if Excel fails
 */
export async function readBlocks(
  excel: ExcelConnection,
  wanted: readonly Wanted[],
): Promise<readonly Block[]> {
  try {
    return await roundTrip(excel, (context) => {
      const asked = wanted.map(({ sheetId, range }) =>
        askBlock(context.workbook.worksheets.getItem(sheetId).getRange(rangeToA1(range)), sheetId),
      );
      return () => asked.flatMap((block) => block() ?? []);
    });
  } catch (error) {
    const halves = error instanceof Problem && error.code === 'host-too-large' ? halved(wanted) : null;
    if (!halves) throw error;
    const first = await readBlocks(excel, halves[0]);
    return [...first, ...(await readBlocks(excel, halves[1]))];
  }
}

function halved(wanted: readonly Wanted[]): readonly [Wanted[], Wanted[]] | null {
  if (wanted.length > 1) {
    const middle = Math.ceil(wanted.length / 2);
    return [wanted.slice(0, middle), wanted.slice(middle)];
  }
  const [only] = wanted;
  if (!only || only.range.top === only.range.bottom) return null;
  const { sheetId, range } = only;
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    [{ sheetId, range: { ...range, bottom: middle } }],
    [{ sheetId, range: { ...range, top: middle + 1 } }],
  ];
}
