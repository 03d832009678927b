import type { Diagnosis } from '../diagnosis/diagnosis';
import { unsettledFor } from '../diagnosis/doubts';
import type { Entry } from '../form/form';
import type { Because } from './judgement';

/** True where ziping may have misread the form: then the sum of what was read is no total, and it is not offered. */
export function isUnread(because: Because): boolean {
  return (
    because.kind === 'doubt' &&
    because.settle.some(
      ({ reason, contradiction }) => reason === 'not-read' || contradiction?.fault === 'misread',
    )
  );
}

/** Returns why a cell that would be written keeps what it holds; null where nothing speaks against writing it. */
export function heldBack(entry: Entry, isHidden: boolean, diagnosis: Diagnosis): Because | null {
  const settle = unsettledFor(diagnosis, entry.at);
  if (settle.length > 0) return { kind: 'doubt', settle };
  return isHidden ? { kind: 'hidden' } : null;
}
