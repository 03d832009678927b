import type { Content, Edit, Revision } from '../revision/revision';
import { anchor } from '../sheet/grid';
import { toA1 } from '../sheet/address';
import type { Address } from '../sheet/address';
import { Problem } from '../sheet/problem';
import type { Sheet } from '../sheet/sheet';
import { contentOf, holds } from './content';
import type { Applied, Refusal } from './host';

/** What will become of each edit of a revision, decided before any cell is written. */
export interface Plan extends Applied {
  /** The edits to write; cells that already hold `after` need no writing. */
  readonly writes: readonly PlannedWrite[];
}

/** An edit with the cell into which it is written. */
export interface PlannedWrite {
  readonly edit: Edit;
  /** The cell; in a merged area the upper-left one, whose value shows for all. */
  readonly at: Address;
}

/**
 * Sorts a revision’s edits into those to write and those to refuse, as the port promises.
 * @param sheets the workbook as it is now, by id
 * @param refuses whether the sheet forbids writing a cell
 * @throws Problem `text-too-long` if a text is longer than Excel allows
 */
export function planWrites(
  { edits }: Revision,
  sheets: ReadonlyMap<string, Sheet>,
  refuses: (sheet: Sheet, at: Address) => boolean,
): Plan {
  const applied: Edit[] = [];
  const refused: Refusal[] = [];
  const writes: PlannedWrite[] = [];
  // Of two edits of one cell the second finds what the first leaves there.
  const planned = new Map<string, Content>();
  for (const edit of edits) {
    checkLength(edit);
    const sheet = sheets.get(edit.sheetId);
    if (!sheet) {
      refused.push({ edit, why: 'missing', found: null });
      continue;
    }
    const at = anchor(sheet.grid, edit.at.row, edit.at.column);
    const place = `${edit.sheetId} ${toA1(at)}`;
    const stored = sheet.grid.cell(at.row, at.column);
    const format = stored?.format ?? 'General';
    const cell = { ...(planned.get(place) ?? contentOf(stored)), format };
    if (holds(cell, edit.after)) {
      applied.push(edit);
    } else if (!holds(cell, edit.before)) {
      refused.push({ edit, why: 'changed', found: contentOf(cell) });
    } else if (refuses(sheet, at)) {
      refused.push({ edit, why: 'protected', found: contentOf(cell) });
    } else {
      applied.push(edit);
      writes.push({ edit, at });
      planned.set(place, edit.after);
    }
  }
  return { applied, refused, writes };
}

/** Excel's limit, in characters; a longer text in a file makes Excel repair the workbook. */
const MAX_TEXT = 32_767;

function checkLength({ after, at, sheet }: Edit): void {
  if (typeof after.value !== 'string' || after.value.length <= MAX_TEXT) return;
  const says = {
    'zh-CN': `文字超过单元格能容纳的 ${MAX_TEXT} 个字符，没有写入。`,
    'en-US': `The text is longer than the ${MAX_TEXT} characters a cell can hold; nothing was written.`,
  };
  throw new Problem('text-too-long', says, { sheet, cell: toA1(at) });
}
