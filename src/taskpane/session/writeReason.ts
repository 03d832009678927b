import type { ReasonAndRemedy } from '../../revision/noteWording';
import { reasonEdits } from '../../revision/reason';
import type { NotWritten, Seen } from '../../revision/reason';
import { contains } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { frontSheet, keptOf } from './look';
import { write } from './write';

/**
 * Writes a deviation note into the form of the sheet in front.
 * @param at the note's cell, or the score's beside it
 * @param seen what the cell held when the fields were shown
 * @throws Problem if the words give no reason, the cell was changed meanwhile, or there is no cell for a note
 */
export async function writeReason(
  desk: Desk,
  at: Address,
  given: ReasonAndRemedy,
  seen: Seen,
): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const { assessments } = await assessSheet(desk, sheet, kept);
  const found = assessments.find(({ form }) => contains(form.range, at));
  const edits = found ? reasonEdits(found.judgement, at, given, seen) : 'no-cell';
  if (typeof edits === 'string') throw notWritten(edits);
  await write(desk, sheet, edits);
}

function notWritten(why: NotWritten): Problem {
  switch (why) {
    case 'says-nothing':
      return new Problem('reason-says-nothing', {
        'zh-CN': '填写的内容没有说明原因，没有写入。请写清为什么没有达到、扣分或超额。',
        'en-US':
          'What was entered gives no reason and was not written. Please say why the target was missed, passed or marked down.',
      });
    case 'changed':
      return new Problem('note-changed', {
        'zh-CN': '单元格里的说明刚刚有人改过，没有覆盖。请看过现在的内容再填写。',
        'en-US':
          'Somebody has just changed the note in the cell; it was not replaced. Please look at it first.',
      });
    case 'no-cell':
      return new Problem('no-note-cell', {
        'zh-CN': '这里没有可以填写偏差原因的单元格，或者单元格里是公式。',
        'en-US': 'There is no cell for a deviation note here, or it holds a formula.',
      });
  }
}
