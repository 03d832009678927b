import { noteState } from '../../notation/note';
import type { Indicator } from '../form';

/**
 * `real`: a person's words; `draft`: still carries 【待补充】; `says-nothing`: what stands there gives no reason
 * (已完成, 无偏差, 同上 below nothing, a picture); `none`: empty or 无, 0, -, /; `absent`: no such column.
 */
export type StateOfNote = 'real' | 'draft' | 'says-nothing' | 'none' | 'absent';

/** Whether a deviation note stands in the row. */
export function stateOfNote({ note, pointsToNothing }: Indicator): StateOfNote {
  if (note === null) return 'absent';
  if (pointsToNothing) return 'says-nothing';
  return note.text === '' ? 'none' : noteState(note.text);
}
