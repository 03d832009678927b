import type { Content, Edit } from '../../revision/revision';
import { toA1 } from '../../sheet/address';
import type { Cell } from '../../sheet/cell';
import { contentOf, holds } from '../content';
import type { Refusal } from '../host';
import type { CellWrite, Held } from './writeCells';

/** How Excel deviated from what was written. */
export interface Altered {
  /** The edits whose cells hold something else than what was written. */
  readonly refused: readonly Refusal[];
  /** Cells near them that changed though nobody wrote them, with what they held before. */
  readonly displaced: readonly CellWrite[];
}

/**
 * Compares cells just before and just after they were written. Excel has been seen to put values into wrong rows where
 * a filter hides some, and to turn texts into other values.
 */
export function alteredBy(edits: readonly Edit[], before: Held, after: Held): Altered {
  const written = new Set(edits.map(({ sheetId, at }) => `${sheetId} ${toA1(at)}`));
  return {
    refused: edits
      .filter((edit) => !isWritten(after.at(edit), edit.after))
      .map((edit) => ({ edit, why: 'altered', found: after.contentAt(edit) })),
    displaced: after.all.flatMap((place) => {
      if (written.has(`${place.sheetId} ${toA1(place.at)}`)) return [];
      const was = before.at(place);
      const is = after.at(place);
      // A formula's result changes with the cells that it depends on.
      if (was?.formula || is?.formula || holds(is, contentOf(was))) return [];
      return [{ ...place, content: contentOf(was) }];
    }),
  };
}

/** True if a cell holds what was written, allowing for Excel's spelling of formulas and its line ends in texts. */
function isWritten(cell: Cell | undefined, content: Content): boolean {
  if (content.formula !== null) return cell?.formula != null;
  const { value } = content;
  if (typeof value !== 'string' || !value.includes('\r')) return holds(cell, content);
  return cell?.formula === null && lines(cell.value) === lines(value);
}

function lines(value: unknown): string {
  return String(value).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}
