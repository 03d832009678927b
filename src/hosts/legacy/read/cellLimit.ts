import type { Problem } from '../../../sheet/problem';
import { both, unreadable } from '../../unreadableFile';

/** Cells of all sheets of a workbook in an old format; a self-evaluation form has a thousand. */
export const MAX_OLD_CELLS = 1_000_000;

export function tooManyCells(): Problem {
  const limit = MAX_OLD_CELLS.toLocaleString('en-US');
  return unreadable('too-large', both(`单元格超过 ${limit} 个`, `more than ${limit} cells`));
}
