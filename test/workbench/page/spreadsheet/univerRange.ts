import type { IRange } from '@univerjs/core';
import type { Range } from '../../../../src/sheet/address';

/** Univer counts rows and columns from 0. */
export function toUniver({ top, left, bottom, right }: Range): IRange {
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

export function fromUniver({ startRow, startColumn, endRow, endColumn }: IRange): Range {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}
