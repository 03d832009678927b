import { displayedText } from '../hosts/files/displayedText';
import { openFile } from '../hosts/files/openFile';
import type { Host } from '../hosts/host';
import type { MemorySheet } from '../hosts/memory/memoryHost';
import { MemoryHost } from '../hosts/memory/memoryHost';
import { toA1 } from '../sheet/address';
import type { CellValue } from '../sheet/cell';
import { Problem } from '../sheet/problem';

/** A cell with more than a value. */
export interface GridCell {
  /** Dates are serial numbers, as in Excel. For a formula, the value that it had when it was last calculated. */
  readonly value?: CellValue;
  /** With its leading `=`. A formula without a value counts as not calculated. */
  readonly formula?: string;
  /** The number format's code, such as `0.00%`; `General` without one. */
  readonly format?: string;
}

/** A sheet as a table of cells, for programs that do not hold the form as a file. */
export interface GridSheet {
  readonly name: string;
  /** The rows from row 1 on, each with its cells from column A on. */
  readonly rows: readonly (readonly (CellValue | GridCell | undefined)[])[];
  /** Merged areas as A1 ranges: `A5:A9`. Their value stands in the upper-left cell. */
  readonly merged?: readonly string[];
  /** Row numbers, counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
}

/** A workbook as the bytes of an .xlsx or .xlsm file, or as tables of cells. */
export type Workbook = Uint8Array | ArrayBuffer | { readonly sheets: readonly GridSheet[] };

/** What holds a workbook's cells, and gives its bytes back where it was opened from bytes. */
export type Opened = Host & { save?(): Uint8Array };

/**
 * Opens a workbook by what it is.
 * @param file its name, for messages; undefined if it has none
 * @throws Problem if the bytes are not a workbook, or what was given is neither bytes nor tables
 */
export async function opened(workbook: Workbook, file: string | undefined): Promise<Opened> {
  if (workbook instanceof ArrayBuffer) return opened(new Uint8Array(workbook), file);
  if (workbook instanceof Uint8Array) return openFile(workbook, file === undefined ? {} : { file });
  if (!Array.isArray((workbook as { sheets?: unknown } | null)?.sheets)) throw NEITHER;
  return new MemoryHost(workbook.sheets.map(stored), displayedText);
}

const NEITHER = new Problem('not-a-workbook', {
  'zh-CN': '要给出 .xlsx 文件的字节，或带 sheets 的单元格表。',
  'en-US': 'Give the bytes of an .xlsx file, or tables of cells under sheets.',
});

function stored({ name, rows, ...rest }: GridSheet): MemorySheet {
  const cells = rows.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      if (cell === undefined || cell === null) return [];
      return [[toA1({ row: top + 1, column: left + 1 }), cell] as const];
    }),
  );
  return { name, cells: Object.fromEntries(cells), ...rest };
}
