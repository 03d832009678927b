import type { Problem } from '../../../sheet/problem';
import { both, unreadable } from '../../unreadableFile';

/** The most cells of all sheets of a workbook in an old format; a self-evaluation form has a thousand. */
export const MAX_OLD_CELLS = 1_000_000;

/** Makes the Problem for a workbook with more cells. */
export function tooManyCells(): Problem {
  const limit = MAX_OLD_CELLS.toLocaleString('en-US');
  return unreadable('too-large', both(`单元格超过 ${limit} 个`, `more than ${limit} cells`));
}
