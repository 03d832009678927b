import type { Edit } from '../../revision/revision';
import type { Cell } from '../../sheet/cell';
import { toA1 } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import { contentText } from '../../report/contentText';
import { contentOf, holds } from '../content';
import type { Refusal } from '../host';

/** Returns what a cell held just before it was written. */
export type HeldBefore = (edit: Pick<Edit, 'sheetId' | 'at'>) => Cell | undefined;

/**
 * Returns the edits that overwrote another person's change: their cells held neither what was read nor what was to be
 * written. That happens between the look at the workbook and the writing, which takes a round trip.
 */
export function overtakenEdits(edits: readonly Edit[], held: HeldBefore): readonly Refusal[] {
  return edits
    .filter((edit) => !holds(held(edit), edit.before) && !holds(held(edit), edit.after))
    .map((edit) => ({ edit, why: 'changed', found: contentOf(held(edit)) }));
}

/** Returns the edits with what the cells really held before, so that taking them back restores that. */
export function fromWhatWasHeld(edits: readonly Edit[], held: HeldBefore): readonly Edit[] {
  return edits.map((edit) => ({ ...edit, before: contentOf(held(edit)) }));
}

/** Makes the Problem for another person's change that could not be restored; it says what the change was. */
export function overwritten(overtaken: readonly Refusal[], cause: unknown): Problem {
  const list = (quote: (address: string, content: string) => string) =>
    overtaken
      .map(({ edit, found }) => quote(`${edit.sheet}!${toA1(edit.at)}`, contentText(found!)))
      .join('; ');
  const says = {
    'zh-CN': `写入的同时有人改动了单元格，而 Excel 中断，没能恢复他人的改动。请手工恢复：${list((at, text) => `${at} 原为“${text}”`)}。`,
    'en-US': `Somebody changed cells while they were being written, and Excel stopped before their change could be restored. Please restore by hand: ${list((at, text) => `${at} held “${text}”`)}.`,
  };
  return new Problem('overwritten', says, {}, cause);
}
