import { noteState } from '../notation/note';
import type { Indicator } from './form';

/** `real`: a person's words; `draft`: still carries 【待补充】; `none`: empty or 无, 0, -, /; `absent`: no such column. */
export type StateOfNote = 'real' | 'draft' | 'none' | 'absent';

/** Whether a deviation note stands in the row. */
export function stateOfNote({ note, pointsToNothing }: Indicator): StateOfNote {
  if (note === null) return 'absent';
  if (pointsToNothing) return 'none';
  return note.text === '' ? 'none' : noteState(note.text);
}
